import type { Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { markAt, sensesAt } from '../copy.ts';
import type { Part } from '../mentions/cast.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** How far behind who speaks the colon of a headline may stand, in tokens. */
const reach = 16;

/** Farthest word of what a headline quotes that may show that somebody speaks, in tokens. */
const shows = 12;

/** Where the line ends that the token before `at` stands on: a headline's dots end nothing. */
function lineEnd(scene: Scene, at: number): number {
  let end = at;
  while (end < scene.copy.tokens.length && scene.copy.tokens[end - 1]?.kind !== 'break' && scene.copy.tokens[end]?.kind !== 'break') end++;
  return end;
}

/** What a headline reports behind colons: «موسكو: …», and behind dots another, «… ومصدر: …». */
export function readHeadlines(scene: Scene, headline: Sentence): Draft[] {
  const to = lineEnd(scene, headline.to);
  const all: Draft[] = [];
  for (let at = headline.from; at < to; at++) {
    if (at > headline.from && !dots(scene, at - 1)) continue;
    const said = labelled(scene, sensesAt(scene.copy, at).conjunction ? at + 1 : at, to);
    if (said === null) continue;
    const before = all.at(-1);
    if (before !== undefined) before.content.to = at;
    all.push(said);
  }
  return all;
}

/** «موسكو: …» in a headline. */
export const readHeadline = (scene: Scene, headline: Sentence): Draft | null => labelled(scene, headline.from, lineEnd(scene, headline.to));

/** Two dots and more, or the mark that stands for three, set off the decks of a headline. */
const dots = ({ copy }: Scene, at: number): boolean =>
  markAt(copy, at) === '\u2026' || (markAt(copy, at) === '.' && markAt(copy, at - 1) === '.' && markAt(copy, at + 1) !== '.');

/** What whoever is named at `from` says behind the next colon, or null. */
function labelled(scene: Scene, from: number, to: number): Draft | null {
  const { copy, cast } = scene;
  const first = cast.at[from];
  if (first === undefined || first.from !== from) return null;
  let colon = first.to;
  while (colon < to && colon < from + reach && markAt(copy, colon) !== ':' && markAt(copy, colon) !== '.') colon++;
  if (markAt(copy, colon) !== ':' || colon + 1 >= to || !names(scene, first, colon, to)) return null;
  return {
    head: from,
    cue: { from: colon, to: colon + 1 },
    lemma: ':',
    form: null,
    rule: 'headline-colon',
    speaker: first.player,
    speakerPart: first,
    content: { from: colon + 1, to },
    more: [],
    open: false,
    parent: null,
    via: [],
    addressees: [],
    act: 'state',
    manner: 'direct',
    modality: 'asserted',
    confidence: 0,
    time: null,
    noun: false,
    telling: [],
  };
}

/** True where what stands before the colon is who speaks and not what it is about: «إيران: مقتل …» names a place. */
function names(scene: Scene, first: Part, colon: number, to: number): boolean {
  const place = first.player.kind === 'state' && first.form === 'name';
  if (first.to === colon) return !place || speaks(scene, colon + 1, to);
  const { copy, cast } = scene;
  if (cast.at[colon - 1]?.player === first.player && !place) return true;
  const { preposition, relayed, toward } = sensesAt(copy, first.to);
  if (preposition === undefined) return false;
  if (!place && (relayed || toward)) return true;
  let told = false;
  for (let at = first.to; at < colon; at++) {
    const { telling, encounter, instrument, press, outlet, cue, verb } = sensesAt(copy, at);
    if ((cue !== undefined || verb !== undefined) && !encounter && !telling && copy.tokens[at - 1]?.word.senses.preposition === undefined)
      return false;
    told ||= (telling ?? encounter ?? instrument ?? press ?? outlet) !== undefined;
  }
  return (told && !place) || speaks(scene, colon + 1, to);
}

/** True for words that only somebody who speaks says: in the first person, in quotation marks, or to refuse at once. */
function speaks({ copy }: Scene, from: number, to: number): boolean {
  if (copy.quoteAt[from] !== -1 || sensesAt(copy, from).negation) return true;
  for (let at = from; at < Math.min(to, from + shows); at++) if (firstPerson(copy.tokens[at] as Token)) return true;
  return false;
}

const firstPerson = ({ word: { senses, suffix } }: Token): boolean =>
  suffix?.person === 1 ||
  senses.verb?.agreement.person === 1 ||
  senses.pronoun?.agreement.person === 1 ||
  (typeof senses.complementizer === 'object' && senses.complementizer.person === 1);
