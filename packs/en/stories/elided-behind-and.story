Baerbock rejected the ultimatum and called for a new round of talks.
==>
Annalena Baerbock | rejected | reject | indirect | the ultimatum
Annalena Baerbock | called for | demand | indirect | a new round of talks
