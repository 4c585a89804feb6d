import type { Span } from './span.ts';
import type { Why } from './time.ts';

/** What a statement does; the closed list of the model. */
export const acts = [
  'state',
  'assess',
  'propose',
  'demand',
  'commit',
  'agree',
  'reject',
  'accuse',
  'deny',
  'warn',
  'support',
  'concern',
] as const;
export type Act = (typeof acts)[number];

export type Manner = 'direct' | 'indirect' | 'mixed';
export type Modality = 'asserted' | 'hedged' | 'denied' | 'hypothetical';

export interface Cue extends Span {
  readonly lemma: string;
}

/** Where an issue of the gazetteer is raised. */
export interface Raised extends Span {
  /** `issue/sanctions-relief`. */
  readonly issue: string;
}

/** How a condition binds what is said: it holds where the condition does, where it does not, or nowhere else. */
export const conditionKinds = ['if', 'unless', 'only-if'] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** What must be for what is said to hold: "if Russia invades", "unless talks resume". The span begins with the word that opens it. */
export interface Condition extends Span {
  readonly kind: ConditionKind;
  /** What its clause tells of: an actor, a thing that is none («if talks fail»), or null where that was not found. */
  readonly subject: 'actor' | 'thing' | null;
  /** Id of the actor, or null. */
  readonly actor: string | null;
  /** Gazetteer ids of the issues that it raises. */
  readonly issues: readonly string[];
}

/** One reporting cue and the content that it governs. */
export interface Statement {
  readonly id: string;
  /** Actor id, or null where the copy does not tell. */
  readonly speaker: string | null;
  /** Where the speaker is named beside the cue; null when elided. */
  readonly speakerSpan: Span | null;
  readonly side: string | null;
  readonly cue: Cue;
  readonly content: readonly Span[];
  /** What must be for the content to hold; each lies inside the content. */
  readonly conditions: readonly Condition[];
  readonly manner: Manner;
  readonly act: Act;
  readonly addressees: readonly string[];
  /** Gazetteer ids of the issues that the content raises. */
  readonly issues: readonly string[];
  readonly modality: Modality;
  /** Id of the statement that reports this one. */
  readonly within: string | null;
  /** Attribution chain between speaker and copy, nearest first: actor ids. */
  readonly via: readonly string[];
  /** Id of the time at which it was said, where the copy tells. */
  readonly time: string | null;
  /** Id of the encounter at which it was said. */
  readonly occasion: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: Why;
}
