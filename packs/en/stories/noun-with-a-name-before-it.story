A Reuters report that the border was open was denied. Ana Mora's announcement on Monday of new patrols was met with silence.
==>
Reuters | report | state | indirect | the border was open
Ana Mora | announcement | state | indirect | new patrols
