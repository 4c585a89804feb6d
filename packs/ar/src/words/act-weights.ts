/** Made by `node bench/judged/learn.mjs`, not written by hand: for each sign of a report its weight for each act. */
export const weights = `
always	state 32 assess 25 propose -10 demand -3 commit -2 agree -10 reject -7 accuse 6 deny -11 warn -5 support -4 concern -10
clause own copula future asserted	assess 23 propose -30 demand -18 commit 139 accuse -1 support 115
clause own copula past asserted	state 51 accuse 32
clause own copula present ahead	commit -17 reject 68 deny -2
clause own copula present asserted	assess 16 commit 60 accuse -9
clause own copula present now	state 61
clause own future asserted	state -21 assess -60 propose -9 demand -14 commit 286 agree -16 reject -30 accuse -68 deny 3 warn 60 support 4 concern -15
clause own no verb asserted	state -4 assess -17 propose 12 demand 7 commit 44 agree -4 reject 5 accuse -42 deny 2 warn -14 support 22 concern -7
clause own past asserted	state 52 assess -22 propose 28 demand -21 commit 4 agree 65 reject -8 accuse -28 deny 2 warn -30 support -8 concern -2
clause own past now	reject 165
clause own present ahead	state -3 assess 73 commit 19 reject 100 accuse -11 warn -47
clause own present asserted	state -2 assess -39 propose 24 demand 7 commit 33 agree -27 reject 31 accuse -23 deny -31 warn -27 support 44 concern 10
clause own present now	state 16 assess -9 demand -68 commit 4 agree -17 reject 105 accuse -50 deny -5 support 3 concern 80
clause own present past	accuse 9 deny 40 warn -14
clause party copula future asserted	state -22 assess 35 demand -10 commit 108 warn 25
clause party copula past asserted	state 15 assess 12 demand -26 commit -25 reject 1 accuse 10 deny 1 warn -32 support 61
clause party copula present asserted	state 12 assess 100 commit -26
clause party future asserted	state 56 assess 18 propose -24 demand -50 commit 180 agree -19 reject -30 accuse -80 deny -17 warn 74 support -29 concern -16
clause party no verb asserted	state 18 assess 22 propose -11 demand -4 commit -10 agree -19 reject -10 accuse 41 deny -6 warn -12 support 20 concern -18
clause party past asserted	state 73 assess -12 propose -6 demand -40 commit -40 agree 58 reject -11 accuse 51 deny -15 warn -31 support 1 concern -12
clause party present ahead	assess 135 commit 7 reject -3
clause party present asserted	state 12 assess 35 propose 8 demand 3 commit -30 agree -17 reject -17 accuse 60 deny -19 warn -9 support 2 concern -12
clause party present now	state 41 assess -6 demand -2 commit -19 agree 1 reject 49 accuse 42 deny 32 support -2 concern 1
clause party present past	state 59 assess 20 demand -3 commit -7 reject -25 accuse 1 deny 40
clause thing copula future asserted	state 15 assess 39 demand -28 commit 87 agree 1 accuse -48 warn 90 support -25
clause thing copula past asserted	state 46 assess 102 propose -17 demand -13 commit -34 agree -6 reject 6 accuse 11 deny -6 warn -12 support -5 concern -9
clause thing copula present ahead	assess 38 commit -28
clause thing copula present asserted	state -6 assess 71 demand 14 commit -14 reject -19 accuse 4 deny 1 support -38 concern 5
clause thing future asserted	state 13 assess 84 propose -25 demand -62 commit 138 agree -32 reject -40 accuse -71 deny -21 warn 129 support -51 concern -16
clause thing no verb asserted	state 17 assess 30 propose -15 demand 17 commit -6 agree -17 accuse -5 deny -7 warn -2 support -4 concern -5
clause thing past asserted	state 75 assess 24 propose -19 demand 4 commit -20 agree 9 reject -26 accuse 16 deny -17 warn -27 support -4 concern -7
clause thing past now	state -17 assess 62 accuse -26 warn 52
clause thing present ahead	state -26 assess 39 demand 20 commit 71 reject -9 accuse -38 warn -4 concern -13
clause thing present asserted	state 36 assess 43 propose -4 demand 11 commit -40 agree -25 reject -14 accuse 17 deny -16 warn 16 support -19 concern -2
clause thing present now	state 43 assess 24 propose -11 commit -17 agree -26 reject 10 accuse 9 deny 26 support -48 concern -14
clause thing present past	state 16 assess 58 demand 3 commit -41 agree -1 reject 1 deny 77 support -19 concern -1
cue accept	agree 15
cue accuse	state -4 assess -2 accuse 260
cue acquaint	state 221
cue add	state 19 assess 20 propose 2 demand 22 commit 2 agree -20 reject -18 accuse 14 deny -19 warn -8 support -9 concern -1
cue address-to	propose 142 accuse 40
cue admit	state 12 assess 34 agree 307 reject -33 accuse -69 support -20
cue advise	assess -9 propose 386 demand 128
cue agree	state -48 assess 76 agree 158
cue alert	warn 17
cue allege	state 73 accuse 131
cue allude	state 99
cue announce	state 69 assess -74 propose 18 demand -34 commit 120 agree 67 reject 20 accuse -88 deny -28 warn -25 support -9 concern -19
cue answer	state 89 demand -68 reject 2 accuse -117
cue appeal	demand 209
cue assert	state 51
cue belie	accuse 208
cue believe	state 25 assess 93 demand 54 commit -35 reject -6
cue belittle	state -2 assess 59 demand -1
cue brandish	warn 89
cue call-for	state -36 assess -27 propose 80 demand 111 commit -36 agree -1 reject -5 accuse 4 warn -14 support 75
cue call-upon	demand 282
cue cite	state 153 assess 35
cue claim	assess 47 accuse 96 warn 62
cue clarify	state 71 assess 46 propose -1 demand -13 commit -21 agree 4 reject 2 accuse 4 deny 4 warn -27 support -36 concern -9
cue close	assess 41 demand 113
cue commend	support 185
cue comment	assess 54 commit -21 accuse 80
cue complain	concern 26
cue conclude	assess -55 commit 7
cue conclude-that	assess -43 demand 115 accuse 34
cue concur	agree 156
cue condemn	accuse 154
cue condemn-2	accuse -3
cue confess	state 106 assess 21 demand -73 commit -36 agree 35 accuse -69 warn -11 support 97 concern 13
cue confirm	assess 52
cue congratulate	support 104
cue consent	state -53 assess -12 agree 223
cue consider	state 11 assess 55 propose -24 demand 7 commit -31 agree -22 reject -3 accuse 59 deny 3 warn -1 support 4 concern -2
cue continue	state 34 assess 41 propose -12 demand -6 agree -20 reject -5 accuse 23 warn 7 support -20 concern 1
cue convey	state 47 assess 28 demand -5 reject 5 accuse -21 deny 6 warn -4 support -7 concern -4
cue correct	state 70 assess -148 commit 63
cue criticise	accuse 240
cue decide	state 208 assess 1 commit -29
cue declare	state 2 assess -17 demand -46 commit 1 reject 1 accuse 10
cue decry	accuse 56
cue deem	state -1 assess 137
cue demand	state -34 assess -33 demand 294 accuse 4 support 1
cue denounce	accuse 92
cue deny	state -5 deny 130
cue deplore	accuse 73
cue describe	state -69 assess 75 propose -23 demand -23 commit -45 agree -23 reject 8 accuse 191 deny 11 warn -7 support 5
cue digress	state 5
cue disclose	state 108
cue display	state -6 propose 30 commit -5 support 17 concern 43
cue doubt	assess 227 accuse 124
cue draw-attention	state 92 assess 57 commit -51 agree -3 reject -26 deny -10 warn 44 support -28 concern -11
cue dread	concern 224
cue emphasise	state 22 assess 56 propose -25 demand -63 commit 41 agree -18 reject 15 accuse -20 deny 1 warn 24 concern -20
cue endorse	support 185
cue expect	state 18 assess 130 demand 9 agree 15 accuse -56
cue explain	state 142 assess -44
cue express	state -37 assess 8 propose 12 demand -48 commit -25 agree -10 reject -3 accuse 4 deny -3 warn -3 support 139 concern 63
cue favour	state -3 assess 375
cue fear	concern 241
cue find-odd	assess 8 accuse -1
cue follow-up	assess 35 accuse 2
cue go-on	state 15 assess -1
cue have-reservations	reject 201 concern 28
cue highlight	state 44 assess 63 demand 11 reject -5 accuse -1 warn -6
cue hint	state 93 warn 124
cue hold-responsible	state -13 demand 98 accuse 72
cue hold-to	state -13 demand -41 commit 188 reject 147 support 47
cue hope	state 295 assess -20 demand 72 commit -1 agree -1 accuse 1 support -33
cue increase	state 27 demand -54 commit -7 warn 167 concern -6
cue indicate	state 75 assess 47 propose -16 demand -18 commit -14 agree -21 reject -24 accuse 28 deny -15 warn 5 support -18 concern -15
cue infer	assess 197
cue inform	state 84 assess 21 propose 1 demand -27 commit -5 agree 30 reject -14 accuse -13 support -9
cue insist	demand -14 reject 3 accuse 116
cue instruct	demand 8
cue interpret	state 95 assess 21
cue justify	state 150 accuse 32
cue let-know	state 9 demand 2
cue long-for	state 159 assess -91 demand 204
cue look-forward	state 244 assess -102 demand 6
cue make-clear	state 56 assess 70 propose 2 demand -5 agree 1 reject -3 accuse -5 warn -22 support 1 concern -1
cue menace	warn 8
cue mention	state 74 assess 22 propose 1 demand -21 commit -20 agree 1 reject 9 accuse -12 deny -7 warn -1 support 3 concern -2
cue narrate	state 273
cue note	state 29 assess 1 propose -4 demand 29 commit -29 agree -1 reject 1 accuse -56 support 205
cue notify	state 216
cue object	reject 75
cue observe	state 221 assess 58 accuse -42
cue offer	propose 203
cue opine	state -35 assess 67 propose 7 demand 21 commit -21 agree -5 reject 1 accuse 23 deny -17 warn 1 support -12
cue oppose	reject 79
cue pledge	state -37 commit 321
cue praise	state 2 assess -2 support 270
cue predict	assess 139
cue present	state 95 support -3
cue proceed	state 11 accuse 69
cue promise	state -87 assess 27 commit 90 accuse 49
cue propose	state -99 assess 51 propose 271
cue protest	state -38 accuse 149
cue provide	state 116 assess -80 demand 11 commit 2 agree 1 accuse -6
cue raise	assess 98 support -67
cue ratify	state 32
cue reassure	assess 63 commit 111
cue recommend	state -46 propose 165 demand 206
cue record	assess 98
cue regard	state 141 accuse 62
cue reiterate	demand 35
cue reject	state 6 assess -1 demand -1 commit -2 reject 144 accuse 1 deny 40
cue remind	state 112 assess -28 demand 12
cue renew	state -76 assess -154 demand 42 commit 65 reject -1 accuse -14 support 104
cue repeat	state -54 commit 37
cue reply	state 90 assess -21 demand -20 reject 66 deny 68
cue report	state 106 deny 16
cue request	state -68 demand 127
cue reveal	state 82 assess -28 propose 17 demand -54 commit 22 agree 13 reject -5 accuse 18 deny -3 warn -27 support 4 concern -10
cue rule-out	state 3 assess 220 reject -13 accuse -14 warn 141
cue say	state -4 assess 18 propose -8 demand -2 commit -3 agree -15 reject 6 accuse 16 deny -10 warn 2 support 3 concern -2
cue show	state 110 assess 66 demand -7 commit -49 support -2
cue speak-of	assess 93
cue stipulate	demand 146
cue stipulate-that	state 133 propose -10 agree 267
cue stress	state -3 assess 22 propose -35 demand 7 commit 81 agree -6 reject -7 accuse -40 deny 9 warn 1 support 1 concern -22
cue suggest	assess 67
cue suspect	state -28 assess 22 accuse 262
cue swear	deny 239
cue table	propose 174
cue talk-of	state 166 assess 11 propose -7 demand -27 commit -49 reject -12 accuse 11 warn 23 support 8
cue tell	state 111 assess -33 agree -8 reject 55 support -24
cue thank	support 189
cue think	assess 60
cue threaten	warn 101
cue tweet	state -119 assess 19
cue undertake	commit 110
cue unite-on	assess 27 agree 95
cue urge	state -1 demand 296
cue value	support 147
cue voice	state -38 assess 27 propose -14 demand -39 commit -1 agree -4 reject -2 accuse -4 deny -5 warn -16 support 129 concern 116
cue warn	state -3 assess -32 warn 195
cue welcome	state -12 assess -2 support 298
cue wish	state 117 assess -278 demand 301 commit -31 accuse 1 support 215
cue wonder	state 69 assess 15 demand -12 accuse 170
cue write	accuse 94 support 75
form noun 3	propose -14 demand -10 commit -2 agree -8 reject 8 accuse 2 warn 11 support 4 concern 5
form participle 3	state 34 assess 29 propose -15 demand -6 commit 2 agree -29 reject -14 accuse 19 warn 8 support -2 concern -22
form past 1	state -36
form past 3	state 25 assess 11 propose -7 demand -1 commit 2 agree -3 reject -2 deny -11 warn -5 support 1 concern -9
form present 3	state 47 assess 85 propose -15 demand -1 commit -30 agree -27 reject -29 accuse 39 deny -19 warn -16 support -20 concern -1
inner accuse	accuse 105
inner agree	state -4 assess 30 agree 136 reject -7 accuse -16
inner assess	state -48 assess 66 demand 29 accuse 11 support 21
inner commit	demand -3 commit 170
inner concern	concern 201
inner demand	state 7 assess -66 demand 103 agree -6 accuse -1 warn -15
inner other	state 8 assess -60 propose 14 demand 9 commit 6 agree 2 accuse -12 deny 3 warn -10 support 29 concern 1
inner own	state -11 assess 39 commit 11 agree -2 reject -2 accuse 2 warn -10 support -6
inner propose	state 3 assess 30 propose 189
inner reject	demand -1 reject 212
inner state	state 17 assess -11 demand 10 agree 3 warn -9 concern -9
inner support	state -2 assess 2 commit 10 agree -12 support 175
inner warn	state 24 assess -61 warn 81 concern 27
led by a pronoun 1	state -36 assess 19 agree 39 reject 26 accuse -24 warn -6
led by a pronoun 3	state 39 assess 12 propose -5 demand -18 commit 12 agree -4 reject -1 accuse -4 deny -2 warn -7 support -11 concern -1
led not	state 32 assess 6 propose -11 demand 7 commit 9 agree -13 reject -5 accuse -2 deny -19 warn -15 support 15 concern -3
led plainly	state 31 assess 39 propose -9 demand -7 commit -14 agree -8 reject -9 accuse 13 deny -7 warn 3 support -15 concern -15
manner direct	state 12 assess 28 propose -18 demand 2 commit 8 agree -27 reject -18 accuse 34 deny -16 warn -3 support 1 concern -2
manner indirect	state 38 assess 24 propose -6 commit -3 agree -4 reject -5 accuse -5 deny -11 warn -6 support -6 concern -14
manner mixed	state 29 assess 20 propose -15 demand -24 commit -15 agree -8 reject 1 accuse 19 deny -4 support 1 concern 3
named accuse	state -37 assess -24 propose -10 demand -17 commit -9 agree -10 reject -3 accuse 292 deny 6 warn -11 support -28 concern -4
named agree	state -7 assess 36 propose -6 demand -25 commit -24 agree 220 reject 2 accuse -24 deny 4 warn 3 support -30 concern -2
named assess	state -31 assess 124 propose -16 demand 4 commit -46 agree -20 reject -12 accuse 50 deny -13 warn -16 support 9 concern -11
named commit	state -18 assess 8 propose -9 demand -14 commit 210 agree -13 accuse 3 deny 1 warn -12 support -5 concern 2
named concern	state -60 assess -54 propose -5 demand -29 commit -19 agree -3 reject 5 accuse 136 deny 1 warn 1 support -39 concern 257
named demand	state -49 assess -20 propose 10 demand 148 commit 8 agree -27 reject 5 accuse -19 deny -7 warn -5 support 4 concern -22
named deny	state -5 assess -17 deny 234
named propose	state 37 assess 9 propose 162 demand 5 agree 15 reject -6 accuse -40 deny -14 warn 3 support -66 concern -16
named reject	state -27 assess 5 propose -6 demand -25 commit -34 agree -10 reject 173 accuse 18 deny 15 warn 16 support -14 concern -3
named state	state 48 assess 22 propose -11 demand -8 commit 1 agree -9 reject -8 accuse -1 deny -12 warn -5 support -6 concern -10
named support	state 1 assess 7 propose -11 demand -14 commit -17 agree -10 reject -13 accuse -11 deny -5 warn -11 support 182 concern -9
named warn	state -27 demand 2 agree 1 reject 1 accuse 10 deny -1 warn 258 support -1 concern -1
opens with a name	state 11 assess -2 propose 1 demand -12 commit 6 agree 7 reject -12 accuse 25 deny -17 warn -15 support 23 concern -14
opens ابدت	state -2
opens ابدوا	support 131
opens ابرمت	agree 6
opens ابلغ	state 117 assess -16
opens ابناء	assess 7
opens اتخاذ	demand 3
opens اتخذت	state 12 assess -59
opens اتفاق	assess 75 demand 82
opens اتفاقا	agree 183
opens اتفاقات	state -11
opens اتفاقيه	state 6 assess -68 commit -4 agree 70
opens اتفق	agree -4
opens اتفقا	agree -24
opens اتفقنا	agree 24
opens اتم	propose 1
opens اتهامات	deny 145
opens اثبت	assess 9
opens اثر	assess 43
opens اجتماع	state 17 assess 40 commit -10 accuse -20
opens اجتماعي	assess 23
opens اجراء	assess -35 commit 62 reject 11
opens اجراءات	state 17 assess -3 commit 11
opens اجمالي	state 2
opens اجهزه	assess -22
opens احاله	state 45
opens احترام	assess -38 demand 24
opens احتلال	state -70 demand -24 accuse 60
opens احتمال	assess 48
opens احتمالا	assess 10
opens احدا	assess -23 reject 77 warn 153
opens احياء	assess 152
opens احيانا	state 2
opens اختار	assess -8 accuse 102
opens اخري	state -10
opens اخلاء	demand 99
opens اخير	assess -17 accuse 147
opens اخيره	state -98 assess 8 concern 13
opens اداء	state 87
opens اداره	assess -43 agree 1
opens ادانه	assess 83
opens ادي	state 69
opens اذا	state -123 propose 79 demand 53 accuse -79 warn 104
opens ارادت	demand 32
opens اراده	commit 139
opens اراضي	state 14
opens ارتباط	assess 4
opens ارتياحه	assess 21
opens ارض	assess -19
opens ارهاب	state -103 assess 71 accuse 72
opens ارهابي	assess -21
opens ارهابيه	assess 87
opens اري	state -12
opens اريد	state 54 assess -177 demand -108
opens ازمه	assess 157
opens اساس	assess -1
opens اساسي	assess 14
opens اسباب	state 9
opens اسبوعين	state -98 warn 69
opens استثمارات	assess 113
opens استخدام	assess -9 warn 77
opens استراتيجيه	state 12 assess -7 warn 46
opens استشهد	state -174
opens استطيع	concern 35
opens استعدادات	state 84
opens استعداده	state -64 propose 171
opens استعدادها	propose 73 warn 119
opens استغرابه	accuse 1
opens استقالته	state 157
opens استكمال	assess -1 support 83
opens استمرار	state -58 assess 36 demand -73 commit 54 warn 112 support -20
opens استمع	state 10
opens استيطان	accuse 21
opens استيناف	state 47
opens اسراع	assess 223
opens اسري	state 35 assess -1
opens اسعار	state 23 assess 41
opens اسفها	concern 12
opens اسلام	assess 72
opens اسلحه	state -4 assess 17 propose 126
opens اسماء	state 181
opens اسواق	state 163
opens اشتباكات	state 17
opens اشخاص	state 5
opens اشراف	state -28 assess 126
opens اشهر	assess 16
opens اصبحت	state 24 assess 21 accuse -11
opens اصحاب	accuse 35
opens اصلاح	state 95
opens اضاف	state -78
opens اطلاق	state 15 demand 46 commit -2
opens اطلع	state 60
opens اطلق	state -171 accuse 138
opens اعاده	assess 29 propose -1 demand 24 commit 47 accuse -1
opens اعتبر	assess -1
opens اعتداء	accuse 60
opens اعتزازه	support 2
opens اعتقاده	assess 70
opens اعتماد	assess -11 demand 1
opens اعطت	assess 33
opens اعطي	state -22
opens اعلان	state -27 assess 123
opens اعلن	agree 7
opens اعلي	assess 3
opens اغتيال	state -89 accuse 63
opens اغلاق	assess 98
opens اغلب	state 29
opens اغلبيه	agree 56
opens اغلقت	state 19
opens اف	state 30
opens افتتاح	assess 29
opens افراج	demand 84
opens افريقيا	assess 64
opens افضل	state -23 assess 37
opens اقامه	state -53 agree 6
opens اقتصاد	assess 63
opens اقتصادي	assess 17
opens اقتصاديه	assess 77
opens اقدام	state -23
opens اقل	assess 9
opens اقوي	assess 85
opens اكبر	accuse -52
opens اكتشاف	assess 82
opens اكثر	assess 57 support 148
opens اكثر من	state 105
opens اكد	state 2 assess -14 reject 43
opens اكدت	state 26
opens اكل	accuse 67
opens ال	state -1
opens الا	demand -1
opens الا ان	assess 58
opens الاحد	state 4
opens الاربع	agree 16
opens الاربعه	agree 245
opens الان	state 41 assess 8
opens التزام	state -24 demand 72 commit 16
opens التزامها	commit 14
opens التي	state -4 assess -3 propose 1 demand -10 agree -28 reject -3 accuse 9 deny 41 warn 45
opens الثلاثه	state 97 agree 56
opens الثمن	warn 13
opens الحاجه الي	demand 116
opens الخمسه	state 36
opens الذي	state 33 assess 10 demand -5 support -18 concern -1
opens الذين	accuse 7 warn 72
opens العشر	assess -27
opens الغاء	state 83
opens الف	state 144
opens المده	state 107
opens المهم	state -99 demand 207
opens الي	state -7 assess -25 propose 7 demand -1 commit 21 agree 17 reject -14 accuse 17 deny -9 warn 3 concern -20
opens الي جانب	assess -55 support 169
opens اليوم	state -7 assess 17 demand 87 commit -18
opens ام	assess 40
opens اما	propose 5
opens امام	propose 133 warn 81
opens امامه	state -68
opens امدادات	state 78
opens امر	assess 3 accuse -1 deny 6 warn -28 support -17
opens امراه	assess 32
opens امكانيه	assess 13 demand -5
opens امل	state 10
opens امله	state 401 assess -39
opens امن	state -90 assess 4 accuse -15 warn 12
opens امنيه	assess 16
opens اموال	state 53 assess -29
opens امور	state -42 assess 32
opens اميركي	assess 6
opens اميركيه	state 9
opens ان	state -12 assess 45 propose 3 demand 95 commit -23 agree -17 reject -21 accuse 3 deny 1 support -8 concern -9
opens انا	support 26 concern -3
opens انباء	deny 137
opens انتاج	state 16 assess -8 commit 81
opens انتحاري	state 25
opens انتخابات	state 17 assess 18 commit 57 accuse -6
opens انتصار	assess 83 commit -92
opens انتصارات	state -34 commit 1 deny 27
opens انتقادات	accuse 12
opens انتقال	assess 47
opens انتقلت	assess 21
opens انتهت	state 143
opens انتهي	assess -74
opens انجاز	state -54 assess 116 support 48
opens انخفاض	state 67 assess -1
opens انديه	state 28
opens انسانيه	state 2 commit 11
opens انسحاب	propose 36 accuse -75
opens انسحابها	state 34
opens انشطه	assess -33 accuse 85
opens انضمام	assess 65 support 2
opens انعقاد	assess 28
opens انفاق	accuse 21
opens انفتاح	state 77
opens انفجار	state 3
opens انقلاب	accuse 11
opens انقلابيين	accuse 199
opens اننا	assess 130
opens انني	support 2
opens انه	state -5 assess -12 propose 34 demand 94
opens انها	assess 33 accuse 1
opens انهت	accuse 261
opens انهيار	warn 61
opens اهالي	support 34
opens اهتمام	assess 71
opens اهتماما	assess -5
opens اهتمامها	state 77
opens اهداف	state 55 assess -44
opens اهل	demand 18
opens اهم	state 4 assess 1
opens اهميه	state -109 assess 130 demand 289 commit -65 agree 1 reject -1 accuse -37 warn -1 support 5 concern -1
opens اوراق	assess 33
opens اوروبا	state -119 accuse 66
opens اوروبيين	state 39 assess -53
opens اوضاع	assess 118
opens اوضح	state 54
opens اول	state 50
opens اولويه	state 145 demand -7
opens اولي	state 47 demand 4 accuse -16
opens اي	state -39 assess -16 propose -16 commit -3 reject 129 accuse -29 warn 142 support 13
opens ايام	state 123
opens اياه	accuse 53
opens ايجابيه	assess 1
opens ايراني	accuse 7
opens ايرانيين	state -78 accuse 13
opens ايضا	state -1 assess 4 commit -53
opens اين	accuse 122
opens ب	state -19 assess -1 propose 3 demand -17 commit 3 agree -11 reject 2 accuse -3 deny -11 warn -13 support 83 concern 3
opens باب	assess 21
opens باتت	state -2 assess 6
opens باقيه	state 116 commit 348
opens بالامكان	assess 19
opens بالغ	concern 14
opens بالفعل	state 69
opens بانها	state -29 assess -2 warn 36
opens بجديه	state 136
opens بحاجه	assess 56 demand 44
opens بحث	state 253 assess -2
opens بدء	state 65 commit 56
opens بدا	state 41 assess -39
opens بدات	state 140 assess -57
opens بدانا	assess 51
opens بدايه	state -25 accuse 32
opens بدر	accuse 77
opens بذلت	state -36
opens برنامج	assess 7
opens بشان	assess 20
opens بشده	accuse 34
opens بشكل	state -6 assess 105
opens بصدد	commit 139
opens بعث	state 98
opens بعثت	state 16
opens بعد	assess 16 demand -38 commit -11 reject 1 accuse 41
opens بعض	state 47 commit -30 accuse 129
opens بفضل	assess 16 support 39
opens بقلق	concern 11
opens بلا	assess 8
opens بلوغ	assess 21
opens بما	state -144 assess 26 commit 146 support 56
opens بمثابه	accuse 69
opens بناء	state 22 assess 3
opens بند	reject 14
opens بنك	assess 138
opens بني	state 49
opens بيت	assess -2
opens بيع	state -45
opens بين	state 21 assess 8 propose 11 agree 13 support -20
opens بينما	assess 44
opens تاتي	assess 69 accuse -26
opens تاثير	assess 59
opens تاجيل	demand 36 concern 4
opens تاخير	assess 31
opens تاريخ	assess -20 accuse 67
opens تاريخي	assess 63
opens تاريخيه	assess 38
opens تاسيس	assess 17
opens تاكيد	state -91 commit 89 reject 87 support 1
opens تبلغ	state 5
opens تبني	assess -44
opens تتبع	state 46
opens تتضمن	state -11 propose 100
opens تتقدم	state 163
opens تتمكن	assess 150
opens تتميز	state 136
opens تتوقع	assess 63
opens تثبت	state -84 accuse 32
opens تثمن	support 136
opens تجتمع	state 2
opens تجد	state 27 assess -25
opens تجديد	state 11
opens تجربه	assess 45
opens تجري	state 57
opens تجسست	accuse 33
opens تحاول	state 18 assess -1 accuse 32
opens تحت	assess 7
opens تحتاج	state -25 assess 48 demand 51
opens تحدث	state 1
opens تحدي	accuse 87
opens تحديات	assess 19
opens تحرك	warn 54
opens تحركات	assess -30
opens تحرير	assess 86 commit -21
opens تحريض	accuse 147
opens تحسن	assess 32
opens تحقيق	state 38
opens تحقيقات	state 150
opens تحول	assess 53
opens تخرج	state -66
opens تخصيص	assess 3
opens تخطط	commit 183
opens تداعيات	assess 9
opens تداول	state 15
opens تدخل	state 1 assess -15 accuse -67
opens تدريب	assess 125
opens تدعم	assess -53 support 50
opens تراجع	assess 13
opens ترسيم	assess 122
opens ترغب	state 60
opens ترفض	reject 160
opens تركيز	assess -6 accuse 66
opens تري	propose 223 demand -14
opens تريد	state 67 assess -26 commit 67 reject 12
opens تستخدم	state -17
opens تستطيع	state -11 assess 16
opens تستهدف	state 35 commit 65
opens تسعي	state 118 assess -142
opens تسعين	assess 97
opens تسلم	state 38
opens تسليم	propose 128
opens تشكل	assess -67 accuse 16
opens تشكيل	propose 170 accuse -63
opens تشمل	state 5
opens تشهد	state -8 assess 98
opens تصحيح	state 9
opens تصدر	commit -52 accuse 315
opens تصريح	accuse 6
opens تصريحات	assess -18 reject 18 accuse 65 deny 12
opens تصويت	assess 50 commit -83
opens تضامن	assess 136
opens تضع	state -25 propose 188
opens تطبيع	assess -16
opens تطبيق	state -145 demand 59 commit 4
opens تطلب	state -98
opens تطلع	state 265
opens تطلعه	state 226
opens تطورات	demand 133
opens تطوير	state -91 assess -20 demand 29 agree 37
opens تعاقد	assess 64
opens تعاون	assess 1 demand 15 commit -17 agree 59 accuse -17
opens تعبيه	commit 27
opens تعتبر	state 83 accuse -51
opens تعتزم	commit 236
opens تعتمد	state 20
opens تعد	state 46 assess -15
opens تعديل	demand 10
opens تعرض	accuse 131
opens تعز	state -3 assess 2
opens تعزيز	commit 21
opens تعليم	state -31 assess 163
opens تعمل	state 72 demand -4 commit 157
opens تعهدات	state 93 assess -90
opens تعود	commit 169
opens تغيير	state 65
opens تفاصيل	state 37
opens تفاهم	agree 27
opens تفاوض	reject 231
opens تفجير	accuse 12
opens تفرض	accuse 104
opens تفعيل	assess -98
opens تفكر	state 34
opens تفوق	assess 39
opens تقارب	assess 27
opens تقدر	assess -79 support 237
opens تقدم	state -30 assess 110 propose 267 demand -5 accuse -33
opens تقدما	state 23
opens تقديره	support -1
opens تقديم	assess -9 commit 188 support -29
opens تقصف	state -28
opens تقف	support 52
opens تقوم	state 110 accuse 94
opens تقي	state 4
opens تكلفه	assess -11
opens تكن	assess 23
opens تكهنات	deny 340
opens تكون	assess -17 demand 74 commit 33 deny 6
opens تلجا	state 36
opens تلقي	state 67 assess -38
opens تلك	demand -8 accuse 120 deny 6
opens تم	state 55 assess -64 agree 57 accuse 6
opens تم الاتفاق	agree 139
opens تمت	state 42
opens تمثل	state -35 accuse 38
opens تمديد	state 53
opens تمر	state 54
opens تمسك	demand -88 commit 27
opens تمسكها	demand -108 commit 4
opens تمكن	state 100
opens تمكنت	state 4
opens تمويل	assess 71
opens تنتهي	state 79
opens تنسي	support 134
opens تنص	state 68
opens تنظر	state -42
opens تنظيم	demand -36 commit 108 accuse 61
opens تنظيمات	state -170 accuse 54
opens تنفيذ	assess -2 accuse 14
opens تنوع	state 44
opens تهاني	support -1
opens تهدف	state 137
opens تهديد	state 36
opens تهديدات	state -97
opens تهريب	state -73
opens تواجد	assess 138
opens تواجه	state -8 assess 18
opens تواصل	state 57 assess -26
opens توجد	assess 23 commit 44 reject -47 deny 24
opens توجه	state 17 assess -68 commit 14
opens تورط	accuse 1
opens توسع	assess 13
opens توصل	assess -24 demand 17 agree 163
opens توصله	agree 37
opens توقيع	state 78 demand -3 support 46
opens توكد	demand 88
opens تولي	state 146
opens ثابت	commit 86
opens ثقه	assess 70 support -5
opens ثلاث	state 230
opens ثلاثه	state 2
opens ثمن	assess 7
opens ثوار	state 22
opens ثوره	assess 53
opens جاء	assess 11 accuse 23
opens جاءت	state 122
opens جار	state 30
opens جاهزه	state 93 assess -71 propose 202
opens جدا	state -13
opens جدوي	assess 150
opens جديد	assess 29
opens جديده	state 70
opens جرايم	accuse 45
opens جري	assess 33
opens جريمه	assess 113
opens جزء	state 19
opens جلسات	state -65
opens جلسه	state 92 demand 72 commit -17 accuse -9 support 1
opens جماعات	state -61
opens جماهير	assess 7
opens جميع	state 19 demand 131 accuse -48 support 9
opens جنوب	reject 35
opens جنوبيه	state -61 support 44
opens جهاز	state 1
opens جهد	state -66 assess 22
opens جهه	assess -21 demand 32
opens جهود	assess 56 support 13
opens جوانب	assess 175
opens جوله	state 60 assess -1
opens جويه	accuse 56
opens حاجه	demand 394
opens حاضر	state -64
opens حال	state -3
opens حالات	state 27
opens حاله	state 98 accuse -9
opens حاليا	state 7
opens حاليه	warn 29
opens حاولت	state 67 assess -13
opens حبوب	assess -16
opens حتي	state -8 assess 108
opens حجم	assess 55
opens حدث	state -48
opens حدود	reject 36
opens حديث	state -112 assess 20 reject -1 deny 96
opens حراك	accuse -2
opens حرب	assess 26 warn 12
opens حرص	state 149 assess -23 commit 70
opens حرصه	commit 70
opens حرمين	state 76
opens حريصه	assess -33 commit 99
opens حزم	assess 72
opens حزمه	state 150
opens حسن	state 170
opens حصانه	warn 135
opens حصل	assess -31 commit 2
opens حصلت	state 69
opens حصه	demand 215
opens حصول	assess 178
opens حصيله	state 43
opens حضور	assess 189
opens حظر	assess 69
opens حفاظ	state -149 demand -1
opens حق	state -33 assess 63 accuse -21 warn -26 support 181
opens حقها	support 292
opens حقيقي	demand 22
opens حل	state -26 propose 5 demand 47
opens حلول	assess -25
opens حمايه	demand 65 commit 67
opens حمله	assess -29 accuse 38
opens حوار	assess 61 demand 14 commit -15
opens حوالي	state 74 assess -58
opens حول	assess -15
opens حيث	state 3
opens خارج	assess -39 reject 247
opens خاص	state 1
opens خبر	deny 300
opens خدمه	state 47
opens خرايط	state 130
opens خرجت	state -57 assess 61
opens خروج	state -81
opens خساره	assess -54
opens خط	state 9
opens خط احمر	reject 244
opens خطاب	state -24 reject 57
opens خطر	assess 109 warn 131
opens خطط	state -10 assess 80 commit 1
opens خطه	state 45
opens خطوات	support 18
opens خطوره	warn 50
opens خطوط	state 80 assess -39
opens خطوه	state 13 assess 50 warn 21
opens خفض	state -46 commit 10 reject 71
opens خلاف	assess 85 accuse -25
opens خلافات	state 143
opens خلال	state 2 assess -56 propose 109 commit -10 support 20
opens خليه	propose 244
opens خمسه	state 16 assess -55
opens خمسه عشر	state -19
opens خيار	assess 37
opens خيارات	assess -3 warn 117
opens خيريه	state 33
opens دامت	state 25
opens دايم	state 35
opens دايما	support 169
opens دخول	assess 87 accuse -7
opens دستور	state 159
opens دعا	demand 155
opens دعم	state 90 assess 28 support -81
opens دعمه	support 31
opens دعمها	state 1
opens دعوه	state -7 propose 111 support 30 concern 20
opens دفع	state -156 commit 26
opens دليل	assess -17 accuse 57
opens دوام	support 42
opens دور	state -42 assess 73 commit -11 reject 26 support 111
opens دوره	assess 18
opens دوله	accuse -2
opens دولي	state 1
opens دوما	commit 7
opens ذكر	state -32 assess 137
opens ذلك	state 6 assess 27 demand 18 agree -1 reject -10 accuse -37 deny -5 warn 67 concern -7
opens رايده	assess 16
opens ربما	assess 96
opens رجال	state -40 support 9
opens رجل	support 2
opens رحيل	state -84 assess 59
opens رد	assess 42 warn 32
opens رساله	assess 88
opens رسوم	state -10
opens رغبته	state 35 propose -80 reject 147
opens رغبتها	propose -146
opens رغبه	state 106 assess -16
opens رغم	state 35 assess -28 agree 18
opens رفض	state -1 assess 35 reject -13 warn 90
opens رفضت	reject 94
opens رفضه	reject 113
opens رفضها	reject 87
opens رفع	state -40 propose 9 demand 69 accuse -9
opens روح	state -68
opens روس	accuse 73
opens روسي	state -10 assess 30 accuse 33
opens رويه	demand 156
opens رييسي	state -38 accuse 68
opens زار	state 137
opens زمن	state -143 assess 25 reject 174
opens زواج	assess 84
opens زياده	assess -6 demand 20
opens زيارات	assess 94
opens زيارته	state 14 support 51
opens زيارتي	state 263
opens زياره	state 90 assess 88 commit -3 agree -4 reject -1 accuse -23 support 32
opens سابيلا	state 39
opens ساعه	state -35 assess 267
opens سافر	state 72
opens سبب	state 33
opens ستبدا	commit 18
opens ستجتمع	state 104
opens ستجري	state 159
opens ستدفع	warn 30
opens ستستمر	commit 41
opens ستسرع	commit 34
opens ستشارك	commit 11
opens ستظل	commit 2
opens ستعمل	state -2 commit 217
opens ستعود	state 4
opens ستقدم	state -93 commit 66
opens ستقوم	commit 72
opens ستكون	assess 1 accuse -26 warn 43
opens ستمضي	commit 44
opens سته	state 22 agree 16
opens ستواصل	commit 2
opens سجن	state -8
opens سحب	state -1 agree 73
opens سد	assess 15
opens سعودي	assess 166
opens سعي	commit 50
opens سعيد	support 226
opens سفينه	state 129
opens سقوط	state 89
opens سكان	state 12
opens سلاح	accuse -54
opens سلام	state 68 assess 33
opens سلم	assess 58
opens سماح	state 16
opens سمحت	agree 114
opens سمعت	state 40
opens سمعه	state -8 assess 28
opens سنه	reject 10
opens سنواصل	commit 7
opens سوري	propose 41
opens سوف	state -1 commit 84 accuse -17 warn 42
opens سوق	assess 57
opens سياده	commit 15
opens سياسات	accuse 108
opens سياسه	state 64 assess -28 accuse 8
opens سيبحث	commit 8
opens سيبدا	state 90
opens سيتم	state 51 assess -1 commit -5 warn 3
opens سيجري	state 40
opens سيدفع	warn -66
opens سيستمر	state 41
opens سيعرض	state 56
opens سيعقد	state 162
opens سيعمل	assess 78
opens سيعود	assess 238
opens سيقدم	state 29
opens سيقوم	state 1
opens سيكون	state 53 assess 36 propose -15 commit 20
opens سيودي	warn 142
opens شان	state -46 assess 8
opens شبه	state -1
opens شجره	assess 38
opens شحنات	state 54
opens شخصا	state 56 assess -20 accuse 21
opens شخصيه	support 42
opens شديد	state -3 support 3
opens شراكه	state -20
opens شرط	state -10 assess 2 accuse 40
opens شرعيه	support 4
opens شرق	support 216
opens شروط	state 12
opens شريعه	assess 9
opens شريفين	assess 97
opens شعب	support 86
opens شعبيه	state 25
opens شعوب	state 215
opens شكر	support -20
opens شكره	support 1
opens شكوي	state 43
opens شن	assess -80 accuse 7
opens شيء	state 10 accuse 14
opens شيخ	support 52
opens شيرين	state -37
opens شييا	assess 91
opens صادرات	assess 44
opens صبر	state 37
opens صحه	assess 142
opens صحيح	assess -31
opens صدر	state -117 accuse 41 deny 175
opens صراع	warn 6
opens صعوبات	assess 87
opens صعوبه	assess 151
opens صفحه	state -50 assess 77
opens صفقات	accuse 96
opens صفقه	agree 118 accuse -23
opens صمت	concern 97
opens صندوق	state 45 assess -43
opens صوت	assess 136
opens صيني	assess 186
opens صينيين	assess -45
opens ضحايا	state -58
opens ضد	commit 81
opens ضروره	state -27 assess -36 propose -5 demand 279 commit -6 accuse 1 support 1
opens ضغط	assess 34
opens ضغوط	state 26
opens ضمانات	demand 116
opens ضمن	state 24 assess -18
opens طاقه	assess -72
opens طالب	demand 170
opens طالبت	demand 269
opens طايره	state 102
opens طبيعه	assess 122
opens طرح	state -30 propose 243
opens طرد	assess 4
opens طرف	state -40
opens طريق	state 48 assess 67 concern 25
opens طريقه	state -63
opens طفله	accuse 23
opens طلاب	state 159
opens طلب	state -6 assess 22 commit 17
opens طلبت	state -55
opens طلبنا	demand 183
opens طيب	assess -27
opens طيبه	assess 110
opens طيران	state 14
opens ظروف	assess 90
opens ظلم	accuse 85
opens عاد	state 115
opens عازمه	commit 33
opens عالم	state -4 assess 8 accuse 7
opens عام	state 33 assess 26 accuse -14
opens عاما	assess 61
opens عامل	assess 234
opens عانت	assess -42
opens عايد	commit 234
opens عباره	state 17 accuse -2
opens عبر	concern 47
opens عثور	state 16
opens عدد	state 134
opens عددا	state 12
opens عدم	assess 4 demand -35 agree -2 reject 187 accuse 5
opens عدنا	state 265
opens عدو	warn 193
opens عديد	assess 26
opens عرب	state 63
opens عربي	support 33
opens عرض	assess 3 propose 135 accuse -1
opens عرضه	assess 107
opens عسكريا	assess 7
opens عسكريه	state 32 commit 109
opens عصا	state 153
opens عصابات	accuse 49
opens عضويه	assess 117
opens عقد	state 21 demand -1 commit -24 reject 35
opens عقدت	state 2
opens عقده	assess 84
opens عقوبات	state 20 assess 75 commit -82
opens عقوبه	assess -10
opens علاقات	assess 143 commit -11 accuse -37
opens علاقه	assess 94
opens علامه	assess 9
opens علم	state 15
opens علي	state -22 assess -57 propose 9 demand 137 commit 25 agree 11 reject -2 accuse -22 deny -17 warn 4 support -21 concern -19
opens علي استعداد	propose 88
opens علي ما	accuse 51
opens عليا	state 56
opens عليك	assess 28
opens علينا	state -75
opens عليه	assess -53 demand 105
opens عليها	assess -24 accuse 22
opens عمق	assess 94
opens عمل	state 4 assess 51 propose -1 demand 54 commit -24 warn -14 support 1 concern -1
opens عملا	state -91 support 49
opens عملت	state 76
opens عمليات	demand 9 commit 81 accuse -36 deny 1
opens عمليه	state 20 commit -3 accuse 52
opens عن	assess -36 commit 11 accuse -17 deny 40 warn -4 support 3 concern 11
opens عندما	state -1 commit 47
opens عندها	assess 24
opens عنيفه	assess -40
opens عوامل	assess 40
opens عودته	state -92
opens عوده	state -96 assess 6 propose 64 commit -49 reject 108
opens غارات	accuse 38
opens غدا	state 207
opens غرب	assess -44
opens غزه	assess 78
opens غياب	assess 324
opens غير	state -67 assess -25 reject 31 accuse 96
opens ف	state 11 commit 10 accuse 122 warn -29
opens فتح	assess -29 demand 78 commit 35 accuse -72
opens فرص	assess 112
opens فرصه	state -4 assess 5 accuse 2
opens فرض	state -52 demand 29 accuse 13
opens فرق	state 48
opens فرقه	accuse 90
opens فساد	accuse 144
opens فصل	assess 10
opens فضلكما	demand 129
opens فقر	state 13
opens فكره	state 43 reject 66
opens فنان	state 68
opens فور	state 37 commit -54
opens في	state 13 assess 9 propose -4 demand 1 commit 47 agree -6 reject -8 accuse -3 deny 5 warn -4 concern -25
opens في اطار	state 30
opens في الوقت الحالي	assess 100
opens في حال	state -11 commit 38 warn 78
opens في حاله	demand 181
opens فيفا	support 40
opens فيها	assess -30
opens قادره	assess 46
opens قاره	support 23
opens قافله	state 11
opens قال	state -4
opens قالت	assess -31
opens قامت	state 23
opens قاهره	assess 27
opens قايمه	state 120 assess -34 reject 32
opens قبل	demand -2 accuse -16
opens قتل	assess 139 accuse -9
opens قتلوا	state 2
opens قتلي	state 46
opens قد	state 19 assess 24 propose -4 commit -7 reject -17 accuse -1 warn 37
opens قدره	state 21 assess -80
opens قدس	reject 12
opens قدم	assess -18 support 166
opens قدمت	state 4 assess -33
opens قراءه	state -117
opens قرار	state 21 demand -35 support 36
opens قرارات	assess 46
opens قرب	assess 75
opens قررت	reject 53
opens قري	accuse 6
opens قريبا	assess 45
opens قصف	accuse 1
opens قضاء	assess 121
opens قضيه	state 9 assess -24 demand -40
opens قلبه	concern 381
opens قلت	state 82
opens قلق	assess 6 concern -144
opens قلقه	concern 86
opens قلقها	concern -4
opens قلقهم	concern -4
opens قله	assess 100
opens قمه	reject 1
opens قوات	state 29
opens قواعد	assess 50
opens قول	assess 164
opens قومي	commit 99
opens قوه	state 82 commit -3
opens قويه	state -16
opens قيادات	state 8
opens قياده	assess -24 commit 68
opens قيام	state 26 assess -52 warn 1
opens قيل	state 77
opens قيمه	agree 38
opens ك	assess 22 demand -6 concern 5
opens كاميرا	state 24
opens كان	state 24 assess 19 propose 18 demand -23 commit -27 agree -15 accuse 71 warn -50 support 5
opens كانت	state 15 assess 8 demand 23 reject -4 accuse -26 warn -27 support 49
opens كانوا	state 16
opens كبري	state -139 accuse 8
opens كبيره	state 78
opens كتب	state -21
opens كثير	state 41 assess -18 accuse 66
opens كثيرا	state 46
opens كثيره	assess 4
opens كثيرين	state 132
opens كذلك	state 71
opens كره	state -10 assess 45
opens كل	state -40 demand -1 commit 4 accuse 2 concern 9
opens كل من	state -28 assess -26 warn 148
opens كلام	assess 47
opens كلفه	assess 12
opens كلمه	state 69 assess -78
opens كما	support 9
opens كنا	accuse 30
opens كنت	concern 34
opens كون	accuse 23
opens كيف	accuse 86
opens ل	state -10 assess -15 propose 45 demand 2 commit 6 agree -10 reject -22 accuse -3 deny -20 warn 14 support 37 concern -6
opens لا	assess -24 propose 2 demand 5 commit 8 agree -29 reject 74 deny 68 warn -30 support -26 concern -2
opens لا تزال	demand 35 accuse 1
opens لاعب	assess -7 reject -1 accuse 5
opens لاعبين	state -2 assess 81
opens لان	propose -89 commit 92 accuse -69 concern 20
opens لاي	state -47
opens لدي	state -74 propose 108 commit 97 accuse -12
opens لدينا	assess -18
opens لديه	state -12 assess 25 deny 43
opens لديها	state -24 assess 8 commit -3 accuse 15 warn 53
opens لسنا	reject 1
opens لغه	state -10 assess 41
opens لقاء	state 81 propose 37 demand -13 commit -13 agree 47 accuse -41
opens لقاءات	state 50
opens لقد	assess 39 demand -69 warn 2 support 11
opens لكن	state 3 assess -15
opens للاسف	concern 278
opens لم	state 81 assess 2 propose -14 demand -22 commit -57 agree -23 reject -38 accuse 14 deny 194 warn 4 support -38 concern -23
opens لم تعد	state 79
opens لم يعد	accuse 31
opens لما	accuse -4 concern 51
opens لماذا	propose 300
opens لن	state -14 assess 38 propose -15 demand 1 commit 97 agree -16 reject 66 accuse -55 deny -13 warn 10 support 10 concern -9
opens لن تتراجع	commit 51 reject 57
opens لن تتهاون	commit 63 warn 32
opens لن تسمح	commit 69
opens لنا	commit 50
opens له	state 2 assess 55 propose -4 demand -42 accuse -21 support 62
opens لها	demand -36 deny 75 support 28
opens لهما	assess 28
opens لو	state -45
opens لولا	state -26
opens ليس	state 28 assess 3 demand -25 reject 65 deny 151 support -42
opens ليست	assess -10 propose -58 reject 178 deny 150
opens ليله	state -47 assess 186
opens ما	state -69 assess -15 propose -19 demand -25 commit -21 agree -28 reject 3 accuse 27 deny 87 warn -26 support 21 concern 97
opens ما زال	state 185 assess 77
opens ماذا	accuse 141
opens مال	demand 207
opens مباحثات	state 52
opens مبادره	state -13 assess 63 demand 5 accuse 65
opens مباراه	state -9 assess 62
opens مبكر	state -29 assess 333
opens متانه	assess 33
opens متمردين	state 8
opens متواصله	state 20
opens متوقع	assess 114
opens مثل	state -36
opens مجال	state 23
opens مجتمع	state -5 accuse 99
opens مجتمعين	assess -15
opens مجرد	deny 3
opens مجموعه	assess -10 commit 14
opens محادثات	state 2 assess 7
opens محاوله	assess 77
opens محلي	assess 74
opens محمد	state -34
opens محوري	assess 7
opens مخاطر	state -72 assess 4 warn 152
opens مخاوف	concern 42
opens مخزون	assess 29
opens مخزونات	assess -71
opens مدينه	propose -5 accuse -11 support 61
opens مراقبه	state 58 assess -8
opens مراقبين	state -5 reject 56 concern 19
opens مرحله	assess 11
opens مرشح	state 1
opens مرشحين	state -50 accuse 36
opens مركزيه	commit -58
opens مزيد	assess -4 demand 28
opens مساءله	demand 140
opens مسار	state -165 warn 22
opens مساعدات	assess -68
opens مساله	state 27 assess -16
opens مسانده	support -103
opens مساهمتها	state -105
opens مستعد	propose 4 commit 1
opens مستعده	state -39 warn 94
opens مستمر	state 87 commit 196
opens مستمره	state 4 commit 59
opens مستوي	assess 19
opens مسك	state 47
opens مسلحه	accuse 137
opens مسلحين	state 7 assess -11 accuse 36
opens مسووليتها	state 207
opens مسووليه	assess 131 accuse 37
opens مشاركه	state -61 assess 20 reject 42 accuse -23
opens مشاركين	state 66
opens مشاورات	state 161
opens مشترك	state -88
opens مشروع	state -22 assess 57 accuse 86
opens مشكلات	accuse 68
opens مشكله	state -16 assess 68 warn 64
opens مشهد	accuse 113
opens مصالحه	assess 100
opens مصلحه	state -25
opens مضي	demand 84 commit 220
opens مطالبه ب	demand 269
opens مطلع	state -155 concern 92
opens مطلوب	state 70 demand 57
opens مع	state -1 assess 17 propose -17 demand -21 commit -30 reject 14 accuse -21 deny 1 support 83 concern 4
opens معا	demand 29
opens معامله	assess -75
opens معبر	state 71 propose 76
opens معدل	state 17
opens معدلات	assess 35
opens معركه	state 92 accuse -27
opens معسكر	state -28
opens معظم	state -51 accuse 188
opens معلومات	warn 39
opens معني	state 120
opens معنيه	assess -35
opens معه	state 44 commit -20
opens معها	assess 35
opens مغاربه	assess 9
opens مفاوضات	state 137
opens مفترض	state 128 assess -13
opens مفتوح	state 30 assess 77
opens مفتوحه	state 121
opens مقاتلات	state 32
opens مقاتلي	state -47 assess 16
opens مقاتلين	state 34
opens مقاومه	state 51 assess -63 commit 76 accuse -30
opens مقبله	state 53 assess -51
opens مقتل	state 100
opens مقر	state 15
opens مكان	state -5 assess 93 reject 7
opens ملايين	state 11
opens ملتزم	commit 82
opens ملتزمه	state 28 commit 1
opens ملف	state 69 demand 47 accuse -79
opens ملكيه	assess 3
opens مليار	agree 4
opens مما	assess -98
opens مماثله	state 70
opens ممارسات	accuse 100
opens ممر	state 101
opens ممن	assess 78
opens مميزه	assess 72
opens من	state -6 assess -2 propose -12 demand 12 commit -11 agree -8 reject -8 accuse 14 deny -21 warn 49 support -23 concern 23
opens من اجل	assess -145 commit 73
opens من الصعب	assess 72
opens من المرجح	state -1 assess 1
opens من المستحيل	reject 113
opens من الممكن	state -2
opens من الواضح	accuse 1
opens من خلال	state 43 assess 13
opens مناخ	state -16 assess 1
opens مناطق	accuse 58
opens مناقشات	assess 1
opens منح	assess -17 reject 53
opens منذ	accuse 45
opens منطقه	state -13 assess 10 demand 18
opens منع	assess 26
opens منه	accuse 126
opens منها	assess -97
opens مهاجمين	state 32
opens مهرجان	assess 68
opens مهله	state 88 demand 24
opens مهمه	state 58 demand 31
opens مواجهات	state 93
opens مواصله	state -121 assess -29 demand 50 commit 122
opens مواطن	state -24 commit 116
opens موافقه	agree 207
opens مواقف	assess 38 support 22
opens مواليه	state 28
opens موجوده	assess 121
opens موسسات	state -5 agree 150
opens موشر	state 6
opens موشرات	warn 4
opens موضوع	state 59
opens موعد	state 89 assess -6
opens موقف	assess 19 reject 32 support 40
opens موقفها	state -42
opens ميه	assess -53
opens ناديه	state -13 assess 66
opens ناس	assess 34 accuse 76
opens ناقش	state 28
opens نتايج	state 50 assess 35
opens نتيجه	assess 24
opens نجاح	state -33 assess 9
opens نجح	assess 9
opens نجحت	state -197 assess 28
opens نحن	state 36 assess 36 propose 13 demand 2 commit -16 reject -13 accuse -43 deny -14 support -7
opens نحو	state 81
opens ندرك	assess 84
opens ندعو	demand 180
opens نري	assess 127
opens نريد	state 87 assess -68 commit 143 reject 16 accuse -41
opens نزاع	assess 82
opens نسبه	state 50
opens نسخه	state 106 assess -21
opens نشاط	state 210
opens نشعر	assess 63
opens نص	state 106 assess 45 reject 54
opens نصف	state 16
opens نطالب	demand 45
opens نظام	accuse 126
opens نظر	assess -33 commit -12 reject 138
opens نعرف	state -40
opens نعمل	commit 5
opens نفسه	state 24 assess -7
opens نفوذ	assess 68
opens نقاش	assess 81
opens نقصا	state 64
opens نقل	state -17 reject 16 support 19
opens نقوم	commit 73
opens نمو	state 37 assess 4
opens ننتظر	state 151
opens نهايه	assess 148
opens نهايي	commit 32
opens نهضه	state -92 commit 40
opens نووي	accuse 73
opens هجره	assess 125
opens هجمات	warn 72
opens هجوم	assess -7 accuse 61 deny 50
opens هدف	state 78 assess -79 accuse 66 support 9
opens هدفها	accuse 163
opens هدنه	state -17 assess 105 commit 24 support -12
opens هديه	assess 34
opens هذا	state 1 assess 25 propose -27 demand -1 commit -12 agree -15 reject 11 accuse 56 deny -5 warn -1 support 15 concern -13
opens هذه	state 5 assess 26 propose -14 demand -21 commit 1 agree -9 reject 10 accuse 48 deny 1 warn -4 support -11 concern 2
opens هزايم	assess 1
opens هزيمه	state 24
opens هل	state 15 assess -10 reject 7 accuse 32
opens هم	assess 49
opens هما	assess 71
opens هناك	state 13 assess -32 propose -8 agree -4 reject 1 accuse 47 warn 52 support -14
opens هو	assess 5 demand -5
opens هو الطريق	assess 69
opens هولاء	accuse 184
opens هوه	assess 6
opens هي	assess 1 demand 26 accuse 1
opens و	state -6 assess 7 propose -12 demand 3 commit 11 agree 48 reject -14 accuse -4 deny -23 warn -2 support 3 concern -10
opens واجب	demand 116
opens واحدا	assess 109
opens واحده	assess 8
opens واردات	state 23
opens واسعه	state 76
opens وافق	state 181
opens وافقت	agree 169
opens وجه	state 7
opens وجود	state 74 assess 7 demand -30 commit -13 warn 11 support -1
opens وحده	assess 76
opens وحيد	assess -149 accuse 16 deny 92
opens ورش	state 6
opens ورقه	state 13 assess 42 accuse -64
opens وسايل الاعلام	accuse 226
opens وسط	assess 24
opens وسع	propose 397
opens وصل	state 133 assess -1
opens وصلت	assess 82
opens وصول	state -21 assess 172
opens وضع	state -21 assess 68 propose 28 accuse 27
opens وضعا	state -54 agree 384
opens وضعت	assess -2
opens وطن	assess 13
opens وطني	assess 58
opens وفاه	state 54
opens وفد	state 122
opens وفدا	state 46
opens وفرت	state 56
opens وفقا ل	state 7
opens وقت	state 20 demand 96 accuse -3 warn 129
opens وقع	state 106 assess -38 accuse 117
opens وقعت	accuse 52
opens وقف	state -40 demand 1 commit 50 agree 24 accuse -51
opens وقود	state 5
opens وقوف	support 17
opens ولاءها	support 249
opens ولي	assess 57
opens وهو	state 135
opens وهي	state 16
opens ياتي	state 44 assess -31 accuse 62
opens يبدو	accuse 133
opens يتجه	assess 79
opens يتحدث	support 69
opens يتطلب	assess 27
opens يتم	deny -1
opens يتمثل	state 58
opens يتوقع	assess 100
opens يجب	state -39 assess -19 demand -8 warn 82
opens يجري	state 33
opens يحاول	state -51 warn 173
opens يحاولون	accuse 72
opens يحتاج	state -3 demand 64
opens يحدث	accuse 85
opens يحصل	assess 20
opens يحفظ	support 189
opens يحقق	support 57
opens يحمل	assess 66
opens يدخل	state 9
opens يدرس	state 139
opens يدعم	state -175 support 83
opens يدعو	demand -30
opens يدور	state -91
opens يرفض	warn 75
opens يرفضون	accuse 110
opens يري	state -39
opens يريد	state 36 assess -51 accuse 23
opens يريدون	reject 10
opens يستبعد	reject -45 warn 176
opens يستخدم	accuse 10
opens يستهدف	accuse 128
opens يسجل	support 126
opens يسعي	state 167
opens يسير	accuse 222
opens يشاطر	state -1 assess 1
opens يشعر	state -59
opens يشكل	state -83 accuse 14
opens يصل	state 96
opens يضم	state 141
opens يعاني	assess 172
opens يعتبر	state 5
opens يعتقد	assess -76 accuse 60
opens يعد	accuse 42
opens يعرف	assess 110
opens يعلن	agree 103
opens يعمل	state 40 assess -8
opens يعود	assess -54 commit 19
opens يغادر	commit 202
opens يفاوض	state -63 accuse 16
opens يفتح	state 34 propose 169
opens يقدر	support 214
opens يقدم	propose 140
opens يقولون	commit 80
opens يكن	assess 21
opens يكون	state 7 demand 74 commit -32
opens يلاحق	state 73
opens يلتقي	state 1
opens يمدد	commit 219 reject 16
opens يمر	state -50 demand 194
opens يمكن	state -21 assess 14 propose 79 demand 43 commit 1 reject 37 accuse -16 deny -8 support -1
opens يمكننا	reject 156
opens يمكنها	state -6 propose 143
opens يملك	assess -25
opens ينبغي	assess -63 demand 3 accuse 3
opens ينتظر	state 47
opens يهدف	state 224 assess -15
opens يوجد	assess 34 demand -23 reject -68 deny 126
opens يورو	commit 16
opens يوفنتوس	agree 99
opens يوقع	demand 57
opens يوكد	assess 121
opens يومن	assess 6
rule headline-colon	state 31 assess 121 propose -47 demand 2 agree -10 reject -6 accuse 49 deny 3 warn 30 support -28 concern -57
rule noun-clause	state 29 assess 44 propose -12 demand -31 agree -18 reject -40 accuse 6 deny 11
rule noun-colon	agree 60
rule noun-governed	state -18 demand -65 agree -1 reject 99 support 19
rule noun-quotation	assess -19 demand 83 agree -25 reject 1 deny -3 warn 66
rule participle-clause	state 35 assess 49 propose -13 demand -14 commit -10 agree -23 reject -19 accuse 23 deny 4 warn 12 support -14 concern -20
rule participle-governed	state 18 assess -27 propose -4 demand 11 commit 31 agree -23 reject 6 accuse -4 deny -9 warn 1 support 4 concern 7
rule participle-object	assess -3 commit 18 agree -2 accuse 1 support 91 concern -56
rule participle-quotation	state 41 assess 14 propose -3 agree -22 reject -2 accuse 33 support -6 concern -23
rule relay-clause	state 42 assess 17 propose 1 demand -20 reject 6 accuse -21 deny 9 support -13 concern -1
rule source	state 93 assess 64 propose -13 demand 2 commit -22 agree -7 reject -16 accuse -26 deny -14 warn -13 support -19 concern 1
rule verb-clause	state 28 assess 31 propose -8 demand -6 commit -10 agree -5 reject -4 accuse 9 deny -8 support -13 concern -12
rule verb-colon	state 24 propose 45 demand 7 reject -13 accuse -48 deny -1 warn -27 support 31
rule verb-governed	state 15 assess -18 propose -14 demand 23 commit 5 agree 17 reject -22 accuse 9 deny -24 warn -15 support 23 concern 2
rule verb-object	state 33 assess -19 propose 6 commit 32 agree -10 reject 15 accuse -19 deny -15 warn -26 support 20 concern -15
rule verb-quotation	state 19 assess 25 propose -19 demand -4 commit 12 agree -32 accuse 4 deny -16 warn -11 support 9 concern 14
ruled accuse	state -24 assess -9 propose -34 demand -19 commit -31 agree -29 reject -22 accuse 165 deny 30 warn 27 support -47 concern -7
ruled agree	state -62 assess -15 propose -17 demand -50 commit -30 agree 263 reject -15 accuse -14 deny 7 warn -19 support -35 concern -13
ruled assess	state 5 assess 81 propose -14 demand -6 commit -29 agree -29 reject -4 accuse 10 deny -4 warn 2 support -2 concern -9
ruled commit	state 4 assess -15 propose -36 demand -32 commit 173 agree -28 reject 20 accuse -56 deny -9 warn 19 support -16 concern -24
ruled concern	state -64 assess 39 propose -27 demand -52 commit -56 agree -19 reject -11 accuse 53 deny -23 warn -22 support -57 concern 239
ruled demand	state -53 assess -6 propose 4 demand 210 commit -17 agree -35 reject -2 accuse -39 deny -22 warn -12 support -8 concern -19
ruled deny	state -52 assess -99 propose -33 demand -63 commit -42 agree -32 reject -9 accuse 42 deny 385 warn -46 support -37 concern -15
ruled propose	state -15 assess -51 propose 202 demand 12 commit 20 agree 7 reject 6 accuse -47 deny -37 warn 14 support -74 concern -38
ruled reject	state -122 assess -64 propose -35 demand -47 commit 57 agree -47 reject 295 accuse -14 deny -1 warn 68 support -62 concern -29
ruled state	state 75 assess 14 propose -10 demand -16 commit 3 agree -2 reject -18 accuse 7 deny -18 warn -18 support -6 concern -11
ruled support	state -40 propose -24 demand -26 commit -27 agree -23 reject -9 accuse -30 deny -17 warn -27 support 242 concern -21
ruled warn	state -61 assess 63 propose -37 demand -29 commit -23 agree -38 reject -46 accuse 26 deny -29 warn 249 support -57 concern -19
speaker body	state 49 assess -8 propose -13 demand -18 commit 8 agree 1 reject 2 accuse 14 deny 4 warn -6 support -14 concern -14
speaker document	state 78 assess -6 demand -18 commit -12 agree 16 reject -25 accuse 9 deny -21 support 2 concern 1
speaker group	propose -2 demand -4 commit -5 reject 1 accuse 15 deny 1 warn 14
speaker none	state 21 assess 46 propose -3 commit -3 agree 39 reject -36 accuse 3 warn -34
speaker organisation	state 73 assess 1 propose -17 demand 44 commit -30 agree -1 reject 6 accuse -18 deny -5 warn -18 support 7 concern -13
speaker person	state 13 assess 31 propose -8 demand 1 commit 5 agree -17 reject -5 accuse 2 deny -14 support 1 concern -10
speaker state	state 15 assess -14 propose -11 demand -19 commit -2 reject 26 accuse 30 deny 2 warn -6 support 1 concern -4
speaker unnamed	state 70 assess 45 propose -10 demand -1 commit -27 agree -5 reject -20 accuse 3 deny -8 warn -17 support -18 concern -3
word ا	state 49
word اب	state 29 assess -110 commit -1 warn 11
word اباء	state -117
word اباد	assess -90 accuse 72
word ابار	state 23 assess -45 accuse 3
word ابان	assess -20
word ابتداء	state -5 demand -5
word ابتزاز	state -2 assess -1 accuse 129
word ابتعاد	state -100 assess 39
word ابتكار	state 3
word ابحاث	state 68
word ابد	state -45 reject 71 accuse -14 support 48
word ابداع	state -80 support 25
word ابراز	state 72
word ابرام	state 25 assess -43
word ابرز	state 4 warn -5
word ابرمت	assess -1 agree 78
word ابرياء	demand 27
word ابريل	state 20 assess -2
word ابطال	state 37 assess -17 accuse -8 support 90
word ابطالن	support 37
word ابع	state 8 assess -2 demand 8 accuse 36
word ابعاد	state 27 assess 56 commit -31 accuse -59
word ابعد	state -10 accuse 116
word ابقاء	state -10 assess 17 agree 18
word ابل	assess -23 reject 17
word ابلس	state 21 accuse -92
word ابلغ	state 71
word ابلغت	state 44
word ابن	assess 7 commit -9 accuse -20 concern 27
word ابنا	assess 34
word ابناء	state 6 commit 1 agree -19 reject 20 accuse -62 support 50
word ابناي	state -43 warn 150
word ابناين	state -89 assess 10
word ابو	state -14 accuse 19
word ابواب	state -3 propose 27 warn 61
word ابي	state 106 assess -77
word ابيض	assess 30 deny 33
word ابين	state 54 assess 28
word اتباع	state 4 accuse -40
word اتج	state 7 assess 45
word اتجا	state 32 assess 1
word اتجار	state 42 assess -41
word اتجاه	state 73 assess -37
word اتحاد	state 23 assess -23
word اتخاذ	state 46 assess -19 demand 69 reject -15 accuse -20 warn 1
word اتخذ	assess -11 accuse 22
word اتخذت	accuse 65
word اتخذنا	state 225
word اتراك	assess 4
word اتساع	state -34 assess 9
word اتصال	state 67 assess -43 agree 6 reject 4 deny 4 support -13
word اتصال هاتف	demand 69
word اتصل	state 39
word اتصلت	accuse 50
word اتضح	state -55
word اتفاق	state -42 assess -19 demand 9 agree 146 reject 52 accuse -41 warn -25 support -5 concern -19
word اتفاقي	state 51 assess -16
word اتفق	state -82 agree 274
word اتفقت	agree 160
word اتفقن	assess -119 agree 89
word اتم	propose 308
word اتمام	assess -62
word اتهام	assess -96 accuse 54 deny 113 concern 28
word اتهم	state 7
word اتو	state 5 assess -22
word اتوقع	assess 104
word اتي	state 69 assess 2 demand -16 reject -28 accuse 41 warn -7 concern -4
word اثار	assess -45
word اثب	demand 249
word اثبت	state -6
word اثبتت	accuse 45
word اثر	state 2 assess 12 commit -27 concern 15
word اثرياء	state 61
word اثن	state 2
word اثناء	state 4
word اثير	state -30 assess 38 accuse -11 warn 6
word اجاب	state 12
word اجاز	warn 62
word اجال	state 87
word اجانب	demand -7 warn 30
word اجبن	assess 3
word اجتثاث	state 2 accuse -35
word اجتماع	state 17 assess -16 propose -3 demand 22 commit 8 agree 12 reject -21 accuse -11 deny 9 support -2
word اجتماعات	state 50
word اجتمع	state 16
word اجتمعت	state 54
word اجتياح	accuse 15
word اجح	state -77 assess 111 demand 22 accuse -21 support 5
word اجد	state 83 assess -143
word اجر	state 47
word اجراء	state -12 assess -22 demand -8 commit 13 reject -4 accuse 12 warn 28 support -2
word اجرام	assess -76 accuse 2 support 45
word اجراي	assess 9
word اجرت	assess 76
word اجزاء	state 20
word اجل	assess 9 commit 73
word اجلاء	warn 42
word اجلت	state 38
word اجماع	state -35 assess 72 agree 76 reject 26
word اجمال	state 50 assess -11 warn -9
word اجمل	assess 81
word اجنب	assess 62 demand -32 commit -14 reject 36
word اجند	state 50 accuse 53
word اجهاض	state 208
word اجهز	state 29 demand -13
word اجواء	assess 91 warn 19
word اجور	assess -13 demand 12
word اجيال	state -62 support 174
word اجيج	state -51
word اجيل	assess -29 commit -22 agree 94 concern 25
word احاد	accuse 105
word احاط	accuse 152
word احال	commit 18
word احباط	accuse -72
word احتجاج	state 12 assess -118 demand -15 accuse 11 warn 146
word احتجاز	accuse 61
word احتراف	state -9 assess 41
word احترام	state -57 assess -54 demand 29 commit 21 accuse 5 warn 5 support 102 concern -3
word احتساب	state -67
word احتفاء	assess 178
word احتفاظ	state 2
word احتفال	state 17 demand -63 commit 8 accuse -38 support 76
word احتكار	state -22
word احتلال	state -41 demand 27 accuse 34
word احتمال	assess 94 demand -1 reject 33 deny -2 warn 26
word احتواء	state -88
word احتياج	state 55 assess 3 demand 5 accuse -17
word احتياجات	state 124
word احتياط	accuse 1
word احتياطي	state 43
word احتياطيات	state 1
word احتيال	state 18
word احد	state 2 support 11
word احد عشر	state -6
word احداث	state -19 assess 10 demand 50 accuse 37
word احراج	state -40
word احرار	assess -101
word احراز	assess 29
word احراق	assess -38
word احرزت	state 104
word احرق	state -8
word احزاب	accuse 9
word احساس	assess 56
word احسن	state -46 assess 17 support 67
word احصاء	state 74
word احصايي	state 88
word احضار	assess -15
word احضر	state 39
word احفور	assess 194
word احق	state -40
word احكام	state 38 assess 5 propose 20
word احلال	assess 180
word احمد	state 91 assess -7
word احمر	agree 62 warn 8
word احه	state 42 assess 32
word احوال	commit 65 accuse 10
word احي	state 32 assess 34 demand 23 commit -6 accuse -2 warn -5
word احياء	state 58 assess -27 commit -15 accuse 9 warn 8
word احياي	assess 154
word اخبار	deny 78
word اخبر	state 48 assess -33
word اختار	accuse 16
word اختبار	state 68 assess 1 demand -3 commit -43 accuse -55 warn 67
word اختراق	assess 36
word اخترق	assess -24
word اختصاص	state 61
word اختفاء	assess -14 accuse 26
word اختناق	state 4
word اختيار	state 47 assess 17 demand -4
word اخذ	state 39 demand 10 commit 7 accuse -24 support -10
word اخذت	state -47 accuse 75
word اخر	state -2 assess 11 propose -3 demand 3 commit 36 agree -17 accuse -15 deny -3 warn 44 support -32 concern -14
word اخراج	demand 46
word اخص	accuse 155
word اخطاء	state -11 demand 35
word اخطر	state -48 assess 95 accuse 48
word اخفاء	state -142 accuse 42
word اخفاق	state -167 accuse 169
word اخل	accuse 367
word اخلاء	demand 19
word اخلاق	state 62 demand -1
word اخلال	state -25
word اخو	state -28 assess -93 accuse 43 support 92
word اخوان	state -10 demand 3 support 59
word اخوانن	commit 15
word اخير	assess -2 commit -31 agree 54 reject -14 accuse 13 deny 25 support -28
word ادا	commit 14 accuse 72
word اداء	assess 51 accuse 44
word ادار	state -27 assess 14 demand 13 accuse 8 support -14
word ادان	assess -34 accuse 4
word ادانت	state 51
word ادت	state -19 assess -20 accuse 32 support 45
word ادخال	state 33 assess -79 demand 43 commit 29
word ادخل	state 96
word ادر	state 17 assess 90 accuse -28
word ادراج	state -9 demand 28
word ادراك	accuse 78
word ادعاء	assess -129 accuse 88 deny 138
word ادعو	demand 27
word ادل	accuse 81 deny 1
word ادلب	state -70
word ادماج	demand 6
word ادن	state 33
word اده	state -87 assess 7 commit -18 reject 4 deny 17 support 85
word ادو	state 1 assess -8 demand 1 reject -30 concern 1
word ادوار	state -91 support 3
word ادي	state 31 assess -6 propose -18 demand -20 commit 6 agree 20 reject 3 deny 14 warn -31
word اذ	state -45 demand -20 agree 6 accuse -2
word اذا	state -32 assess 5 propose 76 demand 2 commit 3 agree -16 reject -32 accuse -45 deny -18 warn 187 support -45 concern -6
word اذار	assess -1 demand 24
word اذاع	assess -19
word اذن	commit 50
word اذه	assess 159
word ارا	warn 216
word اراء	demand 18 agree 49
word ارات	state 32
word اراد	state -99 assess 4 propose 10 accuse -5 warn 3
word ارادت	warn -37
word اراض	state -2 assess -33 reject 7 accuse 13 warn -5 support 27
word اراضي	assess -26 demand 67 commit -2 reject 76
word ارامكو	commit 62
word ارباب	assess 21
word ارباك	state -58 assess 6
word اربع	state 74 assess 1 propose 20 demand -41 agree 18 warn -19 support 4
word اربعم	demand 168
word اربيل	assess -14 agree 160
word ارت	state 105
word ارتباط	assess 15
word ارتفاع	assess 28 demand 47 deny 8 support -14 concern -1
word ارتفع	state 45 assess 9
word ارتفعت	state 38 assess -40 commit 78
word ارتكاب	commit 3
word ارتكاز	assess 36
word ارتكب	assess -1 demand -12 reject 50
word ارتكبت	assess -46 accuse 118
word ارتورو	agree 82
word ارتياح	assess 130 support 99
word ارثوذكس	state 3
word ارج	state 26 assess -1
word ارجاع	assess -165 accuse 83
word ارجح	assess 256
word ارجنتين	state 90
word اردت	assess 72
word اردن	state 20 commit 57
word ارسال	assess -3 propose 55 demand -17 accuse 19
word ارسلت	accuse 53
word ارض	state -27 assess 15 propose -21 commit 10 agree -11 reject 16 accuse 2
word ارضن	assess 79
word ارغب	assess -97
word ارقام	state 54 assess 23
word ارك	assess -47 accuse 45
word اره	state 125 assess 33 demand -9 accuse -2
word ارهاب	state -28 assess -5 propose -11 demand 2 commit 3 agree 3 reject -30 accuse 64 deny 4 warn 2 support 14 concern -11
word ارهابي	state -35 assess -42 demand 1 commit 46 accuse 18 deny 50
word ارواح	state -106 assess -52 demand 46 reject -3 accuse 9 support 21
word اري	assess 48 accuse -14 warn 7
word اريخ	state -23 assess 78 propose -3 demand 14 commit -16 agree -20 reject -16 accuse 47 deny -11 support 21
word اريخي	state -60 assess 29 accuse 115
word اريد	demand -35
word ازاء	state -34 concern 160
word ازال	state 19
word ازح	state 2 assess -6 demand 13 commit -13
word ازدهار	assess 18 support 101
word ازرق	assess 17
word ازم	state -39 assess 26 demand 49 commit -42 reject -12 accuse 34 warn 16 concern -5
word ازهر	state -120 assess 26
word ازوفستال	state 77
word ازي	state -6 assess 13 accuse 76
word اس	assess 93
word اساء	state -131 demand 64 accuse 75
word اسات	state -27 assess 4 demand 44 concern 8
word اساس	state 11 assess 37 demand 12 commit 2 agree 4 reject -2 accuse -23 deny 22 warn -30 support -12 concern -15
word اسام	assess 38
word اسباب	state 63 assess 73
word اسبان	state 46
word اسبوع	state 51 assess -2 agree 9 accuse -20 warn 70
word است	assess -8
word استبداد	assess 166
word استبدال	state -2 assess 2
word استبعاد	state -58
word استثمار	state 9 assess 30 propose 12 commit 17 agree 13 reject -2 accuse -32 warn -14 support -16
word استثمر	assess 86
word استثناء	assess 24
word استثناي	assess 35
word استجاب	state 11 propose -13 demand -12 commit -1
word استجابت	state -136
word استحقاق	state 38
word استحواذ	assess 98
word استخبار	accuse 91
word استخدام	assess 3 reject -13 accuse 53
word استخدم	accuse 162
word استخدمت	accuse 239
word استدعاء	assess -91
word استراتيج	state 12 assess 33 propose -3 commit -13 reject -2 accuse -6
word استراتيجي	assess 73
word استراتيجيت	state 13 assess -19
word استرداد	state 33
word استسلام	assess 35 commit 39
word استشار	state 73 assess -56 commit -14 accuse 142
word استشاري	state 3 assess -85 accuse 68
word استشعار	assess -38
word استصلاح	assess -13
word استضاف	propose 5 support 43
word استطاع	assess 93
word استطلاع	state 79 assess -181
word استطيع	concern 178
word استعاد	assess 41 commit 31 accuse -46
word استعادت	state 131
word استعجال	assess 42
word استعداد	state -31 assess -9 propose 170 warn 40 support -35
word استعمار	demand -28 accuse 191
word استعمال	assess -51 warn 111
word استغراب	accuse 91
word استغل	accuse 229
word استغلال	state -7 demand 1 commit -5 accuse 54
word استفاد	state 7 propose 61
word استفادت	support 107
word استفتاء	state -6 assess -71 demand 4 reject 144
word استفزاز	state -1 assess -30 accuse 209 warn 36
word استقال	deny 18
word استقالت	reject 35
word استقبال	assess 42 reject 1 accuse -10
word استقبل	state 89
word استقبلت	state 191
word استقدام	assess -6 accuse 154
word استقر	agree 339
word استقرار	state 5 assess 3 propose -14 commit 8 agree -3 reject -9 accuse -9 deny 1 warn 3 support 56 concern -4
word استقطاب	assess 13
word استقلال	commit 32
word استكشاف	assess 80
word استكمال	state 29 assess -5 support 55
word استلام	state 17
word استمر	assess 19
word استمرار	state -32 assess 16 demand -9 commit -2 agree -7 accuse 28 warn 29 support -13
word استمع	state 155
word استنادا ال	state 48
word استنفد	state -25
word استهداف	state -7 assess 13 accuse 52 warn 27
word استهدف	state 69 accuse 25
word استهدفت	state 81 assess -16 demand -14 accuse 45
word استهلاك	state 36
word استولت	state 273
word استونفت	state 9
word استياء	assess 7
word استياي	accuse 106
word استيراد	assess 5 warn -7
word استيط	assess -84 accuse 133
word استيطان	state -14 accuse 2
word استيعاب	assess 7 support -20
word استيلاء	state -30 assess 43
word استيناف	assess -5 commit 19
word اسر	state 34 demand -6 commit -33 deny -9 warn 6 support 26
word اسرار	state 86
word اسراييل	demand 17 commit -11 reject -2 accuse 112 deny -3
word اسراييلي	state 34 assess -65
word اسرت	state 10 assess -86 propose 27 concern 190
word اسس	state -45 assess 18
word اسست	assess 9
word اسطنبول	accuse 53
word اسعار	state 15 assess 40 demand 18 commit -2 agree -6 reject 6 accuse -33 deny 5 warn 2 support -29
word اسف	state 4 assess -55 demand 24 concern 140
word اسفرت	assess 10
word اسقاط	state -2 assess 23
word اسك	assess -6
word اسلام	assess 64 demand 1 reject -2 accuse -4 support 41
word اسلامي	state 12
word اسلح	state 38 assess 3 commit -38 reject -15 accuse 36 support -9
word اسلحت	accuse 20
word اسلوب	state -41 assess -21 demand 24
word اسم	state 10 assess -4 commit 7 reject 58 accuse -63
word اسماء	state -3 assess -44 demand 52 agree 3
word اسمنت	assess -198
word اسناد	state 109
word اسه	state -19 assess 54 propose -11 demand -18 commit 12 accuse 60 deny -16 warn 14
word اسهام	state -25
word اسهل	assess 79
word اسهم	assess 17 support -8
word اسهمت	assess -102
word اسو	state -29 assess 20 warn 86
word اسواق	state 1 assess 6 demand 27 commit -11 accuse -20 support -10
word اسود	assess -120
word اسي	state -43 assess 27 propose 13 demand 13 commit 4 agree -9 reject -15 accuse 32 deny -9 warn -1 support -1 concern 2
word اسير	assess -1 accuse 60
word اسيس	state -2 commit 40
word اسيل	state 66
word اسيو	state 27
word اش	accuse 63
word اشاد	state -9 support 161
word اشار	state -20 propose 9 demand -27 accuse 58 support -28 concern -10
word اشاع	state -5 assess -69 accuse 61 deny 281
word اشب	assess 205
word اشتباك	state 70 assess -7 accuse 7
word اشتراط	state -102
word اشتراك	state 1
word اشتغال	accuse -131
word اشتمل	state 157
word اشخاص	state 27 assess 6 demand -22 commit -25 accuse 11 deny -2
word اشد	state -148 assess 46 demand 38 accuse 74
word اشراف	accuse 29
word اشعاع	state 15
word اشعر	state -24 assess 200 concern 216
word اشعل	state -96
word اشغال	assess -30
word اشقاء	accuse -7
word اشقاي	commit 62
word اشكال	state 23 accuse -1 warn -3
word اشكر	support 333
word اشميزاز	accuse 129 concern 121
word اشهر	state 35 assess 9
word اشي	assess -27 demand 20
word اشياء	state -21 assess 8
word اشير	state 89 reject 13 accuse -1
word اصاب	state 42
word اصابت	assess -64
word اصال	assess 30
word اصبح	assess 34 commit -18 warn 83
word اصبحت	state 23 assess 20 commit -6 accuse 31
word اصحاب	state -81 accuse 55
word اصدار	state 57 reject -21 accuse 5
word اصدرت	state 43
word اصدق	accuse 20
word اصدقاء	state 39 assess -14
word اصدقاي	state 28
word اصر	state 120
word اصرار	demand -88 commit 11
word اصعب	assess 154
word اصل	assess -31 reject 5 warn -7
word اصلاح	state -42 assess 49 demand 57 commit 19 accuse -40 support -8
word اصو	state -9 demand 2 accuse 42
word اصول	accuse 36
word اصيب	state 22 assess -5
word اضاف	state 38 assess 2 propose 5 commit -25 accuse 17 support -2
word اضافي	state 15
word اضراب	state 39 accuse -35
word اضرار	state 67 assess -12 accuse 76
word اضرح	state 109
word اضطر	state 63
word اضطراب	assess 3
word اضعاف	assess 35
word اضواء	state 33
word اضيق	assess 126
word اطار	propose 33 accuse -4
word اطباء	accuse 11
word اطعام	state 190
word اطعم	state -76
word اطفال	state 38 assess -17 demand 19 reject -7 accuse 4 warn -3 concern 3
word اطلاع	state 63 commit -22
word اطلاق	state -30 assess -45 propose 19 demand 1 agree 3 reject 41 accuse 11 warn -2 support -29 concern 22
word اطلع	state 130
word اطلق	commit 13 accuse 1 support 15
word اطلقت	state 77 assess -44
word اطمين	assess 73 accuse -7 support 42
word اطول	state 20 assess 56 concern -3
word اطياف	accuse 36
word اطيب	support 88
word اظهار	state -22
word اظهر	assess 85
word اظهرت	assess 51
word اعاد	state -36 assess 34 propose 17 demand 37 commit 38 reject 1 accuse -35 deny -15 warn -26 support 5 concern -1
word اعادت	accuse 2
word اعارت	state 64
word اعان	accuse 47
word اعباء	commit 38
word اعتبار	demand 23 warn -1
word اعتبر	state 123 assess -6
word اعتبرت	state -71
word اعتداء	state -17 demand 17 commit -21 reject -19 accuse 72 support 5
word اعتذار	state -146 agree 195
word اعتراض	accuse 26
word اعتراف	state -47 demand 4 reject -5 accuse 68
word اعتزاز	accuse -49 support 222
word اعتقاد	state 133
word اعتقال	state 88 assess -95 accuse 4
word اعتقد	state -90 assess 167 demand -8 accuse 8
word اعتقل	state 5
word اعتقلت	state 36 accuse 35
word اعتماد	state 14 assess 45 demand 3 agree 3 accuse -21
word اعتمد	state 23
word اعجاب	support 108
word اعداء	assess -7 accuse 191
word اعداد	state 40 assess 1 propose -2 accuse -15
word اعدام	accuse 29 deny 33
word اعدت	state 87
word اعدم	assess -3
word اعراض	state 70
word اعرب	state 26
word اعرف	assess -29
word اعزاز	state 80
word اعط	demand 11
word اعطا	state -62
word اعطاء	state 44 assess -33 commit 43
word اعطت	state -14 assess 114
word اعظم	state -12 assess 40
word اعقبت	state 8
word اعل	state 25 assess -4 demand -6 commit -5 agree 33 support 1 concern -12
word اعلام	state -26 commit -6 reject -5 accuse 96 warn -4 concern 23
word اعلامي	demand 4
word اعلم	assess -137
word اعلن	state 33 assess -58 accuse -33 support 30
word اعلنت	state 79 assess 2 accuse -7
word اعم	state -26
word اعمار	state -16 commit 6
word اعمال	state 47 assess 2 commit -1 reject -3 accuse -13 deny -8 support 1
word اعمل	assess 60
word اعوام	state -3 demand -7 support 28
word اعيد	assess -40 demand 94
word اعيدان	demand 129
word اغا	state 23
word اغاث	state 23 assess 6 demand 8 accuse -41
word اغتيال	assess -68 demand 8 commit -47 accuse 54 warn 1 concern 29
word اغذ	state 38
word اغراق	accuse 168
word اغسطس	assess 5 commit -4
word اغلاق	state 60 demand -58 accuse 99
word اغلب	state -16 commit -20 agree 3 accuse 86
word اغلقت	state 25 assess -11
word اغن	assess 28
word اف	assess 13 demand 10 agree -2 accuse 10 support -15
word افا	state 22
word افاد	state 186
word افارق	state -66 accuse 43
word افاق	assess 5
word افتتاح	state 38 assess 17
word افذ	state 80 assess 52
word افراج	state 16 demand 15
word افراد	state 51 assess -14 accuse 1
word افريق	accuse -44
word افريقي	assess 60 accuse -28 warn 31 support -30
word افساح	commit 57
word افشال	accuse 89
word افضل	state -9 assess 66 propose 9 demand -1 commit 55 accuse -23 warn -10
word افعال	state -25 assess -97 accuse 22 warn 61
word افغان	state 40 accuse -28
word افق	assess 83
word افقر	state -40
word افكار	propose 94 warn -5
word افل	state -50 accuse 43
word افلام	state 69
word افه	state 24
word افي	deny 28
word اقارب	state 15
word اقاليم	support 15
word اقام	state 41 assess -12 demand 7 agree 33 accuse -44
word اقامت	assess 53
word اقبل	reject 223
word اقتحام	state 34
word اقتراب	assess 101
word اقتراح	state 16 propose 108
word اقتراض	assess 135
word اقتراع	state -69 accuse 18
word اقتصاد	state -19 assess 49 propose -7 demand 11 reject -4 accuse 14 deny -2 warn 3 support -28 concern -1
word اقدام	state -3
word اقدم	state -6
word اقدمت	accuse 108
word اقر	assess 2 agree 99
word اقرار	assess 21
word اقرب	assess 170
word اقرت	state -71 agree 83
word اقش	state 90 assess -40 agree 46
word اقشن	state 86
word اقص	state -89 reject 6 accuse 29 warn 7
word اقصا	state -18 demand 19 accuse 112
word اقصاء	accuse 27
word اقصر	assess 11
word اقطاب	assess 146
word اقل	state 2 assess 84 demand -15 reject -11
word اقل من	state 6 assess -7 demand 51 accuse -7
word اقلام	accuse 2
word اقلت	state 108 assess -21
word اقلي	state -67
word اقليم	state 12 assess -8 demand 29 commit -4 accuse -20 deny 19
word اقناع	state 131 assess -13
word اقو	commit 44 warn 15
word اقول	state -58 demand -31 accuse 6 support 48
word اقيمت	state 6
word اكاديم	state 32 assess -13
word اكاديمي	state 65 assess -12
word اكاذيب	assess -12
word اكبر	assess 59 propose -1 demand 29 agree -18 reject -8 deny -7 warn 8
word اكتساب	state 20
word اكتسبت	assess 31
word اكتشاف	assess 68
word اكتمال	state 14
word اكتمل	state 131
word اكثر	state 40 assess 64 propose 1 demand -4 commit -46 agree -6 reject -4 deny -8 warn 9 support 5
word اكثر من	state 27 assess 6 propose 4 demand -1 commit 1 reject -4 deny -3 warn -13 support 1
word اكد	state 31 assess 19 reject 16 accuse -80
word اكدت	commit 53
word اكراد	state -20 warn 29
word اكل	demand 4 accuse 80
word اكمال	state -40
word اكمل	accuse 1
word اكن	state 59 assess -39
word اكيد	state -14 assess 13 demand -34 commit 1 deny 1 warn 26
word ال	state 2 assess -9 demand -21 commit 9 agree 21 warn -21 support 25
word الا	state -34 demand 77 commit 15 agree -1 reject -13 accuse 16 deny -27 warn 17 support -6 concern -2
word الا 	state 24 assess 7 demand -4 accuse 65
word الا ان	state -5 assess 60
word الاثن	state 74 reject -2
word الاحد	state 97 commit 25
word الاربع	state 30 assess -5 agree 76 reject -18 accuse -22
word الاربعاء	state 69 demand -6 agree 9 accuse -12
word الاسابيع	commit 21 warn 8
word الاسبوع	state 57 assess 3 demand -12 commit 11 accuse -32 warn 1
word الاشهر	state 37 assess 62 accuse -20
word الاف	state -135 warn 21
word الامام	state 60
word الان	state -19 demand 8 commit -8 agree -2 accuse -1 deny 3 warn 20
word الايام	state 8 assess 25 commit 1 support -11
word الت	state -2 assess 20 propose -6 demand 10 commit -5 agree -12 reject -3 accuse 3 deny -5 support 6 concern -1
word التاسع	assess -9
word التحاق	state 36
word التزام	state -1 assess 26 demand 99 commit 61 agree -25 reject -7 accuse -12 warn -21
word التزامن	state -65 commit 260
word التزامهم	commit 125
word التسعين	state 56 support -34
word التق	agree 152
word الثالث	state 16 assess 1 demand -14 commit 2
word الثان	state 51 commit 1 reject -2 support 1
word الثلاث	assess -10 propose 31 agree 58 reject 15 accuse -16 warn -11 support -22
word الثلاثاء	state 17 commit 16
word الثلث	assess 54
word الثمن	state -64 reject -44 accuse 24 warn 109
word الجار	state 43 assess -24 commit 58
word الجمع	state 60 assess -37 accuse -15 warn 11
word الجميل	assess 54
word الحاجه ال	state -42 assess 57 demand 28
word الحس	state 91 propose 31
word الحوث	state -23 assess 58 accuse 44
word الخامس	assess -52 demand 33 accuse -20
word الخريف	state 137 warn 108
word الخمس	state 80 commit 17 accuse -36
word الخميس	state 109 commit 1
word الدكتور	assess -4
word الذ	state -8 assess 2 propose -6 demand -6 agree -4 reject -3 accuse 31 deny -1 warn -13 support 14 concern 6
word الرابع	state 14
word الراهن	assess 24 commit -15
word الربع	state 45 assess 9
word الزام	state 55 assess -91 demand 56
word السابع	state 27 assess -3
word السادس	state 23 assess -4 commit 28
word الساع	state 40 assess 9 demand 19 support -15
word السبت	state 6 assess -59 agree 58 deny 2
word السلام	state 34 assess -16
word السن	assess 32
word السنت	state -122
word السنو	assess 25 agree -2
word السيد	state 66
word الشريف	state 2
word الشهر	state 21 propose 19 demand -20
word الشهور	state 54
word الصباح	reject 125
word الصيف	commit 102 accuse -1
word الظهر	reject 91
word العاب	assess 17 accuse -11 warn 59
word العاشر	commit 5
word العزيز	state 158
word العشر	state 8 propose 31 commit -4
word العصر	assess 156
word العقد	state 65 assess 26
word العقود	state -20 demand 125
word الغاء	assess -62 agree 127
word الغام	state 35 assess -71 accuse 60
word الغد	demand 46
word الغيت	state 32
word الف	state -1 commit 19 agree 14 reject -10 accuse 27
word الق	accuse 56
word القرن	assess 54 accuse -8
word القليل	commit 85
word الكترون	state 65 assess 30
word الكريم	commit 118
word اللت	assess 88
word اللذ	state -148 demand 20
word الليل	state 62 assess -48 accuse 93
word الم	state -47 demand 9 agree 71 accuse -102 support 82 concern -70
word المار	state 53
word الماض	state 18 propose -11 demand -23 commit 7 agree -4 reject 6 accuse 21 warn -1
word المان	state -1 assess 7 warn 11
word المخطط	assess 100
word المد	state 19 assess -3
word المس	state 58
word الموافق	state -57 commit 104
word الموال	accuse 61
word النصف	assess 15 demand 8 commit -24
word اله	assess 9
word الواحد	state 25 assess -22 accuse 43
word الي	state 21 assess -6 propose -6 demand 19 commit -5 agree 1 reject -4 accuse 1 deny -8 warn 1 support -9 concern -4
word الي جانب	assess -9 accuse 28 support 58
word الي حد	assess 61
word الي ذلك	state -48 accuse 47
word اليف	assess 152
word الين	state -85 accuse 7 warn 72
word اليهم	state 12
word اليوم	state -12 assess 9 demand 14 accuse -3 warn -6 support 9
word ام	state 39 assess -8
word اما	state 47 commit -11 accuse 31 support -10
word امار	assess -38
word امارات	state -68 agree 83
word اماكن	state -3 assess 15
word امال	state -6 assess 10 demand 21
word امام	state -6 assess 10 propose 38 demand 28 reject -27 accuse -37 deny -2 warn 25 support -13
word امامن	state 205
word امان	assess 17 accuse -9 support 45
word امتح	state -17 assess 56 accuse 80
word امتحان	accuse 6
word امتد	state 182 assess -93
word امتداد	demand 49
word امتصاص	accuse 62
word امتلاك	state -55 assess 62 demand 29
word امتناع	demand 78
word امتنان	support 37
word امتنعت	state 76
word امتياز	state 88
word امداد	state -4 assess -9 commit 50 accuse -22 warn 77
word امر	state -30 assess 15 demand 19 commit -16 agree -1 reject 9 accuse -11 deny 20 support -23 concern 17
word امراض	state 9 assess -164
word امريك	propose -14 demand -19 warn 26
word امريكي	reject -30 accuse 75
word امس	state 54 assess -3 agree -4 accuse 1 warn -2 concern 31
word امس الاول	assess 7
word امك	state -17 propose 302
word امكان	assess 18 propose 38 commit -6 accuse -14 warn 14
word امكاني	commit 1
word امل	state 135 assess 1 reject -1 accuse 3 warn -6 concern 6
word امم	assess 127
word امن	state 3 assess 2 propose -13 demand 14 commit 30 agree 1 reject -12 accuse -4 deny -16 warn 14 support 3 concern -12
word امنن	demand -151 support 173
word امني	state 1
word امه	state -2 support 11
word اموال	state 44 assess -1 demand 26 warn 11
word امور	assess 27 agree -3 concern 50
word اميرك	state 12 assess 28 propose -19 demand -9 agree 10 reject -6
word اميركي	state 72 demand 61 warn 10 concern -29
word امين	state 2 commit 22 accuse -9 support -11
word ان	state -16 assess 6 propose 6 demand 43 commit -27 agree -13 reject 2 accuse -11 deny -3 warn 23 support -14 concern 6
word ان الاو	demand 48
word ان لم	assess -5 warn 334
word انا	assess 3 demand -14 commit 43 accuse -33 concern 94
word انابيب	state 51 commit 52
word اناس	state 36
word انباء	accuse -88
word انبعاث	state 16
word انبوب	state 84
word انت	accuse 133
word انتاج	state 15 assess -6 commit 59 agree -7 accuse -16 warn 26 support -18
word انتبا	propose -1 demand 127
word انتجت	assess 102
word انتحاري	state 115
word انتخاب	state -36 assess -20 propose 16 commit 22 agree 1 reject 33 accuse 55 deny 1 warn -12 support -20
word انتخب	accuse 58
word انترنت	assess 11
word انتشار	state -11 assess 17
word انتصار	state -71 assess 73 accuse 4 deny 22
word انتظار	assess 11
word انتظر	state 52
word انتعاش	assess 9
word انتقاد	state -56 assess 33 accuse 12
word انتقال	state -9 assess 5 agree 54 reject 32 concern -14
word انتقام	state -15 accuse 178
word انتقلت	assess 42
word انتكاس	assess 103
word انتم	assess -176
word انتماء	assess 110
word انته	state 42 assess -105 commit 15 agree -1 accuse -20
word انتهاء	state 110 assess 3
word انتهاك	state -10 assess -18 commit -13 accuse 103 deny 11 warn -23 concern 3
word انتهت	state 25 assess -3 agree 51
word انجاح	state -62 demand 38 commit 135
word انجاز	state 17 assess 6 demand -2 agree -17 accuse -22 support 131
word انجرليك	agree 231
word انجز	assess 88 support 185
word انجليز	state 12 agree 18
word انحاء	assess -36
word انخراط	assess -27
word انخفاض	state 27 assess 79
word انخفض	state 1
word اند	state 1 assess -57 commit -34 agree 1 support 18
word اندلاع	reject 1
word اندماج	state 9
word اندونيس	assess -75 concern 13
word انذار	warn 16
word انس	state -19 assess 35 demand 33 commit -4 accuse -1 support -14
word انسان	state 1 propose -13 demand 42 commit 20 reject -26 accuse 29 deny -8 concern -5
word انساني	state 39 assess -191
word انسحاب	state -53 assess -24 propose 82 demand 79 reject 17 accuse -1 support -18
word انش	state 94 assess -76
word انشاء	state 17 assess -2 commit 15 agree 62 accuse -1
word انشاي	state 3
word انشط	state 40 assess 2 commit -24 accuse 14
word انشطت	demand -17 concern 4
word انشيت	assess -3
word انصار	assess 14
word انضباط	state 28
word انضم	state 52
word انضمام	state -10 assess 44 demand 1 commit -42 reject 112 accuse -61 warn -27 support 102
word انطباع	assess 51
word انطلاق	state 13 assess -1 commit -1 support -6
word انطلق	accuse 60
word انظار	accuse 79
word انظم	commit 24 reject -2 accuse -25
word انعاش	state -148 assess 69
word انعدام	accuse 1
word انفاق	state 12
word انفتاح	assess 123
word انفجار	state 232 assess -1 accuse -14 warn -9
word انفس	assess -104 demand 37 accuse 39
word انفسن	state -8 assess 13 commit 57
word انفصال	state -26
word انفصالي	state -94
word انفصاليت	state -129 agree 213
word انفقت	accuse 118
word انقاذ	commit 44 agree 31 accuse -72
word انقر	assess -73
word انقسام	warn 40
word انقطاع	state 2
word انقلاب	state -43 reject 11 accuse 128 support -8
word انقلابي	state 24 accuse 2
word انك	assess 9
word انم	support -5
word انموذج	assess 14
word انن	state -28 assess -28 demand -35 commit 86 reject 53 accuse -81 deny 6 warn -13 support 18 concern 22
word انه	state -7 assess 5 propose -4 demand -5 commit 27 agree -12 reject -2 accuse 13 deny 12 warn -9 concern 1
word انهاء	assess -5 commit 23 agree 13 accuse -109 deny 6
word انهار	state -123
word انهت	state -36 accuse 34
word انهم	assess 26 demand -69 commit -1 reject 5 accuse 41
word انهيار	state -26 assess 116 concern 46
word انواع	assess -4 demand 20 commit -29 accuse 54
word اني	state 142
word اهال	support 82
word اهان	state -69 reject 110 accuse 82
word اهب	state 2 assess -17
word اهتمام	state 28 assess 18 reject -2 accuse -38 warn -7 support 40
word اهداف	state 1 assess -19 commit 9 accuse -41 support 13 concern 9
word اهل	state -7 assess -9 commit -15 warn 16 support 62
word اهلاوي	state -168
word اهم	state 8 assess 72 propose -2 demand 73 commit -25 agree 2 reject -12 accuse -43 deny -6 warn -21 support 11 concern 4
word اهمال	state -164 accuse 97
word اهميت	assess 122
word اهيل	state 51 assess 3 commit -6
word او	state 12 assess 22 propose 4 demand 15 commit -18 agree -10 reject 26 accuse -21 warn 17 support -32 concern -16
word اواخر	state 115 demand 18
word اوامر	state -11
word اوج	state -23
word اوراق	assess 24 accuse 33 warn 3
word اوروب	state -26 assess 36 commit -13 agree -14 reject 19 accuse 34 warn 34 support -26 concern -9
word اوروبي	state -19 assess -19 demand 144 commit -3
word اوروغويان	assess 52
word اوزان	state 244
word اوساط	assess 17
word اوسط	state 7 assess 44 commit -11 reject -12 accuse -30
word اوسع	state 31
word اوضاع	assess 7 commit -6
word اوضح	state 10
word اوضحت	state 104
word اوفيد	state 28
word اوق	state 44 accuse -5
word اوكد	deny 176
word اوكران	assess 18
word اوكراني	state 82 accuse -26 warn -23
word اول	state 18 assess 3 propose 10 demand 37 commit 2 agree 2 reject -20 accuse -26 deny -9 warn -4 support -7 concern 2
word اول امس	assess 44
word اول من امس	state 124 assess -29
word اولاد	state 1 assess -1
word اولو	assess 49 commit 79
word اولوي	state 93 assess -38 demand 23 accuse -45
word اوهام	reject 148
word اوهريد	assess 11
word اي	state -22 assess -42 demand 20 commit 1 agree -5 reject 42 accuse -29 deny 71 warn 15 support -21 concern -9
word ايار	state 14 commit 8
word ايام	state -2 assess -60 commit 41 accuse 2
word ايب	state 60
word ايتام	state 72
word ايتلاف	demand 88
word ايتم	state 100
word ايجاب	state 5 assess 92 commit -2 accuse -12 support 9
word ايجابي	state -45 assess 130
word ايجاد	assess -37 support 29
word ايجار	assess -69
word ايد	demand -12 commit -20 accuse 37 support 54
word ايديولوج	assess 117
word اير	support 6
word ايراد	demand 99
word ايران	state -32 assess 9 propose 33 demand -23 commit -21 reject -2 accuse 108 deny 7 warn -1
word ايراني	state -27 assess 40
word ايصال	state -28 demand 28 support -5
word ايض	state 54 assess 14 demand 38 commit 1 agree -6 reject -7 accuse -28 deny -15 support -7
word ايطال	assess -134 agree 103
word ايف	state 18
word ايقاف	assess -2 demand 14
word ايلول	assess -53 agree 122
word ايم	state 29 assess 32
word ايمان	commit 57
word ايمن	state 1
word اين	assess -120 accuse 34
word ايه	state -68 assess -99 deny 57 warn 22
word اييد	state 86 support 79
word ب	state 11 assess -11 propose -2 demand 2 commit 4 agree -6 accuse 14 deny -6 warn -7 support 8 concern -6
word باب	state -50 assess -4 propose 17 reject 92 warn 29
word بات	state -42 assess 49 accuse -2 concern 6
word باتت	assess 64 accuse -19 warn 3
word باتجا	state 6 assess 20
word بادر	assess -76 demand 247
word بادل	state 4 assess 12 propose 40 commit -39 accuse -35
word بارد	state -77 assess 1 accuse 129
word بارز	assess 46
word بارك	support 98
word باريس	state 18 assess -107 deny 85
word باس	concern 311
word باستثناء	assess 3 commit 120
word باسم	state 41 assess -98 commit -46 accuse 43
word باشرت	state 82
word باطل	assess -45 reject 67
word باطو	state 6
word باع	state 11 assess -69 commit -12 accuse 118
word باعت	state -65 accuse 266
word باعتبار 	assess 40
word باغ	assess -71
word باق	state -9 assess 34 commit 38 reject 5 accuse -3 warn -2
word بال	state -22 accuse 74
word بالامك	assess 32
word بالتال	state -23 assess 26 commit 76 accuse 15
word بالتزامن	state 17
word بالعاصم	assess -48
word بالغ	state -65 assess -5 demand -16 accuse 27 support 1 concern 63
word بالفعل	state 27 assess 34 agree -12 warn -10
word بامتياز	state -26 support 177
word بامك	state -26 assess 43
word بامكانن	assess 203
word بان	state 11 assess 33 propose 1 demand 22 commit -43 agree -1 reject 8 accuse -5 deny 3 warn 6 support -19 concern -16
word بانن	accuse 117
word باهظ	state -4 assess 19 warn 17
word باي	state -78 assess -77 commit 13 reject -3 deny 35 warn -1
word بايجاب	state -41
word باين	state 84
word بتبديد	accuse 24
word بتروكيماوي	state -94
word بتسم	state -26
word بث	assess -24 accuse 36
word بجر	accuse 2
word بحاج	state 8 assess 91 demand 69 support -6
word بحت	state -3 assess 65
word بحث	state 64 assess -3 propose 6 demand -11 reject 5 accuse -15 concern -1
word بحثن	state 144
word بحر	state -1 assess 16 demand 13 commit -21 agree 1 accuse 3 support -27
word بحسب	state 56 commit -16
word بحسب م	assess 74
word بحضور	state 48
word بحق	demand 52
word بحمل	state 79
word بحوز	state 23
word بخصوص	assess -8 demand 39 accuse -15
word بدء	state 55 assess -12 commit 26 agree 24 accuse -33 warn -2
word بدا	state 55 assess 20 commit 1 agree -2 reject -8 deny -3 support -23
word بدات	state 10 assess 15 commit 8 accuse -1 concern 11
word بدان	commit 100 accuse -14
word بداي	assess 2
word بدر	assess -46
word بدل	state -31 assess -36 propose 8 demand 23 reject 24 support -7
word بدم	accuse 78
word بدن	state 47
word بدو	state 1 assess 122 accuse 106 warn -42
word بدور	demand 30 accuse 56
word بدون	assess 21 demand 93
word بدي	state -73 accuse 74
word بديل	state -23 agree 15 support -25
word بذل	state 18 assess -24 commit 50 accuse -27 warn -2 support 1
word برا	state -16
word برازيل	state 16
word براغمات	assess 47
word برامج	assess 28 demand 4 commit 8 accuse -1 support -2
word برج	state 41
word برد	state -52
word برر	state -1 assess 73
word برز	assess 3
word برمت	state -107 assess 1
word برمجي	assess 32
word برميل	state -42 assess 5 commit 18 agree 54 warn -3
word برنامج	state 46 assess 2 demand -4 commit 4 accuse -13 deny 1 warn -7
word بروتوكول	state 45
word بروكسل	state 7 commit -2
word بري	state 34 reject -31 deny 48
word بريتوري	state -2
word بريد	state 77 assess 7 accuse -5
word برير	accuse 24
word بريطان	assess -66
word بزه	assess -31
word بساط	state -62 commit -100
word بسبب	state 45 assess -24 propose -8 commit -27 agree -11 reject -7 accuse 12 deny 13 warn 8 support -17 concern 27
word بسط	state 27
word بسك	accuse 20
word بسمع	assess 77
word بسيط	demand 45
word بشان	state 18 propose 7 demand -3 commit 30 agree 22 warn -14 support -5 concern -19
word بشد	state -49 assess 48 concern 130
word بشر	assess 24 commit -66 accuse 116
word بشع	state -108 assess 30
word بشكل	state -9 assess -7 propose -8 demand 25 agree -1 accuse 34 support -2
word بشكل واضح	assess -38 commit 105
word بشن	state -65 agree 4
word بصدد	state 1 commit 54
word بضع	assess 114
word بطال	assess -26 demand 5
word بطريق	state -78 assess 13 reject -18 accuse 48
word بطل	assess 72
word بطول	state 1 demand -3 commit 80
word بعات	demand -1 warn 127
word بعث	state -20
word بعد	state 25 assess 13 propose -5 demand -14 commit -3 agree 12 reject 3 accuse 1 support -19 concern -4
word بعد 	state 53 assess -17 demand 24 agree -2 warn -1 support -1 concern 12
word بعد العيد	state 185
word بعد غد	state 57
word بعدم	assess -56 commit -35 accuse 10 concern 44
word بعض	state 40 assess 3 propose -9 demand -13 commit -8 agree -17 accuse 54 deny 10 support -21 concern 2
word بعضهم	assess 22
word بعيد	demand 28 commit -56 accuse 6 warn 22
word بغداد	assess -28 propose 116 reject 3
word بغرض	state -11
word بغض	state -41 assess 98
word بغيض	accuse 91
word بفضل	state 3 assess 78 commit -31 accuse -16 support 30
word بفلول	assess 93
word بقاء	state 66 assess 8 propose 2 commit 34 agree -14 accuse -52 warn -6
word بقدر	state -39 assess 63 accuse 16
word بقلق	concern 282
word بقو	state -82 assess 5 demand 9 support 17
word بقي	state -18 assess 3 propose -2 commit 78 agree -2 reject 1 deny -7 warn 6 support -6
word بكامل	assess -27
word بكل	state -23 assess -17 demand 28 commit 15 accuse -51 support -2
word بل	state -21 assess 91 commit -1 agree -1 reject -25 accuse 1 deny 45 warn -15
word بلا	state -148 assess 35 propose 19 reject 9 accuse -16 warn 95
word بلاتر	state 64 propose 23
word بلاغ	demand 108
word بلد	state 24 assess 24 commit -20 accuse -64 warn 16
word بلدت	state 89
word بلطج	accuse 57
word بلغ	state 24 assess 15 agree 6 warn -23
word بلغت	state 93
word بلوغ	assess 53
word بما	assess -12 propose 10 demand 75 commit 10 reject -6 accuse -35 deny -4 warn -7 support -1
word بمثاب	state -6 demand -38 warn 45 support 18
word بمقدور	assess 30
word بمنا	state 33
word بموجب	assess -37 demand 2 accuse 15
word بن	assess -51 accuse 18 support 77
word بنا	state -54 assess -106 accuse 31
word بناء	assess 13 commit 10 accuse -10 deny -8 warn -13 concern 1
word بنات	support 4
word بنادق	state -9 assess 58
word بند	assess -139 demand 66 agree 75
word بنز	state 114
word بنك	state 132 assess -17 support 23
word بنود	state 83 assess -3 commit -64 agree 71
word بنوك	state 24 assess 37 commit -17 support -6
word بني	demand 15 commit 8 accuse -16 support -38
word به	state -20 assess -14 propose -4 agree -24 reject 40 accuse -17 deny 20 warn 1 support 9 concern 9
word بها	propose 1 demand 1 commit -3 accuse 12 deny -15 support 15 concern 1
word بهج	assess 82
word بهدف	state 56 assess -44 commit 37
word بهم	demand 11
word بواب	state 1
word بواسل	state 7 assess -93 support 45
word بوت	state 27
word بور	commit 29 accuse 15
word بورسعيد	commit 11
word بورص	state 47
word بوسطن	assess 2
word بوسع	assess 46
word بوسعن	assess -49 reject 90
word بولارد	demand 10
word بون	demand -39
word بوي	state 47
word بي	assess 17 accuse -24
word بيان	state 22 demand 15 commit -12 support -2
word بيت	state 17 demand 48 commit -55 agree 12 accuse 57 support -10
word بيتورك	deny 7
word بيد	accuse 59
word بيضاء	commit 26
word بيع	state -13 demand 21 commit -18 accuse 60 warn -15 support -4
word بيل	state 3 support -8
word بين	state 34 assess 21 propose 5 demand 1 commit -1 agree 16 reject -12 accuse -23 deny 10 warn -23 support -7 concern -9
word بينم	assess 5 demand -29 accuse 66
word بينن	state -28 demand 65
word بينهم	state 96 agree 20 accuse -82
word بيوت	accuse 48
word بيي	assess 2 demand 15
word تابع	commit 77
word تاجر	state -74 accuse 65
word تاخر	state -118 demand 77
word تاكد	assess 9
word تالف	state 46 assess -2
word تام	state -14
word تايج	state 3 assess 67 demand -17
word تبع	commit 8 warn 2
word تبق	state -50 accuse 43
word تبو	state 33
word تتم	state 103 assess 8 concern 50
word تجاهل	accuse 271 warn 23
word تجاوز	assess 46 accuse 11 support -7
word تجد	state -67 warn 69
word تجر	state -50 deny 155
word تجز	commit 21
word تجل	assess 39
word تجه	state 18 assess 50
word تجول	state 61
word تحت	state -37 assess 2 propose 20 demand -2 reject 39 accuse -28 support 7 concern -3
word تحد	assess 101 warn 25
word تحدث	reject -40 deny 17 support 24
word تحرك	accuse 34
word تحقق	commit 192
word تحمل	state -16 assess -18 accuse 65
word تحول	warn 99
word تخذ	assess -25 demand 55 accuse -3 warn 26 support 1
word تخص	state 10 assess -114
word تخل	assess 93 commit 94
word تداول	deny 94
word تدخل	assess -73 demand 64 accuse -14
word تدع	assess -47
word تراجع	assess 68
word تراس	state 87 assess -83
word تراوح	state 68
word ترتب	state 54 demand -36
word ترشح	commit 103
word ترك	state -40 assess -3 demand 38 accuse 61
word تركز	state 4 assess -133
word تري	state -3 propose 55 demand -66 support 8 concern 104
word تزايد	state -123 assess 32
word تسبب	state -30 warn 182
word تسع	assess 21
word تسق	demand 127
word تسلم	state 99
word تسم	assess 44 accuse 35
word تسن	state 141
word تشرف	support 182
word تشكل	assess 21
word تشن	state -123 assess 75
word تصب	deny 45
word تصدر	state 10 assess -72
word تصرف	accuse 162
word تصل	state -4 assess -39 accuse 22 warn 51 support -1
word تضح	state 122 assess -7
word تضع	state -43 assess -112 propose 50 commit 33 reject 18 accuse -39
word تضم	state 115
word تضمن	state 120 assess -69 propose 15 demand -25 accuse 16
word تطابق	assess 117
word تطرق	state 98
word تطلب	state -76 demand 65 warn 44
word تطلع	state 130 accuse -28
word تطور	assess 57
word تظل	assess 8
word تعا	assess -59 propose 112
word تعارض	state -11 assess 12
word تعاف	assess 11
word تعامل	assess 8 concern 12
word تعد	state 11 assess 15 agree -8 accuse 47 support -26
word تعرض	state -20 assess -18 accuse 31 warn 127
word تعز	state -6 demand 11 reject -20 accuse 5 warn 12
word تعلق	propose 36 commit 6 agree -6 reject 37 warn -7 support -12
word تعين	assess -17 demand 173 agree -1 accuse 10
word تغير	state 61 assess -20 commit 164
word تفاوض	assess -70
word تفق	commit 81
word تفهم	state -29 assess -10 support 248
word تقاسم	accuse 80
word تقاض	state 179 assess -34
word تقبل	support 79
word تقدم	state -3
word تقع	state 57 accuse -7
word تقف	state -2 demand -24 commit 42 support 201
word تقل	state 3 assess -39 accuse 35
word تقي	state 199 assess -14
word تكرر	accuse 49
word تكن	assess -9 demand -11 deny 51
word تلق	state 43 warn 9
word تلك	assess 36 propose 1 commit -24 agree -5 reject -24 accuse 40 deny 13 warn 17 support -19 concern -7
word تلو	warn 59
word تم	state 49 assess 1 propose -6 demand -25 commit -18 agree 15 reject -11 accuse 9 deny 11 warn -14 concern 13
word تماش	assess 131
word تمت	state 35 assess -11 demand -34 commit -10 agree 34 accuse 47
word تمتع	assess 65 accuse -10
word تمثل	state 2 accuse 53
word تمحور	state 13
word تمر	state -7 assess -67 commit 16 accuse -6 warn 95 concern 89
word تمسك	assess -17 demand 18
word تمكن	state 27 commit -46 reject -28 warn 15
word تمن	state 27 assess -45 support 24
word تميز	state 22 assess 152 support -3
word تناسب	state -41 commit 44
word تناف	accuse 176
word تناقض	state -55
word تناول	state 38 assess -95 reject 24
word تنص	assess -32 accuse 10
word تهم	accuse 72
word تواجد	assess -23 demand 24
word تواصل	state 79 commit 226
word توج	state 10
word تورع	accuse 115
word توفر	assess 60
word توقع	state 1 assess 141 commit -18 accuse -22 warn 51
word توقف	state -136 assess -21 demand 118 commit 141
word تول	state 38 assess -100 propose 66 commit -27 accuse 29
word تولا	state 30
word تويج	state -20 assess 11
word تي	accuse 17
word تيج	state -35 demand -1 accuse 31 support 56
word تيح	accuse -38
word تين	state 33 assess 1
word ثابت	commit 69
word ثالث	state 41 commit -7
word ثان	state 2 assess -68 reject 77
word ثانو	state 8
word ثبات	accuse -19 support 8
word ثبت	state -28 assess -21 demand 73 deny 62
word ثبيت	assess -8
word ثراء	assess 8
word ثرو	assess -95 accuse 20
word ثغر	state 128
word ثقاف	assess 2 demand 29 reject -5 warn -1
word ثقافت	state -37 demand 59
word ثقت	assess 50
word ثقل	state -43 support 170 concern 204
word ثقه	state -58 reject -3 accuse 2 support 128
word ثقيل	propose 57
word ثلاث	state 27 assess -3 propose 19 commit -14 agree 15 deny 1 support -17 concern 1
word ثلث	state 12 assess 13
word ثم	state 52 assess 19 propose -4 demand -10 commit -21 agree -5 accuse 109 warn -5 support -5
word ثمان	state 11 propose 62 demand -42 commit -9 agree 5
word ثمر	state -102 assess 144 support 2
word ثمن	state -125 assess -4 accuse 29 warn 35 support 23
word ثمه	assess -6
word ثناي	state 1 assess 24 commit -25 accuse -2
word ثوابت	assess 6
word ثوار	assess -8 accuse 46
word ثوب	accuse 130
word ثور	state -92 assess -8 demand 55 accuse 40
word ثير	state -36 accuse 29
word جاء	state 42 commit -27 accuse 61 warn -25 support 31
word جاءت	state -6 assess 57 demand 42
word جاح	state -30 assess 135 demand -4 accuse -28 support 15
word جاد	assess -29 demand 37
word جار	state 12 assess 2 propose 45 commit 12 agree -2 accuse -6 support -37 concern -2
word جارب	propose 13
word جاري	state -14
word جامبور	assess 35
word جامع	state 47 assess 25 warn -5 support -4
word جامين	state -22
word جانب	assess -13 propose 24 accuse 31
word جاه	state -14 assess -8 demand 43 commit 6 support 29
word جاهد	commit 51
word جاهز	state 63 assess 74 propose 25 commit -3 reject -1 accuse 1
word جاهل	assess 11 accuse 116
word جاوز	assess 42 demand -13 accuse 12 warn 15 support -33
word جاوزت	accuse 53
word جايح	state 45 assess -1
word جاير	state 13 assess -10
word جايز	commit 23
word جبار	state 13
word جبال	assess 47
word جبان	accuse 148
word جبل	state -21 assess -14 accuse 23
word جبه	state -18 assess 4 warn 26
word جتمع	state 81 assess -33
word جثث	state 40
word جثم	state 9
word جحت	state -31 assess 33
word جحو	accuse 52
word جد	state 5
word جدا	state -2 assess 51 demand -24 accuse -29 warn 2 support 59 concern 7
word جدار	state -35 concern 20
word جدد	assess 56 demand -2 commit 36
word جدر	assess -106
word جدل	state -20 assess 12
word جده	state 2
word جدو	assess 10
word جدول	state -12 propose 3 demand 52 agree 44 accuse -15 warn -4
word جدون	warn 98
word جدي	state -54 support 83
word جديد	state -1 assess 12 propose 10 commit 16 accuse 1 deny -10 support -1 concern -8
word جدير	assess 15
word جذب	state -2 assess 37
word جذر	assess -25
word جذور	assess -5 accuse 43 support 7
word جراء	state 60 assess 52 accuse -3
word جرايم	assess -46 demand 38 commit 4 accuse 1 warn 39
word جرب	state 26 assess -36 commit 125
word جرت	agree 100
word جرح	state 1 assess -12 demand 3
word جرم	state 41
word جروح	state 1
word جري	state 93 assess -9 demand -33 commit 4 deny 6 support -19
word جريح	state 75
word جريم	assess -58 demand 19 commit 4 agree 1 accuse 52 support -11 concern 10
word جزء	state 27 assess -27 reject 20 accuse 7 warn -12
word جزءا من الحل	demand 5
word جزاير	state -23 assess 11
word جزر	state -92 commit 28 accuse 13
word جزي	assess 7
word جزير	assess -55 demand 14 accuse -14
word جسد	state -9 assess 226
word جسر	state 1 assess 1 propose 52 demand -7
word جسس	state 59 demand -2 deny 7
word جسست	accuse 16
word جسور	assess -55
word جسيم	warn 118
word جعل	state -59 assess 21 commit 4 warn 36 support -1 concern -3
word جعلت	state -141 assess 86
word جعلن	state -79 accuse 25
word جغراف	accuse -8 warn 61
word جفاف	state -78 warn 1
word جل	state 44
word جلب	assess 3 agree -16 accuse -96 support 151
word جلس	state 39 propose 10 commit -35 agree -1 reject 16 support -35
word جلست	state -9
word جلوس	assess 47 demand 81
word جلي	state -59 accuse 151
word جليد	assess 7
word جليل	assess 74
word جمارك	state 103
word جماع	assess 3 demand 16 commit -4 agree -2 reject -10 accuse -7 warn 41 support -24
word جمال	state -23
word جماهير	accuse 19 concern 30
word جمد	propose 210
word جمرك	assess 38
word جمع	state 42 propose 21 commit -12 accuse 28 warn -16
word جمعت	state 9
word جمل	state -32 assess 45
word جمهور	assess 22 accuse 15
word جميد	state 23 accuse -33
word جميع	state -13 assess -1 propose -8 demand 27 commit 44 agree 5 reject -27 accuse -36 deny -5 warn -4 support 52
word جميل	assess 57 demand 25
word جنات	support 106
word جناح	state 47 assess 48
word جناز	assess -2 concern 399
word جنب	state 24 assess 75 demand -12 accuse -30
word جند	state -19 assess -93 commit 20 reject 49 accuse 34
word جندي	state 110
word جنس	state 83 assess -57 demand -1 reject 30 warn 31
word جنوب	state 25 propose 3 demand -17 commit -3 agree 1 reject -8 accuse -4 deny 4 warn 4
word جنود	state 5 commit -5 reject -1 support 1
word جنون	state -49
word جني	state 39 assess -16
word جنيف	demand 7 accuse 65
word جنين	assess -44 accuse 112
word جهات	state 7 assess -44 propose 11 demand 9 deny 3 support -8
word جهاد	state -24 assess 93
word جهادي	assess -4
word جهاز	state 96 accuse 21 support -20
word جهد	state -20 assess 1 commit 180 reject -21 accuse -23 support 64
word جهز	state 58
word جهل	state -12 assess 65
word جهه	state 82 demand -22 accuse -25
word جهود	state 1 assess -2 demand 38 commit -5 reject -11 accuse -27 deny -1 warn -14 support 84 concern 1
word جهودن	assess 153
word جهيز	state 15 demand -1 commit 1
word جو	state 82 assess -1 warn 50
word جواب	state 39 warn 1
word جوار	state -11 assess -29 demand 10 warn 1
word جواز	state 8 assess -18
word جوانب	state 32
word جوايز	assess 15
word جوب	assess 89
word جود	state 9 assess 33 accuse -7
word جودن	assess -12
word جوع	state -57 assess -82 warn 56
word جول	state 13 assess 31 demand -6
word جوم	commit 132
word جون	demand 41 commit -66
word جوناث	demand 108
word جوهر	state -9 demand 11
word جوي	state 5 agree 7 reject -5 deny 11 warn -11
word جيب	accuse 136
word جيبوت	state -124
word جيد	state -26 assess 109 demand 3 commit 1 agree -9 accuse -34
word جير	state -179 assess 55 commit 137
word جيران	demand 44
word جيرانن	assess 165
word جيز	state 62
word جيل	state -11 assess 48 accuse -37
word جين	state 128
word جيه	state -90
word جيوب	state 42
word جيوسياس	state -104 commit 39
word حاج	demand 6 reject 103 accuse -84
word حاجز	state 21
word حاجه ال	state -51 demand 82
word حاد	assess -8 warn 3
word حادث	state 19 assess 53 reject -3 accuse -41 concern 6
word حارب	assess 18
word حارس	assess -12 reject 1 deny 3
word حازم	assess 38
word حاسب	warn 77
word حاسم	state -14 assess 72
word حاصر	state 107
word حاصل	state 38
word حاضر	assess -42 commit 59
word حاضن	state -76 accuse 14
word حافظ	assess 2 accuse -19
word حافل	state 54
word حاق	assess -43
word حاكم	accuse 264
word حال	state 11 assess 22 propose -13 demand 31 agree -7 reject 12 accuse -37 deny -1 warn -1 support -14 concern 1
word حالت	deny 3
word حالف	state -35 assess 55 demand -55
word حالي	state 34 assess 10 reject 16
word حامل	state -20 demand 5 commit 33
word حان	demand 225 accuse 81
word حاول	assess -76 commit 53 accuse 61 warn 7
word حاولت	assess -51 accuse 191
word حايط	assess -18 warn 30
word حب	assess 100 accuse -55 support 26
word حبر	state -65 accuse 78 concern 99
word حبوب	propose 90
word حبيب	state 74 support 53
word حتاج	state -22 assess 109 demand 182 commit -65 reject -12 accuse -25
word حتذ	state -55 assess 112
word حترم	state -93 assess -40 demand -53 commit 32 reject 19 accuse 130 concern 7
word حتضن	state 73
word حتف	state 49
word حتفظ	commit 136
word حتل	state 133
word حتم	state -30 assess 2 demand 38 warn 176
word حته	assess 167
word حتو	state 46 accuse -33
word حتي	state -21 assess -12 propose -4 demand 15 commit 55 agree -4 accuse 36 deny -15 warn 4 support -20
word حتي ال	state 60 assess 31 commit -3
word حتي اللحظ	state 80
word حتي ل	state 9 assess -80 demand 41
word حجر	assess 26
word حجم	state 34 reject -1
word حجه	demand 70
word حد	state 22 assess 1 propose -3 demand 9 accuse -4
word حدا	assess 81
word حدايق	assess -59
word حدت	state -57
word حدث	state 28 assess 59 demand 2 commit -19 agree -8 accuse -6 warn -5 support -8 concern 10
word حدثت	assess 40
word حدثن	accuse 76
word حدد	state 123 agree 12
word حددت	state 54
word حده	state 96 assess 51 accuse -25
word حدوث	state 85 accuse -1
word حدود	assess 19 propose -5 demand 11 commit 14 agree 25 accuse -33 deny -8 warn 7 support -10 concern -5
word حدودن	state -26 commit 90
word حدي	state -2 assess 28 demand 43 commit 1 warn -32 concern 1
word حديث	state -15 assess 4 commit -20 agree 12 reject 35 accuse 13 deny 29 warn -19 support -49
word حديد	state 46 assess 1 commit -9 agree 10 reject -9 warn 1 support -20 concern -3
word حديق	accuse 69
word حذر	assess 6 warn 239
word حذير	assess -9 demand -2 warn 152
word حرار	state 18
word حراس	assess 74 accuse -70
word حراك	state 25 assess 41
word حرب	state -23 assess 14 propose -24 reject -6 accuse 12 warn 100 support -30 concern -7
word حرج	state -80 assess 2 commit 13
word حرس	accuse 13
word حرش	assess 66
word حرص	state 33 assess 45 demand -17 commit 102 accuse -29 warn -1 support -29
word حرصت	state 98
word حرصن	state 12
word حرض	accuse 101
word حرف	assess -83 reject 49
word حرق	accuse -8
word حرك	state -4 assess 21 commit -49 deny 1 warn 40
word حرم	state 3 assess 12 demand -10 agree -3 accuse -2 support -1
word حرمان	assess 58
word حره	support 75
word حروب	state -30 accuse 26
word حري	assess 17 accuse 33 warn -30 support -8
word حرير	assess -2 commit 22 reject -2 warn -1 support 55
word حريص	state 65 assess -6 commit 174
word حريض	demand 25 accuse 159
word حريق	state 29 assess -2
word حريك	accuse -20
word حزام	state 55
word حزب	state -37 commit 48
word حزم	assess -34 demand 1 commit 1 reject -6 accuse -72 deny 3 warn 32 support 84
word حزن	concern 32
word حزير	state 2 assess -76 reject 51
word حزين	assess -27 concern 319
word حساب	state -73 assess -53 reject 106 accuse 3
word حساس	assess 46
word حسب	assess 28 reject 23 accuse -10 concern -3
word حسبم	state -38
word حسم	state -1 assess 22 commit -38 agree 32
word حسن	state -40 assess 36 propose 1 support -6
word حسنت	state -91 assess 26
word حسين	assess 38 demand 65 commit -2 warn -18
word حشد	state 42 assess -19 deny 2
word حصار	assess 4 demand 35
word حصان	state -85 warn 27
word حصت	state 70
word حصص	state 8 assess -3 demand 29
word حصل	state 62 assess 53 demand -9 commit -10 agree -6 reject -12 accuse 77 deny 15 warn -31 support -4
word حصلت	state 80 demand -1
word حصه	demand 1
word حصول	state 41 demand 16 commit 5 support -24
word حصيل	accuse -3
word حصين	demand 37
word حضار	support 1
word حضر	state 66 deny 6
word حضرت	demand -40
word حضرموت	warn 62
word حضور	state 97 assess 39 commit -23 accuse -13 deny 1 support -16
word حضير	state 35
word حطمت	state -32
word حظا	state -91
word حظر	state 17 assess -16 demand -12 warn -5 support 14
word حظوظ	assess 62
word حظي	assess 31 demand -3
word حظيت	assess 108
word حفاظ	assess 34 demand 65 accuse -16
word حفر	demand 65
word حفظ	assess -16 demand -25 commit 12 agree 29 accuse -95 support 85 concern 50
word حفل	assess 34 demand 8 reject 5 accuse -35
word حفيز	assess 37
word حفيظ	state -68
word حق	state -55 assess -51 demand 39 commit -4 agree -2 reject 41 accuse -16 warn 28 support 46
word حقايق	demand -8 accuse 40
word حقد	state -1 assess -125 accuse 36 warn 144
word حقق	assess 39 demand 63 agree -3 reject -4 warn -23 support 26
word حققت	state -4 support 71
word حقه	state -26 demand 59 commit 27 accuse -68 support 25
word حقوق	state 21 assess -44 demand 22 accuse 12
word حقول	assess -50
word حقيق	state -20 assess 41 propose -10 demand 45 commit -10 agree -10 accuse 8 deny 1 warn -22 support 9 concern -13
word حكام	state 33 demand 4
word حكم	state -28 demand 15 commit -22 agree -1 reject -16 accuse 32 support 50
word حكوم	state -5 demand 1 commit -23 reject 22 deny -7 warn 2 support -1
word حكيم	state 2 accuse 8
word حل	state -26 assess -1 propose 4 demand 5 reject 8 deny -17 warn -20 support 32 concern -12
word حلا	state -87 warn 1
word حلب	warn 79
word حلفا	assess -133
word حلفاء	state -37 assess -19 commit 14
word حلفاي	state -96 assess 45
word حلق	state -26
word حلم	assess 84
word حله	assess 1
word حلول	state -82 assess 51 demand 30 support -26
word حليب	assess -7 accuse 94
word حليف	state -83
word حليل	assess -22 reject 14
word حما	state 2 assess 4 demand 14 commit 16 reject -9 warn -14
word حماس	state -56 support 59
word حمايت	state 126
word حمد	demand 30
word حمراء	state -68
word حمل	state 10 assess -1 propose -1 demand 13 commit 21 reject -17 accuse -28 deny -5 warn 5 concern 2
word حملت	state 55 assess -11 accuse -17 concern 243
word حمول	state 17
word حمي	state -26 assess 41 demand 9 accuse -32
word حميد	assess 75
word حميل	state 123 accuse -4
word حنك	support 163
word حنيف	assess 106
word حواجز	state 33 accuse -1
word حوادث	concern 18
word حوار	state -17 propose 23 demand 25 commit -17 agree -17 reject 31 accuse 43 warn -35 concern -3
word حوال	state 72
word حوب	demand 52
word حوث	state 56 accuse 14
word حوض	state -36 assess 24 deny 29
word حوط	assess 65
word حوكم	state 88
word حول	state 10 assess -1 propose 1 demand -14 agree 14 reject -14 accuse -19 deny 21 concern 1
word حولت	accuse 76
word حوي	assess 1
word حويل	accuse 14
word حي	state 3 accuse 3
word حيا	state -10 assess 52 demand -16 commit 11
word حيات	assess -2 support 103 concern 110
word حياد	state -19 propose 1 demand -5
word حياز	state 39 support 30
word حيال	state 19
word حيث	state 26 assess 36 propose 4 demand -24 commit 4 agree -1 reject -8 deny -1 support -3 concern -5
word حيز	state 208 assess -15
word حين	state -1 assess 33
word حيو	demand 10 accuse 6
word حيوي	assess 110
word حيي	assess -19 support 158
word خادم	state 27 demand -21 commit 1 agree -16 support 31
word خارج	state 1 assess -7 propose 6 commit 1 reject 29 accuse 13 warn -25 support -9
word خارط	assess 49
word خارطه طريق	agree 139
word خاص	state -16 assess 21 propose 17 demand -1 commit 5 accuse 3 deny -18 support -4 concern 1
word خاصر	state -127
word خاضت	assess 21
word خاضع	state -75
word خاط	state -84 accuse 27 deny 10
word خاطف	warn 23
word خاف	state -76
word خال	state -107 warn 1
word خالد	state 76 warn 108
word خالف	accuse 190 warn 58
word خالق	state 38
word خام	state 51 assess 8
word خان	demand 86
word خانق	assess -44
word خايف	warn 38
word خاين	accuse 98
word خبر	assess 22 commit -21 reject -27 accuse -46 deny 57
word خبرت	support 2
word خبه	state -16 commit 62
word خبيث	accuse 88
word ختار	state 55 propose 81
word ختام	agree 104
word ختبر	commit -20 warn 140
word ختلف	assess 53
word خجل	accuse 114
word خدم	state 16 assess -23 demand 1 agree -7 reject -10 accuse 6 deny 1 warn -4 support 33 concern 1
word خدمات	propose 49
word خدمت	state 120 assess -34
word خراب	accuse 221 warn 5
word خرايط	state 8 assess 16
word خرج	state -53 assess 32 agree 5 accuse -11 deny 6
word خرجت	assess 59 agree 169
word خرجن	reject 32
word خرطوم	state -7
word خرق	assess -102 accuse 108 warn 4
word خرقت	accuse 182
word خروج	state 15 deny 6 support -59
word خروق	state 65 assess -106
word خريب	state 26 accuse 135
word خريط	state -16 assess 72 commit 38
word خريف	commit 25
word خزان	state 4
word خزين	state 12 commit 114 accuse -2
word خسار	concern 183
word خساير	assess 38 demand 9
word خشون	assess 39
word خشي	assess -9 concern 191
word خصص	state 27 assess -162 commit 36
word خصم	state -124 assess 38
word خصوص	state -11 assess 14 demand 20 commit 14 reject -1 accuse -5
word خصوم	assess -11 accuse 93
word خصيب	commit 106
word خصيص	state 45
word خضار	state -1
word خضراء	state -24 assess 69
word خضع	state 24 assess -35 agree 6 accuse 43
word خط	state -25 assess -45 commit 7 agree 14 accuse 18
word خط احمر	state 4 assess -25 reject 20 warn 140
word خطا	state -47 commit -19 reject 13 accuse 18 warn 109
word خطاب	state -3 demand 105 accuse 8
word خطب	state -134
word خطر	state -60 assess 18 propose -7 commit -22 agree -1 deny 22 warn 157
word خطط	state 6 assess -49 commit 140 warn -10
word خطه	state 27 assess -62 propose 13 commit 57 reject -12 accuse 29 warn -4 support -11 concern -2
word خطو	state -40 assess 58 commit 24 agree -6 reject -1 accuse -47 warn 23 support 9
word خطور	state -86 assess 18 warn 179
word خطوط	accuse 4
word خطي	agree 161
word خطير	state 1 assess 14 demand 45 commit -17 accuse 28 warn 27 support -3
word خطيط	assess 31
word خفض	state 23 demand 6 reject 56 accuse -56 warn -10
word خفي	assess 47 demand -10 accuse 55
word خفيض	assess 38
word خفيف	state -64 assess 5 propose 39 agree 4 accuse -43
word خلاص	state -243
word خلاف	assess 52 commit -4 reject -2 deny 67 warn -7 support -17
word خلال	state 12 assess -27 propose 13 demand -20 commit 34 agree 3 reject -10 accuse -3 deny 1 warn 5 concern 2
word خلالهم	state 6
word خلصت	state 98
word خلط	accuse 168
word خلع	assess 107
word خلف	state -24 assess 9 demand -7 accuse 26 deny -2 warn -1 support 56 concern -1
word خلفت	assess 4
word خلق	state -99 assess -8 demand 24 commit 34
word خلو	assess 46
word خلي	state -19 propose 10 support -1
word خليج	state -45 assess -33 commit 80 accuse -33 support 128
word خليل	assess -184 support 88
word خمس	state 17 propose 21 demand -23 commit 50 agree 22 accuse -8 warn -30 support -26
word خنق	state -56 accuse 83
word خور	accuse -12 support 30
word خوض	state 45 assess 11 propose -6 demand -3 commit -11
word خوف	state 2 assess 1 commit 19 accuse -5 warn -6 concern 265
word خولت	state 33
word خيار	assess 47 propose 27 demand -81 commit 13 reject -46 accuse -45 warn 85
word خيارات اخر	state 7
word خيال	state -62 assess 18 deny 93
word خيان	accuse 42
word خيب	state -119 concern 349
word خير	assess 73 reject -5 accuse -27 support 116
word خيل	state -77
word د	support 105
word داء	state -107 assess 30 agree 102
word داب	accuse 35
word دابير	state 21 assess -11
word دات	state 5 assess -11 commit 17
word داخل	state 21 assess 19 propose -11 demand 10 commit 10 agree -11 accuse 9 deny 1 warn -13 support -4 concern -16
word داخلي	assess 11
word دار	state 61
word داش	state 56 assess -81
word داع	state -160
word داعم	state -26 assess 22 commit -39 accuse 13 support 126
word داعي	state -30 assess 1 propose -8 warn 112 concern 17
word دافع	state -71 assess 38 demand -55 commit 33 reject 68 support 33
word دام	assess 7 commit 86 reject 24
word دامت	assess 42 commit 90
word دان	state 114
word داول	state -7 assess 19
word داير	state 42 assess -46 accuse 8
word دايم	state 2 assess 48 commit -3 reject -4 accuse 1 warn -6 support 56 concern 3
word داين	state 37 accuse -1
word دباب	warn 12
word دبرت	assess 24
word دبلوماس	state -5 agree 26
word دبي	state 44 assess -49
word دبير	state -72 assess 34 commit 19
word دحر	commit 65
word دخل	state -8 assess -17 propose -1 demand 4 commit -34 agree 6 reject 54 accuse 26 support -8
word دخلت	state 25 accuse 49
word دخول	demand 14 commit 3 agree -8 reject 1 support -26
word درا	state 55
word دراس	state 77 assess -53 commit -4 accuse -10
word درب	state 104
word درج	assess 35 demand -45 accuse -2 warn 44
word درس	state 31
word درك	assess 54 demand -79 warn 129
word درهم	state 49
word دروس	assess 12
word دروع	accuse 63
word درون	state -173
word دريب	state 56 assess -12 demand -32 commit 22 agree 18 support -2
word دريج	assess 41
word دريجي	state 5 demand 29
word دريس	state 104
word دستور	assess 26 propose -3 commit -14 agree -20 reject 24 accuse 42 support -8
word دعا	assess -92 demand 82 commit -4 accuse 7
word دعام	state 137
word دعت	assess -131 demand 176
word دعم	assess 1 propose 1 demand -11 commit 27 agree -9 reject -19 accuse -1 warn -15 support 78 concern -11
word دعو	state -3 assess -27 propose 63 demand 12 commit -16 agree 8 warn -24 support 12
word دعوت	accuse 88
word دعي	assess -23 accuse 23
word دعيم	propose 26
word دفء	assess 89
word دفاع	assess 21 support 10
word دفع	state -7 demand -4 reject 15 accuse 16 deny -3 warn 22 support -36
word دفعت	assess 5
word دفق	assess 33 commit -1
word دفن	state 11 assess -91
word دقايق	assess 30
word دقه	state 119
word دقيق	state 27 demand 10 support -56
word دليل	state -67 assess 91 accuse 30
word دم	state 31 assess -54
word دماء	state -53 assess 38
word دمار	accuse 62
word دمر	assess -38 accuse 188
word دمرت	state 95 assess -21
word دمو	state -130
word دموع	accuse 148
word دمير	state -58 accuse 83
word دني	commit 6
word دها	state 59 assess -32
word دهور	state -32 assess 3 commit -8
word دواء	state 72
word دوابش	state 4 accuse -48 warn 12
word دوات	state 34 assess -2
word دوافع	accuse 94
word دوام	state -22 support 72
word دواي	accuse 85
word دور	state 26 assess 35 demand -6 commit -12 reject -3 accuse -11 deny -3 warn -26 support 36 concern 3
word دورت	state -7
word دوري	state 179
word دول	state -5 assess 13 demand 43 commit -7 agree -8 accuse 23 deny 1 support -12 concern -16
word دولار	state 41 assess 22 propose -4 demand -18 commit 21 agree 16 reject -5 accuse -3 warn -2 support -23
word دولي	assess -35 accuse 9 warn 28
word دوم	state -46 commit 22 accuse -51 support 50
word دون	state -50 assess -3 propose 4 demand 9 commit -20 agree -1 accuse 62 warn 1 support -14
word دونيتسك	state 67
word دوير	assess 42
word ديار	state 23
word ديان	assess 166
word دير	accuse 35
word ديسمبر	state 67 accuse -10
word ديفيد	state 58
word ديم	state 49
word ديمقراط	state -56 commit -8 accuse 65
word دين	state 17 assess -2 demand 6 reject -44 accuse 46 warn -5 support 24
word دينار	assess -95 commit 12
word دينام	state -138 support 26
word دينن	assess 2
word ديون	state 15 assess -90 demand 14 agree 14 reject 36 accuse -2 warn -16
word ذا	state 64 assess -4 demand 10 accuse -64 support 23
word ذات	state 4 assess 31 propose -27 demand 25 deny -11 support -3
word ذاهب	state -55
word ذبح	accuse 125
word ذخاير	state 40
word ذراع	commit 15
word ذره	state -19 assess -58
word ذروت	state -57
word ذريع	accuse 169
word ذكاء	assess 105
word ذكر	state -26 assess -6 accuse 2 warn 12 support 27
word ذكرت	state 6 assess -2
word ذكي	state 65 assess 52 accuse -19
word ذلك	state -21 assess -5 propose 25 demand -6 commit -7 agree 2 reject 12 accuse 19 deny 2 warn 8 support -10 concern -14
word ذهاب	state -47
word ذهب	assess 43
word ذهبت	assess 98
word ذوي	assess -15 demand 37 support 49
word ذي	state 43
word راب	state 7 assess -76 commit 77 accuse -80 support 34
word رابط	state 4
word رات	commit 81
word راتب	assess -86 accuse 89
word راث	state -1 assess 25
word راجع	state -2 assess -3 propose 17 reject -20 support -9
word راجعت	state 24
word راح	assess -33 propose 74 accuse 65
word راحل	state -48 support 174
word راخيص	state -32
word رادع	demand 9
word راديكال	state -46
word راس	state -2 demand 17 commit -24 reject -5 accuse -12 warn 14 support 8
word راسخ	assess 72 support 28
word راسمال	state 13 commit 36
word راض	agree 313
word راضي	state -260
word راع	assess -15 accuse 103
word راغب	assess -6 commit 26
word رافض	assess 1
word راقب	state 11 assess -80
word رام	assess -104 propose 31 accuse -20
word راه	state -88 assess 8
word راهن	state -38
word راي	assess -9 propose 9 reject 20 accuse 46 deny 5 support -17
word رايح	accuse 140
word رايد	state 40 assess 9
word رايع	state -69 assess 80 accuse -1 support 197
word ربح	assess 32 propose 61
word ربط	state 28 support -5
word ربع	state -32 assess 74
word ربم	assess 55 accuse -55
word ربه	demand 1
word ربو	state 114
word ربوع	warn 77
word رتب	reject 5
word رتبط	state 74
word رتد	accuse 73
word رتفع	assess 9
word رتق	accuse 4
word رتكب	state -138 accuse 95
word رتكز	assess 38
word رتيب	state 61 accuse -56 warn 77
word رجال	demand 1 reject -11 accuse 37 support 1
word رجح	assess 64
word رجع	state -46 assess 27 demand 81 accuse -12 warn 16
word رجل	state -12 assess -12 propose 8 accuse 10 warn -11 support 62
word رجم	state 59 assess 15 demand -2
word رجوع	assess -8
word رحب	state 7 accuse -11 support 114
word رحبت	state -12
word رحل	state 60 assess -18
word رحم	assess -60 support 31
word رحيب	assess 23
word رحيل	state 78 assess -17 accuse -18
word رخيص	assess -13
word رد	state -26 demand 1 commit 6 accuse -21 deny -27 warn 88 support 12
word ردا	state 52 assess -75 warn 36
word ردا عل	state 20 accuse -57
word ردت	assess -23
word ردد	state -8 assess -50
word ردع	state -18 assess 37 demand 48 accuse -70
word رده	state -3 warn 19
word ردود	state -85 warn 53
word رزاق	state 12
word رسال	state 31 demand 16 accuse -37 support 57
word رسل	state 12 assess -8 commit 61 accuse -43
word رسم	state 63 assess 46 commit -36 accuse -31 deny 14 support -27
word رسمي	state 23 assess 12 commit 13 agree -10
word رسو	assess -1
word رسوم	agree 54
word رسون	state 113
word رسيم	assess -75 agree 44
word رشا	accuse 223
word رشح	state 59 demand -34 commit 81 accuse -13 support 16
word رشو	state -46
word رشيح	state 10 commit 7
word رشيد	state -10 assess 17 demand 36 commit -10 accuse -23 support 37
word رصاص	state 21 assess 5 reject -4 accuse 17
word رصد	assess -84 commit 10
word رصيد	state 34
word رضا	assess 49
word رضي	demand 80
word رضيع	accuse 39
word رعا	state -60 demand 12 accuse -2 support 52
word رعايت	state -75 commit 54
word رعب	state -40
word رغب	state 24 assess -16 propose 87 commit -1 agree -3 deny 12 support -44
word رغبت	state 82 assess -9 propose 81 reject 7
word رغم	state -4 assess 73 propose -3 demand -59 accuse 66 deny -4 warn -28
word رفض	state 68 assess -40 propose 2 demand -2 commit -43 agree -9 reject 73 accuse 7 warn 11 support -29 concern 1
word رفضت	state 31 assess -36 reject 16
word رفع	state -13 assess 9 propose 36 demand 24 commit -4 agree -7 accuse -15
word رفعت	state 64
word رفي	state 80
word رفيع	commit -54
word رفيه	state 16
word رقص	assess 45
word رقع	state -108
word رقم	state 8 assess 24 demand 74 accuse -98
word رقي	state -34
word ركاب	assess -12
word ركايز	state 99 assess -1
word ركب	state -38 assess 68
word ركبت	state 44
word ركز	state 41 assess -38 commit 32
word ركزت	state 77
word ركن	assess 142
word ركه	assess -87 demand 19
word ركو	assess 39
word ركود	assess 16
word ركي	state -5 demand 16 reject -25 accuse 19 support -11
word ركيب	assess -40 concern 169
word ركيز	assess 59 demand 9
word رماد	state 25 assess 77 accuse -4
word رمز	state -93 assess 25 support 26
word رمض	state 60 commit -17
word رمل	assess -38
word رمي	assess -104 accuse 50
word رميم	commit 11
word رهان	assess 13
word رهن	assess -1 propose 75
word رهيب	accuse 8
word رهين	demand 106
word روا	state 2
word روابط	state -34 assess 62
word رواتب	state -11 demand 15
word رواد	state 20
word روب	state 30
word روح	assess -47 demand 42 warn 26 support 8
word روز	state 23
word روس	state 11 reject -5 accuse 12 deny 5 support -28
word روساء	state 127
word روم	state 46
word رومان	deny 3
word رووس	state 13 assess -24
word روي	state -9 assess 74
word رويج	assess -61 accuse 1
word رياد	commit -2
word رياس	state 17 assess -7 accuse 4
word رياض	state -26 assess 25 propose 12 demand -46 reject 17 accuse 25
word ريال	state 63 commit -2 agree 2
word ريثم	state -158
word ريد	state 8 assess -34 propose -20 demand 17 commit 41 agree -2 reject 37 accuse 41 warn -43 support -16 concern -2
word ريم	state 10 assess -8
word رييس	state 18 assess 18 propose -13 demand -2 agree -13 reject -8 accuse 12 warn -22 support 36
word زاد	assess 98
word زار	state 13
word زاع	state 32 warn -12 support 57
word زال	assess 18 accuse -38
word زامات	assess -15
word زامن	assess -25
word زاه	state -19
word زاير	state 103
word زبا	assess -45
word زجاج	assess 125
word زحف	accuse 10
word زخم	state -77 assess 10
word زداد	assess -31 warn 98
word زراع	state 34 assess -9 deny 1 support -9
word زرع	assess 65
word زرقاء	state 203
word زعزع	assess -9 accuse 122 warn 31
word زلت	state 10
word زلن	state 331
word زمان	commit 77
word زملاء	state 138
word زمن	assess 4 demand -4 accuse -49 warn 21
word زنجبار	state 47
word زهور	state 62
word زواج	state 27 propose 20
word زوار	state 20
word زوارق	state 15
word زواي	assess 74
word زوج	state 20
word زوح	state 5 assess -5 warn 8
word زود	commit 39
word زور	state 2 assess -27 demand 26
word زول	state 105
word زويد	assess -43 commit 47
word زي	state 189
word زياد	state -1 assess 27 demand 2 accuse -20 concern -5
word زيار	state -5 assess 20 propose 7 demand -15 commit 11 reject 7 accuse -31 deny -5 warn -8 support 22
word زيارت	state 59 support 21
word زيت	state 28
word زيد	state -15 assess 109 demand -30 warn 37 support 9
word زيدن	commit 1
word زيف	state 27
word زينب	state 110
word زيه	state -48 accuse 34
word ساء	assess -32 accuse 102
word سابق	state 5 assess 10 propose -7 demand 13 agree -15 reject 22 deny -7 support -2
word سابق ل اوان	assess 187
word سابك	assess -116 commit 84
word ساح	assess -4 demand 42 accuse -21 support 24
word ساحل	state 66 assess -34 propose 12 accuse -12
word ساخن	state -73
word ساد	assess 56
word سادس	assess -134
word سار	assess 15 demand 32
word سارت	assess 30
word ساري	state 63
word ساس	support 5
word ساع	state 71 assess 2 commit -29 reject 1 warn 34 support 1
word ساعت	state 110
word ساعد	state -80 assess 78 accuse 4 support 37
word ساعدت	assess 62
word سافر	state 6 assess -152 commit -50 accuse 1 concern 12
word ساك	assess 55 commit -125
word سال	state -10 accuse 10
word سالم	state 27 assess -1
word سام	state 38
word سامح	assess 30 warn 53
word سان	state 47 assess -85 accuse 3
word سانح	state -93 assess 82
word ساند	support 178
word ساهل	state -8
word ساهم	state -20 assess 33 demand -4 commit -33 support 72
word ساو	state -61 assess 118
word ساي	state -36 assess 15 propose 1
word سايح	state 19 assess 5
word سايد	assess -70
word سايق	assess -30
word سباح	state 10
word سباق	support 27
word سبب	state 24 assess -3 propose 5 demand 15 reject -6 accuse 40 support -11 concern -5
word سببت	state -38
word سبت	state 81
word سبتمبر	state 52 assess -40 agree 8
word سبع	state 66 propose 23 warn -4
word سبق	state -60 deny 6
word سبق 	state 54
word سبقت	state -56
word سبل	commit 100 accuse -2
word سبه	state 32 assess 99 propose 2 demand 7 commit 1 agree -11 accuse -37 deny -9 support -9
word سبي	assess 155
word سبيل	demand 50 reject 78 accuse -50
word ست	assess -65 demand -16 commit 16 reject 43
word ستبعد	state 3 reject -138 warn 120
word ستتم	state 40 assess -48 commit 137
word ستثمر	state 16
word ستجد	warn 205
word ستجيب	state -45
word ستحق	commit -15 support 97
word ستحوذ	state 33 assess -93
word ستخدم	state -5 assess -16 demand 7 accuse 32 support -26 concern 6
word ستدع	state -10 demand 251 commit 88
word سترد	warn 196
word ستصل	commit 4
word ستضم	state 24
word ستضيف	state 8 assess -23 propose 33
word ستطع	state 50
word ستطيع	assess 3 propose 17 commit -51 reject -15 accuse -15 warn 26 support -3 concern 14
word ستظل	state -34 assess 37 commit 40 accuse -16
word ستعد	state 42 warn 46
word ستعرض	state 67
word ستعمل	assess -49 agree 211
word ستعيد	assess 4
word ستغرق	state 35 assess 44 commit -22 reject 20
word ستغل	state -21 demand 93
word ستفيد	state -17 assess 43 demand 77
word ستقبل	state 46 commit 7
word ستقف	assess 169 support 218
word ستقل	deny 25
word ستقيل	state -18 assess -109 reject 103
word ستلزم	state -6 demand 71
word ستمر	assess -8 commit 91 reject 1 support -2
word ستند	state -10 accuse 49
word سته	state 84 assess 58 demand -16 commit -9 agree 7 accuse -46
word ستهدف	assess -68 demand -55 deny 89 warn 25
word ستوجب	demand 335
word ستورد	state 106
word ستين	state 28 propose 172
word سجل	state 36 support 130
word سجلت	state 40 assess 16
word سجلن	accuse 180
word سجن	state 129 demand -50 accuse 36 warn -2
word سجون	state -23 assess -90 demand 45 accuse 3 warn 15
word سجيل	state 39 reject 39 accuse -55
word سحب	state 10 assess -88 demand 86 reject 1 support -3
word سحر	assess 120
word سخه	assess 45
word سخير	assess -7
word سد	state 16 agree -44 accuse 38
word سداد	state -20 assess 28 commit 8 accuse -51
word سدود	state -63 demand 45
word سديد	state 46
word سر	assess 87
word سرا	state 60
word سراح	state 63 assess -45 reject 16 accuse -4
word سرب	state 3
word سرط	state 56 assess -57
word سرع	assess 29 demand 44 accuse -37
word سرق	accuse 27
word سرن	state -28 support 6
word سرور	support 181
word سري	state 34 propose 11 demand -12 accuse 47 deny 10
word سريب	assess 86 concern 60
word سريع	assess 12 propose 47 demand 48 reject -4 accuse -12 warn -1 support -3
word سطح	state 55
word سطر	state -73 demand 20 support 77
word سعاد	assess 76 demand -9 commit -9 support 85
word سعادت	support 100
word سعت	state 3
word سعد	assess -96 commit 3 support 24
word سعداء	state -76 support 235
word سعدن	support 46
word سعر	assess 19 demand -7
word سعه	accuse 38
word سعود	state 32 assess 47 commit -1 accuse -35 warn -4 support 15
word سعودي	state 78 demand 15 agree 1 accuse -39
word سعي	state 1 assess -68 propose -11 demand -15 commit 93 agree -4 reject 1 accuse 17 warn 8 support -1
word سعيد	assess 135
word سعين	state 32 demand 106 support -258
word سفار	assess -58 accuse 69
word سفر	assess -13 warn 7
word سفن	assess 30 propose 39 commit -8
word سفير	support 98
word سفين	state 4 assess -18
word سقط	state -10 accuse 19
word سقف	state -49 assess 38 propose 28 reject 15
word سقوط	state 33 accuse -1 warn 55
word سقي	state 25 assess -36
word سكان	state 24 commit -30 agree -1 reject -8 accuse 19 warn 39
word سكر	state 59 assess -60 accuse 177
word سكك	state -102
word سكن	commit -23 accuse 54
word سلاح	state -11 assess -73 reject 6 accuse 3 warn 7 support 21 concern 1
word سلام	state -1 assess 38 commit -50 reject 4 deny -12 support 18
word سلب	state -56 assess 68 demand 15 warn 1 support -1
word سلبي	accuse 12
word سلح	concern 22
word سلسل	state 13 assess -87 commit 59
word سلط	reject 47
word سلع	demand 14 concern 9
word سلف	assess -22 demand -11 reject 81 accuse 28
word سلك	state 58 assess -100
word سلل	state -135 support 40
word سلم	state 39 assess -30 propose -17 demand 1 commit 27 agree -3 accuse 23 warn -12
word سلمت	state 295 assess -1
word سله	demand 20
word سلوك	state -15 demand 59 accuse 115
word سلوكي	state 1
word سليح	agree 46
word سليم	assess 4 propose 64 demand 22 accuse -25 warn -27 support -7
word سماء	assess 57
word سماح	state -3 assess -45 propose 4 demand 54 commit -35 agree 40 reject 37 accuse -2
word سمت	state -5
word سمح	state -24 assess 5 commit -31 accuse 6
word سمحت	agree 21
word سمراء	state -2
word سمع	state -37 assess -28 warn 107 concern 42
word سمعت	state 129 assess -25
word سمعن	state 182
word سمك	assess 75
word سمه	state -22 accuse 30
word سمو	support 110
word سمي	state 103 accuse 67 support -21
word سمير	state 55
word سن	state 8
word سند	deny 3
word سنه	assess -8 accuse 14
word سنو	state 22 assess 38
word سني	state 32
word سهل	state -7 assess 109
word سهم	state 27 assess 47 propose 2 warn -20 support -1
word سهيل	assess -7 demand 192
word سوء	state -20 assess -18 demand 76 accuse 5
word سواء	state -6 assess 12 demand -6 agree 18 reject 1 accuse 3 warn -13 support -4
word سواحل	assess -18
word سوال	state 68 assess 59
word سوبر	agree 20 reject 30
word سود	state 12
word سوداء	assess -45 accuse 85
word سودان	state -14 assess 30
word سور	assess 22 demand 9 commit 54 reject -22 warn -21 support -22
word سوري	state -35 assess 2 commit 1
word سوف	state -27 assess 11 propose -7 demand -32 commit 204 reject -7 accuse -56 warn 54 support -6
word سوفيات	assess 62 accuse -19
word سوق	state 18 assess 81 propose -5 demand -2 commit 12 agree -6 warn -20 support -23
word سولت	state 19
word سوي	state 17 assess 40 demand -15 commit 1 accuse 55 deny -13
word سويداء	assess -35
word سويق	accuse 20
word سي	assess 13
word سيء	assess 20
word سيت	state -41
word سيتم	state 73 assess -73 demand -13 commit 99 reject 1 accuse -48 warn 43 support -14
word سيج	accuse 18
word سيجد	state -43 warn 350
word سيد	assess -6 deny 24
word سير	assess 95 demand -13 reject -35 warn 17
word سيصل	state 55 assess 26
word سيضم	state 21
word سيطر	state 6 accuse 1 deny -20
word سيظل	assess 8 commit 1
word سيف	accuse 8
word سيقر	state 58
word سيي	state -109 accuse 39
word سيير	state -136 accuse 23
word شاء	state -8 propose 151
word شاب	assess 26
word شات	state 17
word شاحن	propose 39
word شارع	state -20 assess 27 reject -60 accuse 44 warn 173 support -32
word شارك	state 65 assess -99 demand -1 commit 70 reject 7 accuse 28 support -14
word شاركت	state 27
word شاسع	state -123 assess 176
word شاش	accuse 128
word شاط	assess -4 demand -10 accuse 22 warn -17 support 33
word شاطر	assess 47
word شاق	state -30 accuse 6
word شامل	state 12 assess -24 demand 16 commit 60 accuse -43
word شان	state -80 propose 4 reject -1 accuse -15 warn 66 concern -4
word شاور	reject -28
word شايع	state -3 deny 150
word شباب	state 14 demand 6 commit -7 accuse -15 deny -1
word شبابي	accuse 167
word شبح	warn 79
word شبك	state 45 demand 11
word شبه	state 10 assess 4
word شبيه	state -49
word شتب	assess -11 commit 75
word شتر	accuse 97
word شترط	state -21
word شترك	state 28
word شتغل	state 222
word شتمل	state 133
word شجاع	state -140 assess 17 agree 3 support 202
word شجب	accuse 116
word شجع	state -8 assess 49 demand 62
word شجعت	state -13 assess 78
word شجيع	assess -7 propose 75
word شحن	state 178
word شخص	state 82 assess -14 demand -19 agree -3 reject -6 accuse 29 warn -27 support 7
word شخصي	state 64 assess 2 accuse -18
word شخصيت	state -79
word شخيص	assess 39
word شدد	assess -121 demand 26
word شديد	state -35 demand 18 accuse 16 support 28 concern 3
word شر	state -56 accuse 3
word شرا	state 74
word شراء	state 35 assess 5 demand -25
word شراك	commit 56 agree 35 accuse -25
word شرايح	assess 54
word شرب	accuse 57 warn 219
word شرت	state 86 assess -72 deny 70
word شرح	state 28 assess -58
word شرس	accuse 9
word شرط	demand 173 accuse 13
word شرع	state -1 assess 24 demand -27 commit 6 reject 18 accuse 39 warn -2 support -8
word شرعت	state 94
word شرعي	support 140
word شرف	assess -71 demand -18 accuse 1 support 58
word شرفت	support 225
word شرق	state -2 assess -1 propose 5 demand 5 commit -11 deny -4 warn -1
word شرك	propose 8 commit -15 accuse 23 warn 32 support -2
word شركاء	state 19 assess -5 accuse -24
word شركاين	assess -48
word شره	state 11
word شروط	propose 11 demand 2 commit -8 agree -24 reject 59 accuse 30
word شرير	accuse 25
word شريع	state 68 commit -31 accuse 31 warn -27 support -22
word شريف	state 24 assess 26 demand -8 agree -19 accuse -32 support 17 concern 4
word شريك	state -89 assess 28 support 80
word شرين الاول	state 116 assess -73
word شرين الثان	state 51 assess -1
word شطب	assess -140
word شعار	assess 26
word شعاير	state -70
word شعب	state -25 assess 11 propose -4 commit 5 agree -14 reject -4 accuse -2 deny -12 warn 1 support 74
word شعبن	warn 6 support -21
word شعبي	state 136
word شعر	state 25 assess 63 concern 119
word شعل	warn 256
word شعوب	demand 4 support -5
word شعور	state -40 assess 35
word شغل	state 14
word شغور	assess 90
word شغيل	state 50 assess -98 commit 8
word شفاء	support 225
word شفاف	state -80 assess -22 demand 61 commit -1 accuse 31
word شقر	state 94 assess -7
word شقيق	state 45 assess -28 reject -17 accuse -24 support 64
word شك	state -30 assess 135 accuse 20
word شكاو	accuse 14
word شكر	state -90 assess -44 demand -1 commit -1 support 334
word شكل	state -28 assess -2 demand 18 commit -9 reject 11 accuse 18 warn -9
word شكو	state 41
word شكوك	assess 96
word شكيك	assess 8
word شكيل	state -24 assess 3 propose 64 demand 18 agree 39 reject -23 accuse -19 deny 17 warn -14 support -25
word شمال	state 23 assess -4 reject -12 warn 15 support -18
word شمس	state 69 assess 12
word شمل	state 99 assess -17 demand -26 commit 17 agree 23 accuse -23 warn -8
word شملت	commit 3
word شمول	demand 2
word شن	reject 26 accuse 46
word شنت	state 19
word شنه	state 53
word شنو	support 149
word شنيع	assess -18
word شهاد	state -58 assess 3 accuse 102
word شهد	state 13 assess 30 agree -3 accuse -6 support 4
word شهداء	state 62 demand -47 support 42
word شهدت	state 18 assess 1 accuse 36 support -11
word شهر	state -3 assess -62 propose 54 demand -22 commit -2 agree 28 reject -12 accuse 7 concern 10
word شهيد	assess -2
word شهير	state 79 assess -34
word شوارع	accuse 36
word شواط	state 26
word شوب	assess 25
word شوط	assess 89
word شوون	demand 99
word شوي	accuse 29
word شويش	state -39 accuse 170
word شيء	assess 17 demand -1 accuse 7 warn -10 support -50 concern -6
word شيخ	state -13 accuse -40 support 16
word شير	state 4 assess 3 commit -24 agree -2 accuse 31 deny -11
word شيط	accuse 156
word شيع	assess 7 accuse 84
word شيلس	assess 43
word شيوع	state 49
word شيي	state -97 assess 25 accuse 46
word شييد	support 12
word ص	assess -15
word صابر	state 113
word صاحب	state 49 commit -31 reject 5
word صاحب السمو	assess 30 commit -6 support 6
word صادر	state 2 demand 18
word صادق	state -14 assess 79 commit 73
word صادم	assess 158 demand -1
word صار	state -125 assess 30
word صارت	state -27 assess 17
word صارخ	accuse 24 warn 33
word صارم	state -64 warn 15
word صاروخ	state 26 assess -96 warn 87
word صالح	state -17 commit -10 accuse 61
word صانع	state -123
word صباح	state 81 assess -51 commit 11 accuse 3
word صبح	state -49 commit -17 warn 95
word صبر	state 7 assess -34 accuse -24 warn 21 support 135
word صحاف	concern 41
word صحت	support 103
word صحراء	state -28 assess 70 support 137
word صحراو	support 67
word صحف	state -62 assess -31 accuse 63 support 53
word صحفي	accuse 95
word صحه	state 48 assess -58 demand -64 commit 48 support 1
word صحي	assess 22 accuse -11
word صحيح	state -111 assess 13 propose -2 demand 2 deny 57 warn -21
word صحيف	state -25 support 36
word صخر	assess 77
word صداق	state 34 assess -22 commit 64 accuse -2
word صدام	assess -21 commit 72
word صدت	state 65
word صدر	assess -22 support -3 concern 94
word صدق	state -77 assess 36 reject -9
word صدم	state 16 assess 69 demand -23 accuse -36 concern 4
word صدور	reject 21
word صدي	state -39 demand 9 commit 2 reject -29 accuse -33 warn 20
word صدير	state -7 accuse 39
word صديق	state 1 reject -18 accuse -87 warn 19 support 170
word صرا	state -28
word صراح	assess 68
word صراع	state -30 assess 11 accuse -56 warn 101 support -12 concern 76
word صرف	state -36 assess -12 demand 51 support 19
word صره	assess 33
word صريح	state -49 assess -12 demand 34 commit -32 agree -3 reject 17 accuse 108 deny 49 warn -8 support -5
word صريحات	assess -103 deny 60
word صريف	state 41
word صعاب	state 9
word صعب	state -29 assess 88 commit 25 reject -11
word صعد	state 70 assess 16
word صعوب	assess 82 demand -1 support -1
word صعيد	state -34 assess -10 demand 1 commit 6 reject -47 accuse 14 warn 32
word صغار	warn 95
word صغر	state -12
word صغير	assess 11 propose 3 demand 14 warn -1
word صف	state 72 demand -69
word صفات	accuse 20
word صفح	state 8 commit -3 accuse 18
word صفحت	state 23 demand -2 accuse 105
word صفع	accuse 71
word صفق	assess 16 propose -4 agree 54 reject -27
word صفه	demand -1 accuse 19
word صفو	accuse 196
word صفوف	state 1 demand -10 agree 49 accuse 4 support -16
word صفي	assess -68
word صفيق	state -26 accuse 57
word صكوك	state 48
word صلا	assess -111
word صلاب	support 31
word صلاح	state 1
word صلح	state -61 assess -1
word صلن	state 25
word صله	assess -21 demand 31 accuse 76 deny 81 warn -12
word صلو	state -36 support 138
word صمت	state -10 demand 6 accuse 24
word صمد	assess 168
word صمم	state 16
word صمود	assess 45 support 46
word صميم	commit 40
word صناع	state 20 assess 26 propose -2 commit 54 accuse -9 warn -7 support -34 concern 1
word صندوق	state -34 propose 6 commit 1 support 20
word صنع	state -7 assess 56 deny 56
word صنعاء	assess -94 commit 33 accuse 2
word صنف	state 65
word صنيع	state -39 accuse 27 support 48
word صواريخ	assess -49 propose 28 demand -7 commit -1 accuse 71
word صوت	state 9 reject 41 accuse -8 warn 2
word صوتت	state 42
word صور	assess 16 propose -12 demand -11 accuse 67 warn -4
word صويت	state 1 assess 65 propose 95 demand -27 deny -3 warn -5
word صوير	state 106
word صياغ	assess 51 reject 46 accuse -37
word صيان	state 21
word صيب	state -43 accuse 23 warn 55 support 17
word صيح	assess -10
word صيغ	assess -5 propose 93
word صيغت	reject 420
word صيف	state -43 assess 32 propose -6 commit 52
word صين	accuse -5 warn 4 concern 12
word ضار	state -11
word ضاعف	assess 40 accuse -8
word ضافر	assess -25 demand 141
word ضال	assess 72 commit 3
word ضالع	assess 14
word ضامن	state -85 assess 15 propose 33 accuse -24 support 145
word ضايع	state -131
word ضبط	state -68 assess 45 demand 3
word ضحاي	state -6 assess -60 accuse 40 warn 10
word ضحي	support 2
word ضحيت	state -99 assess 27 accuse 9
word ضخم	state 10 assess 25 commit -52 accuse 20
word ضد	state -34 assess -15 demand -2 commit 58 reject -7 accuse 12 deny 14 warn -2 support 10 concern -3
word ضده	accuse 43
word ضرايب	accuse 62
word ضرب	state -7 assess 1 demand -31 commit -23 accuse 45 warn 51 support -33
word ضربت	commit 27
word ضرر	accuse 80
word ضرور	state -24 assess 41 propose 1 demand 121 commit -2 reject -6 accuse -30 support 1
word ضروري	demand 83
word ضريب	state -33 assess -118 propose 96
word ضطر	assess -79 accuse 44
word ضطلع	state -48 deny 161
word ضعف	state -49 assess 117 accuse 5
word ضعفاء	demand 19
word ضعو	demand 402
word ضعيف	assess 123
word ضغط	state -98 assess 18 demand 21 accuse 69 warn -1
word ضغوط	state -12 concern 12
word ضفاف	state -2 assess 5
word ضفه	state 56 demand 29 accuse -17
word ضلال	assess 63
word ضمان	state 48 demand 54 commit 37 agree -19 reject 12 accuse -12 deny -6 warn -16 support -25
word ضمن	state 20 assess -3 demand -10 agree 8 accuse -33 warn 24 concern -3
word ضمنت	state 64
word ضمه	assess 4
word ضوء	state 3 assess 42 commit 17 accuse -73 warn -18
word ضياف	state -132 support 2
word ضيف	state -35
word ضيق	state -30 assess 88
word ضيوف	state 28 assess -23 demand 2
word طابع	assess 80
word طابق	agree 176
word طار	state 16 demand 1
word طازج	state 126
word طاق	propose -4 demand -6 commit 29 agree 6 deny -6 warn 21 support -24
word طاقت	commit 97
word طاقم	assess -20
word طال	commit 59
word طالب	state -21 demand 101 commit -5 reject 23 accuse -17 support 15
word طالباتن	support 18
word طالبت	demand 59
word طالت	state -5 accuse 76
word طاول	state -92 propose 52 demand 10 reject 84 support -18
word طاي	state 157
word طاير	state 70 assess -13 commit 17 accuse -5
word طايرت	state 62
word طايش	assess -46
word طايف	state -56 assess 32 demand 38 accuse 69 support -3
word طبع	assess -11 reject 96
word طبق	state 12 assess -14 demand 26
word طبي	state 14 assess -49 commit 11 accuse 17
word طبيب	assess 53
word طبيع	assess 16 propose 1 demand -23 agree -1 reject 39 warn 2 support -17
word طبيعت	state -85
word طبيق	state 15 assess -1 demand 13 commit 3 accuse -57 warn 5 support -2
word طرابلس	state -87
word طرت	state 100 assess 34 demand -2
word طرح	state -6 assess 25 propose 26 demand -1 commit 1 support -18
word طرحت	demand 142
word طرد	accuse 79
word طرف	state -24 propose 7 demand -14 commit 1 reject 37 accuse -41 deny 27 support -9
word طرق	assess -3 demand 24 commit -2 reject 20 accuse 18 warn 37 support -32
word طره	state 43 assess 12 accuse 24 warn -7 support -24
word طريق	state -5 assess 14 propose 4 demand -16 commit 2 agree -1 reject 1 accuse 3 support -6 concern 19
word طعام	state 23 assess 8
word طعن	accuse 128
word طغي	assess 3
word طفر	assess 112
word طفل	state 11 concern 33
word طقس	state 6
word طلاب	assess 40 demand -22 accuse 25
word طلاق	assess 56
word طلب	state 3 assess -44 demand 37 commit 14 agree 18 reject 11 accuse -29 warn -8 concern -14
word طلبت	state 50 assess -41
word طلبن	demand 302
word طلع	state 28 demand 27 support -26
word طلعات	assess -4
word طلق	state 9 assess -7 commit 51 warn 37
word طمح	state 15 assess -116 support 2
word طموح	assess 34
word طمين	assess 87 commit 66
word طن	state 33
word طهر	state -39
word طهير	state 7 assess -12 commit 27
word طوار	state 20 assess -21 commit 5
word طوارق	state 33
word طور	state 13 assess 34 propose -4 commit 1 accuse -14
word طوع	state 4 assess -68 commit 96
word طول	state 33 assess -5 commit 1 accuse -46
word طوير	state 40 assess -1 demand 9 commit 2 accuse -2 warn -12 support -5
word طويل	state -48 assess 33 demand -15 commit -5 reject -21 accuse 19 warn 22 support 21
word طيار	assess -22
word طيب	assess 55 support 174
word طير	state 30 commit -28 support 48
word طيف	assess 172
word ظاف	state -2
word ظالم	accuse 74
word ظام	state -7 assess 6 demand 5 commit -4 agree -5 reject -1 accuse 58 deny -5 warn -1 concern -12
word ظاهر	state -18 assess 41 demand 44
word ظرا	state 75 assess -1 concern 3
word ظرف	state -50
word ظرهم	assess 20
word ظروف	state -2 assess 38 commit 47 agree -4 support -18
word ظل	state -25 assess 30 demand 40 warn -5
word ظلم	state -62 accuse 90
word ظن	assess 241
word ظهر	state 41 propose -4 demand -38 commit -12 deny 11 warn 24 support -17
word ظهرت	state 145
word ظهور	state -21 assess 4 demand 3 accuse -115
word ظهير	commit 17 support 181
word ظواهر	state -10 accuse 66
word ظيف	state 2
word عاتق	state -16
word عاجل	state -21 demand 191 commit 22
word عاد	state 50 commit -42 accuse 48
word عادل	assess -18 support 1
word عادي	assess 10
word عار	demand -19 accuse 236
word عارض	reject 96 accuse 111
word عارم	state 15
word عاز	support 148
word عازل	state -126 assess 8 accuse 13
word عازم	assess -1 commit 346
word عاصف	state -16 assess 129 accuse -40
word عاصم	state 29 propose 11 accuse -10 support -2
word عاصمت	state -3 commit 9 support 54 concern 119
word عاط	assess -9
word عاطف	state -227
word عاطل	assess 1
word عاف	assess 3 support 149
word عاقب	commit 22 warn 171
word عاقد	state 20 assess 16 propose -2 commit -1 accuse 38
word عال	state 1 demand 5 commit -18 reject 3 accuse -51 support 3
word عالج	state 6 commit -45
word عالق	state 124
word عالم	assess 59 propose 1 commit -21 agree -4 reject -17 accuse 7 deny -12 warn 3 support 19 concern -11
word عالمي	state 25 accuse -55
word عالي	state -42 assess 29
word عام	state 41 assess 4 propose -4 demand -6 agree 3 reject -4 accuse 10 deny -9 warn -7 support -10
word عامل	state 4 assess 41 demand 37 commit -9 reject -16 accuse 27 warn -12 support -7 concern -7
word عاملت	assess 172
word عان	assess 9 demand 18 reject -2
word عاون	state -34 assess 5 propose 12 demand 5 commit -5 agree 17 reject -11 accuse -24 support 25 concern -10
word عايد	state 21 assess -33 commit 15
word عايق	assess 63
word عايل	assess -22 accuse -1 support 57 concern 17
word عايلت	assess -30
word عبء	assess 103
word عباء	assess 65
word عباد	accuse 13
word عبار	state 79 accuse 33
word عبث	state -72 assess -146 commit -13 accuse 69 warn -1
word عبد	state 88 accuse -17
word عبدالعزيز	assess 46
word عبدالل	state 108
word عبداللطيف	assess -75
word عبر	state 33 assess -13 demand 24 commit -19 agree 1 reject -8 accuse 18 warn -23 support 6 concern 1
word عبرت	state 8 assess 3 accuse -14 support -36
word عبه	state 81
word عبو	state 53
word عبور	state 18 assess -14 reject 44
word عبي	assess 26 commit 23
word عبير	state 98 support -41
word عتاد	state -10 assess 32
word عتبر	state 9 assess 8 propose -9 demand -36 reject 9 accuse 59 support -2
word عتد	assess 53
word عتذر	assess -73 concern 96
word عترض	agree 147
word عترف	state -21 assess 75
word عتزم	commit 187
word عتقد	state 9 assess 136
word عتمد	state 56 assess -16 demand -4
word عثر	state -163 assess 21
word عثور	assess 89 demand 13
word عجز	state -5
word عجل	state -123 assess 43
word عداء	state -8
word عداد	state 41
word عدال	assess 14 concern -3
word عداي	state -97 assess 20
word عدت	state -62
word عدد	state 79 assess 4 propose -2 demand -10 commit 1 agree 1 reject -13 accuse 4 deny -1 support -25 concern 1
word عدل	state 24 accuse 38
word عدم	state -28 assess 1 propose -9 demand 4 commit -30 agree -24 reject 74 accuse 59 deny 1 support -28
word عدن	state 83 assess 70 propose -7 accuse 1 deny -4 warn -15 support -23
word عده	state 30 assess 49 propose -1 demand -14 deny -7 support -1
word عدو	state -75 assess 3 demand 64 accuse 57 warn 7
word عدوان	state -9 accuse 10
word عدون	accuse 125
word عديد	state 1 demand -50 reject -3 accuse 21 support 4
word عديل	state -41 assess -17 propose 41 demand 20 reject 1 accuse -36 deny 42
word عدين	state 29
word عذاب	warn 171
word عذيب	state -64 accuse 101
word عراق	state 4 commit -77 reject 43 accuse 14 warn -10
word عراقي	assess -12 demand 14
word عراقيل	state -18 assess 136
word عرب	state -13 assess 49 demand 11 commit -5 agree -3 reject -7 accuse 1 deny 1 warn -15 support 54 concern -24
word عرس	assess 64
word عرض	state 29 assess -22 propose 33 demand -12 agree -2 reject 53 accuse -11 warn 12 support -35 concern -10
word عرضت	state 43
word عرف	state 39 assess 14 demand -52 commit -27 reject -1 accuse -8 warn 27 concern 7
word عرفت	assess 31 support 3
word عرق	assess -48
word عرقل	state -71 demand -11 accuse 183
word عروض	state 155
word عريف	assess 80
word عريق	state -22
word عزز	state 25 assess 34 demand 46 accuse -11 warn -15
word عزل	state -7
word عزم	state -42 assess 3 commit 119
word عزمن	commit 117
word عزوف	state 61
word عزي	support 148
word عزير	assess 3
word عزيز	state 22 assess -20 propose 3 demand 4 commit 91 reject -15 accuse -23 warn -14 support -6 concern -6
word عزيم	assess 1
word عساف	deny 19
word عسف	accuse 60
word عسكر	assess -9 propose -17 commit -5 accuse 19 deny 4 warn 43 support -21
word عسكري	state -20 propose 1 demand 15
word عسل	assess 136
word عسير	state -53 accuse 2
word عشاير	state 1 reject 85
word عشر	state 49 assess 28 propose 3 commit -1 agree 8 reject -9 accuse -31 warn -14
word عشق	state 7
word عشواي	demand -21 accuse 81
word عصا	state 45
word عصاب	accuse 1
word عصب	state 5
word عصر	state 1 assess 54 propose -62
word عصف	assess 170
word عضو	state 8 propose -7 demand 33 commit 22 accuse -30
word عطاء	state -65
word عطل	assess -19 commit 7 accuse 101
word عطي	state -61 reject 14
word عطيل	accuse 5
word عظم	demand -49
word عظيم	state -69 assess 18 accuse -77 warn 37 support 71
word عفو	assess -42
word عقاب	assess -31 accuse 1 warn 182
word عقار	assess 47
word عقال	state 372 assess -30
word عقب	state 46 assess -3 commit 13
word عقد	state 1 assess -15 demand 21 commit -1 agree 41 reject 15 accuse -26 deny 10 warn -6 support -21 concern -10
word عقل	state -51
word عقلي	state 10 assess -4
word عقوب	propose -12 demand 1 commit 1 agree -16 reject 1 accuse -10 deny 3 warn 78 support -4
word عقوبت	demand 166
word عقود	assess 26
word عقول	state -137 assess 1 accuse 69
word عقيد	assess 24
word عكس	state -8 assess 93 demand 33 commit -16
word علا	assess 63
word علاج	assess 6 commit 47 warn -1
word علاق	assess 19 demand -34 commit 28 agree 3 accuse 38 deny 7 warn 1 support -22 concern -13
word علاقات	assess 1
word علاقاتن	state 78
word علاقت	state 5
word علام	assess 151
word علاو	state -21
word علق	commit 38 reject -44
word علم	state 4 assess 37 demand -35 commit -34 accuse 37 warn 12
word علما 	state -42 assess -55
word علماء	assess -82 demand 100
word علمان	accuse 133
word علمت	assess 4
word علن	state 81 commit -22 accuse -31
word علوم	commit 7
word علي	state 2 assess -12 propose -7 demand 16 commit -9 agree 17 reject -7 accuse 12 deny -8 warn 8 support -6 concern -5
word علي استعداد	propose 210 commit 34
word علي اعتبار 	assess 84
word علي الرغم من	assess 47 accuse 12 warn -9
word علي ل س	state -44 assess 29
word علي م	state 13 demand -30 support 50
word علي مد	assess -7
word علي مدار	assess 45 accuse 20
word عليق	assess -12 reject 122 accuse -17 deny 12
word عليكم	demand 106
word عليم	state 60 accuse -58 warn 15
word علين	state -83 assess 9 demand 154 commit -24 accuse 34
word عليهم	demand 63
word عمال	state 2 demand 5
word عمد	accuse 102
word عمدت	state -15
word عمر	state 22 assess -6 accuse -57 support 45
word عمق	state -11 assess 74
word عمل	state 20 propose -17 demand 1 commit 35 agree 1 reject -2 accuse -4 deny -1 warn -10 concern -13
word عملاين	assess 20
word عملت	state 29
word عملي	state 16 assess -1 propose 2 commit -3 reject -5 accuse 9 deny 4 support -13
word عمليات	state -49
word عملياتن	state 5 assess -92 commit 8
word عمليت	state 1
word عمه	demand -41
word عموم	demand 9 accuse -17
word عميق	state -95 accuse -29 concern 132
word عميم	state -9
word عن	state 5 assess -2 propose -19 demand 1 commit 7 agree -1 reject -18 accuse 29 deny 10 warn -4 support -10 concern 5
word عنا	state -21 assess 47
word عناصر	state 28 assess -32 propose -10 commit 3 accuse -1 warn 10 support -16
word عند	state 58 assess -24 demand -11 commit 1 agree -7 accuse 35 warn -1 concern -12
word عندم	state 9 assess 29 propose -1 demand -63 commit -3 accuse 18 warn 2 support -34 concern 15
word عنصر	state 46 accuse 1
word عنف	state -67 demand 3 accuse 33 warn -4 concern 29
word عنق	state -91
word عنه	state -18 assess 15 propose -2 commit -5 agree -11 deny 8 warn 12 support -10 concern 30
word عنهم	assess -8
word عنو	assess -1 reject 198 accuse -11
word عني	state 2 assess 41 commit -23 reject 16 accuse -27 warn 163
word عنيف	state 58 demand 1 accuse -31
word عهد	state 3 commit 126 agree -14 reject -6 warn -26 support 62
word عواصم	agree 2
word عواقب	warn 181
word عوامل	state 66 assess 90 accuse -16
word عوايق	assess -28
word عود	state 23 assess -8 propose 13 demand 8 commit 23 agree 13 reject 23 accuse -27 deny -14 warn -18 support -15 concern -4
word عودت	state 8 demand -15 commit 36 accuse -10
word عودن	assess 28
word عوض	state -9 demand 91 accuse 29
word عول	state 48
word عولم	state -95
word عون	assess -6 support 48
word عويض	assess -46 reject 12
word عيد	state -13 assess -57 reject -2 accuse 31 support 82
word عيد الفطر	assess -133
word عيش	assess 30 demand 58 accuse -15
word عيق	accuse 89
word عين	state -41 assess -41 propose 3 commit 28
word عيون	state -64 assess 66
word عيين	state 51 assess 40 agree 46 accuse -56
word غادر	state 17 assess -119 commit 1 deny 20
word غار	state 36 assess -97 demand -15 deny 36 warn 2
word غاز	state 26 demand -12 commit 38 reject 4 accuse -10 concern -16
word غال	assess -1 commit 86 support 12
word غالب	state 46 assess 57
word غام	accuse 70
word غامض	assess 24
word غاي	state 54
word غدا	state 16 assess -32 propose 49 accuse -19 warn 27
word غذاء	assess -8 warn 154
word غذاي	state 29 assess -7 accuse 14
word غذي	concern 51
word غرار	state -3 assess 25
word غرام	state 72
word غرب	assess 22 commit -11 agree -8 accuse 61 support -5
word غرض	state 34
word غرف	assess 18 agree 15
word غرق	assess -32
word غريب	state -96 support 99
word غريد	state -65
word غزه	state -32 warn 1
word غزو	assess 45 commit 29
word غزير	assess 6
word غش	accuse 9
word غضب	state -15 commit 37 warn 62
word غطاء	assess -14 commit 39 accuse 53
word غطرس	state -44 accuse 127
word غطي	assess 16
word غلط	accuse 28
word غلغل	assess -5
word غلق	state -10 assess 72 commit 123
word غنم	state 38
word غني	state -35 assess 18 accuse 30
word غوط	assess -93
word غوم	state -39
word غياب	assess 27 accuse 26
word غيار	assess 105
word غير	state -4 assess 2 propose -1 demand 9 commit -11 agree -33 reject 26 accuse 14 deny 17 warn 5 support -15 concern -5
word غير 	assess 139
word غير دقيق	deny 244
word غير شرع	accuse 12
word غير صحيح	state -30 assess 13 deny 467
word غير قابل	state -50 assess 174
word غير قادر	concern 104
word غير قانون	accuse 11
word غير كاف	assess 74
word غير مباشر	state 90 assess -56
word غير مبرر	accuse 195
word غير مسبوق	state -17 assess 11 accuse 15
word غير مستعد	accuse 272
word غير مسوول	deny 193
word غير مشروع	accuse 189
word غير معن	reject 41
word غير مقبول	assess -52 reject 2 accuse 66
word غير مكتمل	state -23
word غير وارد	state -10 commit 114 reject 223
word غيير	state -8 assess 36 demand -1 commit -41 reject 29 accuse -9 warn 5
word ف	state -30 assess 16 propose 1 demand 7 commit -17 agree 2 reject 7 accuse 12 deny -7 warn 28 support -10 concern -6
word فا	state 50 assess -3
word فاتح	assess -11 accuse 108
word فاتور	state -36 assess 39
word فاخر	assess 124
word فاد	assess 75
word فادح	warn 99
word فارق	assess 54
word فاسد	state -105
word فاشل	accuse 159
word فاصيل	state 96 assess -49 demand -12
word فاعل	state 5 assess 1 accuse -18 deny 7
word فاق	state -93 agree 226
word فاقم	state -10 warn 89
word فان	state 13
word فاهم	assess 1 commit -44 agree 110 reject -23 accuse -60
word فاوض	state -39 assess -11 demand 34 commit -31 reject -1 accuse 59 warn 59
word فاول	assess 133
word فاي	state 26 demand -8
word فايد	assess 11
word فايض	state 43
word فايق	assess 76
word فبراير	state 98 commit 3 warn -9
word فتح	state -21 assess -8 propose 74 demand 42 commit 34 agree -5 reject 10 accuse -2 deny -21 support -43 concern -14
word فتحت	state -40 assess 29
word فتخر	assess 68
word فتر	state 14 assess 1 demand -7 commit -1 reject -12 accuse 4 concern -15
word فترت	state -4
word فترض	agree 36 accuse 18
word فتقر	state -17 accuse 2
word فتن	state -4
word فتي	state 34 assess 36
word فتيش	state 16 accuse -4
word فجر	assess -44 accuse 13
word فجزاو	warn 105
word فجو	assess 100
word فجير	state 37 commit -18 accuse 35
word فحص	state 43 assess -65
word فخر	assess 43 accuse -8 support 28
word فخور	support 142
word فداء	commit 140 support 71
word فدرال	state -7 accuse 72
word فذت	accuse 38
word فذه	state -86 support 20
word فرات	assess 92
word فرار	state 71
word فراغ	state -10
word فرج	accuse 1
word فرح	state 1 assess 39 accuse -13
word فرحت	support 15
word فرد	assess 60
word فرص	state 1 assess 85 propose -5 agree -4 reject -9 accuse -15 deny -2 warn 3 support 5
word فرض	state -33 assess -32 demand 2 reject 10 accuse 36 warn 3 support -49
word فرضت	state -71 demand 51
word فرع	state 4 accuse 19
word فرغ	agree 278
word فرق	state 24 assess 33
word فرقت	accuse 37
word فرنس	demand -29 agree 14 reject -14
word فرنسي	reject 27
word فرنك	state -1 assess 104
word فريج	reject 152
word فريد	assess 48
word فريق	state 17 demand -19 commit -13 agree 54 concern 48
word فساد	state -48 assess 15 demand 9 accuse 52
word فسد	state -38
word فسر	state -30 assess 53
word فسه	state 2 propose 3 demand -2 commit -18 reject -12 accuse -17 deny -10 warn 37 support 21
word فسي	assess 65
word فسيح	support 79
word فشل	state -21 assess 45 commit -9 accuse 51 warn 31
word فشلت	state -51 accuse 145
word فصل	state -86 commit 15 agree 61 accuse -3 support -23
word فصول	state 30 assess -88
word فصيل	assess -53
word فضاء	state -20 assess -154
word فضح	state 21 accuse -43
word فضل	assess -17 concern 27
word فضلكم	demand 129
word فضي	assess -31
word فطر	accuse 111
word فطي	state -48 assess 2 demand 26 commit -6 warn 1 support -29
word فعال	state -41 assess 52 commit 12
word فعالي	state 11 assess 6 accuse -13
word فعل	state 1 assess 3 propose -46 demand 16 commit 83 agree -11 reject -29 accuse 47 deny -15 warn 68 support -17 concern -14
word فعلت	state -34 assess 49 support 13
word فعيل	state -9 demand 22
word فقات	state 152
word فقد	state -84 assess 7 commit -7 accuse 13 warn 52 concern 9
word فقدت	state -119 assess 26
word فقر	state 87 assess 44 accuse -52 concern 2
word فقط	state 35 assess 12 propose 9 agree -23 warn -16 support -8 concern 1
word فقي	accuse 89
word فقير	propose 54
word فك	assess 10
word فكر	state -36 assess 4 propose 81 demand -2 commit 3 agree -2 reject 20 support -10 concern -7
word فكير	warn 155
word فلسطين	state -9 demand -7 commit 53 agree -9 reject -29 accuse 14 deny -2 warn 6 concern 22
word فلسطيني	state -27 assess -2 accuse 38 support 69
word فلوج	state 171
word فلول	assess -20
word فن	assess 78
word فنان	state 21
word فندق	state 156
word فنلند	assess -70
word فنون	state 65 assess -24
word فني	assess 40 demand -51 commit -9 reject 6 warn -2 support 31
word فهد	state 116 agree -2 support 17
word فهم	state -65 demand 44 commit -38 accuse 107 support 79 concern -13
word فواك	state 28
word فوايد	state 32 assess 47
word فوجيت	accuse 4
word فوذ	accuse 10 warn 3
word فور	assess -36 demand 176 commit 60 accuse -29 warn -15 support 39
word فوز	state -26 assess 84 demand -28 commit 119 accuse -23
word فوس	assess 20
word فوض	state -143 accuse 59
word فوق	state -14 reject 44 accuse -21 warn 30
word فويض	accuse 9
word في	state 10 assess 6 demand -3 commit 2 agree -4 reject -3 accuse 10 deny -6 warn -6 support 1 concern -5
word في اسرع وقت	demand 50
word في اسرع وقت ممكن	state -10 assess -7 demand 19
word في اطار	state 70 demand -4 warn -10
word في اعقاب	state 157
word في الاونه الاخير	assess -64
word في السابق	accuse 45
word في الفتره الماض	state 51
word في المستقبل	assess 17 reject -28 accuse -26
word في المستقبل القريب	warn 209
word في الوقت الحاضر	assess 3
word في الوقت الحال	assess 2 commit 7
word في الوقت الذ	state 5 accuse 120
word في الوقت الراهن	state -27
word في اواخر	state 31
word في بدا	assess -125
word في ح	accuse 32
word في حال	state 54 assess -24 commit 43 reject -23 accuse -40 warn 82 support -28
word في ختام	state -81
word في ذلك الوقت	assess 3
word في سياق	assess 22
word في غض	state -18 assess 23 commit 71
word في م	state -121
word في مطلع	state 8 assess -136
word في نها	state -15 assess 31
word في هذا الاطار	state 152
word في هذا السياق	reject 93
word في هذه اللحظ	assess 123
word في هذه المرحل	state 3 assess -2
word في وقت	state -16 accuse 50
word في وقت سابق	state 54 assess -87
word في وقت لاحق	state 44
word فيا قاطع	accuse 152
word فيات	state 32
word فيد	state 206
word فير	state 42
word فيرودونيتسك	state 39
word فيس	commit 76
word فيضان	commit 46
word فيف	state 1 commit 10 accuse 44 warn -8
word فيك	state 84
word فيلم	state 102 assess -28
word فيم	state 66 assess -55 accuse 37
word فيما يتعلق ب	agree 2
word فين	state -5
word فيه	state -10 assess 15 propose -8 demand -10 commit -19 agree -2 reject 21 accuse -8 deny 4 warn 20 support -4 concern 17
word فيهم	commit 33 accuse -30
word فيورنتين	agree 130
word فيين	assess -22 demand 7
word قاء	assess -16 accuse 22
word قاب	state -33 commit 60 accuse 34 deny 2
word قابل	state -29 assess -35 propose 115 demand 109
word قاتل	state -46 demand 11 accuse 8
word قادر	assess 105 accuse -22
word قادم	state -9 assess 47 propose 8 agree 1 accuse -57 warn 54 support -33 concern 4
word قار	accuse -19
word قارب	state -14 assess 13 demand 31
word قارير	demand 13
word قاس	state -45 accuse 42
word قاش	state 39 demand -33 accuse 2 warn 26
word قاط	state -22 agree 115 accuse -10
word قاطع	state -71 support 2
word قاع	assess 11 warn 54
word قاعد	state 47 assess 15 demand -14 agree 10 accuse -31 deny 2 support -11
word قافل	state 79
word قال	state 18 reject 28 accuse -9 deny 21 support -15
word قالت	assess -27 commit 79
word قاليد	state 73 assess -9
word قام	state -10 assess -34 propose 29 demand -1 reject 14 accuse 53 warn -22 support 14
word قامت	state 71 assess -30 demand -12 accuse 65
word قان	state -34 propose 13 commit -72 agree 21
word قانون	state 12 demand 60 commit -32 warn 1
word قاهر	state -12 agree 142
word قايد	state 105
word قايل	state -17
word قايم	state 6 assess -49 propose -1 demand 33 commit 37 reject 23 accuse -42
word قبايل	assess -71 accuse 49
word قبرص	assess 10
word قبض	state 83 assess -5 accuse 14
word قبل	state -55 assess -61 demand 98 commit 31 agree 23 reject 36 accuse -8 deny -13 support -13 concern -5
word قبل 	state -23 assess -21 demand 95 commit 45
word قبل ايام	agree 33
word قبلت	agree 175
word قبه	state 26
word قبور	demand 78
word قبول	state 2 assess 13 commit -47 agree 33 reject 74 accuse -45
word قبيل	assess -39
word قتال	assess 7 demand 61 commit 21 reject -32 accuse -29
word قترب	state -37
word قترح	assess -34 propose 277
word قتصر	state 176
word قتض	assess 2
word قتل	state 28 assess -68 propose -8 demand 47 commit -25 agree -10 reject -7 accuse 80 deny -1 warn 14 support -22 concern 5
word قتلت	state 111 assess -1 accuse 6
word قتيل	accuse 78
word قد	state -11 assess 17 propose -10 demand -38 commit -16 agree 6 reject 1 accuse -33 warn 110 support -9 concern 5
word قدر	state -32 assess 35 demand 20 reject -18 accuse -46 deny -7 warn 23 support 60
word قدرت	assess 40
word قدس	state 25 demand 6 commit -18 accuse -30 support 5
word قدم	state 5 assess 7 propose 21 demand -14 commit 3 reject -5 deny -3 warn 1 support 1 concern -7
word قدمت	state 34 assess 25 propose 6 commit -38 accuse -10 support 7
word قدمن	accuse 343
word قدي	state 78 assess 25
word قدير	assess 1 demand -10 commit -34 accuse -35 warn 10 support 160
word قديم	assess -37 propose 34 demand 9 commit 9 reject -17 accuse 25 warn -20
word قرا	state -126
word قراء	assess -176 demand -54 support 16
word قراءت	assess 13
word قراب	state 34 assess 12
word قرات	state -107
word قرار	state 11 assess -14 commit 15 accuse 11 deny -16 concern -15
word قرب	state -2 demand -17
word قرر	state 94 assess -49 propose -1 demand -8 commit 56
word قررت	state 7 assess -10 commit 117 reject 12 accuse -21
word قرم	assess -8
word قرن	demand -30 deny 1
word قرو	state -59
word قروض	state 93 assess 127
word قري	assess -54 propose 8 reject -8 accuse 24
word قريب	state 42 assess 27 demand -51 commit 107 reject -22 accuse -34 deny -5
word قرير	state 134
word قسر	state -216
word قسم	agree -16 accuse 58
word قسيم	state -34 commit -56 reject 65 accuse 10
word قصد	state 11 assess -27
word قصر	support 50
word قصص	assess 18
word قصف	state 6 assess -34 reject 7 accuse 97 deny 34 warn -3 support -17
word قصفت	state 7
word قصه	state -30 demand 23
word قصو	demand 26 commit 20
word قصي	state -42
word قصيد	state -100
word قصير	state -10 demand 38 accuse -4
word قصيم	state 58
word قضاء	state 20 commit 33 deny 18 warn -45 support -1
word قضاي	state -4 assess -1 demand 16 commit -22 agree 30 reject 38 warn -2
word قضايا	assess -104 support 4
word قضو	accuse 144
word قضي	state -10 assess 24 propose -1 demand -20 commit 18 accuse 32 warn -10 support 9
word قط	state -25 assess 83
word قطار	state -10 assess 40 demand -3 accuse 66 warn 70 support -15
word قطاع	state 1 assess -2 demand 18 commit 25 reject -13 accuse 19 deny -6 warn -2 support -22
word قطاعات	state 57 assess -2
word قطب	assess -87
word قطت	state 134
word قطر	assess 53
word قطع	state -35 warn 42
word قطعت	state -55 accuse 13
word قطه	state 25 assess 5 demand 5 commit -2 agree 4 accuse -10 deny -18
word قطيع	assess 88
word قظه	state -15
word قفاز	state -22
word قفز	state -4 assess 12 demand 206
word قفون	support 184
word قلا عن	demand 43
word قلب	state -55 demand -43 commit 3 accuse -38 support 89 concern 176
word قلت	state 49 assess -34 commit 40 accuse 18 support -31
word قلص	assess 8
word قلق	state -27 assess -13 demand 25 accuse -74 warn -25 support -11 concern 278
word قلقن	concern 213
word قلم	state -157 accuse 15
word قلن	assess -44 reject 16
word قله	state -36 assess 29 commit 4 accuse 70
word قلهم	state 58
word قلوب	support 17
word قليد	state -73
word قليص	assess 8
word قليل	assess 22 demand 25 commit 5 warn -17 support -9
word قمح	state 17 support -13
word قمن	state 180 assess -24
word قمه	state -18 assess 22 demand 24 commit -45 accuse 28
word قنابل	assess 1 accuse 184
word قناص	accuse 28
word قناعت	assess 114
word قنبل	state 55 warn 117
word قنصل	state 51 assess -36
word قنطار	state 17
word قني	accuse -35
word قنين	state 34 assess -35
word قهر	assess 7
word قوات	state 63 commit 78 warn -7
word قواعد	assess 29 demand -53 accuse 7
word قوافل	state 68
word قوام	support -2
word قوان	state -9 assess -6 demand 25 commit 15 accuse 4 warn 12
word قوايم	state -19
word قود	assess -4 reject 57 accuse 99
word قوض	state -2
word قول	state -14 assess 68 propose -6 demand -36 commit -27 agree -1 reject 44 accuse 43 deny 22 warn -19 support 2 concern -8
word قوم	state -3 assess 5 demand -13 commit 88 agree 1 reject -18 accuse 3 deny 1 warn -2 support 11 concern -24
word قوه	state -1 assess 47 reject 9
word قوي	state -3 assess 65 commit 34 reject -2 accuse -29
word قويض	state -38 accuse 30
word قياد	demand -7 accuse 1 support 36 concern -8
word قيادات	assess 50
word قياس	support 16
word قيام	state -50 assess 17 commit 6 agree -5 accuse 1 deny -1 warn 48
word قيد	state 58 demand 27 reject -7 support -5
word قيس	assess 83
word قيل	deny 382
word قيم	state -5 assess 56 commit 28 agree 21 reject -6 accuse -2 deny -1 warn -19 support 1 concern -1
word قيمت	state 8
word قين	assess 58
word قيود	assess 68 accuse -15
word قييم	state 3 assess 3 demand 37
word ك	state -36 assess 30 commit 9 reject -14 accuse 11 deny -11 warn 24 support -14 concern 11
word كابل	state 4 assess -43
word كاد	assess 67 demand -8
word كادر	state 3
word كاذب	assess -2 accuse 43 deny 23
word كارث	state -73 assess 1 accuse 35 warn 1
word كاريب	assess 2
word كاس	state 41 assess 2 commit -11
word كاف	state -5 assess 15 demand 10 commit 13 accuse -7 deny -12 support 2
word كافح	assess 11
word كافي	state 24
word كاليف	state 18
word كامل	state -3 assess -17 demand 66 commit 23 agree 15 accuse -43 deny -13 warn -17 support 21 concern -5
word كامير	assess -13
word كان	state 27 assess 36 propose -6 demand -28 commit -27 agree -23 reject 7 accuse 51 deny 6 warn -40 support 13 concern -4
word كانت	state 17 assess 34 propose 1 demand 2 commit 2 agree -4 reject -14 accuse 11 deny 1 warn -28 support 4 concern -11
word كانون الاول	state 47 assess -3 demand 13
word كبر	assess 31 demand -25 commit 11 warn -2 support 21
word كبير	state -36 assess 62 demand -25 commit -34 reject -17 accuse 12 deny -3 support 36 concern 21
word كتاب	state 41 assess -20 accuse 26 warn -12 support -11
word كتايب	accuse -49
word كتب	state -25 demand 47 reject -1 accuse 26 deny 67 warn -26
word كتبت	accuse -19
word كتسب	assess 87
word كتف	support 167
word كتل	accuse -31
word كتيك	assess 37 accuse -39
word كثاف	assess 63
word كثب	state 14 commit 129
word كثر	assess 142
word كثف	state 89
word كثير	state 3 assess 67 propose -16 demand -22 commit -24 agree -4 reject -15 accuse 21 deny -5 warn 3 support 15 concern 3
word كثيف	assess 73 propose -24 demand 33 accuse -63
word كدس	state 45
word كذب	accuse 165 deny 204
word كذلك	demand 24 reject -2
word كراء	accuse 22
word كراتش	assess -52
word كرار	state -68
word كراس	assess 121
word كرام	warn 49
word كراه	state -110 demand 2 accuse 49 warn 46
word كرب	state 18
word كرد	state -13 assess 64 accuse -7
word كردست	demand 19
word كرس	state -170 assess 31
word كركوك	state -54 assess -11 warn 25
word كره	assess -44 demand 25 agree 58 reject 14 accuse -10
word كروات	commit 10
word كريم	state -86 assess -20 demand 11 commit 34 support 68
word كسب	state 15 assess 33 reject -35 accuse 64
word كسر	accuse 54
word كسرت	assess 267
word كشاف	state 93
word كشف	state -23 demand 98 accuse 34 deny 14
word كشفت	accuse 88
word كفا	assess 65
word كفاء	assess 12 accuse -27
word كفل	state 8
word كفي	assess 9 demand 1 agree -13
word كفير	assess -93 agree 30 accuse 107
word كل	state -27 assess -6 propose 15 demand -1 commit 37 reject -28 accuse -11 deny 2 support 26 concern 3
word كل الخيار	assess -44
word كل من	demand -35 reject -13 accuse 13 warn 8 support 3
word كلا	state 50
word كلام	state -91 assess -11 demand 12 reject 25 deny 103
word كلف	state 48 assess 8 demand 26 commit -15 agree 1 accuse -1 support -26
word كلفت	assess -31
word كلل	support 28
word كلم	state -28 agree 140 warn -23
word كلمت	state -9 commit 244
word كلن	state -45
word كلي	state 8 assess 72 commit -20
word كليف	state 52 commit 32 deny -1
word كما	state -8 assess 9 propose -10 commit 26 agree -7 reject -29 accuse 19 warn -6 support 5 concern 1
word كما 	state 43 assess 30
word كمن	state -32 assess 132
word كمي	state 68
word كمين	state 73
word كنا	assess -64 accuse 51 concern 19
word كنار	assess -65
word كنايس	state 57
word كنت	state 93 accuse -50 concern 2
word كنو	state -35
word كنولوج	state -22 assess 25
word كنولوجي	assess 56
word كهرباء	state -13 assess 4 propose 49
word كهرباي	assess -35 commit 40
word كهن	state 119 assess -36 deny 212
word كوادر	assess -18 demand 17
word كورون	assess -10
word كون	state -11 assess 23 propose -2 demand -1 commit 9 agree -18 reject -5 accuse -9 deny -4 warn 49 support -5 concern -9
word كون ل	assess 2 warn 2
word كونفدرال	state -16 commit 149
word كونكاكاف	state 64
word كي	state 29 commit 64
word كيان	state 10
word كيف	state 8 assess -27 propose 34 demand -48 commit -6 accuse 1 concern 21
word كيلو	state 9
word كيلوغرام	state 75
word كيلومتر	state 61
word كيمياي	assess -33
word كينشاس	accuse 158
word كييف	state 121
word ل	state 3 assess -8 propose 3 demand 6 commit 5 agree -4 reject -3 accuse 9 deny -8 warn -7 support 14 concern -8
word ل سوء الحظ	concern 113
word لا	state -53 assess -3 propose -12 demand 18 commit -11 agree -35 reject 92 accuse -2 deny 45 warn 10 support -41 concern -5
word لا اساس	deny 330
word لا بد	state -82 assess -33 demand 215 accuse -10 support 3
word لا تزال	state 21 accuse 33 deny -1
word لا تسمح	state -56 reject 31
word لا تفاوض	reject 25
word لا تفكر	commit 30
word لا تقبل	accuse 228
word لا حل	assess 62
word لا سيم	state -16 assess 2 demand -3 commit -34
word لا صح	deny 229
word لا يجوز	state -2 reject 96
word لا يجوز 	demand 93
word لا يزال	state 55 assess 104
word لا ينبغ	demand 194
word لابد	state -124 assess 80 demand 258
word لاتين	state -22 assess 87 commit -12 support 123
word لاجل	state -35
word لاجي	state -6 assess 16 demand 15 commit 39 accuse -18
word لاحق	commit 4 warn 18
word لازم	assess 20 demand -1 commit 30
word لاسلك	deny 273
word لاسيم	assess 24 commit -6
word لاعب	state 40 propose -14 demand -8 commit -5 accuse 20 deny 4 concern -4
word لافت	state -50 assess 35
word لاقت	assess 20
word لام	assess -200 accuse 3
word لان	state -28 assess 10 propose -15 demand 2 commit -45 agree -14 reject 35 accuse 57 deny -17 concern 20
word لانن	assess -21 demand -67 warn 27
word لاي	state -55 assess -1 demand 3 reject 82 accuse 35
word لايح	state 43 assess -46 agree 7 accuse 18
word لايق	accuse 42
word لبس	state -40 assess -22
word لبنان	assess 8
word لبناني	assess -6 reject 29 accuse 52
word لبي	accuse -1
word لتر	state 94
word لتزم	commit 1 accuse 8
word لتق	state 126 assess -29
word لتوطيد	state 7
word لتيم	state 81
word لجا	warn 69
word لجان	state 27 assess -15 propose 27 accuse -19
word لجن	state 49 assess -29 propose 23 demand -28 commit 17 accuse -13
word لجوء	state -53 assess 1 demand 58 accuse 4
word لحج	assess 1
word لحظ	state 46 assess 36 commit 11 accuse -43
word لحم	state 84
word لدي	state 10 assess 4 propose 12 demand -3 commit -12 agree -15 reject -4 accuse -9 warn 14 concern 23
word لدين	state -26 assess -43 commit 93 agree 59 deny -2 support -6 concern 72
word لزم	state -15 assess -67 propose 1 demand 69 commit 105
word لسن	assess 62 demand -2 reject 240 accuse -40
word لصالح	warn 8
word لعب	assess 49 demand -12 commit -40 reject -13 accuse 24
word لعبت	support 1
word لغم	accuse 81
word لغه	state 2 commit -5
word لفاز	accuse 74
word لفايد	commit 139
word لفتت	support 55
word لفزيون	assess 73
word لقاء	state 8 assess -20 propose 90 demand -30 commit -13 agree 66 reject 18 accuse -79 warn -13
word لقاءات	state 8
word لقب	assess 27 commit -25
word لقت	state 38
word لقد	assess 32 demand -74 commit -16 warn 6 support 1
word لقو	accuse 36
word لقي	state 38 assess -80 propose -1 demand 5 accuse 33
word لكم	state -147 assess -145 commit 27 accuse -16 support 68
word لكن	state 10 assess 43 propose -7 demand -12 commit 6 agree -1 reject -1 deny 17 support -25
word لكنن	assess 1 reject -19 concern 52
word لكي	assess -83 demand 78
word للاسف	assess 2 concern 1
word للخطر	assess -17 accuse 77 warn 325
word للغا	state -61 assess 66 commit -29 accuse 13 concern 72
word لم	state -3 assess 12 propose -18 demand -40 commit -42 agree -11 reject 3 accuse 45 deny 84 warn 21 support -16 concern -21
word لم تعد	state -71 demand 2 reject 91 accuse -54
word لم يعد	assess 100 commit 1 accuse 52
word لما	state -31 demand 21 commit -34 reject -2 accuse -3 deny 64 concern 90
word لماذ	state -143 assess -20 propose 38 demand 164 accuse 38
word لمد	assess -40 commit 113 agree 10 accuse -29
word لمس	state 29
word لمست	assess 114
word لميح	assess -44
word لن	state -96 assess -37 propose -22 demand -43 commit 135 agree -26 reject 186 accuse -64 deny -15 warn 91 support -16 concern -31
word لن تتراجع	commit 51 reject 57
word لن تتها	commit 63 warn 32
word لن تسمح	commit 6 reject 271
word لن تقبل	reject 249
word لن تنجح	assess 87
word لن نسمح	reject 83
word لن نقبل	reject 57
word لن نوقع	state 169 reject 221
word لن يقبل	reject 129
word لنا	state -38 assess -63 commit 13 agree 50 reject 10 accuse -16 warn -20
word لنحو	commit 26
word لندن	state -4 agree 21 reject 55
word له	state -3 propose -12 demand -28 commit -19 agree 10 reject 1 warn 10 support 55 concern -1
word لها	state -11 assess -12 demand -28 commit 21 agree -13 reject -20 accuse 38 deny 23 warn 26 concern -1
word لهم	state -7 demand -7 agree -16 reject 23 accuse 6 support 9 concern 12
word لو	state -61 commit 37 agree -1 reject 45 accuse 6 warn -24
word لوايح	state -5 commit 52
word لوب	state -31 assess 18
word لوجست	state -28 assess 31
word لوحظ	state 65
word لوغانسك	state 15
word لول	state -39 assess 34 accuse 5 support 31
word لون	state -26
word لويس	state 54
word لي	state -10 assess -16 reject 6 warn 51
word لياق	assess 22
word ليال	support 215
word ليب	state -2 assess -32 demand 44 support 13
word ليبرال	accuse 116
word ليبي	assess -3
word لير	state 133
word ليس	state -50 assess 16 propose -18 demand 19 commit -35 agree -21 reject 104 accuse -5 deny 56 warn -18 support -17 concern 3
word ليست	state -64 assess -9 propose -37 demand 12 commit -18 reject 66 accuse 1 deny 58 concern -15
word ليق	assess -9 accuse 50
word ليل	state -1 accuse 45 concern 3
word م	state 16 assess -9 agree 9
word م الاتفاق	state -8 assess -35 agree 235
word م التوصل	assess 8 commit -3
word ما	state -39 assess 24 propose -18 demand -2 agree -12 reject -11 accuse 20 deny 24 warn -18 support 20 concern 16
word ما اذ	state 146
word ما زال	state 39 assess 57 reject -26
word ما زالت	state -9 assess 19 accuse 1 concern 14
word ما فتيت	assess -32 support 170
word ما لم	state -122 assess 54 warn 70
word ما يزيد عل	assess -25
word ما يقارب	state 15 assess -16
word ما يقرب من	state -20
word ماء	state -22 assess 62 demand 18 accuse -75
word مات	state 1
word ماد	state 7 accuse 27
word ماذ	assess -21 accuse 8 concern 72
word مار	state -29
word مارب	assess 4
word مارس	state 8 assess -73 commit 5 accuse 28
word مارسيلو	state 88
word ماريوبول	demand 2
word مازال	state 48 assess -1
word مازق	state -101 assess 1 accuse 72
word ماس	assess 44 demand 107
word ماسا	assess -169 demand 3 support 150
word ماساو	assess 88
word ماسس	commit 22
word ماسك	state -19
word ماش	accuse 87
word ماشي	state 102
word ماض	commit 359
word مال	state 19 assess 31 demand 8 commit -25 reject -20 accuse 44 deny -2 support -43 concern -1
word مالك	state 50
word مام	state 7 commit -22 accuse 31 deny 1
word مانح	state -72 demand 65 accuse 10
word مانشستر	agree 37
word مانع	propose 244
word ماه	assess 69
word ماهول	state -14
word ماي	state 82 warn -11
word مايد	assess 84 demand -64
word مايو	state 32 assess -4 commit 53 accuse -23
word مباحث	state 5 assess -9 demand 48
word مباد	state 2
word مبادر	assess 4 propose 71 commit -6 reject -13 warn -9
word مبارا	state 48 commit -88 agree 48 reject 48
word مبارك	support 12
word مباري	state 53 accuse 6
word مباشر	state 32 assess -3 deny 12
word مبالغ	assess -4 deny 60
word مبان	accuse 32
word مبد	state 23 commit -32 accuse -48 warn -10
word مبدي	agree 174
word مبذول	state -7 accuse 113
word مبرر	state 3 accuse 36
word مبرز	state 62
word مبسط	assess 102
word مبكر	demand 4
word مبن	commit -3
word مبيع	state 26 assess 51
word متابع	state 52 assess -35 demand -2 support 5
word متابعت	state 28
word متاجر	assess -36
word متاح	state -12 demand 2 warn 6
word متاخر	assess 45
word متاكد	assess 31
word متان	assess 236
word متبادل	state 11 assess 67
word متباين	assess 201
word متبق	commit 68
word متجاور	state 6
word متجدد	state 30
word متجر	state 91
word متحارب	assess 39
word متحرك	assess -54
word متحمس	assess 153
word متخصص	state 48 assess -9
word متد	accuse -2
word متداول	state -95
word متدرب	assess -68
word متر	state 82
word مترو	assess -25
word متروك	state 104
word متزامن	state 6
word متزايد	assess 16
word متسرع	state -138
word متشدد	state -21 commit 42 accuse 7
word متضرر	state 19 commit 24
word متطرف	state -50 accuse 67 warn 24
word متطور	state 91
word متع	assess 132
word متعاقب	state -105 assess 10
word متعب	demand 53
word متعدد	state 2
word متعذر	state -69
word متعلق	assess 1 reject 45 accuse -7
word متعمد	state -38 assess -34 accuse 212 warn 12
word متغير	assess 118
word متفايل	assess 201
word متفجر	state 95
word متفرج	demand 22
word متفق	state 53 assess -139 agree 92
word متقدم	state 72 assess 42 accuse -26
word متكامل	accuse -1
word متكرر	state -19 accuse 212
word متلك	assess 14 demand 31
word متمثل	assess 39 demand 23 support -21
word متمرد	assess -7 demand 9
word متميز	state 34 assess 99 commit -17
word متن	state 61
word متنازع	state -183 concern 21
word متهم	state 10 assess -34 accuse 71
word متوازن	assess 6 demand 28
word متواصل	assess 2
word متوافق	state -84
word متورط	assess -6
word متوسط	assess 37 agree -14
word متوفر	assess -36 commit 30
word متوقع	state 26 assess 95 demand -5
word متي	state -60 propose 315 commit 41 reject -76 accuse 8 warn 1
word متين	state -27 assess 89
word مثال	assess 35 support -18
word مثقف	support 3
word مثقل	concern 32
word مثل	state 7 assess 50 propose -1 demand -30 commit -19 agree -20 reject -10 accuse 38 deny 10 concern 2
word مثلم	assess -6 demand 30
word مثمر	assess 116
word مثمن	support -182
word مثير	state 4 assess -64 concern 185
word مثيل	assess -57 commit 98
word مجابه	assess -1 demand 57
word مجاع	warn 89
word مجال	state 25 assess -3 propose 11 demand 17 commit -4 agree -8 reject 2 accuse -36 deny 1 warn -8 support 6 concern -3
word مجالس	state 51
word مجان	state -61
word مجتمع	state -28 assess 46 propose -11 demand 23 commit -5 reject 4 accuse 20 deny -4 support -2
word مجد	state 37 support 50
word مجدد	state 33 assess -10 commit 111
word مجدول	commit 81
word مجدي	assess 111
word مجر	state 62 assess -57
word مجرد	state -59 assess 39 demand -4 accuse 8 deny 166
word مجرم	state -1 assess 28 accuse 97
word مجزر	accuse 16
word مجلس	state 26 assess -53
word مجمد	state 88
word مجمع	state 100
word مجمل	accuse 73
word مجموع	state 59 assess -13 propose -6 demand -12 commit 8 agree 1 accuse 2 deny 1 warn -5 support -9 concern -1
word مجهول	state -109 demand 60
word محادث	state 41 assess 35 propose 29 demand -23 reject 6 accuse -26 deny 8 warn -28 concern -19
word محارب	state -15
word محاسب	state -100 assess -17 demand 116 agree 20
word محاصر	state 1
word محاصيل	demand 54
word محافظ	state 10 assess -20 warn 1
word محافل	assess 35 support 49
word محاكم	state 18 assess 2 demand -39 accuse -9 warn 59
word محال	assess 55
word محاول	state 1 assess -63 accuse 90 support -16
word محايد	state -93
word محتجز	state 86 assess -23 accuse -10 concern 37
word محترف	assess 7
word محتل	state -75 assess -16 reject 14 accuse 7 warn 41
word محتمل	state 11 concern 17
word محدد	state 30 assess -57 demand -2 commit 4 reject 28
word محدود	assess 77 commit 95
word محرر	assess -48
word محرك	assess 79
word محروق	state 38 assess -67 accuse 90 support -16
word محزن	assess -6 accuse 142 concern 180
word محضر	assess -9 agree 125
word محط	state 34 assess -11 commit 33 agree -12 accuse 8 support -12
word محظور	assess -116
word محقق	support 22
word محكم	state 63 reject 73 accuse -23
word محكوم	assess 176
word محل	assess 4 demand -19 commit 48 agree 13 accuse -43
word محلي	assess -7 commit 24 accuse -117 warn 8
word محمد	state 11
word محمل	state -8 warn 66
word محمول	assess -34
word محن	state -31 assess -6
word محور	state 24 assess 44
word محوري	assess -30
word محيط	state 54 assess -11 propose -10 accuse -13 warn 44
word مخابر	assess -62 accuse 122
word مخابز	state -20
word مخاطر	state -2 assess 22 reject -8 accuse -57 warn 145
word مخالف	state -8 assess -41 commit 28 accuse 128
word مخاوف	state -28 accuse -39 concern 127
word مختبر	state 13
word مختص	state 8
word مختصر	state 105
word مختلف	state 39 assess 25 commit 5 agree -4 reject -9 deny -3 warn -20 concern -5
word مخدر	assess -53
word مخز	assess 34 commit -3 accuse 91
word مخصص	assess -55 propose 38 demand 36
word مخطط	state -54 accuse 32
word مخطوف	state -92
word مخلص	support 7
word مخلوع	accuse 17
word مخيب	assess 44
word مخيم	assess -3
word مد	state -65
word مدارس	state -1 propose 14
word مدافع	assess -9 demand 54
word مداول	state 23 assess -56
word مدت	state 1 demand 125 commit -36
word مدخل	accuse 30
word مدد	state -65 assess 1 commit 14
word مدرج	state 38
word مدرس	assess 77
word مدرع	state 63
word مدع	assess -40
word مدعو	assess 3 demand 498
word مدعوم	assess -35 accuse 19
word مدفع	assess 36
word مدمر	assess 35
word مدن	state 45 assess -41 propose -14 accuse 9 warn 8 support -2 concern 8
word مدني	state 11 assess -18 demand -1 commit -8 accuse 67
word مده	state 108 assess 5
word مدون	assess -6
word مدي	assess 87 commit -60 warn 53
word مديد	state 13 propose 10 commit -26 agree 26
word مدير	state 45 accuse -5
word مديريات	state 59
word مدين	state 35 assess -37 propose -7 demand -7 commit 11 agree -6 reject 11 accuse 4 deny -10 warn -3 support 24 concern 1
word مدينت	assess -23
word مذاهب	agree 137
word مذنب	deny 631
word مذهب	accuse 46
word مر	state -3 assess 1 concern 8
word مرء	state -78
word مرا	accuse 45
word مرابط	state 28 assess 84 support -16
word مرات	assess -9 accuse 46
word مراجع	state 14 assess -37 demand 42
word مراحل	state 26 assess 13 reject 20 accuse -31
word مرار	state 180
word مراعا	assess -141 accuse 110
word مرافق	state 62 assess -14 demand -19
word مراقب	state 4 assess -18 propose 59 demand 10 reject 7 accuse -19 deny -2 warn -20 support -4
word مراكز	state 52 propose 24 accuse -40
word مراكش	assess 15
word مربع	state 37 assess -39 accuse 18
word مرت	state 20
word مرتب	state 13
word مرتبط	state 80 assess 38 demand -1 reject -22
word مرتزق	state -70
word مرتفع	state 18
word مرتقب	state 47
word مرتكب	state -35 commit 24
word مرتكز	state 22 assess -56
word مرجو	state 42
word مرحل	state 1 assess 44 propose 9 commit -2 accuse -59 warn 11 support -25
word مرد	state -57 commit 46 accuse 9
word مردود	assess -19
word مرسوم	state 59 commit 81 accuse -15
word مرشح	state 37 reject -9 support 20
word مرض	assess 35 accuse -32
word مرفوض	reject 197 accuse 91
word مركز	assess 2 agree 10 accuse -6 warn -3
word مرم	state -145 assess 63 warn 10
word مرن	state 78
word مره	state 36 assess 8 propose 6 demand -37 reject -15 accuse 21 support -42 concern 56
word مره اخر	demand -105
word مرهق	state -11 assess 16
word مرور	state 30 assess 1 demand -9
word مروع	accuse 137
word مرون	assess 68 support 67
word مرير	state -20
word مريض	assess 95
word مزارع	state -15 propose 15
word مزاعم	deny 57
word مزاول	state 51
word مزاي	state -39 assess 51 demand 49
word مزروع	assess 33
word مزعج	state -2 concern 144
word مزعوم	demand 58
word مزق	state 63 assess -166 concern 294
word مزود	state 31 assess -26
word مزيد	assess 34 commit 5 accuse -5 support -22
word مس	warn 135
word مساء	state -4 assess -22 commit -1 agree 28 accuse 21
word مساءل	assess -98 demand 122 warn 189
word مسابق	state 95 commit 6 support -1
word مساجد	state 3 assess -54 commit 27 accuse 27
word مساح	assess -70
word مسار	state -9 assess 26 propose -5 commit 8 agree 13 accuse -3 deny -3 warn 2 support 24
word مساس	commit 8 reject 6 warn 92
word مساطر	state -9 assess 85
word مساع	state 93
word مساعد	state 2 commit 46 reject -6 support -14
word مساعدات	commit 291
word مساف	assess 67
word مسافر	assess -60 accuse 3
word مسال	assess 47 propose -5 commit 2 agree 19 accuse -49
word مساند	assess -58 support 1
word مساهم	state 23 accuse -28
word مساهمت	state -84 assess 37
word مساوم	state -188 reject 168
word مسايل	state 72 assess -23
word مسبب	accuse 13
word مسبق	state -79 demand 100 reject 2
word مستبعد	assess 61
word مستثمر	state 11 assess 12 propose 34 accuse -11 concern 3
word مستحق	assess -159 demand 26 commit 5 support 142
word مستحيل	assess 11 reject 225
word مستدام	assess 40 agree 62
word مستشف	state 14 assess -35 accuse 22 support 8
word مستعجل	state 3
word مستعد	state -30 assess -65 propose 358 demand -11 commit 83 accuse -18 warn 6 support -28
word مستغرب	support 160
word مستفيد	assess 80
word مستقبل	state -67 assess 67 demand 49 commit 15 reject 39 accuse -88
word مستقر	state 34 assess 57
word مستقل	assess -3 demand 57
word مستلزم	state 179 assess -61
word مستمر	state 53 assess -9 propose -3 demand -18 commit 87 agree -7 reject -17
word مستهدف	state 43
word مستهلك	state 3 demand 1 commit 39
word مستو	state -11 assess 55 propose 19 demand 3 reject -7 accuse -20 concern -3
word مستورد	demand 35
word مستوطن	assess 28 accuse 180 support -13
word مستوي	state 3 assess 64 demand -5 commit 7 accuse -16
word مستويات	assess 41
word مسجد	assess -8 propose -2 demand 18 accuse 14 warn 4
word مسح	commit 25
word مسدود	state -86
word مسرح	accuse -12 deny 30
word مسطر	accuse 1
word مسعور	accuse 123
word مسقط	state 42
word مسك	state -72 assess 56 commit 134 accuse -13
word مسكت	deny 28
word مسلح	state 37 assess -91 agree -2 accuse 59 concern 31
word مسلسل	assess 6 commit -26
word مسلم	state -10 assess -16 demand -31 reject 11 accuse 88 warn 6 support 29
word مسمي	demand 133
word مسوول	state 51 assess 1 propose -15 demand 27 commit -13 reject -4 accuse -1
word مسووليات	state -7
word مسووليت	state 29 commit 23 accuse -169
word مسيح	reject 13
word مسير	state -20 agree -2 warn 42 concern 11
word مسيرت	commit 101
word مسيس	accuse 141
word مشارك	state 27 assess -15 reject 54 accuse -25 deny 4 support -13 concern -6
word مشاركت	propose 21
word مشاريع	state 25 demand -2
word مشاعر	warn 85
word مشاكل	assess 14 accuse 33 support -55
word مشاهد	state 92
word مشاور	state 1 assess -62 commit 1 agree 53 accuse -4 deny 84
word مشبوه	state -89 assess 3
word مشتب	state 45 accuse -19
word مشترك	state -24 assess -2 propose 35 demand 17 commit 5 agree 56 reject -2 accuse -45 support -28 concern 6
word مشتغل	state 8
word مشتق	assess 41
word مشجع	state -1
word مشرع	state 100
word مشرف	assess -26 agree 37 accuse 22 support -1
word مشرق	assess 61
word مشروط	assess -1 reject 164
word مشروع	state 7 assess -31 propose 1 commit 1 agree -14 accuse 17 deny 15 warn -10 support 12 concern -4
word مشروع قرار	commit 83
word مشغل	state 47
word مشكل	state -26 assess 38 demand 2 agree -3 reject -16 accuse 25 warn 20 support -11
word مشهد	state 2 assess 41 demand -33 accuse 35
word مشهور	assess 228
word مشي	state -93 assess 110
word مشيد	support 56
word مشير	state -4 support 54
word مشيط	state 126
word مشين	accuse 55
word مصاب	state 56 warn -16 support 4
word مصادر	state 5
word مصارف	assess -79
word مصاريف	assess -70
word مصاف	state 105
word مصالح	state -130 assess 6 commit -14 accuse 57 warn 5 support 62
word مصداق	state -166 assess 59 support 116
word مصر	state 8 assess 69 demand -34 commit -9 reject -1 accuse -4 deny 15 support 12
word مصرع	state 25
word مصرف	state -8 assess 2 commit 20 accuse -18 warn -1
word مصروف	state 53 assess -2
word مصري	assess 122
word مصطلح	accuse 45
word مصغر	state 37
word مصل	state 41
word مصلح	state -11 assess 54 demand 21 commit 8 reject -45 warn -4
word مصلحت	state -63
word مصمم	commit 164
word مصنع	assess 2
word مصير	state -51 assess 18 demand -2 agree -6
word مضاد	assess 25
word مضارب	assess 195
word مضام	support 59
word مضطر	reject 8
word مضي	state -77 assess -8 demand 60 commit 116
word مضيف	support -5
word مضيق	state 19
word مطار	state 19 assess -36 propose 23 commit 8 accuse -48
word مطاعم	state 199
word مطالب	state -56 assess -68 demand 74
word مطالبه ب	demand 11
word مطبوع	assess 155
word مطرد	assess 116
word مطروح	state 30 assess -6 accuse -11
word مطعم	assess 37
word مطل	propose 67
word مطلب	demand 93
word مطلع	assess -40 accuse 9 concern 3
word مطلق	state 41 reject 85 accuse -19 deny 187
word مطلوب	state 21 assess -6 demand 122
word مظاهر	state 6 assess -17 demand 8
word مع	state 5 assess -21 propose 1 demand -4 commit 23 agree -1 reject 2 accuse -1 deny 7 warn -11 support 5 concern -5
word معا	state -44 assess 16 propose 8 demand 52 commit 11 agree 12 reject -15 accuse -8
word معابر	assess -129 propose 60 demand 31
word معاد	commit -121
word معادل	state -138 demand 55
word معارض	state -40 assess 3 commit -9 reject 2 accuse 9
word معارضت	state -1
word معارك	state 53 assess -61 accuse 52
word معاصر	assess 123
word معاقل	state 5
word معال	assess -39 support 49
word معالج	assess -32 demand 24 commit -7 agree 18
word معالجت	commit 2
word معامل	state 27 assess -10 demand 15 commit -42 accuse 30
word معان	state 6
word معانا	assess 1 commit -17 accuse 33
word معاهد	reject 2
word معايد	support 265
word معايير	state 32 assess -15 demand -25 accuse 96
word معبد	assess -20
word معبر	assess -52 propose 20 commit -1
word معتدل	state -31 demand 51 commit 34
word معتقل	assess -45 accuse 76
word معتمد	commit 1
word معجز	assess 2
word معد	assess -21 demand 55 commit 32 accuse -61 concern 8
word معدل	state 73 assess 43 propose 25 demand -2 commit -2 reject -12
word معرض	state 12 agree -9
word معرف	state 90 reject -17 accuse -45
word معرك	assess 63 commit 167 accuse -63
word معركت	commit 10
word معركتن	commit 48
word معروض	assess 9 reject 5
word معروف	state 53 assess 2 commit -6
word معزول	accuse 81
word معسكر	state 56 assess -9
word معضل	state -31 assess 1 commit 25
word معطي	commit 5
word معظم	state 82 assess 40 demand 1 commit -2 warn -7
word معقل	state 1
word معك	accuse 54
word معلق	state -13 assess 71
word معلم	state 17
word معلن	state 8
word معلوم	state 10 assess -43 demand -8 agree -1 accuse 30 warn 10 support -21
word معمول	state 108
word معن	state -15 assess 50 accuse -29 warn -29 support 54
word معنو	state -112 assess 12
word معنوي	state 6
word معني	state 51 assess -44
word معه	state -16 assess -44 propose 74 demand -45 commit 20 agree 1 reject 36 accuse -39 deny -6 support 11
word معهم	state 14 accuse 10
word معي	assess -135 accuse 16
word معيش	state -8 demand 1 accuse 74
word معيق	accuse 186
word معين	state -41 reject 1
word مغادر	state 18 assess -5 propose -44
word مغارب	state -6 support 18
word مغالط	accuse 203
word مغامر	state -17
word مغرب	state -13 assess 10 demand -33 commit 85 accuse -1 support 70
word مغلق	accuse 2 concern 67
word مفاج	assess 65
word مفاد	assess 140
word مفاعل	warn 34
word مفاوض	state -8 assess 33 reject 49 accuse -36 deny 27 support -37
word مفتاح	assess 104
word مفترض	demand 79 accuse 122
word مفتوح	state 7 assess -126 propose 5 commit 87 accuse -14 warn 47
word مفخخ	state 10
word مفرح	state -1 assess 51
word مفرط	state -94
word مفروض	state -55 demand 3
word مفقود	warn 51
word مفهوم	state 111 assess 48
word مفيد	assess 112
word مقابل	state -3 assess -103 propose 48 demand -12 agree 97 warn -21
word مقابلت	state 34 assess -1
word مقاتل	state 55 propose 8 commit 2 reject -13 support -13
word مقارن	state 66 assess 36 demand -3
word مقاطع	accuse 3
word مقاعد	assess -28 demand 39
word مقام	assess 33
word مقاول	assess -3
word مقاوم	state 35 assess 45 demand -9 commit 49 reject 1 accuse -41 deny -2 warn -6 support -21
word مقايض	state -222 assess 8
word مقبل	state 13 assess 29 propose 6 demand 10 commit 14 agree 8 reject -11 accuse -58 deny 1 warn 6 support -12 concern -10
word مقبول	reject 83
word مقترح	state 40 assess -41
word مقتض	assess 122
word مقتل	demand -18 accuse -2 support 26 concern 56
word مقتنع	assess 2
word مقدار	assess 31
word مقدر	state 23 demand 64
word مقدس	demand 60 support 8
word مقدم	state 40 assess -69 commit 14 deny 3
word مقدمت	assess 16 support 57
word مقر	state 29 assess -38 agree 16
word مقرب	state 82
word مقرر	state 55 assess -35 agree 20
word مقطوع	assess 142
word مقعد	state 22 assess -20
word مقلق	concern 224
word مقنع	assess -56
word مقوم	state -53 assess 77 accuse 2
word مقيم	state 70 demand 5 commit -32
word مكاسب	state -7
word مكافا	accuse 69
word مكافح	state 11 assess -32 commit 52 agree 2 reject -9 accuse -98 deny 12 support 12 concern -12
word مكان	state -26 assess 18 commit -4 reject 115 accuse -17 deny -8
word مكانت	assess 27
word مكتب	state 34 assess -22 agree 5
word مكتسب	support 62
word مكتوب	state 24 demand 74 reject 1
word مكتوف	accuse 54 warn 21
word مكث	accuse 65
word مكثف	state 96
word مكرم	state 72 agree -6
word مكعب	state 64
word مكلف	state 57 assess 89
word مكن	state -15 assess 38 propose 49 demand -3 commit -8 agree -17 reject 18 accuse -23 deny -15 warn 7 support 1 concern -9
word مكنت	state 21 assess 54 accuse -37
word مكه	agree -8
word مكون	agree 51
word مكين	state -10 propose 11 demand -1 commit 22
word ملء	state -6 assess -47
word ملابس	demand 78
word ملاحظ	assess 147
word ملاحق	state 21 assess -44 agree 36 accuse 11 support -17
word ملاحقت	commit 54
word ملاذ	accuse 15 warn 82
word ملاعب	reject 77 support 51
word ملاي	assess -5 agree 18 reject -26 accuse 51
word ملايم	assess 39
word ملتزم	assess -11 commit 331 reject 49
word ملح	state -94 demand 19 warn 108
word ملحق	state 29 demand -54
word ملحم	assess 12
word ملحوظ	assess 71
word ملزم	state 41 demand 98 accuse -49
word ملعب	state 53
word ملف	assess 18 propose -1 demand -3 warn 4 support 9
word ملفق	assess 109 accuse -1 deny 149
word ملك	state 17 assess 50 demand -1 reject -9 accuse -8 deny -13 support 22
word ملموس	state -80 demand 98 accuse -56
word ملي	state 50 assess -25 demand -35 commit 35
word مليار	state 15 assess 3 commit 42 agree 45 reject -9 accuse -11 warn -5 support -8
word مليشي	state 5 assess -13 warn 42
word مليون	assess -49 accuse 87
word مما	state -19 assess 44 commit -6 deny -1 support 1
word مماثل	assess -19 commit 5
word ممارس	state -21 assess 9 commit 21 accuse 45
word مماطل	state -89 demand 32 accuse -6
word ممتاز	state -91 assess 146 support 46
word ممتد	state -99
word ممتلك	state -70 demand 46 accuse 12
word ممتلكات	state -11
word ممر	state -14 propose 37
word ممكن	state -78 propose 99 reject 60 accuse -86 warn 51
word ممن	state -14 assess 43 accuse 91
word ممنهج	state -56 accuse 139
word مميز	assess 102 demand -17 accuse -39 support 31
word من	state 9 assess 5 propose 1 demand 3 commit -6 agree -3 reject -9 deny -2 warn 10 support -7
word من اجل	state 36 assess -14 propose 1 demand 45 commit 44 accuse -30 deny -15 warn -25 concern -10
word من ال	accuse -67
word من الصعب	assess 150
word من الضرور	state -19 assess 35 demand 273
word من الطبيع	assess 20
word من المبكر	assess 83
word من المحتمل	state -123 assess 45
word من المرجح	state -76 assess 282 accuse -8 warn 72
word من المستحيل	assess 36 reject 53
word من الممكن	state -57 assess 122
word من الواضح	assess 158
word من جديد	state -44 demand 43
word من جهت	state -55
word من جهه اخر	assess 67
word من خلال	assess 18 demand -6 agree 1 accuse 12 deny -3 support -2 concern -1
word من دون 	assess 15
word من غير الممكن	reject 147
word من قبل	state 22 assess -14 propose -6 demand 14 commit -23 agree -4 reject -3 accuse 28 deny 10 support 13
word منا	state -5 reject 99 support 120
word منابر	state -55
word مناخ	state 56
word منازع	assess -113
word منازل	state 65 accuse 9
word مناسب	assess 29 warn -10 support 30 concern -4
word مناصب	state -15 commit 31
word مناضل	assess 76
word مناطق	state 15 assess 2 demand 15 commit -3 agree -5 warn -11 concern -4
word مناظر	state 87
word مناف	accuse 118
word منافذ	assess 25
word منافس	assess 33 demand -11 deny 29 warn -2
word مناقش	state 117 agree 32 deny 17
word مناقشت	state -79 assess -7
word مناهض	state 64
word مناور	reject 165
word مناوش	assess 72
word منبع	assess -11
word منتج	state 59 assess -24 accuse -27 deny 8 support -10
word منتجات	state 25
word منتجع	accuse 133
word منتخب	assess 20 accuse -25
word منتد	assess -38
word منتشر	deny 115
word منتصف	state 46
word منتظر	assess 41
word منتظم	state 57
word منتم	state -10
word منح	state -18 assess 9 demand -9 reject 16 accuse -44 deny 19 support 7
word منحرف	state -48
word منخفض	state 35 assess 97
word منذ	state 40 assess 25 propose -5 demand 13 commit -11 agree -5 reject -9 deny -10 warn -23 support 13
word منذ اشهر	state 103
word منذ البدا	state -81 assess -59
word منذ زمن	state -43
word منذ سنو	state -11 assess 45
word منذ فتره طويل	state -37 assess 69
word منزل	state 63 assess -16 demand -2 reject 60 support -10
word منزوع	commit 21
word منسجم	state -10 assess 137
word منش	state 53 assess -76 warn 42
word منشا	assess -2
word منشط	state 2
word منشور	assess 144
word منص	state -55 commit 88 agree 36
word منصب	state 33
word منصور	state -50
word منضم	state 165
word منطق	state 14 assess 11 propose -12 commit 15 agree 2 reject -17 accuse 5 deny -6 warn 7 support -9 concern -2
word منطلق	assess -13
word منظم	commit -3 accuse 37
word منظور	state 30 accuse -21
word منظوم	assess 34 demand 9
word منع	state -49 assess 7 demand -1 reject -5 accuse 34 deny 24
word منعت	assess -4 accuse 37
word منعطف	state -142 assess 70
word منفتح	state -124 assess 100
word منفذ	assess -44 demand 38 accuse 1
word منفرد	state 37 assess 35
word منفصل	state 92 assess -1
word منه	assess 5 propose -9 agree 2 accuse 30 deny 1 warn -3 support -9 concern -12
word منهم	assess -3 demand 8 commit 21 accuse 24
word منو	assess 102
word مني	assess -18 commit 34 accuse 24 deny -6 support 21 concern -2
word منيات	support 73
word مهاجر	assess -43 accuse 57 warn 11 concern -3
word مهاجم	state 4 assess -21 demand -5 commit 50
word مهار	state -4
word مهام	state 3 assess -16 demand 73 commit 49 accuse -42 deny -1
word مهتم	state 55 assess -57 reject 49
word مهد	assess 25
word مهدد	demand -11 warn 179 concern 73
word مهرب	assess -1
word مهرجان	demand 7
word مهل	demand 83
word مهم	state -1 assess 64 demand 50 commit 41 agree -5 accuse -56 deny -1 warn -26 concern -4
word مهمت	state 38 assess -135 commit 67
word مهن	state 43
word مهندس	state 73
word مهني	state -25 assess 27 accuse 82
word مهيدا ل	state 27
word مواثيق	accuse 58
word مواجه	state -22 propose -9 demand 60 commit 18 agree -12 reject -15 accuse -18 warn 6 support 19
word مواجهت	assess -47 commit 30 warn 20
word مواد	state 45 assess -3 demand 1
word موارد	state 19 assess 14 warn -44
word مواز	assess 154
word موازرت	support 186
word موازن	assess -4 demand 39
word مواصل	state -5 demand 6 commit 136 warn -8 support -12
word مواضيع	state 38
word مواطن	state -6 assess 9 propose -12 demand -2 commit 25 reject -10 accuse 62 deny -12 warn -2 support -5 concern 11
word مواعيد	state -106 accuse 37
word موافق	state 27 assess -34 agree 37 warn -4
word موافقت	state -135 agree 52
word مواقع	state 28 assess -51 commit 2
word مواقف	state -27 assess 50 propose -13 support 81
word مواكب	assess 1
word موال	state 22 assess -19 commit -4 accuse 24
word موامر	assess -95 accuse 102
word موان	state -18 commit -40 accuse 41
word موايد	state -32 accuse 5
word موت	assess 48 demand 1 accuse -43 concern 24
word موتمر	state 6 assess 1 demand 5 commit -20 reject 45 accuse -16 warn -19 support -16
word موثر	assess 24
word موثوق	assess 99 demand 10
word موج	state -32 deny 38 warn 26
word موجب	agree 145
word موجه	assess -7
word موجود	state 102 assess 11 demand -15 accuse -17 warn -13 support -9
word موحد	assess -6
word موخر	state 39
word موذج	state 3 accuse -24 support 6
word مور	state -3 assess 1
word مورخ	state 78
word مورد	assess -131 commit 10 accuse 37
word موز	reject 55 accuse 17
word موس	reject 220
word موسس	assess -1 demand 3 reject 51 accuse -23 support -7
word موسسات	state 16
word موسف	concern 371
word موسكو	state 70 propose 308
word موسم	state 50 agree 10 accuse -40 warn -5
word موشر	state 46 assess 45 accuse -72 warn 55
word موضع	state -99 demand 33
word موضوع	state 4 assess -5 demand 1 reject 18 accuse -1 deny 8
word موضوعات	assess -124
word موظف	state 30 demand -43 reject 49 accuse 27 support -4
word موظفي	concern 17
word موعد	state 69 assess -69 demand -1 commit 54 agree 44 support -11
word موقت	state 39 assess -27 propose 25 accuse -39
word موقع	state 46 commit 6
word موقف	state 7 assess 21 propose -12 demand -10 commit -4 agree -11 reject 2 accuse -8 deny 41 warn -3 support 22
word موقوف	state 14
word موكد	state 53 assess -7
word موكل	reject 176
word مول	state -2
word مولف	assess 62
word مومن	state 17 demand -20
word مونديال	state -61
word موهب	assess 42
word موهل	state 114
word مويد	assess -25
word مويل	state 15 assess -50 propose 5 commit 21 agree 30 reject -10 support -1
word ميا	state 5 assess -32 propose 14 demand 35 accuse -47
word ميات	state -25 assess -57 warn 17 support -9 concern 39
word ميت	state -32
word ميثاق	state -1 accuse 105
word ميد	state -22 assess 6 demand 3
word ميدان	assess 37
word ميداني	assess 26
word ميز	state 12 assess 143
word ميزان	commit 72
word ميس	accuse 133
word ميسترال	state -40
word ميشال	support 127
word ميغاواط	state 3
word ميل	assess 107 agree 58
word ميليشي	state -7 assess 25 accuse 29
word ميناء	state 21
word ميه	state 49 assess -29 reject 3
word ميو	state 76 assess -8
word مييز	accuse 59
word ناء	warn 203
word ناد	warn -2
word نار	state -11 assess -14 propose 10 commit -5 agree 29 accuse -17 warn 9 concern 9
word ناريو	state -45 assess 79 commit 147
word نازل	assess 65
word ناس	state -25 assess 30 demand 31 accuse 49 warn -2 support -8
word ناسب	demand 110
word نافس	assess 83
word ناقش	state 119 assess -49 commit -46
word ناقض	accuse 74
word نال	assess -18 propose 18
word ناول	state 53
word ناولت	state 181 assess -16
word ناي	assess 159
word ناير	state 60 assess -16 accuse 31
word نبا	state 27
word نبت	accuse 16
word نبض	assess 142
word نبغ	state -144 assess -7 demand 203 accuse 13
word نبي	demand 39
word نتج	assess 15 accuse -9 warn 3
word نتشر	state 99 assess -16
word نتصر	assess 4
word نتظر	state 8 assess -113 propose -18 demand 48 warn 96 support -6
word نتعش	state -2
word نتقل	state 20
word نتم	state 49
word نته	state -87 agree 30 accuse -43 warn 4
word نتهك	assess -14 accuse 137
word نجح	state 20 assess 136 demand -88 accuse -37
word نحن	state -64 assess -23 demand -28 commit 6 agree 7 reject 70 accuse -3 deny -3 support 25 concern 28
word نحو	state 87 assess 7 propose -1 demand -18 commit -1 agree -10 reject -2 accuse 1 warn 8 support -15 concern -3
word نحي	accuse 21
word نخفض	assess 133
word ندرج	state -12 assess 44 accuse 108
word ندم	warn 202
word نذر	warn 34
word نري	state -68 assess 13 propose -29 reject 35
word نزع	assess 46 warn 19
word نزل	assess -117 commit 107
word نسب	state 50
word نسج	deny 132
word نسحب	state -43 propose 172 commit 212
word نسخ	state -23
word نسف	assess 26
word نسي	state -139 assess -46 commit 50 support 125
word نسيق	state 41 assess -33 reject 16 accuse -8
word نشا	agree 55
word نشر	state 29 assess -15 demand 9 accuse -1
word نشيط	assess -90
word نص	state 26 demand 24 commit -19 agree 12 reject 112 accuse -32 warn -16 support -12
word نصب	state -78 assess 23
word نصت	agree -2 deny 29
word نصر	state -23 assess 36
word نصف	state 50 assess 74 commit -9
word نطبق	state 3
word نطلق	state 84 assess -7 commit 53 accuse -35
word نظر	state -5 assess 27 propose 25 demand 2 commit -45 deny 13 warn -13
word نظم	state 9 commit 81 accuse -8
word نظيم	state 1 assess 25 demand -1 commit -1 accuse -17
word نعقد	state 98
word نعكس	state 1 assess 140
word نعم	state -41 assess 15 agree 258 accuse -22 warn 37
word نعي	assess 33
word نفذ	assess -5 accuse 34 deny 12
word نفس	state 38 reject -2 support -1
word نفط	state -19 assess 15 propose 15 demand 16 commit -8 reject -7 accuse 11 warn 16 support -23 concern -1
word نفع	state -93 assess 59 warn 131
word نفق	commit 16
word نفي	state -6 assess -8 accuse 64 deny 227
word نفيذ	state 12 assess -1 propose 10 demand 25 commit 29 reject -16 accuse -32 deny 10 support -12 concern -8
word نقد	assess 13
word نقسم	assess 43
word نقص	state 64 assess 56 propose -4 commit -23 warn 16
word نقض	warn 63
word نقف	state -38 assess 26
word نقل	state 40 propose 24 commit 4 agree -5 accuse -15 warn -11
word نكر	assess -30
word نما	state 71
word نمو	state 2 assess 90 commit -3 warn -10
word نمي	assess 42 demand -36 commit 67 agree 3 accuse -47
word نميت	state -26
word نهب	accuse 371
word نهج	state -45 accuse 15
word نهي	state -70 assess 20
word نور	warn 8
word نوع	state 2 assess 15 propose -11 demand -19 commit 6 reject 17
word نوم	concern 7
word نوه	support 137
word نوي	assess -175 commit 134
word نيل	state -59 accuse 27
word نيه	state -40 assess 23 commit 117 accuse 83
word ه	state 115
word هات	assess 100
word هاتف	assess 129
word هاجم	accuse 155
word هاد	state -21 assess 81 warn 177
word هار	state -22 accuse 73
word هام	state -1 assess 78
word هان	support 70
word هاو	assess 72
word هاون	state -51 assess -62 commit 32 support 19
word هاي	state 20 assess 8 demand -33 commit 9 agree 1 reject -16
word هايت	state -46 assess 23
word هايل	state -17 assess 74 accuse 25
word هايي	assess -16
word هتم	commit -1
word هجر	assess 20 demand 4 commit -14
word هجم	state 21 assess -4 demand 1 commit -54 accuse -3 warn 32
word هجوم	state 24 assess -15 demand -27 commit 13 reject -7 accuse 15 deny 28 warn 22 support -13
word هجير	state -101 warn 33
word هدا	commit 129
word هدد	state -42 assess -39 accuse 17 warn 127
word هدر	assess 255
word هدف	state 54 assess -20 demand -39 commit 18 reject -1 accuse 9 deny 8 warn -17 support 3 concern -5
word هدفن	state 31
word هدم	state -1 accuse 15
word هدن	state -63 assess -15 propose 10 demand 7 commit 7 accuse 19 deny -6 support -15
word هدوء	state 35 demand 2
word هدي	assess 50 demand 25
word هديد	state -25 assess 23 demand -22 accuse -15 warn 90 support 1
word هذا	state -18 assess -4 propose -16 commit 4 agree -9 reject 13 accuse 28 deny -2 warn -2 support 20 concern -6
word هذه	state -25 assess 5 propose -7 demand 23 commit -2 agree -17 reject 8 accuse 23 deny -10 warn 4 support 5 concern -2
word هذه الايام	state 40
word هذين	assess -13
word هرب	assess -48 accuse 54
word هريب	assess 16
word هزم	assess 33
word هزيم	assess 27
word هزيمت	assess 6
word هضه	state 38 deny 15
word هكذ	demand 49
word هل	state -37 assess 56 demand 73 commit -3 accuse 23 support -13
word هلال	assess -4 reject 1 support 11
word هم	assess 38 commit -5 accuse 91
word هما	state 10 assess 62 demand -44
word همج	accuse 202
word همن	state -69 support 78
word همه	state 32
word هميش	assess 36
word هنا	state -60 assess 12 demand -61 accuse -29 deny 83
word هناك	state 18 assess 11 propose -20 commit -19 agree 1 reject 16 accuse -6 deny 20 warn 9 support -30
word هند	state -55 demand 16
word هندس	agree 21 accuse 23
word هني	support 152
word هو	state 5 assess 44 propose -12 demand 6 commit -4 agree -23 reject 4 accuse 32 deny 4 warn -24 support -13 concern 1
word هو الحل	assess 2
word هوا	state 17
word هواء	assess 152
word هواتف	assess 9
word هود	state 16 assess -14
word هوض	assess 145 demand 38
word هولاء	commit -17 reject 8 accuse 33 deny -14 support 87
word هولند	warn 104
word هوي	commit 22
word هي	state 6 propose 2 demand -1 commit 1 agree -8 reject -3 accuse 53 deny 1 warn -19 concern 1
word هي السبب	assess 15
word هياكل	assess 129 accuse -6
word هيكل	state -43 assess -5 demand 40 agree 23 accuse -10
word هيمن	state -71 assess 3 warn 67
word هيي	demand 19 accuse -1 support -5
word و	state -8 assess -9 propose -4 demand 7 commit 8 agree 1 accuse 9 deny -5 warn -2 support 13 concern -9
word وات	state -70 assess -9 commit -8 agree -1 reject 60 deny 22 support -1
word واثق	assess 175
word واج	state 45 commit -1 accuse -17 warn 25 concern 3
word واجب	demand 113 reject 26 accuse -56
word واجبات	demand 87
word واجد	state 48 assess 13
word واجهت	assess 50
word واح	state 94 assess -1
word واحد	state -59 assess -32 propose 1 demand -5 agree 56 reject 28 accuse 3 deny -11 warn 11
word واد	state 70
word وارد	commit 15
word واز	state 4 assess -35
word وازن	state -67 assess 49
word واسع	state 35 assess 77 demand -15 reject -5
word واشنطن	state -40 assess -29 reject 11
word واصاب	state 30
word واصل	state 39 assess -25 commit 126 reject -2 accuse -35
word واصلت	state 147 assess -6
word واصلن	assess -185
word واضاف	assess 214
word واضح	state -9 assess 25 demand 2 accuse 47
word واضع	assess 100
word واطو	accuse 138
word واع	assess 35
word واعد	state -71 assess 41 commit 24
word وافد	assess 35
word وافر	state 1
word وافق	state -39 assess -12 commit -31 agree 155 reject 26 warn -3
word وافقت	agree 53
word واق	assess 57
word واقع	state -66 assess 20 propose -14 demand 13 commit -8 deny 60 warn -34
word واكساب	state 53
word وال	state 83
word والد	state 88 assess -31 reject -1
word وان	assess 117
word وانت	state -27 demand 124
word وانم	assess 67 demand 4 reject -3
word واه	state 62 assess -2
word واي	accuse 52
word وايا	state 28 assess -132
word وباء	assess 42 accuse -1 warn 83
word وباي	assess 32
word وبعض	state 46
word وبق	state 39 assess -113
word وتر	state -14 accuse 60 warn 8
word وتعدي	accuse 69
word وتعظيم	demand 48
word وتي	assess 79
word وتير	state 25 assess 74 support -16
word وثر	state -20 assess 80 demand 34 accuse -21 warn 1
word وثيق	assess -51 demand -18 commit 26 accuse 26
word وجب	assess -49 demand 155
word وجد	state 54 assess 9 propose -2 demand -7 commit 33 reject -53 accuse -34 deny 98 support -18 concern -17
word وجدت	state 18 assess -28
word وجل	assess -95 demand 138
word وجه	state -16 assess 15 demand 14 commit 16 reject -4 accuse 57 warn -33 support -6 concern -4
word وجهت	assess -12 demand -55 support 42
word وجو	state -27
word وجوب	demand 236
word وجود	state -16 assess 68 propose -5 commit -48 agree -2 reject -9 accuse 43 deny 8
word وجي	state 9 assess -3 commit 18
word وجيز	state -2 assess 105
word وجيه	state 86 assess 16
word وحد	propose -15 commit 16 reject 45 accuse 4 concern -2
word وحدات	state 23
word وحش	assess -36 accuse 227
word وحظ	assess 28
word وحي	state 5
word وحيد	assess 40 propose 1 demand 22 reject -2 accuse -28 deny 4 warn -10
word وخذ	state -26 assess -29 demand 126
word ودايع	assess 68
word ودون	state -55
word ودي	state -47 assess 41 commit -37 warn 126 support -11
word وراء	state -99 assess -15 demand -18 commit 5 accuse 73 deny 36
word ورد	assess -55 demand -45 accuse 21 deny 28
word ورش	state 20 assess -7
word ورط	assess -8 accuse 29
word ورق	state -75 assess 39 propose -10 demand -15 commit 1 reject 124 accuse 78 warn -35 support -20
word ورو	state 9 commit 11 agree 40 accuse -28 warn -2
word وريد	assess 20
word وزار	state 12 assess 24 accuse -14
word وزع	state 155
word وزعت	state 239
word وزيع	state -9 assess 1 accuse 36 support 6
word وسايل	assess 71 demand 110 commit -15 accuse -32
word وسايل الاعلام	assess 14 commit -9
word وسط	state 2 commit 10 agree 17 reject -2 accuse -19
word وسع	assess -6 commit 48 accuse -16 warn 100 support -18
word وسنشن	commit 30
word وسيع	state -54 demand 6
word وسيل	assess 102
word وشيك	warn 181
word وصف	demand 4 commit -27 accuse 18 support 52
word وصل	state -13 assess 16 propose -2 demand 22 commit -26 agree 75 reject -34 deny -7 warn -16 support 24 concern 1
word وصلت	demand -3 agree 77 accuse 22
word وصلن	state 21 accuse -21
word وصم	accuse 22
word وصول	state 5 commit 31 agree -15 reject -11 accuse 23
word وصي	state 20 assess -52
word وصيف	assess 47
word وضع	state -19 assess -13 propose 17 demand 34 commit -3 agree 28 reject 5 accuse -29 deny 2 warn -12 support -33 concern 27
word وضعت	propose 51 accuse -16
word وضيح	demand 69 accuse -6 deny 9
word وضيع	accuse 174
word وطن	state -5 assess 22 propose -14 demand 13 commit 15 agree -3 accuse -4 deny 1 warn -23 support 40 concern -4
word وطني	accuse 13
word وطين	state -13
word وظيف	state 16 assess -29 commit 10 agree -5
word وعا	state -102 assess 126
word وعد	concern 1
word وعدد	state 175
word وعه	assess 60
word وعو	assess -168
word وعود	state -119 assess 39 accuse 106
word وعي	state 32 assess 143 accuse -48
word وفا	state 19 assess 1
word وفاء	state -153 assess -10 accuse 54 support 48
word وفات	assess 46
word وفر	state 30 assess 52
word وفرت	state 19
word وفق	state 20 propose 2 demand -60 accuse -16 warn 11
word وفق م	state 35
word وفقا ل	state 6 assess 11 accuse -3
word وفمبر	state 59
word وفنتوس	agree 148
word وفير	state 22 demand 11 commit 36 accuse -47 support 5
word وفيق	state 1 demand -18 support 320
word وقا	state -91
word وقايع	state 54
word وقت	state 7 assess 16 propose -22 demand 32 commit -56 agree -13 reject 14 accuse 1 deny -6 warn 25 support -12
word وقع	state -3 agree 15 reject 19 warn -16 support -17
word وقعت	state -3 assess 9 commit -3 accuse 88
word وقف	state -39 assess -25 propose 24 demand 52 commit -14 agree 32 accuse 7 warn -18 concern -5
word وقود	assess -3
word وقوع	state 30 assess -14 concern 53
word وقوف	state -46 assess 26 demand 37 accuse -21 support 169
word وقيت	state -123
word وقيع	state 13 demand -2 commit -28 agree 44 warn -19 support 21
word وقيف	demand 120
word وكد	state -9 assess 37 demand 11 accuse 8
word ولا	state 32 assess -74 commit 8
word ولاء	state -130 support 36
word ولاد	accuse 76
word ولاي	demand -72
word ولايت	assess -66
word ولد	reject 68
word ولدت	assess 47
word ولكن	state 7 assess 22 demand -2 commit 8 reject -1 accuse 20 warn -2 support -37 concern -6
word ولي	assess 32 demand -48 commit 1 accuse -31 support 51
word وليد	state 41 assess 11
word وليو	state 52 assess -20 reject 18
word وم امس	state 10
word وما	state 1 assess 9 demand -46 commit 54 agree 22 reject 4 accuse -62 support -4
word ومضاعف	state 1
word وملاحق	warn 46
word ومن	state 30 assess -25 accuse 33
word ومه	assess -18
word ومي	state 14 assess -1 propose 10 demand -12 commit 15 warn -15 support -1
word ومين	state 13
word ونان	assess 5
word ونايتد	state 46 assess -75
word ونس	assess -12 demand 2
word ونسي	state -48 assess 13
word ونيو	agree 57 reject 1 accuse -6
word وهل	state -10 assess 27
word وهم	assess 2 demand -1 commit -23 accuse 104
word وهو	state 23 assess 6 propose -6 demand -29 agree 13 reject -5 accuse 29 support -4
word وهي	state 62 assess 1 propose 4 demand -29 commit -5 accuse 46 warn -10 support -26 concern 12
word ووطن	state 72
word ووي	state -43 assess 54 propose 15 demand -22 commit -5 agree -21 reject -3 warn 75 support 7
word ويا	state 62 accuse -11 support -26
word ويد	assess 33 accuse -19 support 110
word ويندوز	assess 31
word ويه	state 78
word يا	demand 195 commit -17 accuse 30 support 5
word ياب	assess -81 accuse 117
word يار	assess 26
word ياس	assess -45 reject 56 warn 1
word يبق	state -2
word يتم	state 38 assess -24 propose 47 demand 14 commit 3 reject -15 deny -17 support -6 concern -1
word يجب	state -72 assess -27 propose 1 demand 239 commit -16 reject 5 accuse -15 deny -1 warn -2 support -16
word يجد	assess 28 commit -39 warn 129
word يجر	assess 128
word يجير	support 67
word يحب	assess 25
word يحد	state -20 assess 27
word يحق	state 28
word يحل	state 55
word يخت	state 224
word يد	state -23 propose 95 demand -90 support 58
word يدا	state -88
word يدل	assess 115
word يده	state -67 assess -20 reject 108 warn 115
word يدي	state 73
word يران	state 38 accuse 34
word يرد	assess -103
word يروب	accuse 95
word يري	state 22
word يسان	state 74 assess -20 reject 17
word يصب	state -81 assess 105 deny 78
word يصل	assess 1
word يضر	state -101 reject 129
word يضع	state -35
word يضم	state 63 demand 28 accuse -45
word يطا	accuse 11
word يظل	state -120 assess 37
word يظن	assess 61
word يعد	assess 13 accuse 68
word يقف	state -79 assess -62 accuse 64 support 82
word يقل	state 13
word يكن	state 62 assess 42 demand -47 commit -14 reject 33 deny 69 warn -25
word يمت	deny 129
word يمد	reject 137
word يمر	state -12 demand 3 reject 125
word يمس	support 281
word ينص	state 1
word يهم	state 75
word يوم	state 6 demand -21 commit 13 reject -5 accuse 8
word يويورك	state 3
`;
