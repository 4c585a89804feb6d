import type { Span } from './span.ts';

/** What an article came as. */
export type Format = 'text' | 'markdown' | 'html' | 'feed' | 'ninjs' | 'newsml-g2' | 'docx' | 'pdf';

/** What a block is in the copy: the headline and the summary below it, a heading between paragraphs, a line that tells the date. */
export type BlockKind = 'headline' | 'summary' | 'heading' | 'paragraph' | 'quotation' | 'item' | 'row' | 'date';

/** A stretch of an article's text that its publisher set as one: in order, apart, never empty, no white space at its ends. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Who published an article. */
export interface Outlet {
  /** Name as the publisher writes it. */
  readonly name: string | null;
  /** Host that the bytes came from, without `www.`; where that is not known, the one that the publisher says, or null. */
  readonly domain: string | null;
}

/** Where a field was found, most trusted first. `text` is inferred from the copy itself, `url` from the address. */
export type Found = 'record' | 'json-ld' | 'meta' | 'markup' | 'feed' | 'header' | 'url' | 'text';

/** An article as its outlet published it, before anything is read in it: what intake makes of bytes. */
export interface Article {
  readonly format: Format;
  /** What is read and hashed. A text file as decoded; else the blocks, a blank line between them. UTF-16 offsets count in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Headline as published, without the outlet's name. The first block where the text opens with it. */
  readonly title: string | null;
  /** Authors as named, without the outlet itself. */
  readonly bylines: readonly string[];
  /** Agencies that the publisher credits outside of the copy. */
  readonly credits: readonly string[];
  readonly outlet: Outlet;
  /** Where the bytes came from. */
  readonly url: string | null;
  /** The address that the publisher calls the article's own, on the site that the bytes came from; without fragment. */
  readonly canonical: string | null;
  /** An address on another site that the page says it is a copy of. A claim: anybody can make it. */
  readonly original: string | null;
  /** The publisher's own name of the article: guid of a feed or of NewsML-G2, uri of ninjs. */
  readonly id: string | null;
  /** The publisher's number of this version. */
  readonly version: string | null;
  /** ISO 8601 date or instant with the offset that was given, so that its first ten characters are the publisher's day. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47, lower case, of the text: what was declared unless the script of the text says otherwise. */
  readonly lang: string | null;
  readonly direction: 'rtl' | 'ltr';
  readonly summary: string | null;
  readonly keywords: readonly string[];
  /** `withdrawn` where the publisher says so (a kill of NewsML-G2 or ninjs). */
  readonly status: 'usable' | 'withheld' | 'withdrawn';
  /** Encoding that the bytes were read in, as a label of the Encoding Standard; null where the format fixes it. */
  readonly encoding: string | null;
  /** Where the fields that were found were found. */
  readonly found: Readonly<Partial<Record<'title' | 'bylines' | 'published' | 'modified' | 'lang' | 'canonical', Found>>>;
}
