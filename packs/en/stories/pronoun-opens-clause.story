Ana Mora said he’s on the way to the harbour. The harbour master says they welcome the ships. The envoy said nothing.
==>
Ana Mora | said | state | indirect | he’s on the way to the harbour
harbour master | says | support | indirect | they welcome the ships
