import type { Act } from './statement.ts';
import type { Agreement, Senses } from './senses.ts';
import type { EncounterKind, EncounterStatus } from './encounter.ts';
import type { InstrumentKind } from './instrument.ts';
import type { StoryLang } from './story.ts';
import type { Token } from './token.ts';
import type { Grain } from './time.ts';
import type { World } from './world.ts';

/** How a script is written: letters only, no words. */
export interface Script {
  /** Letters that are one letter to a reader: each maps to the form that keys use. */
  readonly fold: Readonly<Record<string, string>>;
  /** Characters that stretch a word and say nothing. */
  readonly stretch: string;
  /** The article, as it begins a word's key; empty where the language has none or writes it apart. */
  readonly article: string;
  /** Prefixes that are words of their own, outermost first: each list is tried in turn, one of each at most. */
  readonly clitics: readonly (readonly string[])[];
  /** What a clitic and the article become together: key prefix → [clitic, restored prefix of the rest]. */
  readonly fused: Readonly<Record<string, readonly [string, string]>>;
  /** Pronouns written on the end of a word, longest first. */
  readonly suffixes: readonly { readonly key: string; readonly agreement: Agreement }[];
  /** How the end of a stem was changed by the pronoun: [as written, as it was]. */
  readonly restored: readonly (readonly [string, string])[];
}

/** One entry of a pack's lexicon: a folded or unfolded spelling of one or more words, and what it is. */
export interface Entry {
  readonly text: string;
  readonly senses: Senses;
  /** True when the entry may carry the article as well. */
  readonly article?: boolean;
  /** True when it may carry an object or possessive pronoun. */
  readonly suffix?: boolean;
}

/** An example that runs: what a row or rule must read. */
export interface ReadsExample {
  readonly text: string;
  readonly speaker?: string | null;
  readonly content?: string;
  readonly act?: Act;
}

/** A pattern over tokens and a small pure function of what it matched. */
export interface TimeRule {
  readonly id: string;
  /** Elements in order; see `Element`. */
  readonly pattern: readonly Element[];
  /** Null: the words match, yet they are no time here. */
  readonly make: (match: TimeMatch) => TimeDraft | null;
  readonly reads: readonly { readonly text: string; readonly published: string; readonly value: string }[];
  readonly ignores: readonly string[];
}

/**
 * One element of a pattern: `name` binds it, `tag` asks for a time tag of the lexicon, `key` for one of these folded keys,
 * `kind` for a kind of token; `optional` may be absent. All that are given must hold.
 */
export interface Element {
  readonly name?: string;
  readonly tag?: string;
  readonly key?: readonly string[];
  readonly kind?: 'number' | 'word';
  /** Inclusive bounds of a number. */
  readonly range?: readonly [number, number];
  readonly optional?: boolean;
}

/** What a time rule sees: the value bound to each name (a number, or the tag's value), and the tokens. */
export interface TimeMatch {
  readonly values: Readonly<Record<string, number | string>>;
  readonly tokens: readonly Token[];
}

/** What a time rule says, before the publication date is brought in. */
export interface TimeDraft {
  readonly grain: Grain;
  /** Calendar fields that the words give. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Last day of a range, in `toMonth` where that differs. */
  readonly toDay?: number;
  readonly toMonth?: number;
  readonly toYear?: number;
  /** ISO weekday, 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** Zone as written into the value: `Z`, `+03:00`. */
  readonly zone?: string;
  readonly part?: 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
  /** Offset from the publication date in units of the grain («أمس» −1 day, «الشهر المقبل» +1 month). */
  readonly shift?: { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly by: number };
  /** Which one is meant when the fields alone do not say: the nearest before, after, or either. */
  readonly lean?: 'past' | 'future' | 'nearest';
  readonly calendar?: 'gregory' | 'hijri';
  /** Length of a duration, ISO 8601. */
  readonly duration?: string;
  readonly vague?: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  /** Points at the month, day or year of the time before it («من الشهر نفسه», «وقتها»). */
  readonly same?: 'day' | 'month' | 'year';
}

/** Everything that is of one language. Tables and rules; the reader takes it as an argument. */
export interface Pack {
  readonly lang: StoryLang;
  readonly script: Script;
  readonly lexicon: readonly Entry[];
  readonly grammar: Grammar;
  readonly times: readonly TimeRule[];
  readonly story: StoryWords;
  /** Forms under which the names of a gazetteer row stand in copy of this language. */
  readonly inflect: Inflect;
}

/** Builds lexicon entries from gazetteer rows. */
export type Inflect = (world: World) => { readonly entries: readonly Entry[]; readonly names: readonly NamedForm[] };

/** A spelling that names a gazetteer row. */
export interface NamedForm {
  readonly text: string;
  readonly ref: string;
  readonly form: 'name' | 'short' | 'metonym';
}

/** Order of words and fixed phrases that the statement steps ask for. */
export interface Grammar {
  /** Phrases that name a source: «بحسب», «وفقا ل», «على حد قوله». */
  readonly sources: readonly SourcePhrase[];
  readonly encounterKinds: readonly EncounterKind[];
  readonly encounterStatuses: readonly EncounterStatus[];
  readonly instrumentKinds: readonly InstrumentKind[];
}

/** A phrase that attributes what stands beside it. */
export interface SourcePhrase {
  readonly id: string;
  /** Its words, clitics written apart. */
  readonly text: string;
  /** What follows it: a speaker, a reporting verb with its subject («حسبما ذكر …»), or nothing (it points back: «على حد قوله»). */
  readonly then: 'speaker' | 'verb' | 'nothing';
  readonly lemma: string;
}

/** Words of the copy's frame. */
export interface StoryWords {
  /** Markers of takes: «تستمر», «يتبع» (more follows), «تتمة» (continues), «انتهى» (ends). */
  readonly takes: readonly { readonly text: string; readonly means: 'more' | 'continued' | 'end' }[];
  /** Lines or starts of lines that are no copy. */
  readonly furniture: readonly { readonly text: string; readonly where: 'line' | 'start' }[];
  /** Words that stand in datelines only («كتبت»، «وكالات»). */
  readonly dateline: readonly string[];
}
