The latest report runs to ten pages. Three calls for bids were published. A state of emergency ended.
==>
