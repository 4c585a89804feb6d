Riga seeks to reopen the ferry line. The mayor held a call seeking to set the terms.
==>
Riga | seeks | state | indirect | to reopen the ferry line
