North and South Korea agreed on Monday to reopen the line.
==>
North Korea / South Korea | agreed | agree | indirect | to reopen the line
