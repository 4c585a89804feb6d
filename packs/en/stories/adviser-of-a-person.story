Governor Ana Mora arrived in Riga on Monday. Mora's envoy said the talks would go on. Mora's adviser warned that time was running out.

The leaders will meet the mediator, Jan Kask, his spokesperson said. Pia Lepp, his spokeswoman, said the talks were over.
==>
Mora's envoy | said | state | indirect | the talks would go on
Mora's adviser | warned | warn | indirect | time was running out
spokesperson | said | state | indirect | The leaders will meet the mediator, Jan Kask
Pia Lepp | said | state | indirect | the talks were over
