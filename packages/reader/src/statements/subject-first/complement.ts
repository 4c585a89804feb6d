import type { CueFrame, Senses, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, keyAt, quoteAround, quoteMarkedAt, sensesAt, tiesOn } from '../../copy.ts';
import type { Part, Player } from '../../mentions/cast.ts';
import type { Stretch } from '../draft.ts';
import { isComma, ownsAsMany, type Scene } from '../scene.ts';
import type { VerbGroup } from './verb-group.ts';

/** What a reporting verb takes, and whom it tells. */
export interface Taken {
  readonly kind: 'clause' | 'quotation' | 'colon' | 'governed' | 'object';
  /** Token behind which the search stopped: what is not content. */
  readonly at: number;
  readonly content: Stretch;
  /** Nothing later belongs to the content. */
  readonly fixed: boolean;
  readonly addressees: readonly Player[];
}

/** Most tokens of a clause that a verb takes. */
const longest = 400;

/** How far behind the verb its complement may begin, in tokens. */
const reach = 50;

/** Finds the complement of a verb group: the first that its frame allows, behind addressee, times, places and asides. */
export function findTaken(scene: Scene, sentence: Sentence, group: VerbGroup): Taken | null {
  const { copy, cast } = scene;
  const { frame } = group.form;
  const addressees: Player[] = [];
  const limit = Math.min(sentence.to, group.at + reach);
  let passed = false;
  for (let at = group.at + 1; at < limit; ) {
    const found = takenAt(scene, sentence, group, at, addressees);
    if (found !== null) return found;
    const token = copy.tokens[at] as Token;
    const { senses } = token.word;
    const part = cast.at[at];
    if (senses.infinitive && isVerb(copy, at + 1)) return null;
    const quote = quoteMarkedAt(copy, at);
    if (quote?.open === at && !passed && frame.to.object && !frame.quote) {
      passed = true;
      at = quote.close + 1;
    } else if (keyAt(copy, at) === '(') at = behindBrackets(copy, at, limit);
    else if (token.kind === 'mark') {
      const next = isComma(copy, at) ? overAside(scene, sentence, at, frame) : -1;
      if (next === -1) return null;
      at = next;
    } else if (scene.timeAt[at] !== -1 && !isOwner(copy, at)) at++;
    else if (!passed && frame.to.object && at - group.at <= 2 && (part !== undefined || beginsPhrase(senses))) {
      passed = true;
      const first = senses.determiner === undefined ? at : at + 1;
      if (tiesOn(copy, cast.at[first]?.to ?? first + 1) && !somebody(scene, sentence, at)) return null;
      for (let next = at; next !== -1; next = joinedTo(scene, sentence, at)) {
        at = phraseEnd(scene, sentence, next);
        const told = cast.at[next] ?? firstPart(scene, next, at);
        if (told !== undefined) addressees.push(told.player);
      }
    } else if (senses.preposition !== undefined && part === undefined) {
      const inner = cast.at[at + 1];
      if (inner !== undefined && frame.to.by.includes(senses.preposition)) addressees.push(inner.player);
      // "said after mockingly welcoming him": what a preposition and a verb tell is no complement.
      const next = sensesAt(copy, at + 1);
      const doing = next.adverb === true || next.verb?.form === 'participle';
      if (doing && !frame.clause) return null;
      at = doing ? behindDoing(copy, at + 1, limit) : phraseEnd(scene, sentence, at + 1);
      if (at === -1) return null;
    } else if (senses.adverb || senses.auxiliary || (addressees.length > 0 && complementizerNear(copy, at))) at++;
    else return null;
  }
  return null;
}

/** "Said after meeting the envoy that": the complementizer behind a verb of meeting, which takes none; -1 for none. */
function behindDoing(copy: Copy, from: number, until: number): number {
  if (sensesAt(copy, from).encounterVerb === undefined) return -1;
  for (let at = from + 1; at < until; at++) {
    const { adverb, cue, complementizer, speechNoun, helps, verb } = sensesAt(copy, at);
    if (copy.tokens[at]?.kind !== 'word' || adverb || cue !== undefined || speechNoun !== undefined || helps !== undefined) return -1;
    if (complementizer !== undefined) return at;
    if (verb?.form === 'past' || verb?.form === 'present') return -1;
  }
  return -1;
}

