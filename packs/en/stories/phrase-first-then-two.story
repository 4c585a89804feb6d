Under the mediation of Finland, Latvia and Estonia reached an agreement on the toll. Envoys of Latvia, Finland and Estonia agreed that the toll would end. Mora said that she was encouraged by the progress.
==>
Latvia / Estonia | reached | agree | indirect | an agreement on the toll
Envoys of Latvia, Finland and Estonia | agreed | agree | indirect | the toll would end
Mora | said | assess | indirect | she was encouraged by the progress
