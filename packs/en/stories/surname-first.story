Spokesman Kim Hyung-suk told reporters that the two sides met. Kim Jong Un said the gate was closed.
==>
Kim Hyung-suk | told | state | indirect | the two sides met | reporters
Kim Jong Un | said | state | indirect | the gate was closed