/** "Urged Riga and the rebels to": where the next who is told begins, behind a conjunction, or a comma of their list; -1 for none. */
function joinedTo(scene: Scene, sentence: Sentence, at: number): number {
  const { copy, cast } = scene;
  const part = cast.at[at + 1];
  const joins = sensesAt(copy, at).conjunction && (part !== undefined || beginsPhrase(sensesAt(copy, at + 1)));
  if (!joins && !isListed(scene, at)) return -1;
  const behind = sensesAt(copy, phraseEnd(scene, sentence, at + 1));
  return finitely(behind) || behind.auxiliary || behind.cue !== undefined ? -1 : at + 1;
}

/** A comma behind which mentions that commas part lead to one behind a conjunction; "the leader, Kim, of" is no list. */
function isListed({ copy, cast }: Scene, comma: number): boolean {
  let at = comma;
  while (isComma(copy, at) && cast.at[at + 1] !== undefined) at = cast.at[at + 1]?.to as number;
  return at > comma && sensesAt(copy, at).conjunction === true && cast.at[at + 1] !== undefined;
}

const firstPart = ({ cast }: Scene, from: number, to: number): Part | undefined => {
  for (let at = from; at < to; at++) if (cast.at[at] !== undefined) return cast.at[at];
  return undefined;
};

/** What belongs to the name of who is told stands before the complementizer: "told Sky News Arabic that". */
const complementizerNear = (copy: Copy, at: number): boolean =>
  copy.tokens[at]?.kind === 'word' && [1, 2, 3].some((by) => sensesAt(copy, at + by).complementizer !== undefined);

/** Quoted words behind a determiner or preposition are part of a phrase; an ordinary verb asks for a comma or a colon before speech. */
function modified(copy: Copy, quote: number, frame: CueFrame): boolean {
  const before = copy.tokens[quote - 1];
  if (before === undefined || before.kind !== 'word') return false;
  const { determiner, preposition, possessive, nationality } = before.word.senses;
  return frame.strict || (determiner ?? preposition ?? possessive ?? nationality) !== undefined;
}

/** True for a time that owns what follows: "Thursday's meeting". */
function isOwner(copy: Copy, at: number): boolean {
  return sensesAt(copy, at + 1).possessive === true;
}

