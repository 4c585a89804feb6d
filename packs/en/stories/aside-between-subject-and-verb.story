Sergei Lavrov, speaking in Geneva on Friday, said the reply had come.
==>
Sergey Lavrov | said | state | indirect | the reply had come
