Statement by Press Secretary Jen Psaki on the Talks

President Biden met his guests at noon. The President thanked the hosts for their patience.
==>
Jen Psaki | Statement by | state | direct | President Biden met … patience
Joe Biden | thanked | support | indirect | their patience | hosts
