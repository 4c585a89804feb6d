Lima has accused Quito of moving the markers, a charge Ecuador denies. Chile said it had closed the pass, a step Bolivia condemned.
==>
Lima | accused | accuse | indirect | moving the markers | Quito
Ecuador | denies | deny | indirect | moving the markers
Chile | said | state | indirect | it had closed the pass
Bolivia | condemned | accuse | indirect | it had closed the pass
