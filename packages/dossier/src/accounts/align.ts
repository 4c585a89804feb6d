import type { Act, Difference, Reason } from '@masar/shapes';
import { conclusions, suppose } from './conditions.ts';
import type { Draft } from './points.ts';

/** Weight at which two points of different sides, and two of one side, are taken for one. */
export const paired = 2.5;
export const sameSide = 2.5;

/** Acts that two tellers may name differently; any may be told as a plain `state`. */
const near: readonly (readonly [Act, Act])[] = [
  ['commit', 'agree'],
  ['demand', 'propose'],
  ['warn', 'accuse'],
  ['warn', 'concern'],
  ['support', 'agree'],
  ['reject', 'deny'],
  ['assess', 'support'],
  ['warn', 'assess'],
];
/** Acts that cannot both be true of one speaker and one thing; of two sides, each speaking for itself, they are two positions. */
const opposite: readonly (readonly [Act, Act])[] = [
  ['agree', 'reject'],
  ['commit', 'reject'],
  ['support', 'reject'],
  ['support', 'accuse'],
  ['propose', 'reject'],
];

/** What one side tells and another can deny. */
const deniable: ReadonlySet<Act> = new Set(['state', 'assess', 'accuse', 'warn']);

/** How two points hold together. */
export interface Alignment {
  readonly weight: number;
  readonly why: readonly Reason[];
  /** What they tell in ways that cannot both be right, or null. */
  readonly opposed: Opposed | null;
}

/** Two values of one thing. */
export interface Opposed {
  readonly field: Extract<Difference['field'], 'act' | 'modality' | 'initiative' | 'result'>;
  readonly a: string;
  readonly b: string;
}

/** What two points are held against: how common values are, and the sides that met. */
export interface Ground {
  readonly rarity: Rarity;
  readonly sides: readonly string[];
}

/** How common each value is among the points that are compared: what nearly all of them have tells nothing. */
export type Rarity = (value: string) => number;

/** Rarity over all drafts: 1 for a value of few, down to 0.3 for one of most. */
export function rarityOf(drafts: readonly Draft[]): Rarity {
  const counts = new Map<string, number>();
  for (const one of drafts)
    for (const value of [...one.issues, ...one.about, ...one.encounters, ...one.dates, ...one.instruments])
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return (value) => Math.max(0.3, 1 - Math.max(0, (counts.get(value) ?? 0) / Math.max(4, drafts.length) - 0.15) * 2);
}

/**
 * Holds two points side by side: who, act, to whom, and what it is of (issues, encounters, dates, instruments, third parties).
 * Null where somebody else speaks, the acts are of different kinds, or nothing that it is of is shared. Words count only where
 * all of that holds and the language is one. What both tell of the encounter itself is one thing, whoever says it.
 */
export function align(a: Draft, b: Draft, { rarity, sides }: Ground): Alignment | null {
  const conduct = conducts(a, b, sides);
  const who = speaker(a, b) ?? (conduct === null ? null : nobody);
  if (who === null) return null;
  const act = acts(a.act, b.act, who) ?? (conduct === null ? null : { why: nobody, opposed: null });
  if (act === null) return null;
  const matter = [
    conduct?.why ?? null,
    shared('issue', conclusions(a, b), conclusions(b, a), 1, rarity) ?? inContext(a, b, rarity),
    shared('encounter', a.encounters, b.encounters, 1.25, rarity),
    shared('date', a.dates, b.dates, 0.75, rarity),
    shared('instrument', a.instruments, b.instruments, 0.75, rarity),
    shared('about', a.about, b.about, 0.5, rarity),
  ].filter((one) => one !== null);
  const wording = words(a, b);
  if (!matter.some((one) => one.by !== 'about') && (wording?.score ?? 0) < 0.7) return null;
  const why = [who, act.why, shared('to', a.addressees, b.addressees, 0.5, () => 1), ...matter, suppose(a, b), wording].filter(
    (one) => one !== null && one.score > 0,
  ) as Reason[];
  return {
    weight: why.reduce((sum, one) => sum + one.score, 0) - apart(a, b),
    why,
    opposed: conduct?.opposed ?? act.opposed ?? (who.by === 'own-account' ? null : denied(a, b)),
  };
}

const nobody: Reason = { by: 'of-the-encounter', score: 0, on: [] };

/** Weight of what both tell of the encounter itself: with one act more than what it takes to pair. */
const ofItself = 2.25;

