“Nobody has left the room,” said Hassan al-Kaabi, the energy minister.
==>
Hassan al-Kaabi | said | state | direct | Nobody has left the room
