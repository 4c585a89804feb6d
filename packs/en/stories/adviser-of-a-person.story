Governor Ana Mora arrived in Riga on Monday. Mora's envoy said the talks would go on. Mora's adviser warned that time was running out.
==>
Mora's envoy | said | state | indirect | the talks would go on
Mora's adviser | warned | warn | indirect | time was running out
