"We did not reach an agreement," the mayor told reporters after the envoys of both towns wrapped up their session. "I am ready to go on with the dialogue without delay," Ana Mora, the envoy to the valley, stated after her two-day visit. "We have asked one day more" in order to "settle details," negotiators said in a statement just hours before the signing was due to take place.
==>
mayor | told | state | direct | We did not reach an agreement | reporters
Ana Mora | stated | propose | direct | I am ready to go on with the dialogue without delay
negotiators | said | state | mixed | We have asked one day more" in order to "settle details
