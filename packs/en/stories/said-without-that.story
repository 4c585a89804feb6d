The minister said in Muscat the text had been handed over.
==>
minister | said | state | indirect | the text had been handed over
