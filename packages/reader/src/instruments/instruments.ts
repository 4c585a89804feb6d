import type { InstrumentKind, Senses, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { isMarked, sensesAt } from '../copy.ts';
import type { View } from '../encounters/view.ts';
import { DRAFTS } from '../lexicon/marks.ts';
import { nothing } from '../lexicon/senses.ts';
import type { InstrumentDraft } from './draft.ts';
import { isNoneInParticular, issuedBefore, issuedBehind, sayer } from './issue.ts';
import { readProvisions } from './provisions.ts';
import { laysDown, readTitle } from './title.ts';

/** How many of the latest texts a mention may point back to. */
const lookBack = 12;

/** Reads the texts that the story speaks of, with what they lay down. */
export function readInstruments(view: View, sentences: readonly Sentence[]): InstrumentDraft[] {
  const drafts: InstrumentDraft[] = [];
  for (const sentence of sentences) readSentence(view, sentence, drafts);
  for (const draft of drafts)
    if (draft.status === 'agreed' && (draft.kind === 'draft treaty' || isDeclaration(draft))) draft.kind = 'agreement';
  return drafts.filter((draft) => draft.anchored || draft.provisions.length > 0);
}

/** What two sign after a meeting, and what one publishes. */
const isDeclaration = ({ kind, alone }: InstrumentDraft): boolean => kind === 'statement' && !alone;

function readSentence(view: View, sentence: Sentence, drafts: InstrumentDraft[]): void {
  const { copy, cast } = view.scene;
  let last: InstrumentDraft | null = null;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!isMarked(copy, at, DRAFTS)) continue;
    const senses = sensesAt(copy, at);
    if (senses.instrument !== undefined && cast.at[at]?.player.kind !== 'person') {
      if (isNone(view, at)) continue;
      const one = readOne(view, sentence, at, senses.instrument);
      if (!isNoneInParticular(view, one)) last = enter(drafts, one, isPointed(view, one, at));
      at = Math.max(at, one.title.to - 1);
    } else if (senses.provides !== undefined) {
      const found: InstrumentDraft | null = last ?? subjectOf(view, sentence, at, drafts);
      if (found === null) continue;
      const provisions = readProvisions(view.scene, sentence, at, found.parties);
      found.provisions.push(...provisions);
      // What a text lays down right behind its title says that there is one.
      if (found === last && found.title.to === at && provisions[0] !== undefined) extend(found, provisions[0].to);
      at = Math.max(at, (provisions.at(-1)?.to ?? 0) - 1);
    }
  }
}

const extend = ({ evidence }: InstrumentDraft, to: number): void => {
  const last = evidence.at(-1);
  if (last !== undefined) last.to = to;
};

/** "Treaty lawyer", "to deal": where what describes a noun stands before it, a text before another noun is none, nor is a verb. */
function isNone(view: View, at: number): boolean {
  const { copy, cast, timeAt } = view.scene;
  const { heads } = view;
  const next = copy.tokens[at + 1];
  const { infinitive, auxiliary } = sensesAt(copy, at - 1);
  // «العلاقات الوثيقة بين البلدين»: behind what is definite it describes that.
  if (heads === 'first' && sensesAt(copy, at).instrument?.any && isDescribed(view, at - 1)) return copy.tokens[at]?.word.definite === true;
  // "To deal with worries".
  if (heads === 'last' && (infinitive || auxiliary)) return true;
  if (heads === 'first' || next?.kind !== 'word' || cast.at[at + 1] !== undefined || timeAt[at + 1] !== -1) return false;
  const { noun, portfolio, collective, title } = next.word.senses;
  return next.word.senses === nothing || (noun ?? portfolio ?? collective ?? title) !== undefined;
}

/** A definite word that is nobody and no time. */
const isDescribed = ({ scene: { copy, cast, timeAt } }: View, at: number): boolean =>
  copy.tokens[at]?.kind === 'word' &&
  copy.tokens[at]?.word.definite === true &&
  sensesAt(copy, at).preposition === undefined &&
  cast.at[at] === undefined &&
  timeAt[at] === -1;

/** True where the noun points to a text that is known: «الاتفاق», "the agreement". */
const isPointed = ({ scene: { copy } }: View, { title }: InstrumentDraft, noun: number): boolean =>
  (copy.tokens[noun] as Token).word.definite || sensesAt(copy, title.from - 1).determiner === 'definite';

