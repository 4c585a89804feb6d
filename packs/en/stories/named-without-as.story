Opponents called the levy and the tolls “a tax on bread.” The mayor calls the port a gift to smugglers.
==>
Opponents | called | assess | mixed | the levy and the tolls “a tax on bread
mayor | calls | assess | indirect | the port a gift to smugglers
