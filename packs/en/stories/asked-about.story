Ana Mora, asked about the toll, said it was fair. The mayor, a lawyer, told her it was late.
==>
Ana Mora | said | assess | indirect | it was fair
mayor | told | state | indirect | it was late
