import type { Grammar, Token } from '@masar/shapes';
import { type Copy, isMarked, sensesAt } from '../copy.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { REFERS, SURNAME } from '../lexicon/marks.ts';
import { Cast, type Part } from './cast.ts';
import { enterCollective, enterPeople, isIssued, ownState, twoSides } from './collectives.ts';
import { enterDocument } from './documents.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readHeadLast } from './head-last/read.ts';
import { knownNames } from './known.ts';
import { namesakes } from './namesakes.ts';
import { officePhrase } from './office-phrase.ts';
import { enterTitled } from './titles.ts';
import { besideCues, honouredName } from './unlisted.ts';

/** A place named in the copy. */
export interface PlaceMention {
  readonly from: number;
  readonly to: number;
  readonly ref: string | null;
  readonly name: string;
  /** Gazetteer key of the state whose capital it is, where that is all that is known of it. */
  readonly of?: string;
}

/** What the mention steps need beside the copy. */
export interface MentionContext {
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly grammar: Grammar;
  /** Publication date, for who held an office then. */
  readonly published: string | null;
}

/** Who a story names, and which places. */
export interface Named {
  readonly cast: Cast;
  readonly places: PlaceMention[];
}

/** Finds the names of the gazetteer. */
export function readNames(copy: Copy, context: MentionContext): Named {
  const cast = new Cast(copy.tokens.length);
  const places: PlaceMention[] = [];
  knownNames(copy, context, cast, places);
  return { cast, places };
}

/** Adds who else is mentioned, in passes: names beside verbs, titles, surnames. */
export function addMentions(copy: Copy, context: MentionContext, { cast, places }: Named): void {
  if (context.grammar.heads === 'last') readHeadLast(copy, context, cast, places);
  else readHeadFirst(copy, context, cast);
  cast.settle();
}

function readHeadFirst(copy: Copy, context: MentionContext, cast: Cast): void {
  besideCues(copy, cast, false);
  titled(copy, context, cast);
  surnames(copy, cast);
  besideCues(copy, cast, true);
  surnames(copy, cast);
  namesakes(copy, cast);
}

function titled(copy: Copy, context: MentionContext, cast: Cast): void {
  for (let at = 0; at < copy.tokens.length; at++) {
    const known = cast.at[at];
    if (known !== undefined) {
      if (known.from === at) cast.recall(known.player, sensesAt(copy, at - 1).preposition !== undefined);
      continue;
    }
    if (!isMarked(copy, at, REFERS)) continue;
    const senses = sensesAt(copy, at);
    if (senses.title) {
      const phrase = officePhrase(copy, cast, at);
      if (phrase !== null) {
        const end = enterTitled(copy, context, cast, phrase);
        cast.recall((cast.at[at] as Part).player, sensesAt(copy, at - 1).preposition !== undefined);
        at = Math.max(at, end - 1);
      }
    } else if (senses.honorific && honouredName(copy, cast, at)) at = (cast.at[at] as Part).to - 1;
    else if (senses.styling && cast.recent[0] !== undefined) cast.enter({ from: at, to: at + 1, player: cast.recent[0], form: 'pronoun' });
    else if (senses.document) at = Math.max(at, enterDocument(copy, cast, at) - 1);
    else if (senses.collective && !(senses.speechNoun && (copy.tokens[at] as Token).word.suffix !== null) && !isIssued(copy, at))
      at = Math.max(at, (ownState(copy, context, cast, at) ?? twoSides(copy, context, cast, at) ?? enterCollective(copy, cast, at)) - 1);
    else if (senses.nationality && (copy.tokens[at] as Token).word.definite && senses.nationality.number !== 's')
      enterPeople(copy, context, cast, at);
  }
}

/** Later bare surnames of people that the story has named in full. */
function surnames(copy: Copy, cast: Cast): void {
  for (let at = 0; at < copy.tokens.length; at++) {
    if (!isMarked(copy, at, SURNAME) || cast.at[at] !== undefined || (sensesAt(copy, at).relational && describes(copy, at))) continue;
    const { key, unclitic } = (copy.tokens[at] as Token).word;
    const who = cast.surnamed(key) ?? (unclitic === null ? undefined : cast.surnamed(unclitic));
    if (who !== undefined) cast.enter({ from: at, to: at + 1, player: who, form: 'name' });
  }
}

/** «المجلس العسكري»: behind a noun an adjective of belonging is said of it. */
const describes = (copy: Copy, at: number): boolean => copy.tokens[at - 1]?.word.definite === true || sensesAt(copy, at - 1).noun === true;
