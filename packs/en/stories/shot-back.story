“The ferry has never sailed on time,” Ana Mora shot back. The guards shot back at the boat. The envoy shrugged off the warnings. He shrugged.
==>
Ana Mora | shot back | reject | direct | The ferry has never sailed on time
envoy | shrugged off | reject | indirect | the warnings