/** Whose initiative it was, and whether it brought anything: the same, or not. */
function conducts(a: Draft, b: Draft, sides: readonly string[]): { why: Reason; opposed: Opposed | null } | null {
  for (const ours of a.conduct) {
    const [of, value] = ours.split(':') as ['initiative' | 'result', string];
    if (value === '') continue;
    if (b.conduct.has(ours)) return { why: { by: of, score: ofItself, on: [value] }, opposed: null };
    const other = [...b.conduct].find((theirs) => theirs.startsWith(`${of}:`))?.slice(of.length + 1);
    if (other === undefined || other === '' || (of === 'initiative' && !(sides.includes(value) && sides.includes(other)))) continue;
    return { why: { by: of, score: ofItself, on: [value, other] }, opposed: { field: of, a: value, b: other } };
  }
  return null;
}

/** Something that one is of and the other goes on from. */
function inContext(a: Draft, b: Draft, rarity: Rarity): Reason | null {
  const all = (one: Draft, other: Draft): ReadonlySet<string> => new Set([...conclusions(one, other), ...one.context]);
  return shared('context', all(a, b), all(b, a), 0.75, rarity);
}

/** One side has done or said it, the other has not. */
const denied = (a: Draft, b: Draft): Opposed | null =>
  (a.modality === 'denied') === (b.modality === 'denied') ? null : { field: 'modality', a: a.modality, b: b.modality };

/** The same people; tellers who each speak for their own side say nothing of who; anybody else is another speaker. */
function speaker(a: Draft, b: Draft): Reason | null {
  const both = [...a.speakers].filter((id) => b.speakers.has(id));
  if (both.length > 0 && (both.length === a.speakers.size || both.length === b.speakers.size)) return { by: 'speaker', score: 1, on: both };
  if (a.own && b.own) return { by: 'own-account', score: 0, on: [] };
  const sides = [...a.sides].filter((side) => b.sides.has(side));
  return sides.length > 0 && (a.speakers.size === 0 || b.speakers.size === 0 || !people(a) || !people(b))
    ? { by: 'side', score: 0.5, on: sides }
    : null;
}

const people = (one: Draft): boolean => [...one.speakers].some((id) => id.startsWith('person/'));

/** Acts that agree, or may be one act told otherwise; of one and the same speaker a plain telling says more than of two tellers. */
function acts(a: Act, b: Act, who: Reason): { why: Reason; opposed: Opposed | null } | null {
  const is = (pairs: readonly (readonly [Act, Act])[]) => pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  if (a === b) return { why: { by: 'act', score: a === 'state' ? 0.5 : 1, on: [a] }, opposed: null };
  const own = who.by === 'own-account';
  if (a === 'deny' || b === 'deny' || is(opposite)) {
    const against = a === 'deny' || b === 'deny' ? deniable.has(a) || deniable.has(b) || !own : !own;
    return against ? { why: { by: 'opposite-acts', score: 0.5, on: [a, b] }, opposed: { field: 'act', a, b } } : null;
  }
  if (is(near)) return { why: { by: 'near-acts', score: 0.5, on: [a, b] }, opposed: null };
  return a === 'state' || b === 'state'
    ? { why: { by: 'plainly-told', score: who.by === 'speaker' ? 0.6 : 0.25, on: [a, b] }, opposed: null }
    : null;
}

function shared(by: string, a: ReadonlySet<string>, b: ReadonlySet<string>, weight: number, rarity: Rarity): Reason | null {
  const on = [...a].filter((value) => b.has(value));
  if (on.length === 0) return null;
  const strength = on.reduce((sum, value) => sum + rarity(value), 0);
  return { by, score: Math.round(weight * Math.min(2, strength) * 100) / 100, on };
}

/** What speaks against: days that are told and are all different. */
const apart = (a: Draft, b: Draft): number =>
  a.dates.size > 0 && b.dates.size > 0 && a.encounters.size + b.encounters.size === 0 && ![...a.dates].some((date) => b.dates.has(date))
    ? 0.5
    : 0;

/** Share of words that two tellings in one language have in common. */
export function words(a: Draft, b: Draft): Reason | null {
  for (const [lang, ours] of a.words) {
    const theirs = b.words.get(lang);
    if (theirs === undefined) continue;
    const common = [...ours].filter((word) => theirs.has(word)).length / Math.max(1, Math.min(ours.size, theirs.size));
    if (common >= 0.4 && Math.min(ours.size, theirs.size) >= 3) return { by: 'wording', score: Math.round(common * 100) / 100, on: [lang] };
  }
  return null;
}