/** «وتقضي هذه الاقتراحات بـ…»: the text that stands right behind the verb. */
function subjectOf(view: View, sentence: Sentence, verb: number, drafts: InstrumentDraft[]): InstrumentDraft | null {
  const { copy } = view.scene;
  for (let at = verb + 1; at < Math.min(sentence.to, verb + 4); at++) {
    const { instrument, preposition } = sensesAt(copy, at);
    if (instrument !== undefined) return enter(drafts, readOne(view, sentence, at, instrument), true);
    if (preposition !== undefined) return null;
  }
  return null;
}

const families: Readonly<Record<InstrumentKind, string>> = {
  'draft treaty': 'treaty',
  agreement: 'treaty',
  letter: 'letter',
  resolution: 'resolution',
  statement: 'statement',
  law: 'law',
};

/** Joins a mention to the text spoken of before, of one name rather than another, where nothing tells them apart. */
function enter(drafts: InstrumentDraft[], one: InstrumentDraft, definite: boolean): InstrumentDraft {
  const alike = drafts
    .slice(-lookBack)
    .filter(
      (draft) =>
        (one.any || draft.any || families[draft.kind] === families[one.kind]) &&
        (draft.date === null || one.date === null || draft.date === one.date) &&
        (draft.issuer === null || one.issuer === null || draft.issuer === one.issuer) &&
        (!isOther(draft, one) || draft.parties.some((who) => one.parties.includes(who))),
    );
  const same = alike.findLast(({ lemma }) => lemma === one.lemma) ?? alike.at(-1);
  const isBare = !one.anchored && one.title.to - one.title.from === 1;
  const isKnown = definite || (one.definite && sharesWord(one, same));
  if (same === undefined || !(isKnown || isBare || (one.issuer !== null && one.issuer === same.issuer))) {
    drafts.push(one);
    return one;
  }
  same.evidence.push(...one.evidence);
  same.issuer ??= one.issuer;
  same.date ??= one.date;
  same.status ??= one.status;
  same.anchored ||= one.anchored;
  for (const word of one.words) same.words.add(word);
  if (same.parties.length === 0) same.parties.push(...one.parties);
  return same;
}

/** True where both are described and nothing of it is the same: «الاتفاق المرحلي» and «اتفاق لوزان». */
const isOther = (a: InstrumentDraft, b: InstrumentDraft): boolean => a.words.size > 0 && b.words.size > 0 && !sharesWord(a, b);

const sharesWord = (a: InstrumentDraft, b: InstrumentDraft | undefined): boolean => [...a.words].some((word) => b?.words.has(word));

/** Words of a title beside its noun that have a meaning of their own. */
function describe({ scene: { copy } }: View, { title, words }: InstrumentDraft): void {
  for (let at = title.from; at < title.to; at++) {
    const { kind, word } = copy.tokens[at] as Token;
    const { instrument, preposition, determiner, conjunction, relative, demonstrative } = word.senses;
    if (kind !== 'mark' && !conjunction && !demonstrative && (instrument ?? preposition ?? determiner ?? relative) === undefined)
      words.add(word.key);
  }
}

function readOne(
  view: View,
  sentence: Sentence,
  at: number,
  { kind, alone, lemma, any }: NonNullable<Senses['instrument']>,
): InstrumentDraft {
  const one: InstrumentDraft = {
    kind,
    lemma,
    alone,
    title: { from: at, to: at + 1 },
    issuer: null,
    parties: [],
    date: null,
    status: null,
    provisions: [],
    evidence: [],
    any: any === true,
    definite: false,
    words: new Set(),
    anchored: false,
    rule: 'noun',
  };
  readTitle(view, sentence, one, at);
  describe(view, one);
  const from = issuedBefore(view, sentence, one, one.title.from);
  const to = issuedBehind(view, sentence, one);
  const tells = laysDown(view, sentence, one);
  // A document of which nothing is told but that it was made is none on the table.
  if (one.any && one.status === null && !tells) one.anchored = false;
  // «خطاب الرئيس أمام البرلمان» is a speech; one that is sent or signed is a letter.
  const speaker = kind === 'letter' && !alone && view.heads === 'first' ? view.scene.cast.at[at + 1]?.player : undefined;
  if (speaker?.kind === 'person' && !tells && from === one.title.from && to === one.title.to) one.anchored = false;
  if ((kind === 'statement' || (kind === 'letter' && alone)) && one.issuer === null) sayer(view, sentence, one);
  if (one.status === null && kind === 'draft treaty') one.status = 'proposed';
  if (one.parties.length > 1 && one.issuer === null && kind === 'agreement') one.status ??= 'agreed';
  one.evidence.push({ from, to: tells ? Math.max(to, one.title.to + 1) : to });
  return one;
}
