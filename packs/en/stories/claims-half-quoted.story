Ana Mora claimed “nobody pays” the new toll. His questioning of the mayor was long.
==>
Ana Mora | claimed | assess | mixed | “nobody pays” the new toll
