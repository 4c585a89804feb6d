“The map,” the envoy said, “was drawn long ago.”
==>
envoy | said | state | direct | The map … was drawn long ago
