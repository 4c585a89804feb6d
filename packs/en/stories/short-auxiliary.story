Ana Mora left Riga on Monday. She's demanding that the toll fall. She's said the ferry is late. She's expected to sail. She's livid that it rained.
==>
Ana Mora | demanding | demand | indirect | the toll fall
Ana Mora | said | state | indirect | the ferry is late
Ana Mora | livid | accuse | indirect | it rained
