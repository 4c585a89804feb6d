Ferries will run again, presidential aide and head of the delegation Ramon Iturbe told reporters. He dismissed the doubts, calling them "stories for the evening" and saying that work had begun.
==>
head of the delegation Ramon Iturbe | told | state | indirect | Ferries will run again
Ramon Iturbe | dismissed | reject | indirect | the doubts
Ramon Iturbe | calling | assess | mixed | them "stories for the evening"
Ramon Iturbe | saying | state | indirect | work had begun