/** The complement that begins at `at`, or null. */
function takenAt(scene: Scene, sentence: Sentence, group: VerbGroup, at: number, addressees: readonly Player[]): Taken | null {
  const { copy, cast } = scene;
  const { frame } = group.form;
  const token = copy.tokens[at] as Token;
  const { senses } = token.word;
  const rest = (kind: Taken['kind'], from: number): Taken => ({
    kind,
    at,
    content: { from, to: Math.min(sentence.to, from + longest) },
    fixed: false,
    addressees,
  });
  const quote = quoteMarkedAt(copy, at);
  if (quote !== undefined && quote.open === at) {
    if (frame.quote && isSpeech(copy, quote) && !modified(copy, at, frame))
      return { kind: 'quotation', at, content: { from: quote.open + 1, to: quote.close }, fixed: true, addressees };
    // "claimed “nobody pays” the toll": what takes no thing begins a clause in somebody's words.
    const goesOn = frame.strict && !frame.object && copy.tokens[quote.close + 1]?.kind === 'word';
    const clause = frame.bare && (goesOn || clauseAhead(scene, sentence, at + 1, frame.object));
    return clause || frame.object ? rest(clause ? 'clause' : 'object', at) : null;
  }
  if (token.kind === 'mark') return keyAt(copy, at) === ':' && frame.quote ? behindColon(scene, sentence, at, addressees) : null;
  if (senses.complementizer !== undefined && cast.at[at] === undefined) {
    // "let me repeat that: …"
    if (keyAt(copy, at + 1) === ':' && frame.quote) return behindColon(scene, sentence, at + 1, addressees);
    if (frame.clause || frame.by.includes(token.word.key)) return rest('clause', isPronoun(scene, at) ? at : at + 1);
    return null;
  }
  if (senses.proclause && frame.clause && endsClause(copy, at + 1))
    return { kind: 'object', at, content: { from: at, to: at + 1 }, fixed: true, addressees };
  const { by } = frame;
  if (senses.preposition !== undefined && by.includes(senses.preposition) && cast.at[at] === undefined && scene.timeAt[at + 1] === -1) {
    // "decided not to": the negation is of what is decided.
    if (senses.infinitive && isVerb(copy, at + 1))
      return rest('governed', sensesAt(copy, at - 1).negation && at - 1 > group.at ? at - 1 : at);
    if (!senses.infinitive || !frame.to.by.includes('to') || cast.at[at + 1] === undefined)
      return at + 1 < sentence.to && !sensesAt(copy, at + 1).conjunction ? rest('governed', at + 1) : null;
  }
  if (senses.infinitive && isVerb(copy, at + 1)) return null;
  if (senses.asks && frame.clause) return rest('clause', at);
  if (senses.asks && frame.object && senses.relative !== undefined) return rest('object', at);
  if (frame.bare && at === group.at + 1 && finitely(senses) && sensesAt(copy, group.from - 1).relative === undefined)
    return rest('clause', at);
  if (frame.bare && !frame.object && senses.negation && senses.determiner !== undefined) return rest('clause', at);
  if (scene.timeAt[at] !== -1 && !isOwner(copy, at)) return null;
  const described = senses.verb?.form === 'past' && copy.tokens[at + 1]?.kind === 'word' && beginsPhrase(sensesAt(copy, at + 1));
  const nominal = cast.at[at] !== undefined || beginsPhrase(senses) || described || (token.kind === 'number' && scene.timeAt[at] === -1);
  if (!nominal) return null;
  if (frame.to.object && at - group.at <= 2 && addressees.length === 0 && (frame.bare || frame.clause || by.length > 0) && !frame.object) {
    const behind = cast.at[at]?.to ?? phraseEnd(scene, sentence, at);
    return frame.bare && addressees.length > 0 && behind < sentence.to ? rest('clause', at) : null;
  }
  if (
    frame.to.object &&
    at - group.at <= 2 &&
    (!frame.object || somebody(scene, sentence, at)) &&
    governedAhead(scene, sentence, at, frame)
  )
    return null;
  if (frame.bare && addressees.length > 0 && complementizerNear(copy, at)) return null;
  if (frame.object && leads(copy, at)) return rest('object', at);
  if (frame.bare && !endsBeforeReport(scene, sentence, at) && clauseBehind(scene, sentence, group, at)) return rest('clause', at);
  if (frame.object) return rest('object', at);
  if (frame.kind !== 'support' || !attitudeAhead(scene, sentence, at)) return null;
  // "made the following comment: …"
  const colon = phraseEnd(scene, sentence, at);
  return (keyAt(copy, colon) === ':' ? behindColon(scene, sentence, colon, addressees) : null) ?? rest('object', at);
}

/** Behind the brackets that open at `at`: "thought (wrongly) that". */
function behindBrackets(copy: Copy, at: number, limit: number): number {
  let close = at + 1;
  while (close < limit && keyAt(copy, close) !== ')') close++;
  return close + 1;
}

/** Nothing that a noun phrase goes on with stands there: "said as much in May", not "said as much harm". */
function endsClause(copy: Copy, at: number): boolean {
  const { preposition, adverb, time, connective, conjunction, source } = sensesAt(copy, at);
  return (
    copy.tokens[at]?.kind !== 'word' || [preposition, adverb, time, connective, conjunction, source].some((sense) => sense !== undefined)
  );
}

/** How many words right behind a verb that takes no noun phrase make a clause, whether or not a verb is known among them. */
const clauseWords = 4;

