import type { ActorKind, Office } from './actor.ts';
import type { EncounterKind, EncounterPlace, EncounterStatus } from './encounter.ts';
import type { InstrumentKind, InstrumentStatus } from './instrument.ts';
import type { Span } from './span.ts';
import type { Act, Condition, Modality } from './statement.ts';
import type { StoryLang } from './story.ts';

/** A stretch of one story of a dossier: `[from, to)` in UTF-16 units of that story's text, and the characters that stand there. */
export interface Passage extends Span {
  /** Id of the story. */
  readonly story: string;
  readonly quote: string;
}

/** One thing that speaks for a join: what it rests on and how much it weighs, 0 to 1. */
export interface Reason {
  /** Public name of the reason: `ref`, `office`, `transliteration`, `date`, `place`, `sides` … */
  readonly by: string;
  readonly score: number;
  /** The values that agree (or do not): ids, refs, EDTF dates, names. */
  readonly on: readonly string[];
}

/** One story of a dossier. */
export interface DossierStory {
  /** `r1`, `r2` … in the order in which the readings were given. */
  readonly id: string;
  /** What the caller calls it: a file, an address. */
  readonly name: string;
  readonly lang: StoryLang;
  readonly digest: string;
  readonly published: string | null;
  readonly headline: string | null;
  readonly agencies: readonly string[];
  /** Id of the origin that it is a copy of. */
  readonly origin: string;
  /** The side whose account the whole story is, and why; null for the copy of a medium. */
  readonly voice: { readonly side: string; readonly why: Reason } | null;
}

/** Stories that are one text: copies, cuts and takes of one agency's story. They count once. */
export interface Origin {
  /** `o1`, `o2` … */
  readonly id: string;
  readonly agencies: readonly string[];
  /** Earliest first. The first has no reasons; each other says why it is a copy. */
  readonly copies: readonly { readonly story: string; readonly why: readonly Reason[] }[];
}

/** One actor across stories and scripts. */
export interface JoinedActor {
  /** The gazetteer row (`person/joe-biden`), or story and actor of the first sighting (`r3/a11`). */
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly names: { readonly ar?: string; readonly en?: string; readonly ru?: string };
  readonly ref: string | null;
  readonly side: string | null;
  readonly offices: readonly Office[];
  readonly class: string | null;
  /** Ids of joined actors of which this one is made. */
  readonly members: readonly string[];
  /** The actors of single readings that were taken for this one, each with its reasons; taking one away undoes its merge. */
  readonly sightings: readonly ActorSighting[];
}

export interface ActorSighting {
  readonly story: string;
  /** Actor id in that reading. */
  readonly actor: string;
  readonly name: string;
  readonly why: readonly Reason[];
}

/** Who says so: the outermost speaker that the copy names, and the side that speaks. Nulls are the copy's own voice. */
export interface Source {
  readonly speaker: string | null;
  readonly side: string | null;
}

/** One statement of one story, its actors joined. */
export interface DossierStatement {
  /** `r3/s4`. */
  readonly id: string;
  readonly story: string;
  readonly speaker: string | null;
  readonly side: string | null;
  /** Who tells it: the speaker himself, or whoever reports him. */
  readonly reporter: Source;
  readonly act: Act;
  readonly addressees: readonly string[];
  readonly issues: readonly string[];
  readonly modality: Modality;
  /** EDTF day on which it was said, or else on which it was published; null where the copy says only that it was earlier. */
  readonly date: string | null;
  /** Id of the statement that reports this one. */
  readonly within: string | null;
  /** Joined actors that the content names. */
  readonly about: readonly string[];
  /** EDTF values of the times in the content. */
  readonly dates: readonly string[];
  /** Joined encounters that the content speaks of. */
  readonly encounters: readonly string[];
  /** Joined encounter at which or of which it was said. */
  readonly occasion: string | null;
  readonly instruments: readonly string[];
  /** Issues raised before it in its sentence, where it raises none itself: «… has no missiles there, and said that it would put none». */
  readonly context: readonly string[];
  /** What it tells of an encounter itself. */
  readonly conduct: readonly ToldConduct[];
  /** What must be for it to hold. */
  readonly conditions: readonly ToldCondition[];
  /** Issues that its conditions raise and the rest of its content does not. */
  readonly supposed: readonly string[];
  readonly content: readonly Passage[];
  readonly cue: Passage;
  readonly confidence: number;
  /** True for one sentence of a statement that runs over several: made a statement of its own, so that it can be compared. */
  readonly part: boolean;
}

/** What must be for what is said to hold, its actor joined. */
export interface ToldCondition {
  readonly kind: Condition['kind'];
  readonly subject: Condition['subject'];
  readonly actor: string | null;
  /** Side of the actor, or null. */
  readonly side: string | null;
  readonly issues: readonly string[];
  readonly passage: Passage;
}

/** Something told of an encounter itself. */
export interface ToldConduct {
  readonly of: 'initiative' | 'result';
  /** Of an initiative whose it was: a side, or an actor of none; of a result `some` or `none`. Null where the copy does not tell. */
  readonly value: string | null;
}

