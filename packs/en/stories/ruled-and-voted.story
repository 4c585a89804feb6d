The court ruled that the raid was unlawful. The council voted to extend the mission. Rules that bind the ports do not change.
==>
court | ruled | accuse | indirect | the raid was unlawful
council | voted | agree | indirect | to extend the mission
