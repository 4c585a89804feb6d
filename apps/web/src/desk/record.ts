import type { Span } from '@masar/shapes';
import { ask, type Names, part } from './ask.ts';

export interface Hit {
  readonly id: string;
  readonly kind: 'statement' | 'encounter';
  readonly speaker: string | null;
  readonly side: string | null;
  readonly act: string | null;
  readonly story: string;
  readonly quote: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
}

/** A record that was found, and by which other names where it does not have a name as it was typed. */
export interface Found extends Hit {
  readonly foundAs: readonly { readonly asked: string; readonly name: string; readonly key: string }[];
}

export interface RecordPage {
  /** Up to a thousand; there may be more. */
  readonly count: number;
  readonly more: boolean;
  /** By facet, the most frequent first. */
  readonly facets: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;
  readonly hits: readonly Found[];
  readonly next: string | null;
  readonly names: Names;
}

/** A record in its story. Spans count UTF-16 units of the text. */
export interface Placed extends Pick<Hit, 'id' | 'kind' | 'speaker' | 'side' | 'act'> {
  readonly addressees: readonly string[];
  readonly issues: readonly string[];
  readonly on: string | null;
  /** Of an encounter. */
  readonly place: string | null;
  readonly rejected: boolean;
  readonly corrected: readonly string[];
  readonly content: readonly Span[];
  readonly conditions: readonly Span[];
  readonly cue: Span | null;
  readonly speakerSpan: Span | null;
  readonly confidence: number;
  readonly rule: string;
}

export interface StoryLine {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly lang: string;
}

export interface Story extends StoryLine {
  readonly text: string;
  readonly records: readonly Placed[];
  readonly names: Names;
}

export interface Change {
  readonly number: number;
  readonly at: string;
  readonly who: string;
  readonly what: 'correct' | 'merge' | 'split' | 'undo';
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** What a reader may set. */
export interface Values {
  readonly speaker?: string | null;
  readonly side?: string | null;
  readonly act?: string;
  /** Of an encounter, all who took part. */
  readonly addressees?: readonly string[];
  /** Of an encounter, EDTF. */
  readonly on?: string | null;
  readonly place?: string | null;
  readonly rejected?: boolean;
}

const at = (id: string): string => `/records/${part(id)}`;

/** What is asked for, as the desk takes it: what is empty is left out. */
export const asQuery = (query: Readonly<Record<string, string | boolean | undefined>>): URLSearchParams =>
  new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value !== undefined && value !== '' && value !== false)
      .map(([key, value]) => [key, String(value)]),
  );

export const desk = {
  records: (query: Readonly<Record<string, string | boolean | undefined>>): Promise<RecordPage> => ask(`/records?${asQuery(query)}`),
  stories: (skip: number): Promise<{ stories: readonly (StoryLine & { records: number })[] }> => ask(`/stories?limit=100&skip=${skip}`),
  story: (id: string, lang: string): Promise<Story> => ask(`/stories/${part(id)}?lang=${lang}`),
  history: (id: string, lang: string): Promise<{ changes: readonly Change[]; names: Names }> => ask(`${at(id)}/history?lang=${lang}`),
  correct: (id: string, who: string, values: Values): Promise<unknown> => ask(`${at(id)}/corrections`, { who, values }),
  /** `other` is the same thing; the record stands for both. */
  merge: (id: string, who: string, other: string): Promise<unknown> => ask(`${at(id)}/merge`, { who, other }),
  /** Gives the ids of the parts. */
  split: (id: string, who: string, parts: readonly Span[]): Promise<{ parts: readonly string[] }> => ask(`${at(id)}/split`, { who, parts }),
  /** The record that an id leads to, which may have been merged or split. */
  standing: async (id: string): Promise<{ id: string; story: string } | null> => {
    const { now } = await ask<{ now: readonly string[] }>(at(id));
    return now[0] === undefined ? null : ask(at(now[0]));
  },
  undo: (id: string, who: string): Promise<unknown> => ask(`${at(id)}/undo`, { who }),
};
