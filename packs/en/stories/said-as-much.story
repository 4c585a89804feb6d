Ana Mora said as much on Monday. The mayor told reporters the same thing. The ferry earned as much in May. The envoy said otherwise and left.
==>
Ana Mora | said | state | indirect | as much
mayor | told | state | indirect | the same thing
envoy | said | state | indirect | otherwise
