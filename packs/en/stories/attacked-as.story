Ana Mora attacked the draft as a trap. The army attacked the port at night.
==>
Ana Mora | attacked | accuse | indirect | the draft as a trap
