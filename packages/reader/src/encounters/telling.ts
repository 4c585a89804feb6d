import type { Senses, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { behindArticle, markAt, quoteMarkedAt, sensesAt } from '../copy.ts';
import type { Part } from '../mentions/cast.ts';
import { isOutlet, outlets } from '../mentions/outlets.ts';
import { takeTime } from './around.ts';
import { addParty, governing, type Sighting, sighting } from './sighting.ts';
import { type View, venueOf } from './view.ts';

/** Outlets over which somebody speaks. */
const broadcasters = new Set(['radio', 'channel']);
/** How far before the outlet its guest and the verb of saying may stand, in tokens. */
const reach = 16;

export interface Told {
  readonly one: Sighting;
  readonly to: number;
}

/** «في تصريح لقناة …», «في حديثه للصحفيين», «أمام صحفيين», «قال فلان لصحيفة …», «أفاد مسؤول وكالة …», «عبر إذاعة …». */
export function readTelling(view: View, sentence: Sentence, at: number): Told | null {
  const { copy } = view.scene;
  const senses = sensesAt(copy, at);
  if (senses.telling) return fromNoun(view, sentence, at);
  if (senses.press) return sensesAt(copy, at - 1).facing ? told(view, sentence, { kind: 'briefing', from: at - 1, at, to: at + 1 }) : null;
  // «أعلن المدير العام للوكالة فلان»: what an office is of.
  const part = view.scene.cast.at[at];
  if (part !== undefined && part.from < at && part.player.kind === 'person') return null;
  if (senses.outlet) return fromOutlet(view, sentence, at);
  if (!senses.toward) return null;
  const next = behindArticle(copy, at + 1);
  const end = copy.tokens[next]?.spaced === true && copy.tokens[next]?.kind === 'mark' ? 0 : outletEnd(view, sentence, next, true);
  if (end === 0 || ((end === next + 1 || isBareQuote(view, next)) && !leadsOn(view, end))) return null;
  return told(view, sentence, { kind: 'interview', from: at, at, to: end });
}

function fromNoun(view: View, sentence: Sentence, at: number): Told | null {
  const { copy } = view.scene;
  const before = sensesAt(copy, at - 1);
  if ((before.preposition === undefined && !before.phase) || copy.tokens[at]?.word.definite) return null;
  for (let next = at + 1; next < Math.min(sentence.to, at + 4); next++) {
    const senses = sensesAt(copy, next);
    const leads = senses.toward === true || senses.company === 'with' || senses.airs === true;
    if (senses.verb !== undefined && senses.press === undefined && !leads) return null;
    const toPress = sensesAt(copy, next + 1).press === true && senses.preposition !== undefined && (before.locative || before.phase);
    if (toPress) return told(view, sentence, { kind: 'briefing', from: at - 1, at, to: next + 2 });
    if (leads) {
      const end = outletEnd(view, sentence, next + 1, true);
      return end > 0 ? told(view, sentence, { kind: 'interview', from: at - 1, at, to: end, sure: true }) : null;
    }
    if ((copy.tokens[next] as Token).kind === 'mark') return null;
  }
  return null;
}

/** «أفاد مسؤول وكالة فرانس برس», «مصادر تحدثت إليها وكالة …», «رد الوزير عبر إذاعة …»: the outlet without a preposition before who is told. */
function fromOutlet(view: View, sentence: Sentence, at: number): Told | null {
  const { copy, cast } = view.scene;
  const to = outletEnd(view, sentence, at, false);
  if (to === 0) return null;
  const lead = sensesAt(copy, at - 1);
  // «عبر قناة السويس» is no channel.
  const isNamed = copy.quoteAt[at + 1] !== -1 || (cast.at[at]?.player.ref ?? '').startsWith('media/');
  if (lead.airs && isNamed && broadcasters.has(sensesAt(copy, at).collective?.id ?? ''))
    return told(view, sentence, { kind: 'interview', from: at - 1, at: at - 1, to });
  if (lead.resumed && sensesAt(copy, at - 2).encounterVerb?.needs === 'medium')
    return told(view, sentence, { kind: 'interview', from: at - 2, at, to, sure: true });
  const who = cast.at[at - 1];
  const tells =
    who !== undefined &&
    sensesAt(copy, who.from - 1).cue?.some(
      ({ form, frame }) => form !== 'noun' && (frame.to.object || (frame.informs === true && who.to > who.from + 1)),
    );
  return tells && isSomebody(who) ? told(view, sentence, { kind: 'interview', from: who.from - 1, at, to, sure: true }) : null;
}

/** A short name in quotation marks that no word beside it makes an outlet. */
const isBareQuote = ({ scene: { copy, cast } }: View, at: number): boolean =>
  copy.quoteAt[at] !== -1 && !(cast.at[at + 1] !== undefined && isOutlet((cast.at[at + 1] as Part).player));

/** Behind who is told, and a word that describes it, stands what is said, or who says it. */
function leadsOn({ scene: { copy, cast, timeAt } }: View, at: number): boolean {
  const leads = (next: number) =>
    copy.tokens[next]?.kind === 'mark' ||
    sensesAt(copy, next).complementizer !== undefined ||
    cast.at[next]?.from === next ||
    timeAt[next] !== -1;
  return leads(at) || leads(at + 1);
}

const isSomebody = ({ player: { kind } }: Part): boolean => kind === 'person' || kind === 'unnamed' || kind === 'body';

/** Token behind an outlet that begins at `at`, or 0: «قناة …», a medium of the gazetteer, a name in quotation marks. */
function outletEnd(view: View, sentence: Sentence, at: number, quoted: boolean): number {
  const { copy, cast } = view.scene;
  const part = cast.at[at] ?? (copy.quoteAt[at] !== -1 ? cast.at[at + 1] : undefined);
  if (part !== undefined && isOutlet(part.player)) {
    const quote = quoteMarkedAt(copy, at);
    return quote?.closed && quote.open === at && quote.close === part.to ? part.to + 1 : part.to;
  }
  // «قناة السويس», «الأمين العام لـ«أوبك»»: what the gazetteer knows as something else.
  if ((part?.from === at && part.player.ref !== null) || part?.player.kind === 'organisation' || view.placeAt.has(at)) return 0;
  const { collective, outlet } = sensesAt(copy, at);
  if (outlet || (collective !== undefined && outlets.has(collective.id))) {
    let end = at + 1;
    const quote = quoteMarkedAt(copy, end);
    if (quote?.closed && quote.open === end && quote.close - end < 8) end = quote.close + 1;
    else if (cast.at[end] !== undefined) end = (cast.at[end] as Part).to;
    return end;
  }
  const quote = quoteMarkedAt(copy, at);
  if (quote?.closed && quote.open === at && quote.close - at <= 4) return quote.close + 1;
  const inner = cast.at[at + 1]?.player.ref ?? null;
  if (quoted && markAt(copy, at) === '(' && inner === null)
    for (let close = at; close < Math.min(sentence.to, at + 5); close++) if (markAt(copy, close) === ')') return close + 1;
  return 0;
}

/** Where an encounter with a guest stands: its first token, its word, and the token behind it. */
interface Phrase {
  readonly kind: 'interview' | 'briefing';
  readonly from: number;
  readonly at: number;
  readonly to: number;
  /** The words themselves say that somebody spoke there. */
  readonly sure?: true;
}

/** The encounter with its guest: the person named last before it, once a verb of saying stands in the sentence. */
function told(view: View, sentence: Sentence, { kind, from, at, to, sure }: Phrase): Told | null {
  const { copy, cast, timeAt } = view.scene;
  const one = sighting(at, 'telling', kind, 'event', false);
  one.from = Math.max(sentence.from, from);
  one.to = to;
  let guest: Part | null = null;
  // "Lavrov told Reuters", "a diplomat told AFP": the verb of saying itself leads to who is told, named or not who speaks.
  let cue = from === at && sensesAt(copy, at).cue !== undefined ? at : -1;
  const tells = cue !== -1;
  let source: Part | null = null;
  for (let back = cue === -1 ? from : from - 1; back >= Math.max(sentence.from, at - reach); back--) {
    const part = cast.at[back];
    if (part !== undefined && guest === null && part.player.kind === 'person' && part.form !== 'class') guest = part;
    if (part !== undefined) {
      if (tells || (isSomebody(part) && isBeside(view, part.to, from))) source ??= part;
      back = part.from;
      continue;
    }
    if (timeAt[back] !== -1) takeTime(view, one, timeAt[back] as number, false);
    else if (sensesAt(copy, back).complementizer !== undefined) {
      if (!sure && cue !== from - 1) return null;
      break;
    } else if (cue !== -1) {
      if (guest !== null || source !== null || (copy.tokens[back] as Token).kind === 'mark') break;
    } else if (isSaying(sensesAt(copy, back), sensesAt(copy, at).preposition)) {
      cue = back;
      break;
    }
  }
  if (kind === 'interview' && !sure && (cue === -1 || (isBareQuote(view, at + 1) && !takesWords(sensesAt(copy, cue))))) return null;
  // Somebody unnamed, or who spoke before: what a verb of saying that takes words tells, to an outlet that has a name.
  if (kind === 'interview' && !sure && !tells && (guest === null || sensesAt(copy, at).airs))
    if ((to === at + 2 && !isMedium(cast.at[to - 1])) || !takesWords(sensesAt(copy, cue)) || (source === null && cue !== from - 1))
      return null;
  if (guest === null && kind === 'briefing') {
    const next = personBehind(view, sentence, to);
    if (next?.form === 'class') return null;
    guest = next;
  }
  if (guest !== null) addParty(one, guest.player);
  if (kind === 'interview') {
    const part = cast.at[to - 1] ?? cast.at[to - 2];
    if (part !== undefined && isOutlet(part.player)) addParty(one, part.player, true);
    const who = guest ?? source;
    if (cue !== -1 && who !== null) one.from = Math.min(cue, who.from, one.from);
  }
  one.governor = governing('held', 'past');
  // «في مقابلة مع الإذاعة، صباح الثلاثاء».
  const parted = timeAt[to] === -1 && (sensesAt(copy, to).preposition !== undefined || (cue === -1 && markAt(copy, to) === ','));
  const near = timeAt[parted ? to + 1 : to] ?? -1;
  if (near !== -1) {
    if (timeAt[to] === -1) one.to++;
    takeTime(view, one, near, true);
    while (timeAt[one.to] === near) one.to++;
  }
  const place = sensesAt(copy, one.to).locative ? view.placeAt.get(one.to + 1) : undefined;
  if (place !== undefined) {
    one.venue = venueOf(view, place);
    one.to = place.to;
  }
  return { one, to: one.to };
}

/** A verb of saying that takes no content behind `preposition`. */
const isSaying = (senses: Senses, preposition: string | undefined): boolean =>
  senses.preposition === undefined &&
  senses.cue?.some(({ form, frame }) => form !== 'noun' && !(preposition !== undefined && frame.by.includes(preposition))) === true;

/** It takes a clause and words as they were said. */
const takesWords = ({ cue, encounterVerb }: Senses): boolean =>
  encounterVerb?.kind !== 'visit' && cue?.some(({ frame }) => frame.clause && frame.quote) === true;

/** A medium that the gazetteer knows. */
const isMedium = (part: Part | undefined): boolean => (part?.player.ref ?? '').startsWith('media/');

/** Nothing but asides, and where he is, stands between who speaks and who is told: «مصدر أمني في الإقليم لشبكة …». */
function isBeside({ scene: { copy, timeAt }, heads, placeAt }: View, from: number, to: number): boolean {
  let at = from;
  if (heads === 'first' && sensesAt(copy, at).inside && (placeAt.has(at + 1) || copy.tokens[at + 1]?.word.definite === true))
    at = placeAt.get(at + 1)?.to ?? at + 2;
  // «مسؤول، فضل عدم ذكر اسمه، لـ«…»».
  if (heads === 'first' && markAt(copy, at) === ',' && markAt(copy, to - 1) === ',' && to > at + 1) return true;
  for (; at < to; at++) if (copy.tokens[at]?.kind !== 'mark' && timeAt[at] === -1 && !sensesAt(copy, at).adverb) return false;
  return true;
}

/** The person named first behind `from`, in the next few words: «في مؤتمر صحفي، قال فلان». */
export function personBehind(view: View, sentence: Sentence, from: number): Part | null {
  for (let at = from; at < Math.min(sentence.to, from + 6); at++) {
    const part = view.scene.cast.at[at];
    if (part !== undefined) return part.player.kind === 'person' || part.form === 'class' ? part : null;
  }
  return null;
}
