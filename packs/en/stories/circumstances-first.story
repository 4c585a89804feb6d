Awad said that during the meeting, the chairman expressed interest in a new round. Some 900 families have left, according to the United Nations, and the ministry says more will follow.
==>
Awad | said | state | indirect | during the meeting, the chairman expressed interest in a new round
chairman | expressed | state | indirect | interest in a new round
United Nations | according to | state | indirect | Some 900 families have left
ministry | says | state | indirect | more will follow
