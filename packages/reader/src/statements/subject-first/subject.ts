import type { Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { behindArticle, type Copy, edgeOf, markAt, quoteMarkedAt, sensesAt } from '../../copy.ts';
import { membersOf, type Part, player } from '../../mentions/cast.ts';
import { beforeBrackets } from '../../mentions/head-last/read.ts';
import { jointly } from '../../mentions/joint.ts';
import { wording } from '../../mentions/name.ts';
import { isComma, ownsAsMany, type Scene } from '../scene.ts';
import type { Subject } from '../subject.ts';
import { partiesBefore } from './parties.ts';

/** How far before its verb a subject and what belongs to it may begin, in tokens. */
const reach = 60;
/** Longest aside between a subject and its verb, in tokens. */
const aside = 40;

/** The subject whose verb group begins at `verb`: "the minister", "Lavrov, speaking in Geneva,", "officials briefed on the talks". */
export function subjectBefore(scene: Scene, sentence: Sentence, verb: number): Subject | null {
  const { copy } = scene;
  let at = verb - 1;
  while (at > sentence.from && sensesAt(copy, at).adverb && scene.cast.at[at] === undefined && !standsAlone(copy, at)) at--;
  const behind = at;
  at = beforeTime(scene, sentence, at);
  // "The bank just this month announced".
  if (at < behind) while (at > sentence.from && sensesAt(copy, at).adverb && scene.cast.at[at] === undefined) at--;
  // "He “stressed the need for restraint”": the verb opens the quotation.
  if (quoteMarkedAt(copy, at)?.open === at && scene.copy.tokens[at - 1]?.kind === 'word') at--;
  if (at < sentence.from) return null;
  if (sensesAt(copy, at).relative !== undefined && scene.cast.at[at] === undefined) return antecedent(scene, sentence, at);
  if (scene.copy.tokens[at]?.kind === 'mark') {
    const between = setOff(scene, sentence, at);
    if (between !== null) return between;
    const open = asideBefore(scene, sentence, at);
    if (open === at) return null;
    at = behindAge(copy, open - 1);
  }
  return nounPhrase(scene, sentence, at);
}

/** "To varying degrees, all agreed": a word that counts people and has no noun beside it. */
const standsAlone = (copy: Copy, at: number): boolean =>
  sensesAt(copy, at).determiner !== undefined && (copy.tokens[at - 1]?.kind !== 'word' || sensesAt(copy, at - 1).connective === true);

/** First token of all that stands before a name and belongs to it: "Clinton campaign spokesman Brian Fallon", "aide and envoy X". */
export function leadOf(scene: Scene, sentence: Sentence, { who, part }: Subject): number {
  const { copy, cast } = scene;
  let from = part.from;
  while (from > sentence.from) {
    // "Ana Mora, the envoy of Riga, one of the hosts, said": the name that stands before its own description.
    const named = cast.at[from - 2];
    if (isComma(copy, from - 1) && named?.player === who && named.to === from - 1) from = named.from;
    if (sensesAt(copy, from).determiner !== undefined) break;
    const before = cast.at[from - 1];
    const { conjunction, possessive, determiner } = sensesAt(copy, from - 1);
    if (before !== undefined && before.form !== 'pronoun') from = before.from;
    else if (conjunction && cast.at[from - 2]?.player === who) from = cast.at[from - 2]?.from as number;
    else if (possessive || determiner !== undefined || (copy.tokens[from - 1]?.kind === 'word' && isPhraseWord(scene, from - 1, false)))
      from--;
    else break;
  }
  return from;
}

/** "The ministry this month said", "Obama on Monday said": what stands before the time, where that is a word. */
function beforeTime(scene: Scene, sentence: Sentence, last: number): number {
  let at = last;
  while (at > sentence.from && scene.timeAt[at] !== -1) at--;
  if (at === last) return last;
  if (sensesAt(scene.copy, at).preposition !== undefined && scene.cast.at[at] === undefined) at--;
  return at > sentence.from && scene.copy.tokens[at]?.kind === 'word' && !sensesAt(scene.copy, at).connective ? at : last;
}

/** "Russia's envoy, Mikhail Ulyanov, said": the person whose name stands between commas. */
function setOff(scene: Scene, sentence: Sentence, close: number): Subject | null {
  const { copy, cast } = scene;
  const part = isComma(copy, close) ? cast.at[close - 1] : undefined;
  if (part === undefined || part.to !== close || part.player.kind !== 'person' || part.form !== 'name' || part.from - 1 <= sentence.from)
    return null;
  return isComma(copy, part.from - 1) ? { who: part.player, part } : null;
}

/** "Schiff, 56, who …": an age between commas is passed. */
const behindAge = (copy: Copy, at: number): number => (copy.tokens[at]?.kind === 'number' && isComma(copy, at - 1) ? at - 2 : at);

/** Who a relative pronoun stands for: the noun phrase before it. */
function antecedent(scene: Scene, sentence: Sentence, relative: number): Subject | null {
  if (sensesAt(scene.copy, relative).complementizer !== undefined && sensesAt(scene.copy, relative - 1).verb !== undefined) return null;
  const at = isComma(scene.copy, relative - 1) ? relative - 2 : relative - 1;
  if (at < sentence.from) return null;
  const part = scene.cast.at[at];
  if (part?.to === at + 1 && (part.player.kind === 'person' || part.player.kind === 'unnamed')) return { who: part.player, part };
  return nounPhrase(scene, sentence, at);
}

/** The mark that opens the aside which `close` ends, or `close`: "Peskov, the Kremlin's spokesman, said". */
function asideBefore(scene: Scene, sentence: Sentence, close: number): number {
  const { copy } = scene;
  const bracket = markAt(copy, close) === ')';
  if (!bracket && !isComma(copy, close)) return close;
  for (let at = close - 1; at > sentence.from && close - at < aside; at--) {
    if (bracket ? markAt(copy, at) === '(' : isComma(copy, at) && (nameEnds(scene, at - 1) || setsOff(copy, at))) return at;
    // "Jim Moran (Riga), the envoy, said": brackets stand between the name and the aside.
    const open = !bracket && isComma(copy, at) ? beforeBrackets(copy, at - 1) + 1 : at;
    if (open < at && nameEnds(scene, open - 1)) return open;
    if (copy.quoteAt[at] !== -1) return close;
  }
  return close;
}

const nameEnds = (scene: Scene, at: number): boolean => scene.cast.at[at] !== undefined && scene.cast.at[at]?.to === at + 1;
const setsOff = (copy: Copy, at: number): boolean => {
  const { relative, verb } = sensesAt(copy, at + 1);
  return relative !== undefined || verb?.form === 'past' || verb?.form === 'passive';
};

/** The noun phrase that ends at `last`, with prepositional phrases and clauses that belong to it. */
export function nounPhrase(scene: Scene, sentence: Sentence, last: number): Subject | null {
  const { copy, cast } = scene;
  let end = last;
  const to = last + 1;
  for (let hops = 0; hops < 8 && last - end < reach; hops++) {
    const from = phraseStart(scene, sentence, end);
    if (from > end) {
      const clause = sensesAt(copy, end).verb === undefined ? -1 : relativeBefore(scene, sentence, end) - 1;
      if (clause >= sentence.from) {
        end = clause;
        continue;
      }
      if (!isReduced(copy, end)) return null;
      // "the experts I interviewed said": a clause without its pronoun, by its subject.
      end -= sensesAt(copy, end - 1).pronoun?.role === 'subject' && copy.tokens[end - 2]?.kind === 'word' ? 2 : 1;
      continue;
    }
    const before = from - 1;
    const senses = sensesAt(copy, before);
    if (before < sentence.from) return made(scene, from, end, to);
    if (end === last && actsInClause(scene, from, end)) return made(scene, from, end, to);
    const pronoun = sensesAt(copy, from).pronoun?.role === 'subject' && from === end;
    if (!pronoun && cast.at[before] === undefined && senses.preposition !== undefined && !senses.connective) {
      // "On Monday Lavrov said": what opens the sentence is no part of the subject.
      end = before - 1;
      while (end >= sentence.from && sensesAt(copy, end).adverb && cast.at[end] === undefined) end--;
      if (end < sentence.from || copy.tokens[end]?.kind === 'mark' || sensesAt(copy, end).conjunction) return made(scene, from, to - 1, to);
      continue;
    }
    if (senses.conjunction && before - 1 >= sentence.from) {
      const both = joined(scene, sentence, from, end, to);
      if (typeof both === 'number') {
        end = both;
        continue;
      }
      if (both !== null) return both;
    }
    if (cast.at[before] === undefined && (senses.verb !== undefined || senses.cue !== undefined)) {
      const clause = clauseBefore(scene, sentence, before);
      if (clause >= 0) {
        end = clause;
        continue;
      }
    }
    return made(scene, from, end, to);
  }
  return null;
}

/** "diplomats negotiating with", "a text agreed in": a participle that belongs to the noun before it. */
const isReduced = (copy: Copy, at: number): boolean => {
  const form = sensesAt(copy, at).verb?.form;
  return (
    (form === 'participle' || form === 'past' || form === 'passive') &&
    copy.tokens[at - 1]?.kind === 'word' &&
    sensesAt(copy, at - 1).helps === undefined
  );
};

/** "the diplomats who have met in", "the text that was read to": the pronoun right before a verb and its auxiliaries, or -1. */
function relativeBefore(scene: Scene, sentence: Sentence, verb: number): number {
  const { copy, cast } = scene;
  let at = verb - 1;
  while (at > sentence.from && (sensesAt(copy, at).adverb || sensesAt(copy, at).helps !== undefined)) at--;
  const { relative, complementizer } = sensesAt(copy, at);
  if (relative === undefined || cast.at[at] !== undefined || copy.tokens[at - 1]?.kind !== 'word') return -1;
  return complementizer !== undefined && sensesAt(copy, at - 1).cue !== undefined ? -1 : at;
}

/** Last token before a relative or shortened clause whose verb stands at `verb`, or -1: "the envoy who met", "officials briefed on". */
function clauseBefore(scene: Scene, sentence: Sentence, verb: number): number {
  const { copy } = scene;
  for (let at = verb; at > sentence.from && verb - at < 14; at--) {
    const senses = sensesAt(copy, at);
    if (copy.tokens[at]?.kind === 'mark') return -1;
    if (senses.relative !== undefined && scene.cast.at[at] === undefined)
      return senses.complementizer && sensesAt(copy, at - 1).cue ? -1 : at - 1;
  }
  const forms = [...(sensesAt(copy, verb).cue ?? []).map(({ form }) => form), sensesAt(copy, verb).verb?.form];
  const reduced =
    forms.includes('participle') ||
    forms.includes('passive') ||
    (forms.includes('past') && sensesAt(copy, verb + 1).preposition !== undefined);
  return reduced && phraseStart(scene, sentence, verb - 1) <= verb - 1 ? verb - 1 : -1;
}

/** First token of the plain noun phrase that ends at `end`; behind `end` where none does. */
export function phraseStart(scene: Scene, sentence: Sentence, end: number): number {
  const { copy, cast } = scene;
  let from = end + 1;
  for (let at = end; at >= sentence.from && end - at < 14; at--) {
    const part = cast.at[at];
    if (part !== undefined) {
      if (part.to > from || (from <= end && (part.form === 'pronoun' || part.player.kind === 'person'))) break;
      from = part.from;
      at = part.from;
      if (part.form === 'pronoun' || part.player.kind === 'person' || sensesAt(copy, at).determiner !== undefined) break;
      continue;
    }
    const token = copy.tokens[at] as Token;
    const { senses } = token.word;
    if (token.kind === 'mark') {
      if (token.word.key === '-' && !token.spaced) continue;
      if ((copy.quoteAt[at] !== -1 || ownsAsMany(copy, at)) && from <= end) continue;
      break;
    }
    if (token.kind === 'break') break;
    if (senses.possessive && from <= end) continue;
    if (senses.pronoun?.role === 'subject') {
      if (from > end) from = at;
      break;
    }
    if (senses.determiner !== undefined) {
      from = at;
      if (sensesAt(copy, at - 1).determiner !== undefined && cast.at[at - 1] === undefined) continue;
      break;
    }
    if (token.kind === 'word' && !isPhraseWord(scene, at, from > end)) break;
    from = at;
  }
  // "…, fuelling Riga's claims": behind a comma a participle with an object goes with who acted.
  const named = cast.at[from + 1]?.form === 'name' && copy.tokens[from + 1]?.word.capital;
  const object = named || (sensesAt(copy, from + 1).nationality ?? sensesAt(copy, from + 1).determiner) !== undefined;
  const alone = from < end && object && sensesAt(copy, from).verb?.form === 'participle' && isComma(copy, from - 1);
  return alone ? from + 1 : from;
}

/** A word that may stand inside a noun phrase; as its last word no verb. */
function isPhraseWord(scene: Scene, at: number, last: boolean): boolean {
  const senses = sensesAt(scene.copy, at);
  const verbal = senses.verb !== undefined || senses.cue !== undefined;
  const noun = senses.speechNoun ?? senses.encounter ?? senses.title ?? senses.collective ?? senses.document ?? senses.instrument;
  const participle = senses.verb?.form === 'past' || senses.verb?.form === 'participle';
  const before = sensesAt(scene.copy, at - 1);
  const led =
    before.determiner !== undefined || before.possessive === true || before.preposition !== undefined || before.source !== undefined;
  if (!last && senses.cue !== undefined && noun === undefined && !led && !before.adverb) return false;
  return !(
    senses.preposition !== undefined ||
    senses.conjunction ||
    senses.connective ||
    senses.complementizer !== undefined ||
    senses.relative !== undefined ||
    senses.auxiliary !== undefined ||
    senses.negation ||
    senses.condition ||
    (senses.adverb && last) ||
    (senses.pronoun !== undefined && senses.pronoun.role !== 'subject') ||
    (verbal && noun === undefined && !led && (last ? participle : !participle))
  );
}

/** "Biden and Putin", "Russia, China and Iran": the phrases joined by a conjunction as one subject; behind a preposition, the token before it. */
function joined(scene: Scene, sentence: Sentence, from: number, end: number, to: number): Subject | number | null {
  const { copy, cast } = scene;
  const last = cast.at[from] ?? cast.at[behindArticle(copy, from)];
  const parts: Part[] = [];
  let before = from - 2;
  while (before >= sentence.from) {
    const part = cast.at[before];
    if (part === undefined || part.to !== before + 1) break;
    parts.unshift(part);
    const comma = edgeOf(copy, part) - 1;
    if (!isComma(copy, comma)) break;
    before = comma - 1;
  }
  if (last === undefined || edgeOf(copy, last) > from || last.to !== end + 1 || parts.length === 0) return null;
  const edge = edgeOf(copy, parts[0] as Part);
  const led = sensesAt(copy, edge - 1).preposition !== undefined;
  // "Under the mediation of Angola, Riga and Tallinn agreed": the phrase that opens the sentence ends at its comma.
  const opens = led && parts.length > 1 && sensesAt(copy, sentence.from).preposition !== undefined;
  const own = opens ? parts.slice(1) : parts;
  const members = [...new Set([...own, last].flatMap(({ player: one }) => membersOf(one)))];
  if (led && (!opens || members.length < 2)) return edge - 2;
  const [only] = members;
  if (only !== undefined && members.length === 1) return { who: only, part: last };
  const who = jointly(cast, members);
  return { who, part: { from: (own[0] as Part).from, to, player: who, form: 'joint', place: null } };
}

/** The subject of a phrase: who is named at its head, or whom its words describe. */
function made(scene: Scene, from: number, headEnd: number, to: number): Subject | null {
  const { copy, cast } = scene;
  const part = cast.at[headEnd];
  const article = sensesAt(copy, from).determiner === 'definite' ? 1 : 0;
  if (part !== undefined && part.from >= from && part.to === headEnd + 1 && (part.from <= from + article || part.player.kind === 'person'))
    return { who: part.player, part };
  // "A project Riga calls vital", "the rebel group ELN": the state or organisation that the phrase ends on.
  if (part?.to === headEnd + 1 && endsOnName(scene, from, part)) return { who: part.player, part };
  const start = sensesAt(copy, from).determiner !== undefined && copy.tokens[from + 1]?.kind === 'word' && from < headEnd ? from + 1 : from;
  if (!hasNoun(scene, start, headEnd + 1)) return null;
  // "The two agreed": those who met.
  const both = sensesAt(copy, headEnd).determiner !== undefined && article > 0 ? partiesBefore(scene, from) : null;
  if (both !== null) return { who: both, part: cast.enter({ from, to: headEnd + 1, player: both, form: 'joint' }) };
  const name = wording(copy, start, to);
  const senses = sensesAt(copy, headEnd);
  const kind = senses.document !== undefined ? 'document' : senses.collective !== undefined ? 'body' : 'unnamed';
  const who = cast.bodyOf('phrase', name, () =>
    player(kind, name, [], { class: senses.document?.id ?? (kind === 'unnamed' ? 'source' : null) }),
  );
  return { who, part: cast.enter({ from, to: headEnd + 1, player: who, form: 'class' }) };
}

/** "Over a project Riga calls vital": who acts in a clause without its pronoun stands right behind the noun that it describes. */
function actsInClause(scene: Scene, from: number, end: number): boolean {
  const part = scene.cast.at[end];
  if (part?.to !== end + 1 || part.player.kind !== 'state' || part.from < from + 2 || !endsOnName(scene, from, part)) return false;
  const { verb, adverb, nationality } = sensesAt(scene.copy, part.from - 1);
  return sensesAt(scene.copy, from).determiner !== undefined && verb === undefined && !adverb && nationality === undefined;
}

/** The name of a state or organisation behind words that only describe it, or belong to a clause before: not a name within one. */
function endsOnName({ copy, cast }: Scene, from: number, { player: { kind }, form, from: at }: Part): boolean {
  if ((kind !== 'state' && kind !== 'organisation') || (form !== 'name' && form !== 'metonym') || at <= from) return false;
  for (let before = from; before < at; before++) {
    const token = copy.tokens[before];
    const { adverb, determiner, nationality, possessive } = sensesAt(copy, before);
    const written = before === from && (adverb ?? determiner ?? nationality) !== undefined;
    if (
      (cast.at[before] !== undefined && cast.at[before]?.player.kind !== 'body') ||
      token?.kind !== 'word' ||
      (token.word.capital && !written) ||
      possessive
    )
      return false;
  }
  return true;
}

const hasNoun = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (scene.copy.tokens[at]?.kind === 'word' && scene.timeAt[at] === -1) return true;
  return false;
};

