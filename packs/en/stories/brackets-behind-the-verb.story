Ana Mora thought (foolishly) that the toll was late. The union released this statement: “The toll is late and the ferry is slow.” The union released the ship.
==>
Ana Mora | thought | assess | indirect | the toll was late
union | released | state | direct | The toll is late and the ferry is slow
