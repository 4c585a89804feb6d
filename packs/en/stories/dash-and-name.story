Ferries ready to sail by Friday — minister

“We only want to go home again.” — Ana Morales
==>
minister | — | propose | indirect | Ferries ready to sail by Friday
Ana Morales | — | state | direct | We only want to go home again
