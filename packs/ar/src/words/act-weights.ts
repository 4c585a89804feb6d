/** Made by `node bench/judged/learn.mjs`, not written by hand: for each sign of a report but its words its weight for each act. */
export const weights = `
always	state 32 assess 24 propose -11 demand -4 commit -4 agree -10 reject -6 accuse 5 deny -11 warn -5 support -2 concern -8
clause own copula future asserted	assess 14 propose -41 demand -9 commit 126 support 101
clause own copula past asserted	state 60 accuse 22
clause own copula present ahead	commit -75 reject 81
clause own copula present asserted	commit 48
clause own copula present now	state 29
clause own future asserted	state -24 assess -42 propose -10 demand -23 commit 308 agree -14 reject -33 accuse -83 warn 95 support 3
clause own no verb asserted	state 8 assess -20 propose 10 demand 3 commit 54 accuse -43 deny -1 warn -24 support 15 concern -4
clause own past asserted	state 45 assess -13 propose 34 demand -14 commit 2 agree 72 reject -8 accuse -46 deny 3 warn -30 support -7
clause own past now	reject 161
clause own present ahead	state -13 assess 61 commit 1 reject 90 accuse 1 warn -79
clause own present asserted	assess -38 propose 22 demand 7 commit 39 agree -25 reject 36 accuse -20 deny -33 warn -36 support 40 concern 8
clause own present now	state 16 assess -12 demand -64 reject 99 accuse -46 deny -7 concern 93
clause own present past	assess -19 deny 1 warn -19
clause party copula future asserted	state -44 assess 7 demand -16 commit 74 warn 27 support 3
clause party copula past asserted	assess 5 demand -22 commit -19 accuse 1 warn -28 support 79
clause party copula present asserted	assess 77 commit -24
clause party future asserted	state 61 assess 38 propose -42 demand -71 commit 209 agree -26 reject -31 accuse -94 deny -7 warn 114 support -33 concern -5
clause party no verb asserted	state 22 assess 23 propose -21 demand -2 commit -10 agree -31 reject -8 accuse 51 deny 2 warn -12 support 20 concern -17
clause party past asserted	state 66 propose -5 demand -49 commit -52 agree 72 reject -1 accuse 55 deny -13 warn -38 concern -11
clause party present ahead	assess 143 reject -9
clause party present asserted	state 11 assess 31 propose 16 demand 4 commit -49 agree -12 reject -22 accuse 61 deny -16 warn -10 support 5 concern -3
clause party present now	state 36 assess -9 commit -15 reject 30 accuse 57 deny 4
clause party present past	state 39 commit -1 reject -12 deny -4
clause thing copula future asserted	state 31 assess 38 demand -48 commit 91 accuse -38 warn 104 support -30
clause thing copula past asserted	state 31 assess 98 propose -13 commit -34 reject 14 accuse 3 deny 1 concern -5
clause thing copula present ahead	assess 20 commit -43
clause thing copula present asserted	state -36 assess 35 demand 32 commit -15 reject -16 deny 1 support -45 concern 23
clause thing future asserted	state 25 assess 104 propose -32 demand -85 commit 167 agree -50 reject -48 accuse -80 deny -14 warn 169 support -45 concern -7
clause thing no verb asserted	state 17 assess 22 propose -15 demand 17 commit -6 agree -16 reject 6 accuse -5 deny -5 warn -2 support -2 concern -4
clause thing past asserted	state 66 assess 25 propose -22 demand 9 commit -17 agree 9 reject -32 accuse 18 deny -18 warn -28 support 4 concern -4
clause thing past now	assess 66 accuse -29 warn 39
clause thing present ahead	state -2 assess 36 demand 33 commit 62 accuse -25 concern -4
clause thing present asserted	state 34 assess 32 propose 3 demand 12 commit -56 agree -27 reject -13 accuse 21 deny -8 warn 19 support -19 concern 4
clause thing present now	state 43 assess 22 demand -1 commit -13 accuse 8 deny 26 support -31 concern -6
clause thing present past	state 21 assess 40 commit -38 deny 52 support -3
cue accuse	state 8 accuse 263
cue acquaint	state 178
cue add	state 13 assess 13 propose 2 demand 30 commit 6 agree -20 reject -19 accuse 9 deny -19 warn -8 support -7 concern 2
cue address-to	propose 151 accuse 3
cue admit	state 14 assess 16 agree 334 reject -39 accuse -85
cue advise	assess -2 propose 359 demand 62
cue agree	state -29 assess 46 agree 163
cue alert	warn 2
cue allege	state 67 accuse 112
cue allude	state 73
cue announce	state 61 assess -78 propose 33 demand -37 commit 134 agree 86 reject 34 accuse -126 deny -35 warn -28 support -3 concern -16
cue answer	state 80 demand -73 accuse -158
cue appeal	demand 145
cue assert	state 105
cue attribute	state 64
cue belie	accuse 229
cue believe	state 30 assess 71 demand 66 commit -45 reject 1
cue belittle	assess 19
cue brandish	warn 71
cue call-for	state -27 assess -21 propose 127 demand 102 commit -48 accuse 1 warn -9 support 90
cue call-upon	demand 230
cue cite	state 129
cue claim	assess 31 accuse 63 warn 64
cue clarify	state 71 assess 52 demand -16 commit -24 agree 5 reject 4 accuse 13 deny 7 warn -40 support -49
cue close	assess 44 demand 102 support -1
cue commend	support 202
cue comment	assess 49 commit -4 accuse 67 warn 1
cue complain	concern 1
cue conclude	assess -86 commit 10
cue conclude-that	assess -57 demand 114 accuse 37
cue concur	agree 121
cue condemn	accuse 110
cue confess	state 99 assess 13 demand -90 commit -7 agree 78 accuse -103 warn -25 support 110 concern 9
cue confirm	assess 2
cue congratulate	support 145
cue consent	state -69 assess -3 agree 210
cue consider	state 16 assess 33 propose -30 demand 1 commit -31 agree -17 reject 2 accuse 53 deny 3 support 5
cue continue	state 25 assess 33 propose -16 agree -17 accuse 35 warn 16 support -20
cue convey	state 50 assess 9 demand -18 reject 1 accuse -18 warn -12
cue correct	state 75 assess -179 commit 58
cue criticise	accuse 218
cue decide	state 216 commit -6
cue declare	assess -32 demand -72 accuse 11 deny -6 support 3
cue decry	accuse 21
cue deem	state -47 assess 73
cue demand	state -22 assess -17 demand 314 accuse -1 support 1
cue denounce	accuse 12
cue deny	state 1 assess -1 deny 132
cue deplore	accuse -4
cue describe	state -47 assess 53 propose -11 demand -10 commit -44 agree -9 reject 4 accuse 185 deny 5 warn 4 support -1
cue disclose	state 73
cue display	propose 16 support 25 concern 24
cue doubt	assess 200 accuse 139
cue draw-attention	state 99 assess 68 commit -58 reject -30 accuse 3 deny -9 warn 64 support -30 concern -4
cue dread	concern 259
cue emphasise	state 51 assess 78 propose -33 demand -99 commit 40 agree -14 reject 18 accuse -30 warn 24 support -1 concern -12
cue endorse	support 263
cue expect	state 1 assess 109 demand 10 agree 18 accuse -76
cue explain	state 152 assess -9
cue express	state -58 assess 5 propose 8 demand -39 commit -24 agree -1 accuse 8 support 126 concern 43
cue favour	state -1 assess 338
cue fear	concern 274
cue follow-up	state -1 assess 19 accuse 1 support 13
cue go-on	assess -6 accuse -1
cue have-reservations	reject 157 concern 56
cue highlight	state 22 assess 51 accuse -23
cue hint	state 93 warn 128
cue hold-responsible	state -1 demand 115 accuse 37
cue hold-to	state -12 demand -70 commit 202 reject 135 support 102
cue hope	state 344 assess -2 demand 90 support -53
cue increase	demand -48 accuse 3 warn 169
cue indicate	state 76 assess 51 propose -18 demand -22 commit -6 agree -24 reject -31 accuse 30 deny -13 warn 12 support -20 concern -13
cue infer	assess 161
cue inform	state 85 assess 21 demand -39 commit 1 agree 32 reject -9 accuse -11
cue insist	demand -38 reject 2 accuse 128
cue interpret	state 26
cue justify	state 146 accuse 71
cue let-know	state 38
cue long-for	state 134 assess -100 demand 160
cue look-forward	state 230 assess -151 demand 4
cue make-clear	state 52 assess 72 accuse -6 warn -36
cue mention	state 68 assess 24 demand -26 commit -27 reject 10 accuse -8 deny -7 support 8
cue narrate	state 311
cue note	state 36 demand 17 commit -19 accuse -59 support 226
cue notify	state 226
cue object	reject 58
cue observe	state 240 assess 42 accuse -51
cue offer	propose 252
cue opine	state -32 assess 45 propose 8 demand 31 commit -14 agree -1 accuse 32 deny -27 support -8
cue oppose	reject 63
cue pledge	state -26 commit 350
cue praise	state 5 assess 6 support 337
cue predict	assess 107
cue present	state 103 agree -6 support 1
cue proceed	accuse 20
cue promise	state -77 assess 35 commit 77 accuse 93
cue propose	state -104 assess 60 propose 290
cue protest	state -66 accuse 76
cue provide	state 108 assess -55
cue raise	assess 153 support -96
cue ratify	state 31
cue reassure	assess 7 commit 157
cue recommend	state -32 propose 204 demand 185
cue record	assess 80
cue regard	state 166 accuse 120
cue reiterate	state -99
cue reject	state 7 assess -1 demand -2 reject 148 accuse 2 deny 62
cue remind	state 117 assess -7
cue renew	state -93 assess -149 demand 28 commit 88 accuse -21 support 94
cue repeat	state -27 commit 29
cue reply	state 109 assess -11 demand -14 reject 55 accuse 14 deny 41
cue report	state 102 deny 36
cue request	state -94 demand 109
cue reveal	state 74 assess -27 propose 28 demand -78 commit 22 accuse 22 warn -33 support 4 concern -3
cue rule-out	assess 231 reject -1 accuse -13 warn 101
cue say	state -9 assess 14 propose -9 demand -1 commit -1 agree -14 reject 13 accuse 15 deny -9 warn 1 support 5 concern -2
cue show	state 109 assess 59 commit -73
cue speak-of	assess 1
cue stipulate	demand 71
cue stipulate-that	state 192
cue stress	state -2 assess 23 propose -53 demand 7 commit 90 agree 3 reject -11 accuse -46 deny 21 warn 3 support -2 concern -23
cue suggest	assess 71
cue suspect	state -30 assess 6 accuse 250
cue swear	deny 268
cue table	propose 207
cue talk-of	state 179 assess 15 demand -36 commit -58 accuse -1 warn 45
cue tell	state 98 assess -43 demand 13 agree -4 reject 55 accuse 9 support -5
cue thank	support 230
cue think	assess 67
cue tweet	state -113 assess 79
cue undertake	commit 123
cue unite-on	agree 84
cue urge	demand 260
cue value	support 152
cue voice	state -28 assess 38 propose -6 demand -33 warn -8 support 120 concern 113
cue warn	state -3 assess -34 warn 150
cue welcome	state 6 support 345
cue wish	state 122 assess -328 demand 269 commit -17 support 202
cue wonder	state 61 demand -22 accuse 178
cue write	accuse 63 support 49
form noun 3	assess -1 propose -7 demand -1 commit -11 reject 2 warn 11
form participle 3	state 35 assess 26 propose -15 demand -2 commit 3 agree -30 reject -15 accuse 20 deny 7 warn 10 support -6 concern -24
form past 1	state -47
form past 3	state 23 assess 9 propose -6 demand -3 commit 1 agree -1 accuse -1 deny -11 warn -5 support 3 concern -7
form present 3	state 55 assess 87 propose -15 demand -3 commit -30 agree -34 reject -35 accuse 47 deny -15 warn -24 support -18 concern 5
inner agree	state -1 demand -1 agree 98 reject -10
inner assess	state -58 assess 57 demand 48 warn -9 support 39
inner commit	demand 2 commit 152
inner concern	concern 136
inner demand	assess -30 demand 86 warn -25 support 9
inner other	state 17 assess -63 propose 12 demand 2 commit 12 agree -4 accuse -27 warn -21 support 34
inner own	state 1 assess 49 commit 16 reject -2 accuse 11 deny -11 warn -1
inner propose	assess 52 propose 171
inner reject	reject 194
inner state	assess -6 demand 11 commit 5 agree 18 accuse -2 warn -2 concern -6
inner support	commit 14 agree -25 support 154
inner warn	state 14 assess -32
led by a pronoun 1	state -7 assess 46 agree 18 reject 22 accuse -2
led by a pronoun 3	state 31 assess 8 propose -6 demand -26 commit 10 agree -1 accuse 1 deny -1 warn -11 support 5 concern 2
led not	state 34 assess 5 propose -13 demand 7 commit 9 agree -15 reject -2 accuse -2 deny -22 warn -15 support 16
led plainly	state 31 assess 40 propose -8 demand -8 commit -18 agree -6 reject -11 accuse 12 deny -2 warn 4 support -16 concern -15
manner direct	state 17 assess 27 propose -21 commit 7 agree -24 reject -24 accuse 46 deny -21 warn -4 support 1 concern -4
manner indirect	state 37 assess 23 propose -6 commit -4 agree -4 reject -3 accuse -9 deny -7 warn -6 support -4 concern -12
manner mixed	state 23 assess 16 propose -13 demand -32 commit -18 agree -8 reject 6 accuse 17 deny -4 support 3 concern 9
named accuse	state -56 assess -25 propose 1 demand -15 agree 1 accuse 371 warn -5 support -26 concern 1
named agree	state 7 assess 24 demand -22 commit -20 agree 255 reject 1 accuse -28 deny 3 support -32
named assess	state -38 assess 146 propose -13 demand 5 commit -59 agree -14 reject -11 accuse 52 deny -14 warn -22 support 15 concern -11
named commit	state -3 assess 15 propose -4 demand 3 commit 220 agree -12 reject -1 accuse 1 warn -9
named concern	state -70 assess -42 demand -23 commit 1 accuse 172 support -17 concern 284
named demand	state -65 assess -36 propose 13 demand 181 commit 5 agree -33 reject 5 accuse -17 deny 1 warn -2 support 3 concern -16
named deny	state -9 assess -9 deny 263
named propose	state 54 assess 29 propose 137 demand 2 commit -4 agree 2 accuse -39 support -76 concern -1
named reject	state -42 assess 6 demand -19 commit -51 agree 1 reject 181 accuse 26 deny 22 warn 5 support -1
named state	state 51 assess 20 propose -11 demand -11 commit 1 agree -8 reject -7 accuse -3 deny -12 warn -5 support -4 concern -8
named support	state 21 assess 11 propose -7 demand -13 commit -20 agree -4 reject -8 warn -4 support 165 concern 1
named warn	state -37 assess -1 accuse -1 warn 310
opens with a name	state 7 propose -2 demand -11 commit 6 agree 8 reject -17 accuse 26 deny -19 warn -16 support 29 concern -11
rule headline-colon	state 19 assess 119 propose -33 commit -6 agree 2 reject 3 accuse 38 warn 36 support -32 concern -37
rule noun-clause	state 20 assess 42 demand -34 reject -53 deny 7
rule noun-governed	state -2 demand -65 agree -1 reject 119
rule noun-quotation	assess -46 demand 80 reject 1 warn 78
rule participle-clause	state 33 assess 47 propose -9 demand -14 commit -14 agree -19 reject -22 accuse 22 deny 12 warn 14 support -18 concern -19
rule participle-colon	assess 3
rule participle-governed	state 8 assess -47 propose -1 demand 7 commit 40 agree -20 reject 6 accuse -3 support -8
rule participle-object	state -6 assess -1 accuse 1 support 75 concern -51
rule participle-quotation	state 55 assess 24 propose -5 agree -16 reject -10 accuse 47 support -11 concern -28
rule relay-clause	state 33 assess 5 demand -36 reject 3 accuse -34 deny 9 warn -4 support -5
rule source	state 89 assess 76 propose -10 demand 2 commit -22 agree -17 reject -13 accuse -30 deny -11 warn -12 support -9 concern 3
rule verb-clause	state 26 assess 30 propose -7 demand -9 commit -13 agree -4 reject -2 accuse 8 deny -5 support -10 concern -11
rule verb-colon	state 19 assess 6 propose 61 demand 3 reject -2 accuse -66 warn -51 support 3
rule verb-governed	state 13 assess -26 propose -17 demand 21 commit 6 agree 19 reject -23 accuse 13 deny -25 warn -14 support 23 concern 6
rule verb-object	state 30 assess -25 propose 9 commit 35 agree -7 reject 23 accuse -22 deny -18 warn -26 support 22 concern -10
rule verb-quotation	state 22 assess 29 propose -23 demand -3 commit 14 agree -33 accuse 2 deny -24 warn -10 support 12 concern 15
ruled accuse	state -16 assess 2 propose -37 demand -22 commit -35 agree -28 reject -20 accuse 129 deny 60 warn 27 support -55 concern -6
ruled agree	state -68 assess -12 propose -27 demand -73 commit -38 agree 259 reject -11 accuse -9 deny 27 warn -9 support -39 concern 1
ruled assess	state 6 assess 76 propose -10 demand -9 commit -34 agree -28 reject 1 accuse 5 deny -3 warn 3 support 1 concern -8
ruled commit	state 8 assess -16 propose -54 demand -32 commit 171 agree -30 reject 28 accuse -65 warn 31 support -16 concern -24
ruled concern	state -27 assess 55 propose -26 demand -58 commit -55 agree -11 reject -10 accuse 42 deny -32 warn -35 support -70 concern 226
ruled demand	state -45 assess -3 propose 3 demand 204 commit -24 agree -44 reject -7 accuse -37 deny -18 warn -11 support -3 concern -16
ruled deny	state -32 assess -101 propose -32 demand -74 commit -33 agree -24 reject -5 accuse 37 deny 352 warn -57 support -27 concern -4
ruled propose	state -39 assess -70 propose 210 demand 24 commit 19 agree -27 reject 41 accuse -50 deny -39 warn 54 support -85 concern -40
ruled reject	state -116 assess -68 propose -43 demand -56 commit 107 agree -69 reject 303 accuse -26 deny -16 warn 90 support -76 concern -28
ruled state	state 73 assess 14 propose -10 demand -16 commit 2 reject -20 accuse 11 deny -20 warn -21 support -4 concern -9
ruled support	state -45 assess 13 propose -30 demand -30 commit -41 agree -26 reject 3 accuse -30 deny -13 warn -27 support 244 concern -19
ruled warn	state -39 assess 61 propose -42 demand -27 commit -23 agree -44 reject -57 accuse 46 deny -35 warn 258 support -72 concern -26
speaker body	state 45 assess -4 propose -10 demand -23 commit 3 agree -1 reject 7 accuse 13 deny 11 warn -8 support -14 concern -14
speaker document	state 77 assess -4 demand -23 commit -11 agree 6 reject -26 accuse 13 deny -22 support 8 concern 6
speaker group	demand -4 commit -25 accuse 14 warn 27
speaker none	state 25 assess 50 propose -7 commit -2 agree 55 reject -36 accuse 8 warn -49
speaker organisation	state 71 assess 3 propose -12 demand 49 commit -40 reject 13 accuse -16 warn -32 support 9 concern -12
speaker person	state 13 assess 29 propose -9 commit 6 agree -17 reject -5 accuse 1 deny -14 warn 2 support 1 concern -8
speaker state	state 12 assess -11 propose -15 demand -29 commit -3 reject 32 accuse 26 deny 2 warn -7 support 8
speaker unnamed	state 68 assess 45 propose -6 demand 3 commit -30 reject -21 accuse 2 deny -7 warn -22 support -13 concern -1
`;
