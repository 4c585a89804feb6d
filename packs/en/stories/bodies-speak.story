The Russian Foreign Ministry condemned the strike. In a statement, the ministry warned of consequences.
==>
Russian Foreign Ministry | condemned | accuse | indirect | the strike
Russian Foreign Ministry | warned | warn | indirect | consequences
