The mayor brought up the toll. The envoy spelled out the terms. Ana Mora singled out the bank. The ad mentions the mayor. The ferry brought up the rear.
==>
mayor | brought up | state | indirect | the toll
envoy | spelled out | state | indirect | the terms
Ana Mora | singled out | state | indirect | the bank
ad | mentions | state | indirect | the mayor
