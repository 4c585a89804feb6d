/**
 * Rows of the gazetteer (`packs/world`): facts and names, no rules. Every name list is ordered, best name first.
 * Names are written as a careful editor would print them (hamza and teh marbuta right, no tatweel); matching folds them.
 */

/** A language that the gazetteer carries names in. */
export type Lang = 'ar' | 'en' | 'ru';

/** Names by language, best first. */
export type NameLists = Readonly<Partial<Record<Lang, readonly string[]>>>;

/** Grammatical gender of the Arabic name, needed for agreement. */
export type Gender = 'm' | 'f';

/** A state (or a territory with a government of its own that negotiates). */
export interface StateRow {
  /** `state/` + ISO 3166-1 alpha-2, e.g. `state/RU`. */
  readonly id: `state/${string}`;
  /** Short names first, then formal names, then abbreviations and current spellings. */
  readonly names: NameLists;
  /** Gender of the Arabic short name. */
  readonly gender: Gender;
  /** Arabic nationality: masculine singular stem without article (روسي), and its broken or sound plural where it is not stem + ون/ين (روس). */
  readonly nationality: {
    readonly ar: readonly string[];
    readonly arPlural?: readonly string[];
    readonly en: readonly string[];
    readonly ru: readonly string[];
  };
  /** Capital: its names stand for the government too (واشنطن). */
  readonly capital: NameLists;
}

/** An organisation, a body of a state (ministry, palace, army), an armed or political group, a medium. */
export interface OrganisationRow {
  /** `org/nato`, `body/RU/kremlin`, `group/hamas`, `media/reuters`. */
  readonly id: `${'org' | 'body' | 'group' | 'media'}/${string}`;
  readonly names: NameLists;
  /** The capital that stands for it in copy, and not for the state whose it is: Brussels. */
  readonly seat?: NameLists;
  readonly gender: Gender;
  /** The side that it speaks for: ISO alpha-2 of its state, or its own key where it negotiates for itself. */
  readonly side: string;
  /** Sides that meet in it, for a format that is nothing but their meeting (the Normandy four). */
  readonly members?: readonly string[];
}

/** One office that a person holds or held. */
export interface OfficeRow {
  /** Office key: `president`, `foreign-minister`, `envoy` …; see `officeTitles` in the language packs. */
  readonly title: string;
  /** State or organisation row id. */
  readonly of: string;
  /** EDTF dates, day or month or year; `to: null` while held. */
  readonly from: string;
  readonly to: string | null;
}

/** A person in public office. */
export interface PersonRow {
  /** `person/vladimir-putin`. */
  readonly id: `person/${string}`;
  /** Full names first, spellings seen in the press after. */
  readonly names: NameLists;
  /** What the press calls the person alone, without the given name (بوتين). */
  readonly short: NameLists;
  readonly gender: Gender;
  /** ISO alpha-2 or organisation key. */
  readonly side: string;
  /** Latest first. */
  readonly offices: readonly OfficeRow[];
}

/** A town, palace, strait or region where negotiations are held or that they are about. */
export interface PlaceRow {
  /** `place/geneva`. */
  readonly id: `place/${string}`;
  readonly names: NameLists;
  /** ISO alpha-2 of the state it lies in, or null (straits, disputed). */
  readonly state: string | null;
  readonly lat: number;
  readonly lon: number;
  /** A work that talks are about: named right behind talks it is their matter, not where they are. */
  readonly matter?: true;
}

/** An issue at stake in negotiations. */
export interface IssueRow {
  /** `issue/enrichment`. */
  readonly id: `issue/${string}`;
  readonly names: NameLists;
  /** Words and phrases that raise it, as they stand in copy, without article or clitics where the language has them. */
  readonly terms: NameLists;
  /** Where it is nothing at stake, but something of an encounter itself. */
  readonly conduct?: Conduct;
}

/** What can be told of an encounter itself: who asked for it, and whether it brought anything. */
export type Conduct = 'initiative' | 'result' | 'no-result';

/** The gazetteer as one value. */
export interface World {
  readonly states: readonly StateRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly people: readonly PersonRow[];
  readonly places: readonly PlaceRow[];
  readonly issues: readonly IssueRow[];
}

/**
 * How the letters of one script sound, so that a name can be held against its spelling in another script.
 * A sound is one ASCII letter; a value lists the sounds that a letter (or letters) may stand for, `a b`; `k+s` is two sounds in a row,
 * the empty string none. Vowels are `a i u`, and `y` and `w` are written `i` and `u`.
 */
export interface SoundRow {
  /** ISO 15924 code (`Arab`). */
  readonly script: string;
  readonly letters: Readonly<Record<string, string>>;
  /** Words that join names and are not held against anything («بن», `van`). */
  readonly particles: readonly string[];
  /** An article that is written on the name («الـ»), to be left out. */
  readonly prefixes: readonly string[];
}

/** What readings are joined by: the gazetteer, and how scripts sound. */
export interface Gazetteer {
  readonly world: World;
  readonly sounds: readonly SoundRow[];
}
