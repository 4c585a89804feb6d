Peskov: no date for the summit yet

The Kremlin said that it was in no hurry.
==>
Dmitry Peskov | : | state | direct | no date for the summit yet
Kremlin | said | state | indirect | it was in no hurry
