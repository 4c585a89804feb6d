The flight attendants' union says the ferry is late. The masters’ union endorses the mayor. The foreign ministry reports were lost.
==>
flight attendants' union | says | state | indirect | the ferry is late
masters’ union | endorses | support | indirect | the mayor
