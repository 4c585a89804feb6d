Ana Mora opened the session by saying that Riga would pay. The dispute was settled by agreeing to a loan.
==>
Ana Mora | saying | state | indirect | Riga would pay
