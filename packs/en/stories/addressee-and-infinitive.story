Guterres called on both sides to respect the truce and warned Israel against a ground attack.
==>
António Guterres | called on | demand | indirect | to respect the truce
António Guterres | warned | warn | indirect | a ground attack | Israel
