Riga welcomed a scheme proposed by Tallinn that takes in the valley. The towns set up a commission tasked with drawing the border. The session is led by Latvia, with two envoys expected to arrive late. Riga proposed that by noon the gates be open.
==>
Riga | welcomed | support | indirect | a scheme … valley
Riga | proposed | propose | indirect | by noon the gates be open
