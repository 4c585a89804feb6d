Sergei Lavrov met Jeyhun Bayramov. The ministry said they “expressed regret over the closed road.”
==>
ministry | said | state | mixed | they “expressed regret over the closed road.”
Sergey Lavrov / Jeyhun Bayramov | expressed | concern | indirect | regret over the closed road
