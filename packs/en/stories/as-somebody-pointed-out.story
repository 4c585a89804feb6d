As one adviser to the mission pointed out, the road is closed in winter. The pass, as the engineers have said, floods in spring.
==>
adviser to the mission | pointed out | state | indirect | the road is closed in winter
engineers | said | state | indirect | The pass, as the engineers have said, floods in spring
