import type { InstrumentKind, InstrumentStatus, Senses, Time, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { sensesAt } from '../copy.ts';
import { datesOf } from '../encounters/view.ts';
import { DRAFTS } from '../lexicon/marks.ts';
import type { Part, Player } from '../mentions/cast.ts';
import type { Scene } from '../statements/scene.ts';
import { type ProvisionDraft, readProvisions } from './provisions.ts';

/** A text on the table while the story is being read; token indices. */
export interface InstrumentDraft {
  kind: InstrumentKind;
  /** Where its title stands. */
  title: { readonly from: number; to: number };
  issuer: Player | null;
  parties: Player[];
  date: string | null;
  status: InstrumentStatus | null;
  provisions: ProvisionDraft[];
  evidence: { from: number; to: number }[];
  /** The copy says enough of it to be one text and no other. */
  anchored: boolean;
  rule: string;
}

/** How far a title may reach, and how far before it the verb that brings it about may stand, in tokens. */
const behind = 26;
const before = 14;
/** How many of the latest texts a mention may point back to. */
const lookBack = 12;

/** Reads the texts that the story speaks of, with what they lay down. */
export function readInstruments(scene: Scene, sentences: readonly Sentence[], times: readonly Time[]): InstrumentDraft[] {
  const drafts: InstrumentDraft[] = [];
  for (const sentence of sentences) readSentence(scene, times, sentence, drafts);
  return drafts.filter((draft) => draft.anchored || draft.provisions.length > 0);
}

function readSentence(scene: Scene, times: readonly Time[], sentence: Sentence, drafts: InstrumentDraft[]): void {
  let last: InstrumentDraft | null = null;
  for (let at = sentence.from; at < sentence.to; at++) {
    const { marks, senses } = (scene.copy.tokens[at] as Token).word;
    if (!(marks & DRAFTS)) continue;
    if (senses.instrument !== undefined && scene.cast.at[at]?.player.kind !== 'person') {
      last = enter(drafts, readOne(scene, times, sentence, at, senses.instrument), (scene.copy.tokens[at] as Token).word.definite);
      at = Math.max(at, last.title.to - 1);
    } else if (senses.provides !== undefined) {
      const found: InstrumentDraft | null = last ?? subjectOf(scene, times, sentence, at, drafts);
      if (found === null) continue;
      const provisions = readProvisions(scene, sentence, at, found.parties);
      found.provisions.push(...provisions);
      at = Math.max(at, (provisions.at(-1)?.to ?? 0) - 1);
    }
  }
}

/** «وتقضي هذه الاقتراحات بـ…»: the text that stands right behind the verb. */
function subjectOf(
  scene: Scene,
  times: readonly Time[],
  sentence: Sentence,
  verb: number,
  drafts: InstrumentDraft[],
): InstrumentDraft | null {
  for (let at = verb + 1; at < Math.min(sentence.to, verb + 4); at++) {
    const { instrument } = sensesAt(scene.copy, at);
    if (instrument !== undefined) return enter(drafts, readOne(scene, times, sentence, at, instrument), true);
    if (sensesAt(scene.copy, at).preposition !== undefined) return null;
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

/** Joins a definite mention to the text spoken of before, where nothing tells them apart. */
function enter(drafts: InstrumentDraft[], one: InstrumentDraft, definite: boolean): InstrumentDraft {
  const same = drafts
    .slice(-lookBack)
    .findLast(
      (draft) =>
        families[draft.kind] === families[one.kind] &&
        (draft.date === null || one.date === null || draft.date === one.date) &&
        (draft.issuer === null || one.issuer === null || draft.issuer === one.issuer),
    );
  if (same === undefined || !(definite || !one.anchored || (one.issuer !== null && one.issuer === same.issuer))) {
    drafts.push(one);
    return one;
  }
  same.evidence.push(...one.evidence);
  same.issuer ??= one.issuer;
  same.date ??= one.date;
  same.status ??= one.status;
  same.anchored ||= one.anchored;
  if (same.parties.length === 0) same.parties.push(...one.parties);
  return same;
}

function readOne(
  scene: Scene,
  times: readonly Time[],
  sentence: Sentence,
  at: number,
  instrument: NonNullable<Senses['instrument']>,
): InstrumentDraft {
  const one: InstrumentDraft = {
    kind: instrument.kind,
    title: { from: at, to: at + 1 },
    issuer: null,
    parties: [],
    date: null,
    status: null,
    provisions: [],
    evidence: [],
    anchored: false,
    rule: 'noun',
  };
  const from = readIssue(scene, times, sentence, one, at);
  const to = readTitle(scene, times, sentence, one, at, instrument.alone);
  if (one.status === null && one.kind === 'draft treaty') one.status = 'proposed';
  if (one.parties.length > 1 && one.issuer === null && one.kind === 'agreement') one.status ??= 'agreed';
  one.evidence.push({ from, to });
  return one;
}

/** Reads on from the noun: number, name in quotation marks, parties, date, and who it is of. */
function readTitle(scene: Scene, times: readonly Time[], sentence: Sentence, one: InstrumentDraft, noun: number, alone: boolean): number {
  const { copy, cast, timeAt } = scene;
  let to = noun + 1;
  for (let at = noun + 1; at < Math.min(sentence.to, noun + behind); at++) {
    const token = copy.tokens[at] as Token;
    const { senses } = token.word;
    const part = cast.at[at];
    const time = timeAt[at] as number;
    if (time !== -1) {
      const dates = times[time] === undefined ? null : datesOf(times[time] as Time);
      if (dates !== null && sensesAt(copy, at - 1).phase !== 'before') {
        one.date ??= dates[0];
        one.anchored ||= alone;
      }
      while (timeAt[at + 1] === time) at++;
      to = at + 1;
    } else if (part !== undefined) {
      if (part.player.class === 'side' && sensesAt(copy, at - 1).preposition === undefined) break;
      takePart(scene, one, part, at);
      at = Math.max(at, part.to - 1);
      to = at + 1;
    } else if (token.kind === 'number') {
      one.anchored ||= one.kind === 'resolution' || one.kind === 'law';
      to = at + 1;
    } else if (senses.instrument !== undefined) {
      if (senses.instrument.kind === 'agreement' && one.kind === 'draft treaty' && at <= noun + 2) one.title.to = at + 1;
      else if (at > noun + 1) break;
      to = at + 1;
    } else if (stops(scene, at, senses, token)) break;
    else if (token.kind === 'word' && !senses.preposition && !senses.conjunction && !senses.relative) to = at + 1;
  }
  one.title.to = to;
  return to;
}

function stops(scene: Scene, at: number, senses: Senses, token: Token): boolean {
  if (scene.copy.quoteAt[at] !== -1) return false;
  if (token.word.key === '(' || token.word.key === ')') return false;
  if (token.kind === 'mark')
    return (
      token.word.key !== ',' ||
      !(sensesAt(scene.copy, at + 1).preposition !== undefined && sensesAt(scene.copy, at + 1).toward === undefined)
    );
  if (senses.provides || senses.complementizer !== undefined || senses.connective) return true;
  if (senses.preposition !== undefined) return false;
  return (
    (senses.verb !== undefined && senses.auxiliary === undefined) ||
    (senses.cue?.some((cue) => cue.form !== 'noun') ?? false) ||
    (senses.relative !== undefined && scene.copy.tokens[at]?.word.key !== '')
  );
}

function takePart(scene: Scene, one: InstrumentDraft, part: Part, at: number): void {
  const { kind } = part.player;
  if (kind === 'unnamed' || kind === 'document' || (kind === 'body' && part.player.side === null && part.player.class === 'side')) return;
  const previous = sensesAt(scene.copy, at - 1);
  if (one.kind === 'statement' || one.kind === 'resolution' || one.kind === 'law' || one.kind === 'letter') {
    if (at === one.title.from + 1 || previous.toward) one.issuer ??= part.player;
    one.anchored ||= one.issuer !== null;
    return;
  }
  if (previous.preposition === undefined || previous.company !== undefined || previous.conjunction)
    for (const who of part.player.members.length > 0 ? part.player.members : [part.player])
      if (!one.parties.includes(who)) one.parties.push(who);
  one.anchored ||= one.parties.length > 1;
}

/** The verb that brings the text about, with its subject and time; returns where the evidence begins. */
function readIssue(scene: Scene, times: readonly Time[], sentence: Sentence, one: InstrumentDraft, noun: number): number {
  const { copy, cast, timeAt } = scene;
  let date: string | null = null;
  let subject: Player | null = null;
  for (let at = noun - 1; at >= Math.max(sentence.from, noun - before); at--) {
    const senses = sensesAt(copy, at);
    const part = cast.at[at];
    const time = timeAt[at] as number;
    if (time !== -1) {
      const dates = times[time] === undefined ? null : datesOf(times[time] as Time);
      date = dates?.[0] ?? date;
    } else if (part !== undefined) {
      if (sensesAt(copy, part.from - 1).preposition === undefined && part.player.kind !== 'unnamed') subject = part.player;
      at = part.from;
    } else if (senses.issues !== undefined) {
      one.status = senses.issues === 'none' ? null : senses.issues;
      one.anchored = true;
      one.date = date;
      one.issuer = subject ?? subjectBefore(scene, at);
      return at;
    } else if (
      senses.complementizer !== undefined ||
      senses.relative !== undefined ||
      senses.instrument !== undefined ||
      (senses.verb !== undefined && senses.preposition === undefined && senses.auxiliary === undefined)
    )
      break;
  }
  if (one.kind === 'statement') sayer(scene, sentence, one, noun);
  return noun;
}

function subjectBefore(scene: Scene, verb: number): Player | null {
  const comma = scene.copy.tokens[verb - 1]?.word.key === ',' ? 2 : 1;
  return scene.cast.at[verb - comma]?.player ?? null;
}

/** «قالت الوزارة في بيان»: the speaker issues it. */
function sayer(scene: Scene, sentence: Sentence, one: InstrumentDraft, noun: number): void {
  if (!sensesAt(scene.copy, noun - 1).locative) return;
  for (let at = noun - 2; at >= Math.max(sentence.from, noun - before); at--) {
    const part = scene.cast.at[at];
    if (part === undefined) continue;
    if (part.player.kind === 'unnamed') return;
    one.issuer = part.player;
    one.anchored = true;
    return;
  }
}
