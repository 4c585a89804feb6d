The ministry did not say when the talks would resume. The envoy declined to comment.
==>
