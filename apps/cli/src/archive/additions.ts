import type { Addition } from '@masar/archive';
import { identityOf, takeMarks } from '@masar/intake';
import type { Article } from '@masar/shapes';
import { articlesIn } from '../input.ts';
import { packOf, readerFor, versionOf } from '../packs.ts';
import { stitcher } from './takes.ts';

/** What overrides the copy: its language, its publication date, and the outlet where it gives none. */
export interface Given {
  readonly lang: string;
  readonly published?: string;
  /** The outlet of copy that names none. */
  readonly outlet?: string;
}

/** The articles of a file's bytes, each with what is read in it. Throws a Refusal where they cannot be read. */
export async function* additionsOf(bytes: Uint8Array, name: string, given: Given = { lang: 'auto' }): AsyncGenerator<Addition> {
  for (const article of await articlesIn(bytes, name)) yield additionOf(article, bytes, name, given);
}

/** An article with what is read in it. */
export function additionOf(article: Article, bytes: Uint8Array, name: string, given: Given): Addition {
  const published = given.published ?? article.published;
  const reader = readerFor(given.lang, article.text);
  const reading = reader.read({ text: article.text, published });
  const by = versionOf(reading.story.lang);
  const pack = packOf(reading.story.lang);
  return {
    bytes,
    name,
    article: { ...article, published, outlet: outletOf(article, given) },
    identity: identityOf(article),
    ...(pack === undefined ? {} : { take: takeMarks(article, pack), stitcher }),
    reading,
    reader: by,
    terms: (text) => reader.terms(text),
  };
}

/** Who published an article, as it says, or else as was given. */
const outletOf = ({ outlet }: Article, given: Given): Article['outlet'] =>
  given.outlet === undefined || outlet.name !== null || outlet.domain !== null ? outlet : { name: given.outlet, domain: null };
