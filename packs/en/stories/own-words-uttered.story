Statement by Minister Hanna Lindqvist

Let me say that the ferry will sail. I would like to remind you that the ban ends in May. We will announce that the port has reopened.
==>
Hanna Lindqvist | Statement by | state | direct | Let me say that … the port has reopened
Hanna Lindqvist | say | state | indirect | the ferry will sail
Hanna Lindqvist | remind | state | indirect | the ban ends in May
Hanna Lindqvist | announce | state | indirect | the port has reopened
