import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, Manner } from '@masar/shapes';

/** One statement as an annotator sees it. Every text field is an exact piece of the story's text. */
export interface GoldStatement {
  readonly speaker: string;
  readonly speakerText?: string | null;
  /** Other right answers to who speaks. */
  readonly speakerAlt?: string | readonly string[] | null;
  /** For whom the speaker speaks, mostly by the English name of a state; several are joined by a comma. */
  readonly party?: string | null;
  readonly cue: string;
  /** Which occurrence of the cue's characters, counted from 1. */
  readonly cueOccurrence?: number;
  readonly contentStart: string;
  readonly contentEnd: string;
  readonly kind: Manner;
  readonly act: Act;
  /** A borderline case: counted neither for nor against. */
  readonly optional?: boolean;
}

export interface GoldTime {
  readonly text: string;
  readonly occurrence?: number;
  readonly value: string | null;
}

export interface GoldEncounter {
  readonly kind: string;
  /** States, bodies and people, mostly by their English names. */
  readonly participants?: readonly string[];
  readonly start?: string | null;
  readonly status: string;
  readonly evidence?: string | null;
}

/** A text on the table. */
export interface GoldInstrument {
  readonly kind: string;
  readonly evidence?: string | null;
}

/** A story annotated by hand. */
export interface GoldStory {
  readonly id: string;
  readonly lang: string;
  readonly published?: string | null;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
  readonly encounters?: readonly GoldEncounter[];
  readonly instruments?: readonly GoldInstrument[];
  readonly times?: readonly GoldTime[];
}

/** A folder of gold stories. */
export interface GoldSet {
  readonly name: string;
  readonly stories: readonly GoldStory[];
}

/** Reads every `.json` file of a folder, in the order of their names. */
export function loadGold(folder: string, name: string): GoldSet {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return { name, stories: files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldStory) };
}
