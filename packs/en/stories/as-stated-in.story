As stated in the report, the ports were closed. The annex, as Ana Mora put it, had two pages.
==>
report | As stated in | state | indirect | the ports were closed
Ana Mora | put it | state | indirect | The annex … pages
