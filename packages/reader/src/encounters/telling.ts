import type { Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { sensesAt } from '../copy.ts';
import type { Part } from '../mentions/cast.ts';
import { takeTime } from './around.ts';
import { addParty, type Sighting, sighting } from './sighting.ts';
import { type View, venueOf } from './view.ts';

/** Bodies that hold interviews. */
const outlets = new Set(['newspaper', 'channel', 'network', 'site', 'radio', 'television', 'magazine', 'agency', 'news-agency', 'media']);
/** How far before the outlet its guest and the verb of saying may stand, in tokens. */
const reach = 16;

export interface Told {
  readonly one: Sighting;
  readonly to: number;
}

/** «في تصريح لقناة …», «في حديثه للصحفيين», «أمام صحفيين», «قال فلان لصحيفة …». */
export function readTelling(view: View, sentence: Sentence, at: number): Told | null {
  const { copy } = view.scene;
  const senses = sensesAt(copy, at);
  if (senses.telling) return fromNoun(view, sentence, at);
  if (senses.press) return sensesAt(copy, at - 1).facing ? told(view, sentence, 'briefing', at - 1, at, at + 1) : null;
  if (!senses.toward) return null;
  const next = sensesAt(copy, at + 1).determiner === 'definite' ? at + 2 : at + 1;
  const end = copy.tokens[next]?.spaced === true && copy.quoteAt[next] !== -1 ? 0 : outletEnd(view, sentence, next, false);
  return end === 0 ? null : told(view, sentence, 'interview', at, at, end);
}

function fromNoun(view: View, sentence: Sentence, at: number): Told | null {
  const { copy } = view.scene;
  const before = sensesAt(copy, at - 1);
  if ((!before.locative && !before.phase) || copy.tokens[at]?.word.definite) return null;
  for (let next = at + 1; next < Math.min(sentence.to, at + 4); next++) {
    const senses = sensesAt(copy, next);
    if (senses.verb !== undefined && senses.press === undefined) return null;
    const toPress = sensesAt(copy, next + 1).press === true && senses.preposition !== undefined;
    if (toPress) return told(view, sentence, 'briefing', at - 1, at, next + 2);
    if (senses.toward) {
      const end = outletEnd(view, sentence, next + 1, true);
      if (end > 0) return told(view, sentence, 'interview', at - 1, at, end);
      return null;
    }
    if ((copy.tokens[next] as Token).kind === 'mark') return null;
  }
  return null;
}

/** Token behind an outlet that begins at `at`, or 0: «قناة …», a medium of the gazetteer, a name in quotation marks. */
function outletEnd(view: View, sentence: Sentence, at: number, quoted: boolean): number {
  const { copy, cast } = view.scene;
  const part = cast.at[at] ?? (copy.quoteAt[at] !== -1 ? cast.at[at + 1] : undefined);
  if (part !== undefined && isOutlet(part)) return part.to;
  const { collective, outlet } = sensesAt(copy, at);
  if (outlet || (collective !== undefined && outlets.has(collective.id))) {
    let end = at + 1;
    const quote = copy.quotes[copy.quoteAt[end] ?? -1];
    if (quote !== undefined && quote.open === end && quote.close - end < 8) end = quote.close + 1;
    else if (cast.at[end] !== undefined) end = (cast.at[end] as Part).to;
    return end;
  }
  const quote = copy.quotes[copy.quoteAt[at] ?? -1];
  if (quote !== undefined && quote.open === at && quote.close - at <= 4) return quote.close + 1;
  if (quoted && copy.tokens[at]?.word.key === '(')
    for (let close = at; close < Math.min(sentence.to, at + 5); close++) if (copy.tokens[close]?.word.key === ')') return close + 1;
  return 0;
}

const isOutlet = (part: Part): boolean =>
  (part.player.ref ?? '').startsWith('media/') || (part.player.kind === 'body' && outlets.has(part.player.class ?? ''));

/** The encounter with its guest: the person named last before it, once a verb of saying stands in the sentence. */
function told(view: View, sentence: Sentence, kind: 'interview' | 'briefing', from: number, at: number, to: number): Told | null {
  const { copy, cast, timeAt } = view.scene;
  const one = sighting(at, 'telling', kind, 'event', false);
  one.from = Math.max(sentence.from, from);
  one.to = to;
  let guest: Part | null = null;
  // "Lavrov told Reuters", "a diplomat told AFP": the verb of saying itself leads to who is told, named or not who speaks.
  let cue = from === at && sensesAt(copy, at).cue !== undefined ? at : -1;
  const tells = cue !== -1;
  let somebody = false;
  for (let back = cue === -1 ? from : from - 1; back >= Math.max(sentence.from, at - reach); back--) {
    const part = cast.at[back];
    if (part !== undefined && guest === null && part.player.kind === 'person' && part.form !== 'class') guest = part;
    if (part !== undefined) {
      somebody ||= tells;
      back = part.from;
      continue;
    }
    if (timeAt[back] !== -1) takeTime(view, one, timeAt[back] as number, false);
    else if (sensesAt(copy, back).complementizer !== undefined) return null;
    else if (cue !== -1) {
      if (guest !== null || somebody || (copy.tokens[back] as Token).kind === 'mark') break;
    } else if (sensesAt(copy, back).preposition === undefined && sensesAt(copy, back).cue?.some((form) => form.form !== 'noun')) {
      cue = back;
      break;
    }
  }
  if (kind === 'interview' && ((guest === null && !somebody && from === at) || cue === -1)) return null;
  if (guest === null && kind === 'briefing') {
    const next = personBehind(view, sentence, to);
    if (next?.form === 'class') return null;
    guest = next;
  }
  if (guest !== null) addParty(one, guest.player);
  if (kind === 'interview') {
    const part = cast.at[to - 1] ?? cast.at[to - 2];
    if (part !== undefined && isOutlet(part)) addParty(one, part.player, true);
    if (cue !== -1 && guest !== null) one.from = Math.min(cue, guest.from);
  }
  one.governor = { status: 'held', form: 'past' };
  const near = timeAt[timeAt[to] === -1 && sensesAt(copy, to).preposition !== undefined ? to + 1 : to] as number;
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

/** The person named first behind `from`, in the next few words: «في مؤتمر صحفي، قال فلان». */
export function personBehind(view: View, sentence: Sentence, from: number): Part | null {
  for (let at = from; at < Math.min(sentence.to, from + 6); at++) {
    const part = view.scene.cast.at[at];
    if (part !== undefined) return part.player.kind === 'person' || part.form === 'class' ? part : null;
  }
  return null;
}
