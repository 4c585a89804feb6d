import type { Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, markAt, sensesAt } from '../copy.ts';
import type { Part } from '../mentions/cast.ts';
import type { Draft, Stretch } from './draft.ts';
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
  return saidBy(scene, first, colon, to);
}

/** What whoever is named first, or whoever he relays («القناة عن مصدر: …»), says behind a colon. */
function saidBy({ copy, cast }: Scene, first: Part, colon: number, to: number): Draft {
  const source = sensesAt(copy, first.to).relayed ? cast.at[first.to + 1] : undefined;
  const speaker = source?.from === first.to + 1 ? source : first;
  return {
    id: '',
    head: first.from,
    cue: { from: colon, to: colon + 1 },
    lemma: ':',
    form: null,
    rule: 'headline-colon',
    speaker: speaker.player,
    speakerPart: speaker,
    content: { from: colon + 1, to },
    more: [],
    open: false,
    parent: null,
    via: speaker === first ? [] : [first.player],
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

/** What a line of the copy reports behind a colon, as live coverage does: «القناة عن مصدر: …», «عاجل | الهيئة: …», and «القيادي للقناة:» with its points on lines below. */
export function readLabel(scene: Scene, sentence: Sentence): Draft[] {
  const { copy, cast } = scene;
  const before = copy.tokens[sentence.from - 1];
  if (before !== undefined && before.kind !== 'break') return [];
  const from = pastFlag(copy, sentence.from);
  const first = cast.at[from];
  if (first === undefined || first.from !== from || !maySpeak(first)) return [];
  const to = lineEnd(scene, sentence.from + 1);
  const said = labelled(scene, from, to);
  if (said !== null) return isSaid(scene, said) ? [said] : [];
  const last = markAt(copy, to - 1) === ':' ? to - 1 : -1;
  return last > from && last < from + reach ? points(scene, first, last) : [];
}

/** «عاجل |», «**»: a word and an upright stroke, or stars, before the line. */
function pastFlag(copy: Copy, from: number): number {
  let at = from;
  while (bullets.has(markAt(copy, at) ?? '')) at++;
  return markAt(copy, at + 1) === '|' ? at + 2 : at;
}

/** A state or its capital in front of a colon is where the news is from, a text what it is of. */
const maySpeak = ({ player: { kind }, form }: Part): boolean => form !== 'metonym' && kind !== 'state' && kind !== 'document';

/** How far behind its colon the first word that is one must stand, in tokens. */
const soon = 3;

/** True of words, and not of an address («تويتر: …») or a name («السيد: فلان»). */
function isSaid({ copy, cast }: Scene, { content: { from, to } }: Draft): boolean {
  if (cast.at[from]?.to === to) return false;
  for (let at = from; at < Math.min(to, from + soon); at++) if (copy.tokens[at]?.word.known || cast.at[at] !== undefined) return true;
  return false;
}

/** Points behind a colon that closes its line, each on a line of its own with a dash or a bullet before it: what one colon leads to is one report. */
function points(scene: Scene, first: Part, colon: number): Draft[] {
  const { tokens } = scene.copy;
  const all: Stretch[] = [];
  for (let at = colon + 1; tokens[at]?.kind === 'break' && isBullet(scene, at + 1); at = (all.at(-1) as Stretch).to)
    all.push({ from: at + 2, to: lineEnd(scene, at + 2) });
  const [content, ...more] = all;
  return content === undefined ? [] : [{ ...saidBy(scene, first, colon, content.to), content, more }];
}

const isBullet = ({ copy }: Scene, at: number): boolean => bullets.has(markAt(copy, at) ?? '') && copy.tokens[at + 1]?.kind === 'word';
const bullets = new Set(['-', '\u2013', '\u2022', '*']);
