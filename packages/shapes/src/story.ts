import type { Span } from './span.ts';

/** A language that a story can be written in: the code of its pack. */
export type StoryLang = 'ar' | 'en' | 'ru';

/** Where a story says it was filed, by whom and when. */
export interface Dateline {
  readonly span: Span;
  /** Agencies in the order of the chain, as written. */
  readonly agencies: readonly string[];
  /** Place names as written, joined by ` / ` where several are given. */
  readonly place: string | null;
  /** EDTF date, or null where the dateline carries none. */
  readonly date: string | null;
}

/** The copy itself, never changed. */
export interface Story {
  readonly lang: StoryLang;
  /** The decoded input, character for character. */
  readonly text: string;
  /** SHA-256 of the text's UTF-8 bytes, hexadecimal. */
  readonly digest: string;
  readonly headline: Span | null;
  readonly dateline: Dateline | null;
  /** ISO 8601 date: given by the caller, or else read from the copy. */
  readonly published: string | null;
  /** Takes of a running story, in order; one span when the copy is whole. */
  readonly takes: readonly Span[];
  /** What is not copy: markers of takes, reader boxes, related links, share bars. Nothing is read in it. */
  readonly furniture: readonly Span[];
}
