Colombia plans to reopen the bridge in May. Bogota wants the rebels to leave the valley. The guerrillas do not intend to disarm.
==>
Colombia | plans | commit | indirect | to reopen the bridge in May
Bogota | wants | demand | indirect | to leave the valley | rebels
guerrillas | intend | commit | indirect | to disarm
