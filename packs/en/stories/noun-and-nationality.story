The embassy answered Western allegations that fuel had been sold. Ankara's refusal to sign would be a blow.
==>
Turkey | refusal | reject | indirect | to sign