/** A finite verb ahead makes a clause; so do, behind a verb that takes nothing else, a few words with no mark between. */
function clauseBehind(scene: Scene, sentence: Sentence, { at: verb, form: { frame } }: VerbGroup, at: number): boolean {
  if (clauseAhead(scene, sentence, at, frame.object || frame.strict)) return true;
  if (frame.object || frame.strict || at > verb + 1 || at + clauseWords >= sentence.to) return false;
  for (let next = at; next < at + clauseWords; next++) if (scene.copy.tokens[next]?.kind !== 'word') return false;
  return true;
}

/** "when he wrote his memoir, Mora said that": behind the noun phrase and a comma the sentence has its own report. */
function endsBeforeReport(scene: Scene, sentence: Sentence, at: number): boolean {
  const comma = phraseEnd(scene, sentence, at);
  const next = isComma(scene.copy, comma) ? scene.cast.at[comma + 1] : undefined;
  return next !== undefined && sensesAt(scene.copy, next.to).cue?.some(({ form, frame }) => form !== 'participle' && frame.clause) === true;
}

/**
 * True where the noun phrase at `at` names or describes somebody who can be told: "urged both parties to", not "urged support to"
 * nor "threatened a Riga-led plan to".
 */
function somebody(scene: Scene, sentence: Sentence, at: number): boolean {
  const end = phraseEnd(scene, sentence, at);
  for (let next = at; next < end; next++) {
    if (tiesOn(scene.copy, scene.cast.at[next]?.to ?? next + 1)) continue;
    const { title, collective, nationality, pronoun } = sensesAt(scene.copy, next);
    if (scene.cast.at[next] !== undefined || [title, collective, nationality, pronoun].some((sense) => sense !== undefined)) return true;
  }
  return false;
}

/** "which he said were lost": the verb of a clause whose subject stands before. */
const finitely = ({ helps, verb, cue }: Senses): boolean =>
  helps === 'be' ||
  helps === 'have' ||
  helps === 'modal' ||
  helps === 'future' ||
  ((verb?.form === 'past' || verb?.form === 'present') && cue === undefined);

/** A form that tells what somebody did: past, or present with its ending. */
const isTold = ({ verb }: Senses): boolean => verb?.form === 'past' || verb?.form === 'present';

/** "urged Russia to de-escalate": behind the noun phrase stands what the verb governs. */
function governedAhead(scene: Scene, sentence: Sentence, at: number, { by, clause }: CueFrame): boolean {
  const { copy, cast } = scene;
  for (let next = at; next < Math.min(sentence.to, at + 16); next++) {
    const part = cast.at[next];
    if (part !== undefined && part.from === next) {
      next = part.to - 1;
      continue;
    }
    const senses = sensesAt(copy, next);
    if (copy.tokens[next]?.kind === 'mark' && !isComma(copy, next)) return false;
    if (senses.preposition !== undefined && by.includes(senses.preposition)) return true;
    if (clause && senses.complementizer !== undefined) return true;
    if (senses.verb !== undefined && next > at + 2) return false;
  }
  return false;
}

/** "that was wrong": a pronoun, not what opens a clause. */
function isPronoun(scene: Scene, at: number): boolean {
  const next = sensesAt(scene.copy, at + 1);
  return next.helps !== undefined && scene.cast.at[at + 1] === undefined;
}

/** True for a word that can be an infinitive. */
export const isVerb = (copy: Copy, at: number): boolean => {
  const { verb, helps, adverb, cue } = sensesAt(copy, at);
  if (verb?.form === 'infinitive' || cue?.some(({ form }) => form === 'infinitive')) return true;
  if (helps === 'be' || helps === 'have' || helps === 'do') return true;
  const { determiner, pronoun, nationality, possessive, preposition, title } = sensesAt(copy, at);
  if (adverb) return true;
  const token = copy.tokens[at];
  const bare = determiner ?? pronoun ?? nationality ?? possessive ?? preposition ?? title;
  return (
    bare === undefined && token?.kind === 'word' && !token.word.capital && !token.word.key.endsWith('s') && !token.word.key.endsWith('ing')
  );
};

