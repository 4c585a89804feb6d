import type { Reading } from '@masar/shapes';
import type { Copy } from './input.ts';
import { readerFor } from './packs.ts';
import { Refusal } from './refusal.ts';

/** What a person says of stories that are to be read. */
export interface ReadingOptions {
  /** Publication date, ISO 8601: stands before what the copy says. */
  readonly published?: string;
  /** ISO 639-1, or auto. */
  readonly lang: string;
}

/** What is read in one story. Throws a Refusal. */
export function readText({ text, published }: Copy, options: ReadingOptions): Reading {
  const date = options.published ?? published;
  if (date !== null && !isDate(date)) throw new Refusal(`"${date}" is no date: write it as 2022-01-10`);
  return readerFor(options.lang, text).read({ text, published: date });
}

const isDate = (date: string): boolean => /^\d{4}-\d\d-\d\d/.test(date) && !Number.isNaN(Date.parse(date));
