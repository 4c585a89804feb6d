Foreign Minister Salem al-Harthy said on Thursday that the second round would open in Muscat. He added that six experts would travel with him.
==>
Salem al-Harthy | said | state | indirect | the second round would open in Muscat
Salem al-Harthy | added | state | indirect | six experts would travel with him
