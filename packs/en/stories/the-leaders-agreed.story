President Biden spoke with President Putin on Tuesday. The two leaders agreed to exchange letters. It was also agreed that their teams would meet.
==>
Joe Biden / Vladimir Putin | agreed | agree | indirect | to exchange letters
Joe Biden / Vladimir Putin | agreed | agree | indirect | their teams would meet
