The diplomats who met in Geneva said that the pause would hold. A study that was published on Monday found that aid had fallen. Polls suggest that the vote will be close.
==>
diplomats | said | state | indirect | the pause would hold
study | found | assess | indirect | aid had fallen
Polls | suggest | state | indirect | the vote will be close
