The envoy who met the ministers in Geneva said the maps were ready.
==>
envoy | said | state | indirect | the maps were ready
