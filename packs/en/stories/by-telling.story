Ana Mora pitched the toll to the council by telling its members that it was fair. The ferry pitched in the storm.
==>
Ana Mora | pitched | propose | indirect | the toll to the council
Ana Mora | telling | assess | indirect | it was fair
