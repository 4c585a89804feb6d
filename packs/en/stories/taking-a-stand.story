The union resisted the toll. The mayor turned down the offer. Ana Mora advocates for a lower toll. The bank was sued by a clerk. Ana Mora sued the bank for fraud. The mayor floated the idea of a bridge. The ferry turned at the pier.
==>
union | resisted | reject | indirect | the toll
mayor | turned down | reject | indirect | the offer
Ana Mora | advocates | demand | indirect | a lower toll
Ana Mora | sued | accuse | indirect | fraud
mayor | floated | propose | indirect | the idea of a bridge
