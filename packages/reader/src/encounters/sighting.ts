import type { EncounterKind, EncounterStatus, EncounterWeight } from '@masar/shapes';
import { membersOf, type Player } from '../mentions/cast.ts';
import type { Venue } from './view.ts';

/** What a governing verb or verbal noun says of an encounter. */
export interface Governor {
  readonly status: EncounterStatus;
  readonly form: 'past' | 'present' | 'future' | 'infinitive';
  /** It takes what goes on already. */
  readonly keeps: boolean;
  /** How long it is to be is told: it goes on. */
  readonly lasts: boolean;
  /** It tells who else was there. */
  readonly joins: boolean;
}

/** A governor, every one of one shape: steps ask all of them the same. */
export const governing = (status: EncounterStatus, form: Governor['form'], keeps = false, lasts = false, joins = false): Governor => ({
  status,
  form,
  keeps,
  lasts,
  joins,
});

/** Days that an encounter was put off to, and what became of that; token indices. */
export interface Moved {
  readonly from: number;
  readonly to: number;
  readonly start: string;
  readonly end: string;
  status: EncounterStatus;
}

/** One place in the copy that speaks of an encounter; token indices. */
export interface Sighting {
  /** The noun or verb. */
  readonly at: number;
  readonly rule: 'noun' | 'verb' | 'telling';
  kind: EncounterKind;
  weight: EncounterWeight;
  definite: boolean;
  readonly many: boolean;
  /** First token of its sentence. */
  sentence: number;
  /** It stands in the headline. */
  head: boolean;
  /** The copy says that it is another than the one before. */
  another: boolean;
  /** It is one with others of its kind alone: contacts are no talks. */
  apart: boolean;
  /** A relative clause tells which one is meant: «الاجتماع الذي عقد أمس». */
  defined: boolean;
  from: number;
  to: number;
  /** Which of several it is: «الجولة الثالثة». */
  ordinal: number | null;
  venue: Venue | null;
  /** Words that lead to a place part the venue from it: it says where, not that there was one. */
  loose: boolean;
  /** All places that the phrase names behind its noun. */
  venues: Venue[];
  start: string | null;
  end: string | null;
  /** Days that it was to be on, where a verb behind them tells what became of it: "due on Tuesday will begin on Friday". */
  due: readonly [string | null, string | null] | null;
  /** Days that it was put off to, and where the copy says so. */
  moved: Moved | null;
  parties: Player[];
  /** Who has it under their care, «برعاية مصر»: they were there, and are none of its sides. */
  overseers: readonly Player[];
  /** How many of them are told only as whose it is: "her visit". */
  owners: number;
  sides: Set<string>;
  /** It is said with whom. */
  company: boolean;
  /** It is with somebody whom no table names. */
  stranger: boolean;
  governor: Governor | null;
  /** Kind of the verb of meeting that leads to the noun: «met» in "met in a closed session". */
  carrier: EncounterKind | null;
  /** What the clause around it gives, where nothing of its own does: «قال في اجتماع». */
  scene: Governor | null;
  /** Status that a word beside it gives. */
  said: EncounterStatus | null;
  phase: 'after' | 'before' | null;
  /** Another encounter is held on its margins. */
  beside: boolean;
  /** What stands behind it is what was spoken of there. */
  speaksOf: boolean;
  /** The text that is signed stands behind it. */
  signs: boolean;
  /** Only what something else is for: «مبررا للقاء». */
  purpose: boolean;
  /** It is what somebody is to do, or comes for: «لاستئناف المحادثات». */
  sought: boolean;
  negated: boolean;
  /** Said to be possible only. */
  hedged: boolean;
  /** True behind a condition: «لو اجتمع الطرفان». */
  supposed: boolean;
  /** Named in a list of channels of talks, or as such a channel. */
  channel: boolean;
  /** Its day is past, and no news. */
  past: boolean;
  /** Its day is long past. */
  over: boolean;
  status: EncounterStatus;
  certainty: number;
}

/** One list for all encounters that nobody has under their care, of which most are. */
const nobody: readonly Player[] = [];

export const sighting = (
  at: number,
  rule: Sighting['rule'],
  kind: EncounterKind,
  weight: EncounterWeight,
  definite: boolean,
  many = false,
): Sighting => ({
  at,
  rule,
  kind,
  weight,
  definite,
  many,
  sentence: 0,
  head: false,
  another: false,
  apart: false,
  defined: false,
  from: at,
  to: at + 1,
  ordinal: null,
  venue: null,
  loose: false,
  venues: [],
  start: null,
  end: null,
  due: null,
  moved: null,
  parties: [],
  overseers: nobody,
  owners: 0,
  sides: new Set(),
  company: false,
  stranger: false,
  governor: null,
  carrier: null,
  scene: null,
  said: null,
  phase: null,
  beside: false,
  speaksOf: false,
  signs: false,
  purpose: false,
  sought: false,
  negated: false,
  hedged: false,
  supposed: false,
  channel: false,
  past: false,
  over: false,
  status: 'held',
  certainty: 0,
});

/** Enters who has the encounter under their care, once. */
export function addOverseer(one: Sighting, who: Player): void {
  for (const member of membersOf(who))
    if (member.kind !== 'document' && member.kind !== 'unnamed' && !one.overseers.includes(member))
      one.overseers = [...one.overseers, member];
}

/** Enters a party once, with the side that it speaks for; of those whom nobody names, the side alone. */
export function addParty(one: Sighting, who: Player, outlet = false): void {
  for (const member of membersOf(who)) {
    if (member.kind === 'document') continue;
    const unnamed = member.kind === 'unnamed';
    const medium = ((unnamed ? member.offices[0]?.of : member.ref) ?? '').startsWith('media/');
    if (medium && (unnamed || !outlet)) continue;
    if (!unnamed && !one.parties.includes(member)) one.parties.push(member);
    if (member.side !== null && !medium) one.sides.add(member.side);
  }
}

/** True of an encounter of which nobody is told. */
export const isNobodys = ({ parties, sides, stranger }: Sighting): boolean => parties.length === 0 && sides.size === 0 && !stranger;
