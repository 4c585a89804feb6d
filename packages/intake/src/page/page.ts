import type { Article } from '@masar/shapes';
import { domainOf, sameSite } from '../address.ts';
import { article } from '../article.ts';
import type { Delivery } from '../delivery.ts';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { set } from '../set.ts';
import type { Piece } from './blocks.ts';
import { shown } from './clean.ts';
import { contentOf } from './content.ts';
import { documentOf } from './document.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import { likeness, titleOf } from './title.ts';

/** Least copy of an article, in UTF-16 units: what is shorter is a list, a gate or an error page. */
const least = 60;

/** The article of a page of HTML. Throws a Refusal. */
export function markupArticle(html: string, delivery: Pick<Delivery, 'url'>): Article {
  const document = documentOf(html);
  const url = delivery.url ?? null;
  const data = metadataOf(document, url);
  const headings = headingsOf(document);
  const date = data.published.value === null ? dateLineOf(document) : null;
  const lead = leadOf(document, data.summary);
  const pieces = withBody(contentOf(document, domainOf(url ?? data.canonical)), data);
  const heading = titleOf({
    ...headings,
    declared: data.titles,
    outlet: data.outlet,
    first: pieces.slice(0, 3).map((piece) => piece.text),
  });
  const title = heading?.title.slice(0, limits.field) ?? null;
  const claimed = data.canonical;
  const own = claimed === null || url === null || sameSite(claimed, url);
  const said = [title, date, ...data.bylines.value].filter((line) => line !== null);
  const copy = pieces.filter((piece) => !repeats(piece, said));
  if (copy.reduce((sum, piece) => sum + piece.text.length, 0) < least) throw new Refusal('no copy', 'the page holds no article');
  const { text, blocks } = set([
    ...(title === null ? [] : [{ kind: 'headline', text: title } as const]),
    ...(date === null ? [] : [{ kind: 'date', text: date } as const]),
    ...(lead === null || copy.some((piece) => likeness(piece.text, lead) === 1) ? [] : [{ kind: 'summary', text: lead } as const]),
    ...copy,
  ]);
  return article(
    {
      format: 'html',
      text,
      blocks,
      title,
      bylines: data.bylines.value,
      canonical: own ? claimed : null,
      original: own ? null : claimed,
      published: data.published.value,
      modified: data.modified.value,
      summary: data.summary,
      keywords: data.keywords,
      outlet: data.outlet,
      langs: data.langs,
      found: {
        ...(heading === null ? {} : { title: heading.found }),
        ...(data.bylines.value.length > 0 ? { bylines: data.bylines.found } : {}),
        ...(data.published.value === null ? {} : { published: data.published.found }),
        ...(data.modified.value === null ? {} : { modified: data.modified.found }),
        ...(claimed === null || !own ? {} : { canonical: 'markup' }),
      },
    },
    delivery,
  );
}

function headingsOf(document: Document): { headings: string[]; title: string | null } {
  const lines = (selector: string) =>
    [...document.querySelectorAll(selector)]
      .slice(0, 20)
      .map((element) => shown((element.textContent ?? '').slice(0, limits.field)))
      .filter((line) => line !== '');
  return { headings: lines('h1, [itemprop~="headline"], .entry-title, .article-title, h2'), title: lines('head > title')[0] ?? null };
}

/** A short visible line that the page marks as its date, for the reader to read: kept where no field gives the date. */
function dateLineOf(document: Document): string | null {
  for (const element of [...document.querySelectorAll('time, [class*="date" i], [id*="date" i], [class*="time" i]')].slice(0, 50)) {
    const line = shown(element.textContent ?? '');
    if (
      line.length >= 8 &&
      line.length <= 80 &&
      /\p{Nd}/u.test(line) &&
      /(?:\p{Nd}{4}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2})/u.test(line)
    )
      return line;
  }
  return null;
}

/** Lines that may be the summary below a headline, and how many of them are looked at. */
const leads = 'h2, h3, p, [class*="lead" i], [class*="summary" i], [class*="standfirst" i], [class*="subtitle" i], [class*="excerpt" i]';
const mostLeads = 200;

/** The summary that the page declares, where the page shows it as a line of its own. */
function leadOf(document: Document, summary: string | null): string | null {
  if (summary === null) return null;
  for (const element of [...document.querySelectorAll(leads)].slice(0, mostLeads)) {
    const shownHere = shown((element.textContent ?? '').slice(0, limits.field));
    if (shownHere.length >= 20 && Math.abs(shownHere.length - summary.length) <= summary.length / 5 && likeness(shownHere, summary) === 1)
      return shownHere;
  }
  return null;
}

/** The copy found on the page, or the one that JSON-LD holds where that is much more: pages that are built by script. */
function withBody(pieces: readonly Piece[], { linked }: Metadata): readonly Piece[] {
  const body = linked?.body ?? '';
  const size = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  if (body.length < size * 2 || body.length < least) return pieces;
  return body
    .split(/\n+/)
    .map((line) => ({ kind: 'paragraph' as const, text: shown(line), linked: 0 }))
    .filter((piece) => piece.text !== '');
}

/** A line of the copy that only says again what stands above it. */
const repeats = ({ text }: Piece, said: readonly string[]): boolean =>
  text.length < 300 &&
  said.some((line) => text.length < line.length * 1.3 && line.length < text.length * 1.3 && likeness(text, line) === 1);
