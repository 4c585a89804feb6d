import type { Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { markAt, sensesAt } from '../copy.ts';
import type { View } from './view.ts';

/** How far apart nouns of one encounter may stand, in tokens. */
const chain = 10;

/** «جولة المفاوضات», «الجولة الأولى من المحادثات»: nouns that name one encounter together end here. */
export function chainEnd(view: View, sentence: Sentence, from: number): number {
  const { copy, cast, timeAt } = view.scene;
  let end = from + 1;
  for (let at = from + 1; at < Math.min(sentence.to, from + chain); at++) {
    const token = copy.tokens[at] as Token;
    const { senses } = token.word;
    if (senses.encounter !== undefined) {
      end = at + 1;
      continue;
    }
    // "Intra-Syrian talks", "mediator-led talks".
    if (token.word.key === '-' && !token.spaced) {
      at++;
      continue;
    }
    // "A round of Union-led talks": who leads stands within.
    const led = cast.at[at];
    if (led !== undefined && markAt(copy, led.to) === '-' && copy.tokens[led.to]?.spaced === false) {
      at = led.to + 1;
      continue;
    }
    if (
      token.kind === 'mark' ||
      led !== undefined ||
      timeAt[at] !== -1 ||
      senses.conjunction ||
      (senses.verb && !(view.heads === 'last' && senses.verb.form === 'infinitive')) ||
      senses.encounterVerb ||
      senses.complementizer ||
      senses.company ||
      senses.leads ||
      senses.connective ||
      senses.preposition === 'other'
    )
      break;
  }
  return end;
}

/** «أربع جولات من المحادثات»: a preposition within leaves the first noun as it is. */
export function isOfMany(view: View, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (sensesAt(view.scene.copy, at).belonging) return true;
  return false;
}

/** "The talks", "its latest round", "a further meeting": what stands before the noun and its adjectives, null where nothing does. */
export function articleOf(view: View, noun: number): 'definite' | 'indefinite' | null {
  const { copy, cast } = view.scene;
  for (let at = noun - 1; at >= noun - 6; at--) {
    // "High-level talks", "an inter-state meeting".
    if (markAt(copy, at) === '-' && copy.tokens[at]?.spaced === false) continue;
    const { determiner, pronoun, preposition, verb, conjunction } = sensesAt(copy, at);
    if (determiner !== undefined || pronoun !== undefined)
      return determiner === 'definite' || pronoun?.role === 'owner' ? 'definite' : determiner === 'indefinite' ? determiner : null;
    if (sensesAt(copy, at).possessive) return 'definite';
    // "The close consultation": a base form behind an article is no verb.
    const base = verb?.form === 'infinitive' && sensesAt(copy, at - 1).determiner !== undefined;
    const adjective = verb === undefined || base || verb.form === 'participle' || verb.form === 'past' || verb.form === 'passive';
    if (copy.tokens[at]?.kind !== 'word' || cast.at[at] !== undefined || preposition !== undefined || !adjective || conjunction)
      return null;
  }
  return null;
}

/** A round alone is one of talks when it is counted, definite, or new, and not one of something else («جولة من الانتخابات»). */
export function roundOfTalks(view: View, at: number): boolean {
  const { copy } = view.scene;
  const next = sensesAt(copy, at + 1);
  const counted = next.another === true || next.number !== undefined || next.status !== undefined || next.time !== undefined;
  const before = sensesAt(copy, at - 1);
  if (
    !counted &&
    sensesAt(copy, at).encounter?.number !== 'd' &&
    !copy.tokens[at]?.word.definite &&
    !(view.heads === 'last' && before.determiner === 'definite') &&
    before.another === undefined &&
    before.number === undefined &&
    before.status === undefined
  )
    return false;
  const of = counted ? at + 2 : at + 1;
  const { belonging, locative } = sensesAt(copy, of);
  return !belonging || locative === true || sensesAt(copy, of + 1).encounter !== undefined || leadsToTalks(view, at);
}

/** "The sixth round of Union-led peace talks": nouns of one encounter with who leads it between. */
const leadsToTalks = (view: View, round: number): boolean =>
  view.heads === 'last' && chainEnd(view, { from: round, to: view.scene.copy.tokens.length }, round) > round + 1;
