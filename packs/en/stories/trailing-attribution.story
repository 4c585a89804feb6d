The crossing will open on Sunday, the interior ministry said.
==>
interior ministry | said | state | indirect | The crossing will open on Sunday
