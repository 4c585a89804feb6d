Latvia and Estonia met in Helsinki on Friday with the help of Finland. Finland said that the two sides promised to go on. Norway and Sweden urged both sides to stop. More than 400,000 people fled, and Norway cited a war in which 30,000 people died.
==>
Finland | said | state | indirect | the two sides promised to go on
two sides | promised | commit | indirect | to go on
Norway / Sweden | urged | demand | indirect | to stop
Norway | cited | state | indirect | a war in which 30,000 people died
