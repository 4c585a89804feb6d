The plan was rejected by Riga on Monday. The city was hit by a storm. The tolls were praised on Monday.
==>
Riga | rejected | reject | indirect | The plan
