The agency Reuters quoted an American official as saying that the talks had begun. The newspaper quoted the envoy as saying the draft was ready. The minister was quoted by Reuters as saying the talks had ended.

"The border stays shut," Governor Ana Mora was quoted as saying by the daily Tribuna.

"The toll is paid by the drivers." The mayor was quoted as saying on Sunday. The guards were quoted in the report as saying they had opened the gate.
==>
American official | saying | state | indirect | the talks had begun
envoy | saying | state | indirect | the draft was ready
minister | saying | state | indirect | the talks had ended
Ana Mora | saying | state | direct | The border stays shut
mayor | saying | state | direct | The toll is paid by the drivers
guards | saying | state | indirect | they had opened the gate
