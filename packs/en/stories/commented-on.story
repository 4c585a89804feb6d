The mayor commented on the loss of the ferry. Commenting on the report, the envoy said it was late.
==>
mayor | commented on | state | indirect | the loss of the ferry
envoy | said | state | indirect | it was late
