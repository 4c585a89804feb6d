The rebels sent a delegation, but the government stayed away, objecting to the presence of observers. Oslo urged calm, while the mayor stayed silent, adding only that it was worried.
==>
government | objecting | reject | indirect | to the presence of observers
Oslo | urged | demand | indirect | calm
mayor | adding | concern | indirect | it was worried
