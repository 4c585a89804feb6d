Ana Mora voted against the levy. The court ruled against the mayor's order. The board decided against a new ferry. Riga seeks safe passage for its ships. The union voted on Monday.
==>
Ana Mora | voted against | reject | indirect | the levy
court | ruled against | reject | indirect | the mayor's order
board | decided against | reject | indirect | a new ferry
Riga | seeks | demand | indirect | safe passage for its ships
