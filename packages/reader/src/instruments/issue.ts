import type { InstrumentKind } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { markAt, sensesAt } from '../copy.ts';
import { saidBehind } from '../encounters/speaker.ts';
import { datesAt, type View } from '../encounters/view.ts';
import type { Player } from '../mentions/cast.ts';
import { isTimed } from '../statements/scene.ts';
import type { InstrumentDraft } from './draft.ts';

/** How far before a title the verb that brings the text about may stand, and how far behind that verb who did, in tokens. */
const before = 14;
const behind = 4;

/** The verb before the title that brings the text about, with its subject and time. Gives where the evidence begins. */
export function issuedBefore(view: View, sentence: Sentence, one: InstrumentDraft, title: number): number {
  const { copy, cast } = view.scene;
  let date: string | null = null;
  let subject: Player | null = null;
  let parted = false;
  for (let at = title - 1; at >= Math.max(sentence.from, title - before); at--) {
    const senses = sensesAt(copy, at);
    const part = cast.at[at];
    parted ||= markAt(copy, at) === ',';
    if (isTimed(view.scene, at)) date = datesAt(view, at)?.[0] ?? date;
    else if (part !== undefined) {
      if (sensesAt(copy, part.from - 1).preposition === undefined && part.player.kind !== 'unnamed') subject = part.player;
      at = part.from;
    } else if (senses.issues !== undefined) {
      const hoped = sensesAt(copy, at - 1).infinitive !== undefined;
      if ((hoped && !one.definite) || (senses.verb === undefined && (parted || (negotiated.has(one.kind) && isBare(view, one))))) break;
      const status = senses.issues;
      one.status = status === 'none' || hoped ? null : status;
      // Who rejects speaks of what is known: «رفضت مقترحا» tells of none.
      one.anchored ||= status !== 'rejected';
      one.date = date ?? one.date;
      // «سلم المبعوث رسالة من الرئيس»: who hands it over has not written it.
      if (one.kind !== 'letter' || one.issuer === null) one.issuer = subject ?? subjectBefore(view.scene, at) ?? one.issuer;
      return at;
    } else if (
      senses.complementizer !== undefined ||
      senses.relative !== undefined ||
      senses.instrument !== undefined ||
      senses.issued !== undefined ||
      (senses.verb !== undefined && senses.preposition === undefined && senses.auxiliary === undefined)
    )
      break;
  }
  return title;
}

/** Kinds of text of which one may still be hoped for: «إبرام اتفاق». */
const negotiated: ReadonlySet<InstrumentKind> = new Set(['draft treaty', 'agreement']);

/** True for a noun that neither an article nor a description makes one text: "a deal". */
const isBare = ({ scene: { copy }, heads }: View, { title: { from, to } }: InstrumentDraft): boolean =>
  to - from === 1 && (heads === 'last' ? sensesAt(copy, from - 1).determiner !== 'definite' : copy.tokens[from]?.word.definite !== true);

function subjectBefore({ copy, cast }: View['scene'], verb: number): Player | null {
  const comma = markAt(copy, verb - 1) === ',' ? 2 : 1;
  return cast.at[verb - comma]?.player ?? null;
}

/**
 * «بيان صادر عن الوزارة», «مسودة طرحتها باريس», "a statement issued by the ministry": what stands right behind the title brings
 * the text about. Gives where the evidence ends.
 */
