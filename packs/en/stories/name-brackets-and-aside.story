RIGA (Northern Wire) - “It is a waste of time,” Ana Mora (R-Riga), a member of the council, said on Monday. Luis Vega, D-Cadiz, said the plan would fail. Michael Jordan said it would not.
==>
Ana Mora | said | assess | direct | It is a waste of time
Luis Vega | said | state | indirect | the plan would fail
Michael Jordan | said | state | indirect | it would not
