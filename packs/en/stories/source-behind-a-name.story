The delegation will be led by Khalil al-Hayya, a source told Saudi channel Asharq. The source said the hall was ready.
==>
source | told | commit | indirect | The delegation will be led by Khalil al-Hayya
source | said | state | indirect | the hall was ready
