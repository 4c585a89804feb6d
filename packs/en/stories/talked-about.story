Ana Mora talked about the tolls on the river. The envoy spoke of a long winter. The two sides talked on Monday.
==>
Ana Mora | talked about | state | indirect | the tolls on the river
The envoy | spoke of | state | indirect | a long winter
