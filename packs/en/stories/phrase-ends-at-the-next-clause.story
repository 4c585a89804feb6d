After Ana Mora's claims about the toll, the mayor said it fell.
==>
Ana Mora | claims | state | indirect | the toll
mayor | said | state | indirect | it fell
