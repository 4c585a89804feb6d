The mayor was called a liar by the union. The toll was described as “a theft” by Ana Mora. The mayor was called to the pier. The ferry was named by night.
==>
union | called | assess | indirect | The mayor was called a liar
Ana Mora | described | assess | indirect | The toll was described as “a theft”
