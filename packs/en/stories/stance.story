The Norwegian delegation is ready to host the next round. Oslo remains deeply concerned about the shelling. The envoy was not willing to discuss the map.
==>
Norwegian delegation | ready | propose | indirect | to host the next round
Oslo | concerned | concern | indirect | the shelling
envoy | willing | reject | indirect | to discuss the map
