import type { Article, BlockKind } from '@masar/shapes';
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { article } from '../article.ts';
import { instantOf } from '../dates.ts';
import type { Delivery } from '../delivery.ts';
import { limits } from '../limits.ts';
import { shown } from '../page/clean.ts';
import { Refusal } from '../refusal.ts';
import { set } from '../set.ts';
import { guarded } from '../xml/guard.ts';
import { child, textOf, treeOf } from '../xml/tree.ts';
import { titled } from './titled.ts';

const document = 'word/document.xml';
const properties = 'docProps/core.xml';

/** The article of a DOCX file: its paragraphs as they stand after all changes, without notes and headers. Throws a Refusal. */
export function docxArticle({ bytes, url = null }: Delivery): Article {
  const files = filesIn(bytes);
  const xml = files[document];
  if (xml === undefined) throw new Refusal('unknown format', 'the file is a container of a kind that is not read');
  const pieces = paragraphsOf(guarded(utf8(xml)));
  const made = set(titled(pieces));
  if (made.text === '') throw new Refusal('no copy', 'the file holds no text');
  const core = files[properties] === undefined ? undefined : child(treeOf(utf8(files[properties])), 'coreProperties');
  const headline = made.blocks[0]?.kind === 'headline' ? made.text.slice(0, made.blocks[0].to) : null;
  const modified = instantOf(textOf(child(core, 'modified')));
  return article(
    {
      format: 'docx',
      ...made,
      title: headline,
      modified,
      langs: [{ tag: textOf(child(core, 'language')), found: 'record' }],
      found: { ...(headline === null ? {} : { title: 'text' }), ...(modified === null ? {} : { modified: 'record' }) },
    },
    { url },
  );
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The two files that are read, unpacked; sizes and their number are looked at before. */
function filesIn(bytes: Uint8Array): Record<string, Uint8Array> {
  let count = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++count > limits.files) throw new Refusal('too large', `the file is a container of more than ${limits.files} files`);
        if (name !== document && name !== properties) return false;
        if (originalSize > limits.markup) throw new Refusal('too large', 'the document is larger than any article or feed');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('malformed', 'the file is a damaged container');
  }
}

function paragraphsOf(xml: string): { kind: BlockKind; text: string }[] {
  const pieces: { kind: BlockKind; text: string }[] = [];
  let kind: BlockKind = 'paragraph';
  let text = '';
  let written = false;
  let fallback = 0;
  const end = () => {
    const clean = shown(text);
    if (clean !== '') pieces.push({ kind, text: clean });
    text = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'mc:Fallback') fallback++;
        if (fallback > 0) return;
        if (name === 'w:p') kind = 'paragraph';
        else if (name === 'w:pStyle') kind = styleOf(attributes['w:val'] ?? '');
        else if (name === 'w:numPr' && kind === 'paragraph') kind = 'item';
        else if (name === 'w:br' || name === 'w:cr') end();
        else if (name === 'w:tab') text += ' ';
        else if (name === 'w:noBreakHyphen') text += '-';
        else if (name === 'w:t') written = true;
      },
      ontext(data) {
        if (written && fallback === 0) text += data;
      },
      onclosetag(name) {
        if (name === 'mc:Fallback') fallback--;
        else if (name === 'w:t') written = false;
        else if (name === 'w:p' && fallback === 0) end();
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return pieces;
}

/** What a paragraph is by the name of its style; Word keeps these names in every language. */
function styleOf(style: string): BlockKind {
  if (/^Title$/i.test(style)) return 'headline';
  if (/^(?:Heading|Subtitle)/i.test(style)) return 'heading';
  if (/Quote$/i.test(style)) return 'quotation';
  return /^List/i.test(style) ? 'item' : 'paragraph';
}
