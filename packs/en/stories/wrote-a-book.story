When she wrote her memoir, Ana Mora said that the treaty was fair. The board added a clause, known as the last because the days were few.
==>
Ana Mora | said | assess | indirect | the treaty was fair
