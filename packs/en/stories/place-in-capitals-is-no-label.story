PORT LOUIS: The council met on Monday. The mediator, in a statement, urged sustained regional support to keep the port open.
==>
mediator | urged | demand | indirect | sustained regional support to keep the port open
