“The toll, the mayor said, is fair,” Ana Mora recalled in May.
==>
mayor | said | state | indirect | The toll, the mayor said, is fair
Ana Mora | recalled | state | direct | The toll, the mayor said, is fair