/** True for words that open a noun phrase. */
function beginsPhrase(senses: Senses): boolean {
  if (senses.determiner !== undefined) return true;
  return !(
    senses.preposition !== undefined ||
    senses.conjunction ||
    senses.connective ||
    senses.complementizer !== undefined ||
    senses.relative !== undefined ||
    senses.auxiliary !== undefined ||
    senses.negation ||
    senses.adverb ||
    senses.condition ||
    senses.possessive ||
    senses.verb?.form === 'past'
  );
}

/** Token behind the noun phrase that begins at `from`. */
export function phraseEnd(scene: Scene, sentence: Sentence, from: number): number {
  const { copy, cast } = scene;
  let at = from;
  for (; at < sentence.to && at - from < 14; ) {
    const part = cast.at[at];
    if (part !== undefined) {
      if (at > from && (part.form === 'pronoun' || sensesAt(copy, part.from).determiner !== undefined)) break;
      at = part.to;
      if (!sensesAt(copy, at).possessive) break;
      at++;
      continue;
    }
    const token = copy.tokens[at] as Token;
    if (token.kind === 'mark') {
      if ((token.word.key !== '-' || token.spaced) && !ownsAsMany(copy, at)) break;
      at++;
      continue;
    }
    const { senses } = token.word;
    if (at > from && (isTied(copy, at) || (token.kind === 'word' && tiesOn(copy, at + 1)))) {
      at++;
      continue;
    }
    if (at > from && (senses.determiner !== undefined || senses.pronoun !== undefined) && !sensesAt(copy, at - 1).determiner) break;
    if (at > from && senses.adverb && sensesAt(copy, at + 1).encounter !== undefined) {
      at++;
      continue;
    }
    const demonstrative = at === from && senses.complementizer !== undefined;
    if (!senses.possessive && senses.determiner === undefined && !demonstrative && !beginsPhrase(senses)) break;
    if (
      at > from &&
      senses.verb !== undefined &&
      sensesAt(copy, at - 1).determiner === undefined &&
      senses.speechNoun === undefined &&
      senses.encounter === undefined
    )
      break;
    if (scene.timeAt[at] !== -1 && at > from && scene.timeAt[at - 1] !== scene.timeAt[at] && !sensesAt(copy, at - 1).possessive) break;
    at++;
  }
  return Math.max(at, from);
}

/** "face-to-face", "state-owned": a word behind a hyphen that ties it to the one before. */
const isTied = (copy: Copy, at: number): boolean => tiesOn(copy, at - 1) && copy.tokens[at]?.spaced === false;

/** How far ahead the verb of a clause without complementizer may stand, in tokens. */
const clauseReach = 30;

/** True where a finite verb stands ahead, before the clause ends; `phrase` where a noun phrase may stand there as well. */
export function clauseAhead(scene: Scene, sentence: Sentence, from: number, phrase = false): boolean {
  const { copy, cast } = scene;
  const close = quoteAround(copy, from)?.close ?? sentence.to;
  if (opensOnPronoun(copy, from, phrase)) return true;
  for (let at = from; at < Math.min(sentence.to, close, from + clauseReach); at++) {
    const part = cast.at[at];
    if (part !== undefined && part.from === at) {
      at = part.to - 1;
      continue;
    }
    const senses = sensesAt(copy, at);
    // Where the verb takes a noun phrase too, what goes on behind it is no clause that it takes.
    if (phrase && isComma(copy, at) && (sensesAt(copy, at + 1).connective || sensesAt(copy, at + 1).relative !== undefined)) return false;
    const joined = senses.conjunction ? sensesAt(copy, at + 1) : null;
    if (joined !== null && (finitely(joined) || (joined.cue !== undefined && isTold(joined)))) return false;
    // "added a week, known as the last because the days overlapped": what is set off, or gives the reason, is no clause of its own.
    if (phrase && at > from && (senses.connective || isComma(copy, at - 1)) && !senses.adverb && senses.preposition === undefined) {
      if (senses.connective) return false;
      continue;
    }
    if (senses.helps !== undefined) return true;
    const form = senses.verb?.form;
    if ((form === 'past' || form === 'present') && at > from && sensesAt(copy, at - 1).determiner === undefined) return true;
    if (
      form === 'infinitive' &&
      at > from &&
      !sensesAt(copy, at - 1).infinitive &&
      !sensesAt(copy, at - 1).conjunction &&
      sensesAt(copy, at - 1).determiner === undefined &&
      !senses.speechNoun &&
      sensesAt(copy, at - 1).preposition === undefined
    )
      return true;
    if (senses.auxiliary !== undefined) return true;
    if (unknownVerb(copy, at) && at > from) return true;
  }
  return false;
}

