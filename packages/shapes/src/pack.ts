import type { ActEvidence } from './act-evidence.ts';
import type { OfficeKey } from './office.ts';
import type { Agreement, Senses, VerbForm } from './senses.ts';
import type { Act } from './statement.ts';
import type { StoryLang } from './story.ts';
import type { Grain } from './time.ts';
import type { Token } from './token.ts';
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
  /** True where names begin with a capital letter, and words that are written with one are other words («May», «may»). */
  readonly cased: boolean;
  /** Marks that belong to a word where letters stand on both sides (apostrophes). */
  readonly inner: string;
  /** Endings that are words of their own («'s»), folded. */
  readonly enclitics: readonly string[];
}

/** One entry of a pack's lexicon: a folded or unfolded spelling of one or more words, and what it is. */
export interface Entry {
  readonly text: string;
  readonly senses: Senses;
  /** True when the entry may carry the article as well. */
  readonly article?: boolean;
  /** True when it may carry an object or possessive pronoun. */
  readonly suffix?: boolean;
  /** True for a phrase that points to an act and whose words stay words of their own; other phrases are read as one word. */
  readonly apart?: boolean;
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
  /** Elements in order; the first that must be there asks for a tag. */
  readonly pattern: readonly Element[];
  /** Null: the words match, yet they are no time here. */
  readonly make: (match: TimeMatch) => TimeDraft | null;
  readonly reads: readonly { readonly text: string; readonly published: string | null; readonly value: string }[];
  /** Texts in which this rule finds nothing. */
  readonly ignores: readonly string[];
}

/**
 * One element of a pattern: one token, or the group `all`. `tag` asks for one of these time tags of the lexicon (`digits`
 * is the tag of every run of digits, its value the number), `key` for one of these folded keys. All that are given must hold.
 */
export interface Element {
  /** Binds the value: the tag's, or the key. */
  readonly name?: string;
  readonly tag?: string | readonly string[];
  readonly key?: readonly string[];
  /** Inclusive bounds of a number. */
  readonly range?: readonly [number, number];
  /** Inclusive bounds of how many digits are written. */
  readonly width?: readonly [number, number];
  /** The same value may be written once more, behind a slash or in brackets («كانون الثاني/يناير»). */
  readonly twin?: boolean;
  readonly optional?: boolean;
  /** A group: these elements in order. */
  readonly all?: readonly Element[];
}

/** What a time rule sees: the value bound to each name, the tokens of the match, and one token on either side. */
export interface TimeMatch {
  readonly values: Readonly<Record<string, number | string | undefined>>;
  readonly tokens: readonly Token[];
  readonly before: Token | null;
  readonly after: Token | null;
  /** The time that was read right in front of `before` («2000 and» of "2000 and 2007"), or null. */
  readonly earlier: TimeDraft | null;
}