/** The noun phrase that begins at `first`: "said Sergei Lavrov, Russia's foreign minister". */
export function subjectBehind(scene: Scene, sentence: Sentence, first: number): Subject | null {
  const { copy, cast } = scene;
  const from = sensesAt(copy, first).determiner === 'definite' && cast.at[first + 1]?.from === first + 1 ? first + 1 : first;
  const part = cast.at[from];
  if (part !== undefined && part.from === from) {
    const second = behindArticle(copy, part.to + 1);
    const next = sensesAt(copy, part.to).conjunction ? cast.at[second] : undefined;
    if (next !== undefined && next.from === second) {
      const who = jointly(cast, [part.player, next.player]);
      return { who, part: { from, to: next.to, player: who, form: 'joint', place: null } };
    }
    return { who: part.player, part };
  }
  let to = from;
  while (to < sentence.to && to - from < 14 && copy.tokens[to]?.kind === 'word' && scene.timeAt[to] === -1) {
    const senses = sensesAt(copy, to);
    const inner = cast.at[to];
    if (inner !== undefined) {
      if (inner.form === 'pronoun') break;
      to = inner.to;
      continue;
    }
    if (senses.preposition !== undefined ? to === from : senses.determiner === undefined && !isPhraseWord(scene, to, false)) break;
    to++;
  }
  while (to > from && sensesAt(copy, to - 1).preposition !== undefined) to--;
  if (to === from || !hasNoun(scene, from, to)) return null;
  const start = sensesAt(copy, from).determiner !== undefined && from + 1 < to ? from + 1 : from;
  const name = wording(copy, start, to);
  const who = cast.bodyOf('phrase', name, () => player('unnamed', name, [], { class: 'source' }));
  return { who, part: cast.enter({ from, to, player: who, form: 'class' }) };
}
