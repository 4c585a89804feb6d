Critics would call the levy “a gift to smugglers.” Riga could reject the terms. The envoy will announce a new ferry. The mayor has not endorsed the plan.
==>
Critics | call | assess | mixed | the levy “a gift to smugglers
Riga | reject | reject | indirect | the terms
mayor | endorsed | support | indirect | the plan
