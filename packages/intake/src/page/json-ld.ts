/** The fields of schema.org that are taken from a page's JSON-LD. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly lang: string | null;
  readonly address: string | null;
  readonly summary: string | null;
  readonly body: string | null;
  readonly keywords: readonly string[];
}

const articleType = /(?:^|\/)(?:[A-Za-z]*Article|BlogPosting|LiveBlogPosting|Report|Statement)$/;
/** Objects that are looked at in all scripts of a page, and how deep. */
const most = 2_000;
const deepest = 12;

type Thing = Readonly<Record<string, unknown>>;

/** What the article of a page's JSON-LD scripts says of itself; null where there is none. Scripts that are no JSON are passed over. */
export function linkedData(scripts: readonly string[]): LinkedData | null {
  const things: Thing[] = [];
  for (const script of scripts) collect(parsed(script), things, 0);
  const named = new Map(
    things.flatMap((thing) => (typeof thing['@id'] === 'string' && Object.keys(thing).length > 1 ? [[thing['@id'], thing]] : [])),
  );
  const follow = (value: unknown): unknown =>
    isThing(value) && Object.keys(value).length === 1 && typeof value['@id'] === 'string' ? named.get(value['@id']) : value;
  const article = things.find((thing) => listOf(thing['@type']).some((type) => typeof type === 'string' && articleType.test(type)));
  if (article === undefined) return null;
  const names = (value: unknown) => listOf(value).flatMap((one) => nameOf(follow(one)));
  return {
    headline: textOf(article['headline']) ?? textOf(article['name']),
    published: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
    modified: textOf(article['dateModified']),
    authors: names(article['author'] ?? article['creator']),
    publisher: names(article['publisher'])[0] ?? names(article['sourceOrganization'])[0] ?? null,
    lang: textOf(article['inLanguage']) ?? (isThing(article['inLanguage']) ? textOf(article['inLanguage']['alternateName']) : null),
    address: textOf(article['url']) ?? addressOf(article['mainEntityOfPage']),
    summary: textOf(article['description']),
    body: textOf(article['articleBody']),
    keywords: listOf(article['keywords'])
      .flatMap((word) => (typeof word === 'string' ? word.split(/[,\u060c;]/) : []))
      .map((word) => word.trim())
      .filter(Boolean),
  };
}

function collect(value: unknown, into: Thing[], depth: number): void {
  if (depth > deepest || into.length >= most) return;
  if (Array.isArray(value)) for (const one of value) collect(one, into, depth + 1);
  else if (isThing(value)) {
    into.push(value);
    for (const one of Object.values(value)) if (typeof one === 'object') collect(one, into, depth + 1);
  }
}

/** JSON as publishers write it: in a comment, with line breaks inside of strings. */
function parsed(script: string): unknown {
  const text = script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '').replace(/(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/, '');
  try {
    return JSON.parse(text);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is not allowed in JSON
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const textOf = (value: unknown): string | null => {
  const one = listOf(value)[0];
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : typeof one === 'number' ? String(one) : null;
};
const nameOf = (value: unknown): string[] =>
  (typeof value === 'string' ? [value.trim()] : isThing(value) && typeof value['name'] === 'string' ? [value['name'].trim()] : []).filter(
    Boolean,
  );
const addressOf = (value: unknown): string | null => textOf(value) ?? (isThing(value) ? textOf(value['@id']) : null);
