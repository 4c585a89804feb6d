Mora said earlier in the day after meeting the envoy that it was over. The mayor said after learning that the toll would end. According to the spokesman, Ana Mora, it was open.
==>
Mora | said | state | indirect | it was over
Ana Mora | According to | state | indirect | it was open
