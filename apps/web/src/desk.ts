import type { Span } from '@masar/shapes';

/** Names of keys, as the desk gives them in the language of the screen. */
export type Names = Readonly<Record<string, string>>;

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

export interface RecordPage {
  readonly count: number;
  readonly hits: readonly Hit[];
  readonly next: string | null;
  readonly names: Names;
}

/** A record in its story. Spans count UTF-16 units of the text. */
export interface Placed extends Pick<Hit, 'id' | 'kind' | 'speaker' | 'side' | 'act'> {
  readonly addressees: readonly string[];
  readonly issues: readonly string[];
  readonly on: string | null;
  readonly rejected: boolean;
  readonly corrected: readonly string[];
  readonly content: readonly Span[];
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
  readonly what: 'correct' | 'undo';
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** Words of a story, and the record that they are of. */
export interface Passage {
  readonly story: string;
  readonly record: string | null;
  readonly quote: string;
}

export interface DossierTrack {
  readonly id: string;
  readonly name: string | null;
  readonly sides: readonly string[];
  readonly place: string | null;
  readonly overseers: readonly string[];
  readonly held: number;
  readonly next: string | null;
  readonly rounds: readonly string[];
}

export interface DossierEncounter {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  /** EDTF. */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly participants: readonly string[];
  readonly sides: readonly string[];
  readonly track: string | null;
  readonly origins: number;
  readonly tellers: readonly string[];
  readonly conflicts: readonly { readonly field: string; readonly moved: boolean; readonly values: readonly string[] }[];
  readonly history: readonly (Passage & {
    readonly published: string | null;
    readonly status: string;
    readonly start: string | null;
    readonly speaker: string | null;
  })[];
}

export interface DossierPosition {
  readonly side: string;
  readonly issue: string;
  readonly read: number;
  readonly stands: readonly {
    readonly act: string;
    readonly since: string | null;
    readonly statements: readonly (Passage & { readonly speaker: string | null; readonly date: string | null })[];
  }[];
}

export interface Dossier {
  readonly stories: number;
  readonly today: string | null;
  readonly tracks: readonly DossierTrack[];
  readonly encounters: readonly DossierEncounter[];
  readonly positions: readonly DossierPosition[];
  readonly names: Names;
}

export interface Point {
  readonly id: string;
  readonly speakers: readonly string[];
  readonly act: string;
  readonly origins: number;
  readonly evidence: readonly Passage[];
}

interface Said {
  readonly value: string;
  readonly evidence: readonly Passage[];
}

export interface Account {
  readonly kind: string;
  readonly start: string | null;
  readonly a: string;
  readonly b: string;
  readonly both: readonly { readonly a: Point; readonly b: Point }[];
  readonly onlyA: readonly Point[];
  readonly onlyB: readonly Point[];
  readonly differ: readonly { readonly field: string; readonly a: Said; readonly b: Said }[];
  readonly names: Names;
}

/** What a reader may set. */
export interface Values {
  readonly speaker?: string | null;
  readonly side?: string | null;
  readonly act?: string;
  readonly rejected?: boolean;
}

/** Asks the desk. Throws an Error with the sentence that the desk gives. */
async function ask<T>(path: string, body?: object): Promise<T> {
  const sent = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await fetch(`/api/v1${path}`, sent);
  const told = (await answer.json()) as T & { detail?: string };
  if (!answer.ok) throw new Error(told.detail ?? answer.statusText);
  return told;
}

const at = (id: string): string => `/records/${encodeURIComponent(id)}`;

export const desk = {
  records: (query: Readonly<Record<string, string | boolean | undefined>>): Promise<RecordPage> => {
    const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '' && value !== false);
    return ask(`/records?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`);
  },
  dossier: (lang: string): Promise<Dossier> => ask(`/dossier?lang=${lang}`),
  accounts: (id: string, lang: string): Promise<Account> => ask(`/encounters/${encodeURIComponent(id)}/accounts?lang=${lang}`),
  stories: (skip: number): Promise<{ stories: readonly (StoryLine & { records: number })[] }> => ask(`/stories?limit=100&skip=${skip}`),
  story: (id: string, lang: string): Promise<Story> => ask(`/stories/${encodeURIComponent(id)}?lang=${lang}`),
  history: (id: string): Promise<{ changes: readonly Change[] }> => ask(`${at(id)}/history`),
  correct: (id: string, who: string, values: Values): Promise<unknown> => ask(`${at(id)}/corrections`, { who, values }),
  undo: (id: string, who: string): Promise<unknown> => ask(`${at(id)}/undo`, { who }),
};
