The mayor has said the talks will stay in the U.S. “Bad things are going to happen,” Ana Mora warned on Monday.
==>
mayor | said | state | indirect | the talks will stay in the U.S
Ana Mora | warned | warn | direct | Bad things are going to happen
