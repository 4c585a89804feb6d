Ana Mora assailed the tolls. The mayor took aim at the ferry company. The union ripped into the new timetable. The ferry ripped its sail. The mayor called the master out of the room.
==>
Ana Mora | assailed | accuse | indirect | the tolls
mayor | took aim at | accuse | indirect | the ferry company
union | ripped into | accuse | indirect | the new timetable