/** What one story says of an encounter. */
export interface EncounterReport {
  readonly story: string;
  /** Encounter id in that reading. */
  readonly encounter: string;
  /** EDTF day on which the story was published. */
  readonly reported: string | null;
  readonly kind: EncounterKind;
  readonly status: EncounterStatus;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: EncounterPlace | null;
  readonly participants: readonly string[];
  readonly sides: readonly string[];
  /** Joined actors that the sentence names, where the copy does not say outright who met. */
  readonly beside: readonly string[];
  /** Single passages, each with its source and the date that it gives. */
  readonly tellings: readonly Telling[];
  /** Why it is this encounter. */
  readonly why: readonly Reason[];
}

export interface Telling {
  readonly source: Source;
  /** EDTF, where the passage itself gives a date. */
  readonly date: string | null;
  readonly passage: Passage;
}

/** What readers have said of the encounters of one story, by their ids in its reading, which holds them as they were read. */
export interface ReadersWord {
  readonly set: ReadonlyMap<string, SetOfEncounter>;
  /** Words of encounters that readers rejected. */
  readonly rejected: readonly Span[];
}

/** What a reader set of an encounter; what is absent is as it was read. */
export interface SetOfEncounter {
  /** When he did, an ISO 8601 day or instant. */
  readonly on: string;
  /** Who took part: actor ids of the reading. */
  readonly participants?: readonly string[];
  readonly status?: EncounterStatus;
  /** EDTF; null where the story tells of none. */
  readonly days?: { readonly start: string; readonly end: string } | null;
  /** Gazetteer key or name; null where the story tells of none. */
  readonly place?: string | null;
}

/** Sources that disagree: both values are kept. */
export interface Conflict {
  readonly field: 'date' | 'place' | 'participants' | 'status' | 'kind';
  readonly values: readonly {
    readonly value: string;
    readonly tellings: readonly Telling[];
  }[];
  /** True when a postponement explains the difference. */
  readonly moved: boolean;
}

/** A statement that something is not so, and what it denies. */
export interface Denial {
  /** Id of the denying statement. */
  readonly statement: string;
  readonly denies: { readonly kind: 'encounter' | 'statement'; readonly id: string };
  readonly why: readonly Reason[];
}

/** One encounter across stories. */
export interface JoinedEncounter {
  /** `e1`, `e2` … by date. */
  readonly id: string;
  readonly kind: EncounterKind;
  readonly participants: readonly string[];
  readonly sides: readonly string[];
  readonly place: EncounterPlace | null;
  readonly start: string | null;
  readonly end: string | null;
  /** What it came to, by story time. */
  readonly status: EncounterStatus;
  readonly track: string | null;
  /** By story time. */
  readonly history: readonly EncounterReport[];
  readonly conflicts: readonly Conflict[];
  /** How many independent origins report it. */
  readonly origins: number;
}

/** A channel of talks across stories. */
export interface JoinedTrack {
  /** `k1`, `k2` … */
  readonly id: string;
  /** Names that stories give it. */
  readonly names: readonly { readonly lang: StoryLang; readonly name: string }[];
  readonly sides: readonly string[];
  readonly place: EncounterPlace | null;
  /** Joined encounters in the order of their dates. */
  readonly rounds: readonly string[];
  readonly overseers: readonly string[];
  /** What was done and what comes next. */
  readonly state: {
    readonly held: number;
    readonly last: string | null;
    readonly next: string | null;
    /** Status of the latest round that is not behind us, else of the last one. */
    readonly status: EncounterStatus;
  };
  readonly why: readonly Reason[];
  readonly evidence: readonly Passage[];
}

/** Where a side stands on an issue. */
export interface Position {
  readonly side: string;
  readonly issue: string;
  /** Acts in a row that were the same, latest run first; empty where statements were read and none takes a stand. */
  readonly stands: readonly Stand[];
  /** How many statements of the side raise the issue, stand or not. */
  readonly read: number;
}

export interface Stand {
  readonly act: Act;
  /** EDTF day of the first and of the last statement of the run. */
  readonly since: string | null;
  readonly until: string | null;
  /** Ids of its statements, latest first. */
  readonly statements: readonly string[];
}

/** A text on the table, across stories. */
export interface JoinedInstrument {
  /** `i1`, `i2` … */
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly issuer: string | null;
  readonly parties: readonly string[];
  readonly date: string | null;
  readonly status: InstrumentStatus | null;
  readonly provisions: readonly {
    readonly obliged: readonly string[];
    readonly issue: string | null;
    readonly passage: Passage;
  }[];
  readonly sightings: readonly { readonly story: string; readonly instrument: string; readonly why: readonly Reason[] }[];
  readonly evidence: readonly Passage[];
}

/** Readings joined to one record. */
export interface Dossier {
  readonly stories: readonly DossierStory[];
  readonly origins: readonly Origin[];
  readonly actors: readonly JoinedActor[];
  readonly statements: readonly DossierStatement[];
  readonly encounters: readonly JoinedEncounter[];
  readonly tracks: readonly JoinedTrack[];
  readonly instruments: readonly JoinedInstrument[];
  readonly positions: readonly Position[];
  readonly denials: readonly Denial[];
  /** Reports of encounters that say too little to tell which one is meant. */
  readonly unplaced: readonly EncounterReport[];
}
