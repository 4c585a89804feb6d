import type { Passage, Reason, ToldCondition } from '@masar/shapes';
import type { Draft } from './points.ts';

/** Weight of what two statements are said to depend on, where it is the same: by what it raises, and by who would act, who is mostly the other side. */
const alike = { 'condition-issue': 0.5, 'condition-of': 0.25 };

/** The issues of what a draft says, without those of its conditions where the other has conditions too: then these are held side by side. */
export const conclusions = (one: Draft, other: Draft): ReadonlySet<string> =>
  one.conditions.length === 0 || other.conditions.length === 0
    ? one.issues
    : new Set([...one.issues].filter((issue) => !one.supposed.has(issue)));

/** Both depend on the same: it speaks for one statement, and never makes one of two. */
export function suppose(a: Draft, b: Draft): Reason | null {
  const [best] = held(a, b).filter(({ apart }) => apart === false);
  return best === undefined ? null : { by: best.by, score: alike[best.by], on: best.on };
}

/** What each is said to depend on, where the records hold that it is not the same. */
export interface Apart {
  /** The two that differ first, and where each side's stand. */
  readonly a: { readonly value: string; readonly evidence: readonly Passage[] };
  readonly b: { readonly value: string; readonly evidence: readonly Passage[] };
  readonly why: Reason;
}

/** Two conditions of one consequence that differ: in who would act, or in what would be; null where either says too little, or one is shared. */
export function conditionsApart(a: Draft, b: Draft): Apart | null {
  const all = held(a, b);
  const [first] = all.filter(({ apart }) => apart === true);
  return first === undefined || all.some(({ apart }) => apart === false)
    ? null
    : { a: shown(first.a, a), b: shown(first.b, b), why: { by: first.by, score: 1, on: first.on } };
}

const shown = ({ passage }: ToldCondition, { conditions }: Draft): Apart['a'] => ({
  value: passage.quote,
  evidence: conditions.map((one) => one.passage),
});

interface Held {
  readonly a: ToldCondition;
  readonly b: ToldCondition;
  /** Null where the records do not tell. */
  readonly apart: boolean | null;
  readonly by: 'condition-of' | 'condition-issue';
  readonly on: readonly string[];
}

/** Every condition of the one beside every one of the other. */
const held = (a: Draft, b: Draft): Held[] =>
  a.conditions.flatMap((ours) => b.conditions.map((theirs) => ({ a: ours, b: theirs, ...verdict(ours, theirs) })));

const who = ({ side, actor }: ToldCondition): string | null => side ?? actor;

/** By who would act and what it raises; its words are not asked. */
function verdict(a: ToldCondition, b: ToldCondition): Pick<Held, 'apart' | 'by' | 'on'> {
  const [ours, theirs] = [who(a), who(b)];
  const people = [ours, theirs].filter((one) => one !== null);
  if (ours !== null && theirs !== null && ours !== theirs) return { apart: true, by: 'condition-of', on: people };
  const issues = a.issues.filter((issue) => b.issues.includes(issue));
  if (issues.length > 0) return { apart: false, by: 'condition-issue', on: issues };
  if (a.issues.length > 0 && b.issues.length > 0) return { apart: true, by: 'condition-issue', on: [...a.issues, ...b.issues] };
  if (ours !== null && ours === theirs) return { apart: false, by: 'condition-of', on: [ours] };
  const things = [a.subject, b.subject].filter((subject) => subject === 'thing').length;
  return people.length === 1 && things === 1
    ? { apart: true, by: 'condition-of', on: people }
    : { apart: null, by: 'condition-of', on: [] };
}
