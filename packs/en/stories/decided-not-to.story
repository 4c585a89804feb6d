The carrier, based in Turin, decided in April not to sell the ferries. The show highlights new talent. "I took the post," she said when the port was opened.
==>
carrier | decided | commit | indirect | not to sell the ferries
she | said | state | direct | I took the post
