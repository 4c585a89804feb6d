The sides were urged by the mediator to return to the table.
==>
mediator | urged | demand | indirect | to return to the table
