“The bridge opened on a Monday.” Lindqvist said. “It will be repaired.”
==>
Lindqvist | said | state | direct | The bridge opened on a Monday … It will be repaired