/** What a time rule says, before the publication date is brought in. */
export interface TimeDraft {
  readonly grain: Grain;
  /** Calendar fields that the words give. */
  readonly year?: number | undefined;
  /** The year by which a day without one is known («هجمات 11 سبتمبر»); publication before it leaves it out. */
  readonly known?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** End of a range, in `toMonth` and `toYear` where those differ. */
  readonly toDay?: number | undefined;
  readonly toMonth?: number | undefined;
  readonly toYear?: number | undefined;
  /** True for two days that are named, not what lies between them («9 و12 يناير»). */
  readonly apart?: boolean | undefined;
  /** ISO weekday, 1 Monday … 7 Sunday. */
  readonly weekday?: number | undefined;
  readonly toWeekday?: number | undefined;
  /** The n-th such weekday of the month or year, −1 the last. */
  readonly nth?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  /** The half of the day that the words give for `hour`. */
  readonly half?: 'am' | 'pm' | undefined;
  /** True for an hour of the twelve-hour dial whose half the words leave open. */
  readonly dial?: boolean | undefined;
  /** `Z`, or a name of the IANA time zone database. */
  readonly zone?: string | undefined;
  readonly part?: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | undefined;
  /** Division of a year as EDTF numbers it: 21–24 seasons from spring, 33–36 quarters, 40–41 halves. */
  readonly season?: number | undefined;
  /** Offset in units («أمس» −1 day, «الشهر المقبل» +1 month) from the publication date, or from the time that `same` asks for. */
  readonly shift?: { readonly unit: ShiftUnit; readonly by: number } | undefined;
  /** Which one the words ask for when the fields alone do not say; without it tense and nearness decide. */
  readonly lean?: 'past' | 'future' | 'nearest' | undefined;
  /** Weeks that a weekday lies further than its lean says («الجمعة قبل الماضية» 1). */
  readonly further?: number | undefined;
  readonly calendar?: 'gregory' | 'hijri' | undefined;
  /** Length of a duration, ISO 8601. */
  readonly duration?: string | undefined;
  readonly vague?: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' | undefined;
  /** Points at the day, month or year of the time before it («من الشهر نفسه», «وقتها»). */
  readonly same?: 'day' | 'month' | 'year' | undefined;
  /** Counts from the day of a meeting that the words behind it name ("the day after the call"); no time where that day is not told. */
  readonly of?: 'encounter' | undefined;
  /** False: a time only together with the time beside it («مساء»). */
  readonly alone?: boolean | undefined;
}

export type ShiftUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** The parts of a language that a pack covers, or says why not. */
export const coverables = [
  'reporting words',
  'nouns of speech and attitude',
  'attribution phrases',
  'words that point to an act',
  'titles of office',
  'portfolios',
  'encounter nouns',
  'encounter verbs',
  'words of status',
  'instruments',
  'words of provisions',
  'time words',
  'time rules',
  'hedges',
  'negations',
  'markers of takes',
  'furniture',
  'dateline words',
  'clitics',
  'pronouns written on words',
] as const;
export type Coverable = (typeof coverables)[number];

/** Everything that is of one language. Tables and rules; the reader takes it as an argument. */
export interface Pack {
  readonly lang: StoryLang;
  readonly script: Script;
  readonly lexicon: readonly Entry[];
  /** What a word that no table knows is by its ending («reluctantly»); names are not asked. */
  readonly endings: readonly { readonly text: string; readonly begins?: string; readonly senses: Senses }[];
  /** What a verb that no table knows looks like («سينخرطون»): the letters it begins and ends with. It may yet be a name. */
  readonly verbal: readonly { readonly begins: string; readonly ends: string; readonly verb: VerbForm | null }[];
  readonly grammar: Grammar;
  readonly times: readonly TimeRule[];
  readonly story: StoryWords;
  /** Forms under which the names of a gazetteer row stand in copy of this language. */
  readonly inflect: Inflect;
  /** What labelled reports tell of acts, or null where none were labelled. */
  readonly acts: ActEvidence | null;
  /** The parts of the language that the pack does without, each with the reason. */
  readonly without: Readonly<Partial<Record<Coverable, string>>>;
}

/** Builds lexicon entries from gazetteer rows. */
export type Inflect = (world: World) => { readonly entries: readonly Entry[]; readonly names: readonly NamedForm[] };

/** A spelling that names a gazetteer row. */
export interface NamedForm {
  readonly text: string;
  readonly ref: string;
  readonly form: 'name' | 'short' | 'metonym';
}

/** Tables that steps ask for beside the lexicon. */
export interface Grammar {
  readonly officeKeys: readonly OfficeKey[];
  /** Where the head of a noun phrase stands: first («وزير الخارجية الروسي») or last ("Russian foreign minister"). */
  readonly heads: 'first' | 'last';
  /** Where the subject of a finite verb stands when nothing moves it. */
  readonly subjects: 'behind' | 'before';
  /** True where a sentence needs no verb to say what something is («الاتفاق خطوة»). */
  readonly verbless: boolean;
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
