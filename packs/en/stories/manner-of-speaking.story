“The toll is a theft,” Ana Mora grumbled. “The toll is low again,” the mayor whispered. The envoy griped about the queue. The engine growled at the pier.
==>
Ana Mora | grumbled | accuse | direct | The toll is a theft
mayor | whispered | state | direct | The toll is low again
envoy | griped | accuse | indirect | the queue
