import type { Grammar, Token } from '@masar/shapes';
import { type Copy, isMarked, sensesAt } from '../copy.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { REFERS, SURNAME } from '../lexicon/marks.ts';
import { Cast, type Part } from './cast.ts';
import { enterCollective, enterPeople, isIssued, ownState, twoSides } from './collectives.ts';
import { enterDocument } from './documents.ts';
import { Foreground } from './foreground.ts';
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
  const cast = new Cast(copy.tokens);
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
  const foreground = new Foreground(copy);
  for (let at = 0; at < copy.tokens.length; at++) {
    const known = cast.at[at];
    if (known !== undefined) {
      if (known.from === at) cast.recall(known.player, sensesAt(copy, at - 1).preposition !== undefined);
      if (known.from === at && foreground.acts(at, known.to)) cast.front = known.player;
      continue;
    }
    if (!isMarked(copy, at, REFERS)) continue;
    const to = refer(copy, context, cast, at, foreground);
    const entered = cast.at[at];
    if (entered?.from === at && entered.form !== 'nationality' && foreground.acts(at, entered.to)) cast.front = entered.player;
    at = Math.max(at, to - 1);
  }
}

/** Enters who is meant at `at` without a name that is known; returns the token behind. */
function refer(copy: Copy, context: MentionContext, cast: Cast, at: number, foreground: Foreground): number {
  const senses = sensesAt(copy, at);
  if (senses.title) {
    const phrase = officePhrase(copy, cast, at);
    if (phrase === null) return at;
    const end = enterTitled(copy, context, cast, phrase, foreground.acts(at, phrase.to));
    cast.recall((cast.at[at] as Part).player, sensesAt(copy, at - 1).preposition !== undefined);
    return end;
  }
  if (senses.honorific && honouredName(copy, cast, at)) return (cast.at[at] as Part).to;
  if (senses.styling) return enterStyled(copy, cast, at, foreground);
  if (senses.document) return enterDocument(copy, cast, at);
  const { word } = copy.tokens[at] as Token;
  if (senses.collective && !(senses.speechNoun && word.suffix !== null) && !isIssued(copy, at))
    return ownState(copy, context, cast, at) ?? twoSides(copy, context, cast, at) ?? enterCollective(copy, cast, at);
  if (senses.nationality && word.definite && senses.nationality.number !== 's') enterPeople(copy, context, cast, at);
  return at;
}

/** «وأكد سموه»: who acted last, where he acts again. */
function enterStyled(copy: Copy, cast: Cast, at: number, foreground: Foreground): number {
  const { styling } = sensesAt(copy, at);
  const { front } = cast;
  const again = front?.kind === 'person' && foreground.acts(at, at + 1) && (front.gender ?? styling?.gender) === styling?.gender;
  const who = again ? front : cast.recent[0];
  if (who != null) cast.enter({ from: at, to: at + 1, player: who, form: 'pronoun' });
  return at + 1;
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
