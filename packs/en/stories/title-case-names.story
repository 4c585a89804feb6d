Riga Officials Applaud Edda Holm as a Fair Judge

Grant Mason and Edda Holm sailed on Monday.
==>
Riga Officials | Applaud | support | indirect | Edda Holm as a Fair Judge
