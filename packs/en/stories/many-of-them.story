Many of his aides say the ferry is late. Some of the ministers believe that it is lost. The rest of the crew report for duty.
==>
Many | say | state | indirect | the ferry is late
Some | believe | assess | indirect | it is lost
