“The delegations have read the text,” the chief negotiator said. “They are waiting for an answer.”
==>
chief negotiator | said | state | direct | The delegations have read the text … They are waiting for an answer
