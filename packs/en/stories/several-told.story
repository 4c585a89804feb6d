Ana Mora urged Serbia and Kosovo on Tuesday to reopen the bridge. She asked the government and the rebels to talk. She told Egypt, Sudan and Ethiopia that the dam could wait. Mora accused the movement's leader, Ivan Petrov, of lying.
==>
Ana Mora | urged | demand | indirect | to reopen the bridge
Ana Mora | asked | demand | indirect | to talk
Ana Mora | told | state | indirect | the dam could wait
Ana Mora | accused | accuse | indirect | lying
