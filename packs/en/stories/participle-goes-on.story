The spokeswoman said the draft was ready, adding that copies had been sent out. The army rejected the report, calling it false.
==>
spokeswoman | said | state | indirect | the draft was ready
spokeswoman | adding | state | indirect | copies had been sent out
army | rejected | reject | indirect | the report
army | calling | deny | indirect | it false
