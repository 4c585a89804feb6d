import type { Senses, TitleSense, Token } from '@masar/shapes';
import { type Copy, keyAt, markAt, sensesAt } from '../../copy.ts';
import { nothing } from '../../lexicon/senses.ts';
import type { Cast, Part } from '../cast.ts';
import { overHyphen } from './capitals.ts';

/** A noun phrase around an office, a body or a text whose head stands last: "Russia's deputy foreign minister", "a spokesman for the ministry". */
export interface HeadPhrase {
  readonly from: number;
  readonly to: number;
  /** The head noun. */
  readonly head: number;
  readonly title: TitleSense | null;
  readonly definite: boolean;
  /** True for «a», «some», «two» before it. */
  readonly indefinite: boolean;
  /** Who owns it: the mention before «'s», or null. */
  readonly owner: Part | null;
  /** True where a pronoun owns it. */
  readonly owned: boolean;
  /** Gazetteer ids of what it is of: those before the head, nearest first, then those behind it. */
  readonly of: readonly string[];
  /** Parts of states and bodies that it holds. */
  readonly parts: readonly Part[];
  readonly words: ReadonlySet<string>;
  /** Something stands before or behind the head. */
  readonly modified: boolean;
}

const headed = (senses: Senses): boolean => senses.title !== undefined || senses.collective !== undefined || senses.document !== undefined;

/** Words that may stand between determiner and head. */
const modifies = (senses: Senses): boolean =>
  senses.portfolio === true ||
  senses.rank === true ||
  senses.nationality !== undefined ||
  headed(senses) ||
  senses.time?.['ordinal'] !== undefined;

/** How far a phrase may reach to the left and to the right of its head, in tokens. */
const reach = 12;

/** Reads the phrase whose first noun stands at `at`, or null. */
export function headPhrase(copy: Copy, cast: Cast, at: number): HeadPhrase | null {
  if (!headed(sensesAt(copy, at)) || !isNoun(copy, cast, at)) return null;
  const head = headFrom(copy, cast, at);
  const left = leftOf(copy, cast, at);
  const settled = left.owned || (left.of.length > 0 && sensesAt(copy, head).title === undefined);
  const right = sensesAt(copy, head).document === undefined ? rightOf(copy, cast, head + 1, settled) : side(head + 1, head + 1);
  const words = new Set<string>();
  for (let n = left.from; n < right.to; n++) words.add(keyAt(copy, n));
  const { title } = sensesAt(copy, head);
  const of = [...left.of];
  for (let n = at; n < head; n++) {
    const ref = cast.at[n]?.player.ref ?? sensesAt(copy, n).nationality?.of;
    if (ref !== undefined && ref !== null) of.unshift(ref);
  }
  of.push(...right.of);
  if (of.length === 0 && title?.of !== undefined) of.push(title.of);
  return {
    from: left.from,
    to: right.to,
    head,
    title: title ?? null,
    definite: left.definite,
    indefinite: left.indefinite,
    owner: left.owner,
    owned: left.owned,
    of,
    parts: [...left.parts, ...right.parts],
    words,
    modified: left.from < at || right.to > head + 1 || head > at,
  };
}

/** A spelling that is a verb too is a noun behind a determiner, an owner, an adjective or a preposition. */
function isNoun(copy: Copy, cast: Cast, at: number): boolean {
  const senses = sensesAt(copy, at);
  if (senses.verb === undefined && senses.cue === undefined) return true;
  if (senses.cue !== undefined && attributes(copy, cast, at)) return false;
  if (copy.tokens[at]?.word.capital && at > 0 && copy.tokens[at - 1]?.kind === 'word') return true;
  const before = sensesAt(copy, at - 1);
  const after = sensesAt(copy, at + 1);
  if (senses.title !== undefined && after.belonging && !after.infinitive && before.conjunction) return true;
  return (
    before.determiner !== undefined ||
    before.possessive === true ||
    (before.preposition !== undefined && !before.infinitive) ||
    modifies(before) ||
    cast.at[at - 1]?.player.kind === 'body' ||
    cast.at[at - 1]?.player.kind === 'state'
  );
}

