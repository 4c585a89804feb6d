Psaki said Biden told Putin that the door was open.
==>
Jen Psaki | said | state | indirect | Biden told Putin that the door was open
Joe Biden | told | state | indirect | the door was open | Putin
