Riga met a number of cities that support the toll. Ana Mora said that support for the toll fell.
==>
number of cities | support | support | indirect | the toll
Ana Mora | said | state | indirect | support for the toll fell
