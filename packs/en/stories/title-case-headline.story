Ana Mora Calls the New Toll ‘A Theft’ in Riga

The mayor met Ana Mora on Monday. She left at noon.
==>
Ana Mora | Calls | assess | indirect | the New Toll ‘A Theft’ in Riga
