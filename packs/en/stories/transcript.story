MODERATOR: Good evening. We begin with a word on the call.

SENIOR OFFICIAL: Thanks. The tone was calm.

Q: Was there any progress?
==>
MODERATOR | MODERATOR: | state | direct | Good evening. We begin with a word on the call
SENIOR OFFICIAL | SENIOR OFFICIAL: | state | direct | Thanks. The tone was calm
Q | Q: | state | direct | Was there any progress
