“Who will sign it?” Lavrov asked.
==>
Sergey Lavrov | asked | state | direct | Who will sign it
