Republicans said the toll was late. Democrats accused the mayor of lying.
==>
Republicans | said | state | indirect | the toll was late
Democrats | accused | accuse | indirect | lying
