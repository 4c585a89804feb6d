Ana Mora defended her remarks on the tolls. The council reaffirmed its support for the harbour's right to defend itself. He vouched for the crew.
==>
Ana Mora | defended | support | indirect | her remarks on the tolls
council | reaffirmed | support | indirect | its support for the harbour's right to defend itself
He | vouched for | support | indirect | the crew
