import type { Article } from '@masar/shapes';
import { getDocumentProxy } from 'unpdf';
import { article } from '../article.ts';
import type { Delivery } from '../delivery.ts';
import { limits } from '../limits.ts';
import { shown } from '../page/clean.ts';
import { Refusal } from '../refusal.ts';
import { set } from '../set.ts';
import { titled } from './titled.ts';

/** A line of a page: its text, and how high it stands, in points from the foot. */
interface Line {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

/** A piece of a line as pdf.js gives it, in the order in which it is read. */
interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly height: number;
  readonly hasEOL: boolean;
}

/** Lines this many times their height apart belong to different paragraphs. */
const apart = 1.7;
/** A line that ends a sentence and is shorter than this share of the longest ends a paragraph. */
const short = 0.8;
const sentenceEnd = /[.\u061f\u06d4?!\u00bb"\u201d)]$/;

/** The article of a PDF file that holds text; scanned pages hold none. Nothing in it is run. Throws a Refusal. */
export async function pdfArticle({ bytes, url = null }: Delivery): Promise<Article> {
  if (bytes.length > limits.bytes) throw new Refusal('too large', `the file has more than ${limits.bytes / 1048576} MB`);
  const pages = withoutRunning(await linesOf(bytes));
  const made = set(titled(pages.flatMap(paragraphsOf).map((text) => ({ kind: 'paragraph', text }))));
  if (made.text === '') throw new Refusal('no copy', 'the file holds no text, only pictures of it or nothing');
  const headline = made.blocks[0]?.kind === 'headline' ? made.text.slice(0, made.blocks[0].to) : null;
  return article({ format: 'pdf', ...made, title: headline, found: headline === null ? {} : { title: 'text' } }, { url });
}

async function linesOf(bytes: Uint8Array): Promise<Line[][]> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    });
    if (document.numPages > limits.pages) throw new Refusal('too large', `the file has more than ${limits.pages} pages`);
    const pages: Line[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = (await (await document.getPage(number)).getTextContent()) as { items: readonly Partial<Piece>[] };
      pages.push(joined(items.filter((item): item is Piece => item.str !== undefined)));
    }
    return pages;
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('malformed', 'the PDF file cannot be read');
  }
}

/** Lines of the pieces of a page: a piece that stands at another height opens a line. */
function joined(items: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let text = '';
  let y = 0;
  let height = 0;
  const end = () => {
    const clean = shown(text.normalize('NFKC'));
    if (clean !== '') lines.push({ text: clean, y, height });
    text = '';
    height = 0;
  };
  for (const item of items) {
    const at = item.transform[5] ?? 0;
    if (text !== '' && item.str.trim() !== '' && Math.abs(at - y) > Math.max(height, item.height) / 2) end();
    if (item.str.trim() !== '') y = at;
    text += item.str;
    height = Math.max(height, item.height);
    if (item.hasEOL) end();
  }
  end();
  return lines;
}

/** Pages without page numbers, and without lines that the head or foot of several pages repeats. */
function withoutRunning(pages: readonly Line[][]): Line[][] {
  const seen = new Map<string, number>();
  const edges = (lines: readonly Line[]) =>
    new Set([lines[0], lines.at(-1)].flatMap((line) => (line === undefined ? [] : [line.text.replace(/\p{Nd}+/gu, '#')])));
  for (const lines of pages) for (const edge of edges(lines)) seen.set(edge, (seen.get(edge) ?? 0) + 1);
  const running = (line: Line, at: number, last: number) =>
    /^[\s\p{Nd}\p{P}]*$/u.test(line.text) || ((at === 0 || at === last) && (seen.get(line.text.replace(/\p{Nd}+/gu, '#')) ?? 0) > 2);
  return pages.map((lines) => lines.filter((line, at) => !running(line, at, lines.length - 1)));
}

/** Lines put together to paragraphs: a gap, or a short line that ends a sentence, parts them. */
function paragraphsOf(lines: readonly Line[]): string[] {
  const longest = Math.max(0, ...lines.map((line) => line.text.length));
  const paragraphs: string[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const opens =
      last === null ||
      Math.abs(last.y - line.y) > Math.max(last.height, line.height, 1) * apart ||
      (sentenceEnd.test(last.text) && last.text.length < longest * short);
    if (opens) paragraphs.push(line.text);
    else paragraphs.push(`${paragraphs.pop()} ${line.text}`);
    last = line;
  }
  return paragraphs;
}
