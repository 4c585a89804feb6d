The ministers gave a positive assessment of the talks in Lima. Peru renewed its call for a joint patrol. The ministers made the remarks on Tuesday.
==>
ministers | gave | assess | indirect | a positive assessment of the talks in Lima
Peru | renewed | demand | indirect | its call for a joint patrol
