The president will announce a new envoy on Monday. He plans to say why.
==>
