/** Made by `node bench/judged/learn.mjs`, not written by hand: for each sign of a report but its words its weight for each act. */
export const weights = `
always	state 33 assess 24 propose -11 demand -5 commit -4 agree -10 reject -6 accuse 5 deny -10 warn -6 support -2 concern -8
clause own copula future asserted	assess 14 propose -51 demand -10 commit 123 support 99
clause own copula past asserted	state 43 accuse 12
clause own copula present ahead	commit -63 reject 115
clause own copula present asserted	commit 52
clause own copula present now	state 18
clause own future asserted	state -27 assess -48 propose 1 demand -7 commit 305 agree -17 reject -36 accuse -84 warn 82 support 2 concern 1
clause own no verb asserted	state 5 assess -20 propose 5 demand 4 commit 51 agree 8 accuse -45 deny -1 warn -27 support 12 concern -3
clause own past asserted	state 43 assess -12 propose 36 demand -14 commit 10 agree 56 reject -9 accuse -46 deny 2 warn -30 support -3
clause own past now	reject 168
clause own present ahead	state -14 assess 54 commit -1 reject 97 accuse -1 warn -79
clause own present asserted	assess -39 propose 23 demand 6 commit 34 agree -25 reject 36 accuse -22 deny -33 warn -31 support 38 concern 10
clause own present now	state 17 assess -14 demand -59 reject 100 accuse -47 deny -4 concern 88
clause own present past	assess -23 accuse -1 deny 8 warn -28
clause party copula future asserted	state -47 assess 15 demand -15 commit 67 warn 13 support 6
clause party copula past asserted	state 9 demand -36 commit -39 accuse 1 warn -23 support 68
clause party copula present asserted	assess 65 commit -33
clause party future asserted	state 53 assess 38 propose -41 demand -79 commit 217 agree -26 reject -33 accuse -90 deny -9 warn 122 support -35 concern -6
clause party no verb asserted	state 22 assess 22 propose -22 demand -3 commit -11 agree -28 reject -5 accuse 52 deny 2 warn -10 support 16 concern -16
clause party past asserted	state 64 assess -2 propose -4 demand -45 commit -52 agree 73 reject -2 accuse 59 deny -16 warn -37 concern -12
clause party present ahead	assess 143 commit 1 reject -10 warn 2
clause party present asserted	state 9 assess 32 propose 15 demand 1 commit -47 agree -13 reject -20 accuse 67 deny -14 warn -8 support 5 concern -5
clause party present now	state 34 assess -5 demand -2 commit -17 reject 30 accuse 59 deny 4
clause party present past	state 35 commit -1 reject -8 accuse 2
clause thing copula future asserted	state 25 assess 35 demand -54 commit 89 accuse -38 warn 98 support -18
clause thing copula past asserted	state 33 assess 94 propose -11 commit -36 reject 18 accuse 7 concern -6
clause thing copula present ahead	assess 28 commit -45
clause thing copula present asserted	state -34 assess 37 demand 33 commit -21 reject -13 deny 1 support -48 concern 25
clause thing future asserted	state 27 assess 105 propose -32 demand -85 commit 167 agree -51 reject -48 accuse -80 deny -13 warn 168 support -46 concern -8
clause thing no verb asserted	state 19 assess 22 propose -15 demand 16 commit -7 agree -16 reject 3 accuse -6 deny -4 warn -3 concern -4
clause thing past asserted	state 63 assess 26 propose -22 demand 8 commit -17 agree 8 reject -26 accuse 17 deny -18 warn -28 support 4 concern -3
clause thing past now	assess 52 accuse -38 warn 28
clause thing present ahead	state -7 assess 30 demand 28 commit 54 accuse -28 concern -3
clause thing present asserted	state 36 assess 34 propose 2 demand 9 commit -53 agree -26 reject -13 accuse 19 deny -8 warn 19 support -20 concern 4
clause thing present now	state 47 assess 21 propose -2 demand -1 commit -14 agree -2 accuse 9 deny 27 support -32 concern -5
clause thing present past	state 10 assess 31 commit -36 reject -1 deny 41 support -6
cue accept	agree 66
cue accuse	state 7 accuse 260
cue acquaint	state 175
cue add	state 14 assess 12 propose 2 demand 30 commit 5 agree -19 reject -20 accuse 12 deny -19 warn -8 support -7 concern 2
cue address-to	propose 175 accuse 11
cue admit	state 5 assess 25 agree 333 reject -36 accuse -83
cue advise	propose 355 demand 63
cue agree	state -48 assess 56 agree 155
cue alert	warn 2
cue allege	state 75 accuse 113
cue allude	state 65
cue announce	state 61 assess -75 propose 31 demand -37 commit 127 agree 90 reject 30 accuse -123 deny -35 warn -30 support -1 concern -14
cue answer	state 75 demand -72 accuse -164
cue appeal	demand 122
cue assert	state 100
cue attribute	state 60
cue belie	accuse 219
cue believe	state 30 assess 73 demand 60 commit -43
cue belittle	state -2 assess 22
cue brandish	warn 61
cue call-for	state -26 assess -18 propose 123 demand 101 commit -42 accuse 1 warn -7 support 77
cue call-upon	demand 223
cue cite	state 126
cue claim	assess 41 accuse 62 warn 62
cue clarify	state 68 assess 52 demand -17 commit -28 agree 5 reject 8 accuse 12 deny 8 warn -39 support -47 concern 1
cue close	assess 49 demand 102 support -8
cue commend	support 192
cue comment	assess 59 commit -20 accuse 67
cue complain	concern 12
cue conclude	assess -92 commit 10
cue conclude-that	assess -57 demand 114 accuse 33
cue concur	agree 87
cue condemn	accuse 134
cue confess	state 92 assess 7 demand -92 commit -8 agree 75 accuse -84 warn -26 support 118 concern 4
cue confirm	assess 8
cue congratulate	support 159
cue consent	state -65 assess -1 agree 200
cue consider	state 19 assess 35 propose -33 demand 3 commit -33 agree -14 reject 2 accuse 52 support 7
cue continue	state 29 assess 32 propose -19 agree -17 reject 1 accuse 37 warn 16 support -23
cue convey	state 44 assess 10 demand -18 accuse -26 warn -10 concern -2
cue correct	state 81 assess -180 commit 57
cue criticise	accuse 212
cue decide	state 213 commit -9
cue declare	state 1 assess -41 demand -75 commit 1 accuse 17 support 3
cue decry	accuse 21
cue deem	state -38 assess 73
cue demand	state -30 assess -13 demand 312 accuse -1
cue denounce	accuse -3
cue deny	state -1 assess -1 deny 155
cue deplore	accuse -3
cue describe	state -52 assess 54 propose -9 demand -18 commit -43 agree -8 reject 3 accuse 184 deny 8 warn 3 support -1
cue disclose	state 80
cue display	propose 14 support 21 concern 14
cue doubt	assess 205 accuse 136
cue draw-attention	state 96 assess 68 commit -60 reject -26 accuse 4 deny -10 warn 60 support -31 concern -4
cue dread	concern 241
cue emphasise	state 55 assess 74 propose -31 demand -96 commit 43 agree -13 reject 19 accuse -32 warn 26 support -4 concern -12
cue endorse	support 260
cue expect	assess 99 demand 14 agree 16 accuse -74
cue explain	state 157 assess -12
cue express	state -61 demand -40 commit -15 agree -1 accuse 10 support 124 concern 48
cue favour	state -3 assess 355
cue fear	concern 279
cue follow-up	assess 18 accuse 2 support 12
cue go-on	assess -7 demand 3
cue have-reservations	reject 144 concern 46
cue highlight	state 16 assess 54 accuse -24
cue hint	state 91 warn 126
cue hold-responsible	state -1 demand 99 accuse 11
cue hold-to	state -1 demand -64 commit 217 support 119
cue hope	state 329 assess 1 demand 91 support -58
cue increase	demand -46 accuse 3 warn 175
cue indicate	state 75 assess 52 propose -17 demand -21 commit -8 agree -22 reject -34 accuse 32 deny -12 warn 12 support -22 concern -13
cue infer	assess 159
cue inform	state 89 assess 22 demand -38 commit 3 agree 33 reject -19 accuse -15
cue insist	demand -45 reject 11 accuse 138
cue interpret	state 20
cue justify	state 236 accuse 107
cue let-know	state 37 demand 1
cue long-for	state 115 assess -112 demand 159
cue look-forward	state 252 assess -115
cue make-clear	state 53 assess 78 commit 2 warn -33 support -10
cue mention	state 65 assess 27 demand -31 commit -27 reject 13 accuse -10 deny -6 support 10
cue narrate	state 317
cue note	state 34 demand 17 commit -21 accuse -50 support 226
cue notify	state 228
cue object	reject 65
cue observe	state 236 assess 41 accuse -58
cue offer	propose 238
cue opine	state -29 assess 45 propose 8 demand 26 commit -10 accuse 31 deny -24 support -10
cue oppose	reject 78
cue pledge	state -36 commit 356
cue praise	state 6 assess 6 support 336
cue predict	assess 118
cue present	state 106 propose 13 agree -10 support -1
cue proceed	accuse 12
cue promise	state -80 assess 32 commit 80 accuse 90
cue propose	state -89 assess 75 propose 281
cue protest	state -66 accuse 62
cue provide	state 137 assess -50 demand 2
cue raise	assess 138 support -99
cue ratify	state 44
cue reassure	assess 2 commit 145
cue recommend	state -9 propose 192 demand 186
cue record	assess 90
cue regard	state 152 accuse 133
cue reiterate	state -99
cue reject	state 8 assess -8 demand -2 commit -2 reject 195 deny 61
cue remind	state 120
cue renew	state -75 assess -137 demand 29 commit 93 accuse -9 support 97
cue repeat	commit 25
cue reply	state 87 assess -13 demand -14 reject 47 accuse 20 deny 22
cue report	state 120 deny 34
cue request	state -101 demand 101
cue reveal	state 77 assess -22 propose 29 demand -80 commit 24 accuse 22 warn -31 support 6 concern -3
cue rule-out	state 2 assess 245 accuse -32 warn 130
cue say	state -9 assess 16 propose -9 demand -2 commit -2 agree -14 reject 13 accuse 15 deny -11 warn 2 support 6 concern -1
cue show	state 111 assess 67 commit -46 support -17
cue speak-of	assess 14
cue stipulate	demand 96
cue stipulate-that	state 208
cue stress	state -1 assess 26 propose -47 commit 85 agree 2 reject -13 accuse -46 deny 23 warn 2 support 1 concern -22
cue suggest	assess 111
cue suspect	state -32 assess 2 accuse 237
cue swear	deny 278
cue table	propose 213
cue talk-of	state 176 assess 13 demand -27 commit -52 reject -1 accuse -1 warn 39 support 3
cue tell	state 82 assess -50 commit 14 reject 30 support -4
cue thank	support 227
cue think	assess 59
cue tweet	state -131 assess 65
cue undertake	commit 140
cue unite-on	agree 65
cue urge	demand 248
cue value	support 120
cue voice	state -40 assess 23 propose -8 demand -35 warn -7 support 133 concern 105
cue warn	state -4 assess -27 warn 144
cue welcome	state 4 assess 1 support 355
cue wish	state 118 assess -326 demand 273 commit -17 support 211
cue wonder	state 78 assess 19 demand -36 accuse 196
cue write	accuse 70 support 45
form noun 3	propose -8 commit -10 agree -2 reject 3 warn 12 support 4
form participle 3	state 38 assess 26 propose -18 demand -4 commit 3 agree -27 reject -20 accuse 21 deny 7 warn 12 support -6 concern -24
form past 1	state -46
form past 3	state 23 assess 9 propose -6 demand -4 commit 1 agree -1 reject 2 accuse -1 deny -11 warn -6 support 3 concern -8
form present 3	state 56 assess 88 propose -14 demand -2 commit -29 agree -32 reject -39 accuse 47 deny -15 warn -23 support -21 concern 6
inner agree	agree 102 reject -5 accuse -2
inner assess	state -50 assess 57 demand 40 support 40
inner commit	demand 1 commit 135
inner concern	concern 146
inner demand	state 2 assess -52 demand 69 commit 6 warn -25
inner other	state 9 assess -64 propose 18 commit 9 agree -4 accuse -21 deny 1 warn -18 support 24
inner own	state -5 assess 46 commit 18 accuse 8 deny -3
inner propose	assess 35 propose 156
inner reject	reject 189
inner state	state 9 assess -3 demand 11 agree 21 warn -1 concern -5
inner support	state -4 commit 11 agree -23 support 148
inner warn	state 11 assess -49
led by a pronoun 1	state -11 assess 45 agree 20 reject 24
led by a pronoun 3	state 29 assess 7 propose -3 demand -26 commit 10 agree -1 reject -1 accuse -2 deny -1 warn -10 support 5 concern 3
led not	state 33 assess 5 propose -12 demand 8 commit 8 agree -15 reject -3 accuse -2 deny -22 warn -15 support 16 concern 1
led plainly	state 32 assess 39 propose -9 demand -9 commit -17 agree -7 reject -9 accuse 12 deny -2 warn 4 support -16 concern -15
manner direct	state 16 assess 26 propose -20 commit 8 agree -24 reject -24 accuse 44 deny -22 warn -3 support 3 concern -3
manner indirect	state 37 assess 23 propose -6 demand -1 commit -4 agree -4 reject -3 accuse -9 deny -6 warn -7 support -5 concern -12
manner mixed	state 23 assess 16 propose -16 demand -30 commit -18 agree -9 reject 8 accuse 18 deny -6 warn 1 support 5 concern 8
named accuse	state -56 assess -17 propose 1 demand -15 commit 1 agree 1 reject 2 accuse 366 warn -5 support -27 concern 1
named agree	assess 19 demand -33 commit -20 agree 268 accuse -26 deny 3 support -27
named assess	state -39 assess 145 propose -12 demand 4 commit -58 agree -14 reject -10 accuse 50 deny -12 warn -21 support 15 concern -12
named commit	state -2 assess 17 propose -2 demand 3 commit 218 agree -12 warn -7 support -8
named concern	state -72 assess -45 demand -26 commit 1 accuse 171 support -15 concern 283
named demand	state -67 assess -34 propose 13 demand 184 commit 7 agree -32 reject 7 accuse -17 deny 1 warn -1 support 1 concern -17
named deny	state -5 assess -12 deny 245
named propose	state 47 assess 31 propose 144 demand 4 commit -4 reject -2 accuse -35 support -76
named reject	state -38 demand -19 commit -45 agree -6 reject 176 accuse 54 deny 24 warn -4
named state	state 52 assess 20 propose -11 demand -11 commit 1 agree -9 reject -7 accuse -3 deny -12 warn -5 support -3 concern -7
named support	state 20 assess 13 propose -7 demand -13 commit -16 agree -4 reject -8 accuse -10 warn -3 support 172 concern 1
named warn	state -28 assess -1 demand 1 accuse 1 warn 306
opens with a name	state 9 propose -2 demand -11 commit 7 agree 8 reject -17 accuse 26 deny -18 warn -16 support 28 concern -12
rule headline-colon	state 20 assess 121 propose -31 commit -3 agree 2 reject 3 accuse 40 warn 40 support -34 concern -35
rule noun-clause	state 18 assess 40 demand -32 reject -65 deny 9
rule noun-governed	state -1 demand -71 reject 125
rule noun-quotation	assess -39 demand 92 reject 12 warn 74
rule participle-clause	state 33 assess 46 propose -12 demand -15 commit -14 agree -16 reject -23 accuse 22 deny 13 warn 16 support -18 concern -18
rule participle-colon	assess 1
rule participle-governed	state 14 assess -36 demand 9 commit 31 agree -18 deny -1 support -7
rule participle-object	assess -21 commit 1 accuse 1 support 75 concern -50
rule participle-quotation	state 56 assess 25 commit 3 agree -12 reject -6 accuse 46 support -14 concern -32
rule relay-clause	state 32 assess 3 demand -36 commit 7 accuse -38 deny 5 warn -1 support -8
rule source	state 89 assess 73 propose -10 demand 1 commit -20 agree -17 reject -10 accuse -31 deny -11 warn -12 support -9 concern 3
rule verb-clause	state 26 assess 30 propose -7 demand -9 commit -12 agree -4 reject -1 accuse 8 deny -5 support -10 concern -11
rule verb-colon	state 25 assess 8 propose 55 reject -5 accuse -69 warn -50 support 10
rule verb-governed	state 13 assess -26 propose -15 demand 25 commit 2 agree 18 reject -24 accuse 15 deny -23 warn -15 support 21 concern 6
rule verb-object	state 30 assess -25 propose 6 demand -1 commit 38 agree -5 reject 27 accuse -20 deny -17 warn -30 support 21 concern -10
rule verb-quotation	state 23 assess 30 propose -22 demand -5 commit 14 agree -34 reject -1 accuse 1 deny -25 warn -9 support 12 concern 14
ruled accuse	state -18 assess 5 propose -37 demand -19 commit -35 agree -26 reject -25 accuse 131 deny 62 warn 26 support -57 concern -6
ruled agree	state -66 assess -15 propose -24 demand -76 commit -35 agree 262 reject -15 accuse -9 deny 27 warn -11 support -39
ruled assess	state 4 assess 77 propose -11 demand -9 commit -34 agree -28 reject 2 accuse 6 deny -3 warn 3 support 1 concern -8
ruled commit	state 8 assess -14 propose -46 demand -34 commit 167 agree -30 reject 29 accuse -65 warn 28 support -18 concern -25
ruled concern	state -31 assess 52 propose -26 demand -63 commit -54 agree -9 reject -4 accuse 44 deny -32 warn -33 support -72 concern 229
ruled demand	state -45 assess -4 propose 4 demand 206 commit -23 agree -43 reject -5 accuse -40 deny -17 warn -12 support -4 concern -17
ruled deny	state -60 assess -97 propose -32 demand -62 commit -34 agree -25 reject -5 accuse 44 deny 357 warn -58 support -21 concern -6
ruled propose	state -44 assess -76 propose 214 demand 25 commit 12 agree -20 reject 40 accuse -43 deny -39 warn 54 support -87 concern -38
ruled reject	state -125 assess -77 propose -39 demand -48 commit 105 agree -66 reject 298 accuse -10 deny -14 warn 76 support -75 concern -26
ruled state	state 75 assess 14 propose -11 demand -17 commit 3 reject -21 accuse 10 deny -19 warn -20 support -4 concern -9
ruled support	state -46 assess 16 propose -32 demand -31 commit -41 agree -27 reject 4 accuse -37 deny -13 warn -26 support 252 concern -19
ruled warn	state -43 assess 64 propose -42 demand -30 commit -22 agree -43 reject -57 accuse 49 deny -34 warn 260 support -72 concern -29
speaker body	state 44 assess -7 propose -10 demand -29 commit 9 agree -2 reject 6 accuse 17 deny 11 warn -6 support -12 concern -14
speaker document	state 82 assess -3 demand -22 commit -22 agree 8 reject -18 accuse 10 deny -23 support 13 concern 6
speaker group	state 3 assess -1 demand -19 commit -36 agree 7 accuse 10 warn 31
speaker none	state 18 assess 46 commit -13 agree 51 reject -42 accuse 5 warn -54
speaker organisation	state 69 assess 8 propose -15 demand 58 commit -52 reject 12 accuse -13 deny 1 warn -31 support 1 concern -14
speaker person	state 12 assess 29 propose -9 demand -1 commit 7 agree -17 reject -4 deny -14 warn 3 support 2 concern -8
speaker state	state 16 assess -7 propose -14 demand -35 commit -2 reject 24 accuse 23 deny 2 warn -6 support 9
speaker unnamed	state 68 assess 43 propose -6 demand 5 commit -29 agree -1 reject -21 accuse 3 deny -5 warn -23 support -17 concern -1
`;
