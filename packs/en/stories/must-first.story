The mayor said Riga must first see the toll lifted. Mora said that the guild should return to the deal soon. The mayor sounded a note of caution, should Mora win. The envoy said that the town could see the toll lifted.
==>
mayor | said | demand | indirect | Riga must first see the toll lifted
Mora | said | demand | indirect | the guild should return to the deal soon
envoy | said | state | indirect | the town could see the toll lifted
