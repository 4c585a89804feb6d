The mayor called the charges unfounded and invented. The mayor called the clerks to the pier. The union has long pushed for a bridge.
==>
mayor | called | deny | indirect | the charges unfounded
union | pushed for | demand | indirect | a bridge