/** "said he's ready", "says they welcome": the pronoun that acts opens a clause; one that may be an object as well does before a verb's ending. */
function opensOnPronoun(copy: Copy, at: number, phrase: boolean): boolean {
  const { pronoun } = sensesAt(copy, at);
  if (pronoun?.role !== 'subject' || copy.tokens[at + 1]?.kind !== 'word') return false;
  const { possessive, preposition, conjunction } = sensesAt(copy, at + 1);
  return possessive === true || (!phrase && preposition === undefined && !conjunction);
}

/** A word that no table knows and that ends as verbs do. */
const unknownVerb = (copy: Copy, at: number): boolean => {
  const token = copy.tokens[at];
  return token?.kind === 'word' && !token.word.known && !token.word.capital && token.word.key.length > 4 && token.word.key.endsWith('ed');
};

/** "the importance of", "their support for": a noun of attitude at the head, with what it is about. */
function leads(copy: Copy, at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const { speechNoun, preposition } = sensesAt(copy, next);
    if (preposition !== undefined) return false;
    if (speechNoun !== undefined) return sensesAt(copy, next + 1).preposition !== undefined;
  }
  return false;
}

/** A noun of attitude near the start of the noun phrase at `at`. */
function attitudeAhead(scene: Scene, sentence: Sentence, at: number): boolean {
  for (let next = at; next < Math.min(sentence.to, at + 6); next++) {
    if (sensesAt(scene.copy, next).speechNoun !== undefined && scene.cast.at[next]?.player.kind !== 'person') return true;
    if (next > at && sensesAt(scene.copy, next).preposition !== undefined) return false;
  }
  return false;
}

/** Longest aside between a verb and its complement, in tokens. */
const aside = 26;

/** Behind the aside that opens at a comma, where the complement stands behind its end; right behind a comma before a quotation; else -1. */
function overAside(scene: Scene, sentence: Sentence, comma: number, { clause, quote, by }: CueFrame): number {
  const { copy } = scene;
  const opens = (at: number) => quoteMarkedAt(copy, at)?.open === at;
  if (quote && opens(comma + 1)) return comma + 1;
  for (let at = comma + 1; at < Math.min(sentence.to, comma + aside); at++) {
    if (sensesAt(copy, at).cue?.some(({ form }) => form === 'participle' || form === 'past')) return -1;
    if (!isComma(copy, at)) continue;
    if (clause && sensesAt(copy, at + 1).complementizer !== undefined) return at + 1;
    if (quote && opens(at + 1)) return at + 1;
    const { preposition } = sensesAt(copy, at + 1);
    if (preposition !== undefined && by.includes(preposition)) return at + 1;
  }
  return -1;
}

function behindColon(scene: Scene, sentence: Sentence, colon: number, addressees: readonly Player[]): Taken | null {
  const { copy } = scene;
  let at = colon + 1;
  if (copy.tokens[at]?.kind === 'break') at++;
  const quote = quoteMarkedAt(copy, at);
  if (quote !== undefined && quote.open === at)
    return { kind: 'quotation', at: colon, content: { from: at + 1, to: quote.close }, fixed: true, addressees };
  return at >= sentence.to ? null : { kind: 'colon', at: colon, content: { from: at, to: sentence.to }, fixed: false, addressees };
}

/** Three words or more are speech; fewer are a term in quotation marks. */
export function isSpeech(copy: Copy, quote: { open: number; close: number }): boolean {
  let words = 0;
  for (let at = quote.open + 1; at < quote.close && words < 3; at++) if (copy.tokens[at]?.kind === 'word') words++;
  return words >= 3;
}
