“The plan will not hold,” Ana Mora, the envoy of Latvia, one of the hosts, said on Monday.
==>
Ana Mora | said | state | direct | The plan will not hold
