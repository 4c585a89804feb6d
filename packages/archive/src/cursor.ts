import { Refusal } from './refusal.ts';

/** A record's place by date: its day and its id. */
export type Key = readonly [day: string, id: string];

/** Where a page ended: in the ranking of the newest thousand, or behind a record by date. Of what came since, newer than `top`, nothing is shown. */
export interface Cursor {
  readonly top: Key;
  readonly skip?: number;
  readonly behind?: Key;
}

export const textOf = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** The cursor that a text stands for. Throws a Refusal. */
export function cursorOf(text: string): Cursor {
  try {
    const { top, skip, behind } = JSON.parse(Buffer.from(text, 'base64url').toString()) as Cursor;
    if (isKey(top) && (isKey(behind) || (Number.isInteger(skip) && (skip as number) >= 0)))
      return { top, ...(behind === undefined ? { skip: skip as number } : { behind }) };
  } catch {
    // What is no JSON is no cursor either.
  }
  throw new Refusal(`"${text}" is no cursor of a page`);
}

const isKey = (key: unknown): key is Key =>
  Array.isArray(key) && key.length === 2 && /^(-infinity|\d{4,6}-\d\d-\d\d)$/.test(String(key[0])) && typeof key[1] === 'string';
