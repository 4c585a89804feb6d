Lindqvist, who believed that the vote would fail, told her advisers to wait. All the engineers we met said the dam was safe.
==>
Lindqvist | believed | assess | indirect | the vote would fail
Lindqvist | told | demand | indirect | to wait | advisers
engineers | said | assess | indirect | the dam was safe
