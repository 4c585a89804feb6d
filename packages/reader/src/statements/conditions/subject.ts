import type { Agreement, Condition } from '@masar/shapes';
import { agrees, sensesAt } from '../../copy.ts';
import type { Part, Player } from '../../mentions/cast.ts';
import type { Scene } from '../scene.ts';

/** What a condition's clause tells of. */
export interface Subject {
  readonly subject: Condition['subject'];
  readonly actor: Player | null;
}

const unknown: Subject = { subject: null, actor: null };
const thing: Subject = { subject: 'thing', actor: null };
const of = ({ player }: Part): Subject => ({ subject: 'actor', actor: player });

/** How far behind the word that opens the condition its verb may stand, in tokens. */
const verbReach = 4;

/** How far before the condition whoever it is of may be named last, in tokens. */
const memory = 24;

/** Who or what the condition `[at, to)` tells of; where it cannot be told for sure, neither. */
export function subjectOf(scene: Scene, at: number, to: number): Subject {
  const { copy, grammar } = scene;
  let first = at + 1;
  while (first < to && leading(scene, first)) first++;
  const takes = sensesAt(copy, at).supposes?.takes;
  return grammar.subjects === 'before'
    ? subjectFirst(scene, first, to, takes === 'phrase' || takes === 'denial')
    : verbFirst(scene, at, first, to);
}

/** Words before the subject or the verb that say nothing of who it is. */
function leading({ copy }: Scene, at: number): boolean {
  const { complementizer, adverb, pastNegation, negation, auxiliary } = sensesAt(copy, at);
  return (
    complementizer === true ||
    adverb === true ||
    pastNegation === true ||
    negation === true ||
    auxiliary === true ||
    copy.quoteAt[at] !== -1
  );
}

/** "If Russia invades", "if the talks fail", "in the event of a Russian attack". */
function subjectFirst({ copy, cast }: Scene, first: number, to: number, phrase: boolean): Subject {
  const { determiner } = sensesAt(copy, first);
  const head = determiner !== undefined && cast.at[first] === undefined ? first + 1 : first;
  const part = cast.at[head];
  if (part !== undefined) {
    if (phrase) return part.form === 'nationality' ? of(part) : unknown;
    const { possessive, conjunction } = sensesAt(copy, part.to);
    const described = part.form === 'nationality' && copy.tokens[part.to]?.kind === 'word' && sensesAt(copy, part.to).verb === undefined;
    return possessive || conjunction || described || part.from < first - 1 ? unknown : of(part);
  }
  const { word, kind } = copy.tokens[head] ?? {};
  if (phrase || word === undefined || kind !== 'word' || word.capital || to - head < 2) return unknown;
  const { pronoun, verb, cue, collective, title, preposition, helps } = word.senses;
  const next = sensesAt(copy, head + 1);
  // "If attacked": a verb form is no subject, but where another verb stands behind it ("if sanctions end").
  const deed = determiner === undefined && next.helps === undefined && next.verb === undefined ? (verb ?? cue) : undefined;
  const nothing = pronoun ?? collective ?? title ?? preposition ?? helps ?? deed;
  return nothing === undefined ? thing : unknown;
}

/** «إذا غزت روسيا أوكرانيا», «إذا تصاعد الوضع», «في حال إقدام روسيا على». */
function verbFirst(scene: Scene, at: number, first: number, to: number): Subject {
  const { copy, cast } = scene;
  const named = cast.at[first];
  if (named !== undefined) return named.from === first && named.form !== 'nationality' ? of(named) : unknown;
  for (let n = first; n < Math.min(to, first + verbReach); n++) {
    const { verb, cue, doer } = sensesAt(copy, n);
    const form = verb ?? cue?.find((one) => one.form !== 'noun' && one.form !== 'participle') ?? copy.tokens[n]?.word.seems;
    const agreement = form?.agreement;
    if (agreement === undefined) continue;
    const part = cast.at[n + 1];
    const last = lastNamed(scene, at, agreement);
    if (part?.from === n + 1 && part.form !== 'nationality' && fits(part, agreement)) {
      // «إذا غزت أوكرانيا», of whoever was named before: it may be who is invaded.
      const alone = part.to >= to;
      return alone && doer !== 'thing' && last !== null && last !== part.player ? unknown : of(part);
    }
    if (doer === 'somebody') return last === null ? unknown : { subject: 'actor', actor: last };
    return doer === 'thing' && copy.tokens[n + 1]?.kind === 'word' && sensesAt(copy, n + 1).preposition === undefined && n + 1 < to
      ? thing
      : unknown;
  }
  const owner = cast.at[first + 1];
  if (owner?.from !== first + 1 || owner.to >= to) return unknown;
  // «في حال إقدام روسيا على»: whoever owns a verbal noun acts where a preposition leads on from it. A verb may be one that no table knows.
  // «في حال غزت روسيا أوكرانيا»: so it is where whom it takes stands right behind.
  const takes = sensesAt(copy, at).supposes?.takes === 'clause' || cast.at[owner.to]?.from === owner.to;
  const verbal = takes && copy.tokens[first]?.word.known === false;
  return verbal || sensesAt(copy, owner.to).preposition !== undefined ? of(owner) : unknown;
}

const fits = ({ player: { gender, kind } }: Part, agreement: Agreement): boolean =>
  agrees(agreement, { gender: kind === 'person' || kind === 'state' ? gender : null, number: null });

/** Whoever was named last before the condition, where he agrees. */
function lastNamed({ cast }: Scene, at: number, agreement: Agreement): Player | null {
  for (let n = at - 1; n >= Math.max(0, at - memory); n--) {
    const part = cast.at[n];
    if (part !== undefined && part.form !== 'nationality') return fits(part, agreement) ? part.player : null;
  }
  return null;
}