/** "…, the newspaper reports.": a verb behind what stands between a comma and the sentence's end. */
const attributes = (copy: Copy, cast: Cast, at: number): boolean => {
  const part = cast.at[at - 1];
  const next = copy.tokens[at + 1];
  return (
    part !== undefined && markAt(copy, part.from - 1) === ',' && (next === undefined || next.kind === 'break' || next.word.key === '.')
  );
};

/** The last noun of the row of nouns that begins at `at`: "foreign ministry spokesman". */
function headFrom(copy: Copy, cast: Cast, at: number): number {
  let head = at;
  for (let next = at + 1; next < at + reach; next++) {
    const step = overHyphen(copy, next);
    if (step > next) {
      next = step - 1;
      continue;
    }
    const senses = sensesAt(copy, next);
    const part = cast.at[next];
    if (part !== undefined && (part.player.kind === 'person' || part.from < next)) break;
    if (part === undefined && !modifies(senses)) break;
    if (senses.verb !== undefined && !headed(senses)) break;
    if (part === undefined && headed(senses) && (senses.cue === undefined || senses.title !== undefined)) head = next;
    if (
      sensesAt(copy, next).title &&
      copy.tokens[next]?.word.capital &&
      !copy.tokens[next - 1]?.word.capital &&
      sensesAt(copy, next - 1).title
    )
      break;
  }
  return head;
}

interface Side {
  from: number;
  to: number;
  definite: boolean;
  indefinite: boolean;
  owner: Part | null;
  owned: boolean;
  of: string[];
  parts: Part[];
}

const side = (from: number, to: number): Side => ({
  from,
  to,
  definite: false,
  indefinite: false,
  owner: null,
  owned: false,
  of: [],
  parts: [],
});

/** Reads back from the first noun: adjectives, nationality, bodies, the owner, the determiner. */
function leftOf(copy: Copy, cast: Cast, core: number): Side {
  const out = side(core, core);
  let strange = 0;
  for (let at = core - 1; at >= Math.max(0, core - reach); at--) {
    const token = copy.tokens[at] as Token;
    const { senses } = token.word;
    const part = cast.at[at];
    if (senses.possessive || (token.kind === 'mark' && "'\u2019".includes(token.word.key) && !token.spaced)) {
      const owner = cast.at[at - 1];
      if (owner === undefined) {
        // "the Kingdom's foreign ministry": who owns it is not told by name.
        if (sensesAt(copy, at - 2).determiner === undefined) break;
        out.definite = true;
        out.from = at - 2;
        return out;
      }
      out.owner = owner;
      out.definite = true;
      out.from = owner.from;
      if (owner.player.ref !== null) out.of.push(owner.player.ref);
      return out;
    }
    if (part !== undefined) {
      if (part.form === 'pronoun' && senses.determiner !== undefined) {
        out.owner = part;
        out.owned = true;
        out.definite = true;
        out.from = at;
        return out;
      }
      if (part.player.kind === 'person' || part.form === 'pronoun' || part.form === 'class' || part.form === 'joint') break;
      if (!isBacker(copy, part.to - 1)) {
        if (part.player.ref !== null) out.of.push(part.player.ref);
        out.parts.push(part);
      }
      out.from = part.from;
      at = part.from;
      continue;
    }
    if (senses.determiner !== undefined && senses.title === undefined) {
      out.from = at;
      out.owned = senses.pronoun !== undefined;
      out.definite ||= senses.determiner === 'definite';
      out.indefinite = senses.determiner === 'indefinite';
      if (!(senses.time?.['cardinal'] !== undefined && sensesAt(copy, at - 1).determiner)) return out;
      continue;
    }
    if (senses.nationality) {
      if (!isBacker(copy, at)) out.of.push(senses.nationality.of);
      out.from = at;
      continue;
    }
    if (modifies(senses) || (token.kind === 'mark' && token.word.key === '-' && !token.spaced && copy.tokens[at + 1]?.spaced === false)) {
      out.from = at;
      continue;
    }
    const compound = markAt(copy, at - 1) === '-' && !token.spaced;
    if (token.kind !== 'word' || !(compound || isAdjective(senses, token)) || ++strange > 3) break;
    out.from = at;
  }
  while (out.from < core && (copy.tokens[out.from]?.kind === 'mark' || isLoose(copy, cast, out.from))) out.from++;
  return out;
}

