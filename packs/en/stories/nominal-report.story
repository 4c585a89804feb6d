The council discussed his call for a truce. Moscow's demand that the text should be signed first was met with silence.
==>
Russia | demand | demand | indirect | the text should be signed first
