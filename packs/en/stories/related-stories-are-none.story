The minister said on Monday that the round was over.

Related stories
- Minister: talks to resume
- Alliance says it will not yield
==>
minister | said | state | indirect | the round was over
