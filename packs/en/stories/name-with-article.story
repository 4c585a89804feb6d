Haidar al-Abadi said the road was open. Karim Al-Hamdan added that trucks had passed.
==>
Haider al-Abadi | said | state | indirect | the road was open
Karim Al-Hamdan | added | state | indirect | trucks had passed
