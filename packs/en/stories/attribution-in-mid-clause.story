The truce, the mediator said, holds in most districts.
==>
mediator | said | state | indirect | The truce … holds in most districts
