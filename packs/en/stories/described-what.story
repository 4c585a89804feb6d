Former crew members described long nights at sea. The mayor described the harbour as a ruin. A sign describes the route.
==>
Former crew members | described | state | indirect | long nights at sea
mayor | described | assess | indirect | the harbour as a ruin
