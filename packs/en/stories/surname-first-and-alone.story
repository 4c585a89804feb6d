Kim Hyung-suk, the envoy, met Lavrov. Mr. Kim said that the ferry would sail. Kim warned that fog was near.
==>
Kim Hyung-suk | said | state | indirect | the ferry would sail
Kim Hyung-suk | warned | warn | indirect | fog was near
