A new poll shows the mayor far ahead. Harbour records indicate three sales. The show highlights new talent. The trip showed the ferry's worth.
==>
poll | shows | state | indirect | the mayor far ahead
Harbour records | indicate | state | indirect | three sales
