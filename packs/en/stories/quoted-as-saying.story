The agency Reuters quoted an American official as saying that the talks had begun. The newspaper quoted the envoy as saying the draft was ready. The minister was quoted by Reuters as saying the talks had ended.
==>
American official | saying | state | indirect | the talks had begun
envoy | saying | state | indirect | the draft was ready
minister | saying | state | indirect | the talks had ended