export function issuedBehind(view: View, sentence: Sentence, one: InstrumentDraft): number {
  const { copy, cast } = view.scene;
  let at = one.title.to;
  while (at < sentence.to && (sensesAt(copy, at).relative !== undefined || markAt(copy, at) === ',')) at++;
  // "The pact was signed", "that has been signed"; of "will be signed" the text is told, not that it is signed.
  let toCome = false;
  for (; at < sentence.to && sensesAt(copy, at).helps !== undefined; at++) toCome ||= sensesAt(copy, at).time?.tense === 'future';
  const { issues, issued } = sensesAt(copy, at);
  const status = issues ?? issued;
  if (at >= sentence.to || status === undefined) return one.title.to;
  one.anchored ||= status !== 'rejected';
  // Nobody agrees to what only says things: of «بلاغ توصلت به» the verb is another.
  const isWord = one.alone && !negotiated.has(one.kind) && status === 'agreed';
  if (status !== 'none' && !toCome && !isWord) one.status ??= status;
  for (let who = at + 1; who < Math.min(sentence.to, at + 1 + behind); who++) {
    const part = cast.at[who];
    const { locative, toward } = sensesAt(copy, who - 1);
    if (part !== undefined) {
      if (part.player.kind !== 'unnamed' && !locative && !toward) one.issuer ??= part.player;
      return part.to;
    }
    if (isTimed(view.scene, who)) {
      one.date ??= datesAt(view, who)?.[0] ?? null;
      return who + 1;
    }
    if (copy.tokens[who]?.kind !== 'word' || sensesAt(copy, who).verb !== undefined) break;
  }
  return at + 1;
}

/** «قالت الوزارة في بيان», "the ministry said in a statement", "in a letter to the council, Iran warned": the speaker issues it. */
export function sayer(view: View, sentence: Sentence, one: InstrumentDraft): void {
  const { copy } = view.scene;
  let at = one.title.from - 1;
  if (sensesAt(copy, at).determiner !== undefined) at--;
  if (!sensesAt(copy, at).locative) return;
  // «وفي بيان مشترك دعت القاهرة إلى»
  const told = view.heads === 'first' && at - 1 <= sentence.from ? saidBehind(view, sentence, one.title.to, 2)?.speaker : undefined;
  const who =
    told ??
    (at - 1 <= sentence.from
      ? speakerBehind(view, sentence, one.title.to)
      : speakerBefore(view, sentence, at - 1, one.title.from - before));
  if (who === null || who.kind === 'unnamed') return;
  one.issuer = who;
  one.anchored = true;
}

function speakerBefore({ scene: { cast } }: View, sentence: Sentence, last: number, first: number): Player | null {
  for (let at = last; at >= Math.max(sentence.from, first); at--) if (cast.at[at] !== undefined) return cast.at[at]?.player ?? null;
  return null;
}

/** Whoever speaks behind the comma that closes what the sentence opens with. */
function speakerBehind({ scene: { copy, cast } }: View, sentence: Sentence, title: number): Player | null {
  let at = title;
  while (at < Math.min(sentence.to, title + before) && markAt(copy, at) !== ',') at++;
  for (let who = at + 1; who <= Math.min(sentence.to - 1, at + behind); who++) {
    if (cast.at[who] !== undefined) return cast.at[who]?.player ?? null;
    if (sensesAt(copy, who).preposition !== undefined) return null;
  }
  return null;
}

/** True where the copy says that there is no such text, or speaks of whichever there may be: «لا بيان مشتركا», "any joint statement". */
export function isNoneInParticular(view: View, one: InstrumentDraft): boolean {
  const { copy } = view.scene;
  const { title } = one;
  const before = copy.quoteAt[title.from - 1] !== -1 ? title.from - 2 : title.from - 1;
  const { negation, verb, preposition, whichever } = sensesAt(copy, before);
  return whichever === true || (negation === true && verb === undefined && preposition === undefined) || isNeverIssued(view, one);
}

/** «لم يصدر إعلان رسمي», "has not signed a deal": what is not done brings no text about. */
function isNeverIssued(view: View, one: InstrumentDraft): boolean {
  const { copy } = view.scene;
  const verb = (one.evidence[0] as { from: number }).from;
  if (verb === one.title.from || one.definite) return false;
  let at = verb - 1;
  while (sensesAt(copy, at).adverb && !sensesAt(copy, at).negation) at--;
  return sensesAt(copy, at).negation === true && sensesAt(copy, at).preposition === undefined;
}
