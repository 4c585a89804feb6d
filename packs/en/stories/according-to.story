According to a Western diplomat, the annex is two pages long. The talks were put off, according to Omani officials.
==>
Western diplomat | According to | state | indirect | the annex is two pages long
Omani officials | according to | state | indirect | The talks were put off
