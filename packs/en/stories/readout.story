President Biden urged Russia to pull its forces back. He made clear that the allies would stand together, and voiced concern about the shelling. He reiterated his support for the Minsk agreements.
==>
Joe Biden | urged | demand | indirect | to pull its forces back | Russia
Joe Biden | made clear | state | indirect | the allies would stand together
Joe Biden | voiced | concern | indirect | concern about the shelling
Joe Biden | reiterated | support | indirect | his support for the Minsk agreements
