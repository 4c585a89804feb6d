A senior administration official, who spoke on condition of anonymity, said the offer was on the table. Sources familiar with the matter said no reply had come.
==>
senior administration official | said | state | indirect | the offer was on the table
Sources | said | state | indirect | no reply had come
