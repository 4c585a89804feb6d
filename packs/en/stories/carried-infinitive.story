The protesters on the square continued to call for more information. The council went on to condemn the raid.
==>
protesters | call for | demand | indirect | more information
council | condemn | accuse | indirect | the raid
