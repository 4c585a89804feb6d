Kremlin spokesman Dmitry Peskov told reporters late on Monday that no date had been set.
==>
Dmitry Peskov | told | state | indirect | no date had been set | reporters
