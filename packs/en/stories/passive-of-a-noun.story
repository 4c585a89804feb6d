Vladimir Putin spoke with Xi Jinping. Concern was expressed over the blockade. The importance of the truce was stressed by both sides. Serious doubts were voiced about the plan. Agreement was reached to meet again in May.
==>
Vladimir Putin / Xi Jinping | expressed | concern | indirect | the blockade
Vladimir Putin / Xi Jinping | stressed | assess | indirect | importance of the truce
Vladimir Putin / Xi Jinping | voiced | assess | indirect | the plan
Vladimir Putin / Xi Jinping | reached | agree | indirect | to meet again in May
