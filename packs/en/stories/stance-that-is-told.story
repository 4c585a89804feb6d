Minister Hanna Lindqvist said her side had come early and was ready to talk. She said Moscow was unwilling to move.
==>
Hanna Lindqvist | said | state | indirect | her side had come early and was ready to talk
Hanna Lindqvist | said | state | indirect | Moscow was unwilling to move
