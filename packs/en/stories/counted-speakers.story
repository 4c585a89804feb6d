Some said they had waited for years. Several urged that the ferry sail again. Some proposed texts were lost on the way.
==>
Some | said | state | indirect | they had waited for years
Several | urged | demand | indirect | the ferry sail again