/** "Saudi-backed", "UN-supported": behind a hyphen, what somebody does for those who are named makes them none of his. */
const isBacker = (copy: Copy, at: number): boolean => {
  const { cue, encounterVerb } = sensesAt(copy, at + 2);
  return markAt(copy, at + 1) === '-' && copy.tokens[at + 2]?.spaced === false && (cue !== undefined || encounterVerb !== undefined);
};

/** A word that no table knows, before a noun: an adjective, or part of a name. */
const isAdjective = (senses: Senses, token: Token): boolean =>
  senses === nothing ||
  (senses.namePart === true && token.word.capital) ||
  (senses.points !== undefined && senses.verb === undefined && senses.auxiliary === undefined);

/** An unknown word at the left edge with nothing that holds it there: no adjective without a determiner, but the rest of a name. */
const isLoose = (copy: Copy, cast: Cast, at: number): boolean => {
  const token = copy.tokens[at] as Token;
  return (
    cast.at[at] === undefined &&
    isAdjective(token.word.senses, token) &&
    !token.word.capital &&
    sensesAt(copy, at - 1).determiner === undefined
  );
};

/** Reads on behind the head: «of», «for», «to» and the like with a state, a body or what an office is of. */
function rightOf(copy: Copy, cast: Cast, from: number, settled: boolean): Side {
  const out = side(from, from);
  for (let at = from; at < from + 2 * reach && sensesAt(copy, at).belonging; ) {
    // "Met his counterpart in Muscat", "a Qatari delegation in Doha": whose it is is told, and the place is where they met.
    if (settled && sensesAt(copy, at).locative && isPlace(cast, copy, at + 1)) break;
    const end = complementEnd(copy, cast, at + 1, out);
    if (end === at + 1) break;
    out.to = end;
    at = end;
  }
  return out;
}

/** Where somebody is: a state or capital, or what no table knows to be anybody ("in Muscat"); not a body ("his counterparts at the ministry"). */
function isPlace(cast: Cast, copy: Copy, from: number): boolean {
  const part = cast.at[sensesAt(copy, from).determiner === undefined ? from : from + 1];
  return part === undefined || part.player.kind === 'state';
}

/** Token behind the noun phrase that begins at `from` and may stand behind an office, or `from`. */
function complementEnd(copy: Copy, cast: Cast, from: number, out: Side): number {
  // "Invited the president to visit": an infinitive belongs to no office.
  if (sensesAt(copy, from - 1).infinitive && sensesAt(copy, from).verb?.form === 'infinitive') return from;
  const direct = sensesAt(copy, from - 1).locative !== true;
  let at = from;
  if (sensesAt(copy, at).determiner !== undefined) at++;
  let end = from;
  for (; at < from + reach; at++) {
    const token = copy.tokens[at];
    if (token === undefined) break;
    const part = cast.at[at];
    const { senses } = token.word;
    if (part !== undefined) {
      if (part.player.kind === 'person' || part.form === 'pronoun') break;
      if (direct && part.player.ref !== null) out.of.push(part.player.ref);
      out.parts.push(part);
      at = part.to - 1;
      end = part.to;
      if (sensesAt(copy, end).possessive) at = end;
      continue;
    }
    if (token.kind === 'word' && (senses.portfolio || senses.collective || senses.nationality || senses.rank || senses.encounter)) {
      if (direct && senses.nationality) out.of.push(senses.nationality.of);
      end = at + 1;
    } else if (token.kind === 'word' && token.word.capital && (isAdjective(senses, token) || headed(senses))) end = at + 1;
    else if (
      senses.conjunction &&
      end === at &&
      (sensesAt(copy, at + 1).portfolio || copy.tokens[at + 1]?.word.capital) &&
      cast.at[at + 1] === undefined
    ) {
    } else if (!(token.word.key === '-' && !token.spaced)) break;
  }
  return end;
}
