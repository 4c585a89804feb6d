import type { Act, EncounterStatus } from '@masar/shapes';
import { ask, type Names, type Passage, part } from './ask.ts';

/** A statement in a line: who, what it does, when, and its words. Dates are EDTF. */
export interface Said extends Passage {
  readonly speaker: string | null;
  readonly side: string | null;
  readonly act: Act;
  readonly date: string | null;
  readonly issues: readonly string[];
}

export interface Encounter {
  readonly id: string;
  readonly kind: string;
  readonly status: EncounterStatus;
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
    readonly status: EncounterStatus;
    readonly start: string | null;
    readonly speaker: string | null;
  })[];
}

export interface Track {
  readonly id: string;
  readonly name: string | null;
  readonly sides: readonly string[];
  readonly place: string | null;
  readonly overseers: readonly string[];
  readonly held: number;
  readonly next: string | null;
  readonly rounds: readonly string[];
  readonly last: readonly Said[];
}

export interface Position {
  readonly side: string;
  readonly issue: string;
  readonly read: number;
  readonly stands: readonly { readonly act: Act; readonly since: string | null; readonly statements: readonly Said[] }[];
}

export interface Dossier {
  readonly stories: number;
  readonly today: string | null;
  readonly tracks: readonly Track[];
  readonly encounters: readonly Encounter[];
  readonly positions: readonly Position[];
  readonly places: readonly { readonly key: string; readonly lat: number; readonly lon: number }[];
  readonly names: Names;
}

/** Several scenes show parts of the dossier; it is asked for once. */
export const dossier = (lang: string): Promise<Dossier> => ask(`/dossier?lang=${lang}`);

/** A scene of one thing, or a part of it. */
export const sceneOf = <T>(path: string, id: string, lang: string, of = ''): Promise<T> => ask(`/${path}/${part(id)}${of}?lang=${lang}`);
