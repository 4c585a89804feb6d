The ministry did not say when the talks would resume. The envoy, who declined to be named, left. The mayor declined to comment.
==>
mayor | declined | reject | indirect | to comment
