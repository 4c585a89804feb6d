The envoy appeared to suggest that the border would open. Ana Mora seems to think he is safe.
==>
envoy | suggest | state | indirect | the border would open
