/** A story as an outlet has it, before it is put into a page. */
export interface Told {
  readonly lang: string;
  readonly outlet: string;
  readonly title: string;
  readonly author: string;
  /** Instant of publication. */
  readonly date: string;
  readonly paragraphs: readonly string[];
  /** Words of the page around it. */
  readonly around: {
    readonly home: string;
    readonly more: string;
    readonly other: readonly string[];
    readonly share: string;
    readonly caption: string;
  };
}

export const stories: readonly Told[] = [
  {
    lang: 'ar',
    outlet: 'صحيفة المرفأ',
    title: 'ريابكوف: لا نتائج بعد محادثات جنيف',
    author: 'سامر الخطيب',
    date: '2022-01-10T21:15:00+03:00',
    paragraphs: [
      'جنيف - قال نائب وزير الخارجية الروسي سيرغي ريابكوف، مساء الاثنين، إن المحادثات مع الجانب الأميركي كانت صعبة ولكنها مهنية.',
      'وأضاف في مؤتمر صحفي أن بلاده لا ترى بعد استعدادا لدى الطرف الآخر لمعالجة المسائل الرئيسية، مشيرا إلى أن الحوار سيتواصل.',
      '«نحتاج إلى ضمانات ملزمة قانونيا»، قال ريابكوف ردا على سؤال، مؤكدا أن موسكو لا تنوي مهاجمة أحد.',
      'ومن المقرر أن يجتمع مجلس روسيا والحلف في بروكسل يوم الأربعاء.',
    ],
    around: {
      home: 'الرئيسية',
      more: 'اقرأ أيضا',
      other: ['أسعار النفط ترتفع لليوم الثالث', 'حالة الطقس في المنطقة غدا'],
      share: 'شارك',
      caption: 'من لقاء سابق للوفدين في جنيف',
    },
  },
  {
    lang: 'en',
    outlet: 'Harbour Newswire',
    title: 'Envoys trade proposals as Geneva talks open',
    author: 'Mary Okafor',
    date: '2022-01-10T18:30:00Z',
    paragraphs: [
      'GENEVA — The two deputy foreign ministers traded written proposals on Monday as talks on security guarantees opened, officials said.',
      '“The discussion was difficult but businesslike,” one of them told reporters after almost eight hours behind closed doors.',
      'A senior official said the other side had been told plainly which ideas were not open for negotiation, and which might be.',
      'Further meetings are planned in Brussels on Wednesday.',
    ],
    around: {
      home: 'Home',
      more: 'Read more',
      other: ['Oil prices rise for a third day', 'Weather: rain in the north'],
      share: 'Share',
      caption: 'The delegations at an earlier meeting',
    },
  },
  {
    lang: 'ru',
    outlet: 'Гавань',
    title: 'Рябков рассказал об итогах переговоров в Женеве',
    author: 'Анна Ветрова',
    date: '2022-01-10T22:00:00+03:00',
    paragraphs: [
      'ЖЕНЕВА, 10 января. Замглавы МИД России Сергей Рябков заявил, что переговоры с американской стороной были сложными, но профессиональными.',
      'По его словам, российская сторона ждет письменного ответа на свои предложения и рассчитывает получить его в ближайшее время.',
      '«Нам нужны юридические гарантии», — сказал он журналистам, отвечая на вопрос о дальнейших шагах и сроках.',
      'Следующая встреча запланирована на среду в Брюсселе.',
    ],
    around: {
      home: 'Главная',
      more: 'Читайте также',
      other: ['Цены на нефть растут третий день', 'Погода на завтра'],
      share: 'Поделиться',
      caption: 'Делегации на прошлой встрече',
    },
  },
];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const p = (told: Told, inside = (text: string) => text) => told.paragraphs.map((text) => `<p>${inside(escaped(text))}</p>`);
const list = (told: Told) => `<ul>${told.around.other.map((line, at) => `<li><a href="/n/${at}">${escaped(line)}</a></li>`).join('')}</ul>`;
const more = (told: Told) => `<h3>${escaped(told.around.more)}</h3>${list(told)}`;
const nav = (told: Told) => `<nav><ul><li><a href="/">${escaped(told.around.home)}</a></li><li><a href="/w">World</a></li></ul></nav>`;
const figure = (told: Told) => `<figure><img src="x.jpg" alt=""><figcaption>${escaped(told.around.caption)}</figcaption></figure>`;
const between = (parts: readonly string[], at: number, extra: string) => [...parts.slice(0, at), extra, ...parts.slice(at)].join('\n');
const html = (told: Told, head: string, body: string) =>
  `<!doctype html><html lang="${told.lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const og = (told: Told) =>
  `<title>${escaped(told.title)} | ${escaped(told.outlet)}</title><meta property="og:site_name" content="${escaped(told.outlet)}"><meta property="og:title" content="${escaped(told.title)}"><meta property="article:published_time" content="${told.date}"><meta name="author" content="${escaped(told.author)}">`;
const ld = (told: Told, more: object = {}) =>
  `<title>${escaped(told.title)} - ${escaped(told.outlet)}</title><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: told.title, datePublished: told.date, author: { '@type': 'Person', name: told.author }, publisher: { '@type': 'Organization', name: told.outlet }, ...more })}</script>`;

/** Pages in the manner of systems and outlets, by what is particular to each. */
export const layouts: Readonly<Record<string, (told: Told) => string>> = {
  'WordPress with sharing and related posts': (told) =>
    html(
      told,
      og(told),
      `<header>${nav(told)}</header><article class="post"><h1 class="entry-title">${escaped(told.title)}</h1><div class="entry-content">${figure(told)}${between(p(told), 2, `<div class="sharedaddy"><h3>${told.around.share}</h3></div>`)}<div class="jp-relatedposts">${more(told)}</div></div></article><footer>©</footer>`,
    ),
  'Drupal with fields': (told) =>
    html(
      told,
      og(told),
      `${nav(told)}<main><article class="node node--type-article"><h1 class="page-title"><span class="field field--name-title">${escaped(told.title)}</span></h1><div class="node__submitted">x</div><div class="field field--name-field-image">${figure(told)}</div><div class="clearfix text-formatted field field--name-body field__item">${p(told).join('\n')}</div><div class="field field--name-field-tags"><a href="/t">tag</a></div></article></main>`,
    ),
  'schema.org in the mark-up': (told) =>
    html(
      told,
      `<title>${escaped(told.title)}</title>`,
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${escaped(told.title)}</h1><span itemprop="author" itemscope><span itemprop="name">${escaped(told.author)}</span></span><time itemprop="datePublished" datetime="${told.date}">x</time><div itemprop="articleBody">${p(told).join('')}</div></div><div class="sidebar">${more(told)}</div>`,
    ),
  'components with classes of a build': (told) =>
    html(
      told,
      ld(told),
      `<div id="__next"><header class="c1">${nav(told)}</header><main class="c2"><article class="c3"><h1 class="c4">${escaped(told.title)}</h1>${told.paragraphs.map((text, at) => `<div data-component="text-block" class="c${at + 5}"><div class="c9"><p class="c10">${escaped(text)}</p></div></div>`).join(figure(told))}</article><section class="c20">${more(told)}</section></main></div>`,
    ),
  AMP: (told) =>
    html(
      told,
      `${ld(told)}<script async src="https://cdn.ampproject.org/v0.js"></script><style amp-custom>p{}</style>`,
      `<amp-sidebar id="s"><ul><li>${told.around.home}</li></ul></amp-sidebar><article class="amp-wp-article"><h1 class="amp-wp-title">${escaped(told.title)}</h1><div class="amp-wp-article-content">${between(p(told), 1, `<amp-img src="x"></amp-img><amp-ad type="x">ad</amp-ad>`)}</div></article>`,
    ),
  'text cut by line breaks': (told) =>
    html(
      told,
      og(told),
      `<div class="top"><a href="/">${told.around.home}</a></div><div class="story"><h1>${escaped(told.title)}</h1><div class="text">${told.paragraphs.map(escaped).join('<br><br>\n')}</div></div><div class="menu">${list(told)}</div>`,
    ),
  'tables for the layout': (told) =>
    html(
      told,
      og(told),
      `<table width="100%"><tr><td width="20%">${told.around.other.map((line) => `<a href="/">${escaped(line)}</a><br>`).join('')}</td><td><font size="5"><b>${escaped(told.title)}</b></font><br><br>${told.paragraphs.map((text) => `<font face="Tahoma">${escaped(text)}</font>`).join('<br><br>')}</td><td width="20%"><a href="/x">${told.around.home}</a></td></tr></table>`,
    ),
  'paragraphs that are elements of division': (told) =>
    html(
      told,
      og(told),
      `${nav(told)}<div class="page"><h1>${escaped(told.title)}</h1><div class="body">${told.paragraphs.map((text) => `<div class="par">${escaped(text)}</div>`).join('')}</div></div>`,
    ),
  'built by script, the copy in JSON-LD only': (told) =>
    html(
      told,
      ld(told, { articleBody: told.paragraphs.join('\n\n') }),
      `<div id="root"><h1>${escaped(told.title)}</h1><noscript>x</noscript></div>`,
    ),
  'no closing tags': (told) =>
    `<!doctype html><html lang=${told.lang}><meta charset=utf-8><title>${escaped(told.title)}</title><meta name=date content=${told.date}><meta name=author content="${escaped(told.author)}"><h1>${escaped(told.title)}</h1>${told.paragraphs.map((text) => `<p>${escaped(text)}\n`).join('')}`,
  'links and emphasis in every line': (told) =>
    html(
      told,
      og(told),
      `<main><h1>${escaped(told.title)}</h1><article>${p(told, (text) => text.replace(/^(\S+\s+)(\S+)(\s+\S+)/u, '$1<a href="/tag"><strong>$2</strong></a>$3')).join('\n')}</article></main>`,
    ),
  'a story between lists of others': (told) =>
    html(
      told,
      ld(told),
      `<div class="col-left"><div class="box">${more(told)}</div></div><div class="col-main"><h1>${escaped(told.title)}</h1><div class="content-text">${between(p(told), 2, `<div class="related">${more(told)}</div>`)}</div><div class="box">${more(told)}</div></div><div class="col-right">${list(told)}${list(told)}</div>`,
    ),
  'no direction and the wrong language': (told) =>
    html(
      { ...told, lang: 'en-US' },
      og(told).replace('<title>', '<meta property="og:locale" content="en_US"><title>'),
      `<div><h1>${escaped(told.title)}</h1><div>${p(told).join('')}</div></div>`,
    ),
  'marks that show nothing': (told) =>
    html(
      told,
      og(told),
      `<article><h1>\u200f${escaped(told.title)}\u200b</h1>${p(told, (text) => `\u202b${text.replace(' ', '\u00a0 \u200b\u00ad')}\u202c`).join('')}</article>`,
    ),
  'a banner for consent before the story': (told) =>
    html(
      told,
      ld(told),
      `<div id="consent" role="dialog" aria-hidden="true"><p>We and our partners store and use information on a device, such as unique identifiers, and measure audiences, and develop products.</p></div><main><article><h1>${escaped(told.title)}</h1>${p(told).join('')}</article></main>`,
    ),
};
