The talks broke down over a project Estonia says will fail. The rebel group Hamas announced that it was coming. The mayor said the terms were acceptable, fuelling Estonian opposition claims that he was absent. Priorities USA said that it raised money.
==>
Estonia | says | state | indirect | will fail
The rebel group Hamas | announced | state | indirect | it was coming
mayor | said | state | indirect | the terms were acceptable … absent
Estonian opposition | claims | state | indirect | he was absent
Priorities USA | said | state | indirect | it raised money
