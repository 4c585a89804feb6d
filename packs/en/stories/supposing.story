Ana Mora hypothesized that the toll had fallen. The mayor attributed the loss to fog. The critics framed the toll as a theft. The clerk framed the map in May.
==>
Ana Mora | hypothesized | assess | indirect | the toll had fallen
mayor | attributed | assess | indirect | the loss to fog
critics | framed | assess | indirect | the toll as a theft
