import type { InstrumentKind, Senses } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { markAt, sensesAt } from '../copy.ts';
import { acts, speaks } from './around.ts';
import { takeSentenceTime } from './clause-time.ts';
import { daysFrom } from './days.ts';
import type { Sighting } from './sighting.ts';
import type { View } from './view.ts';

/** How far behind the signing its text may stand, and how far before a passive, in tokens. */
const behind = 18;
const before = 8;

/** Texts that several sign together; a law or a letter is signed by one. */
const joint = new Set<InstrumentKind>(['agreement', 'draft treaty', 'statement']);

/**
 * «وقعت إثيوبيا مذكرة تفاهم», «وقعتا في جدة على اتفاق»: who signs a text on a day or somewhere meets for it; what is said of a text by the
 * way («الاتفاق الذي وقع») is a signing where both are told.
 */
export function isSigning(view: View, sentence: Sentence, one: Sighting): boolean {
  if (one.negated) return false;
  takeSentenceTime(view, sentence, one);
  // «وقع اتفاقا لبيع النادي نهاية سبتمبر»: a day to come is of something else.
  if (one.governor?.form === 'past' && (daysFrom(view.published, one.start) ?? 0) > 0) return false;
  const text = signsBehind(view, sentence, one.at);
  if (text !== -1) {
    one.to = Math.max(one.to, text + 1);
    return one.start !== null || one.venue !== null;
  }
  return one.start !== null && one.venue !== null && isSignedBefore(view, sentence, one.at);
}

/** The text that is signed, behind the verb or noun at `at`, or -1. */
export function signsBehind(view: View, sentence: Sentence, at: number): number {
  const { copy, cast } = view.scene;
  for (let next = at + 1; next < Math.min(sentence.to, at + behind); next++) {
    const senses = sensesAt(copy, next);
    if (isText(senses)) return next;
    if (cast.at[next] !== undefined) continue;
    const ends = senses.connective || senses.relative !== undefined || senses.complementizer !== undefined;
    if (ends || (senses.preposition === undefined && (acts(senses) || speaks(senses)))) return -1;
  }
  return -1;
}

function isSignedBefore(view: View, sentence: Sentence, at: number): boolean {
  for (let back = at - 1; back >= Math.max(sentence.from, at - before); back--) {
    const senses = sensesAt(view.scene.copy, back);
    if (isText(senses)) return true;
    if (senses.complementizer !== undefined || markAt(view.scene.copy, back) === '.') return false;
  }
  return false;
}

const isText = ({ instrument, document }: Senses): boolean =>
  instrument !== undefined ? joint.has(instrument.kind) : document !== undefined && document.kind !== 'letter' && document.kind !== 'law';
