The mayor hinted in an interview with the state-owned Riga Radio that the council had agreed. Mora told reporters after the year's final face-to-face meeting with the guild on Sunday that both sides understood the difficulties. The fighting has threatened a Riga-led plan to unite the valley.
==>
mayor | hinted | agree | indirect | the council had agreed
Mora | told | state | indirect | both sides understood the difficulties | reporters
