The ministry did not say when the talks would resume. The envoy, who declined to be named, left. The mayor declined to comment. Ana Mora did not mention the tolls.
==>
mayor | declined | reject | indirect | to comment
Ana Mora | mention | state | indirect | the tolls
