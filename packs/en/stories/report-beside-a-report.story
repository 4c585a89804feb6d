The minister said the talks had stalled, and the foreign ministry warned that Riga would leave.
==>
minister | said | state | indirect | the talks had stalled
foreign ministry | warned | warn | indirect | Riga would leave
