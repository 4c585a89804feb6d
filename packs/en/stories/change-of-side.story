Russia said the offer was unserious, but Ukraine said it had no other.
==>
Russia | said | state | indirect | the offer was unserious
Ukraine | said | state | indirect | it had no other
