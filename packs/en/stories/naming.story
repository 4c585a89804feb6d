The president called the attack “an act of cowardice” and described the talks as difficult.
==>
president | called | assess | mixed | the attack “an act of cowardice”
president | described | assess | indirect | the talks as difficult
