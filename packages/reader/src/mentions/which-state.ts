import type { NamedForm, Token } from '@masar/shapes';
import { type Copy, isMarked, sensesAt } from '../copy.ts';
import type { Named } from '../lexicon/lexicon.ts';
import { OPENS_NAME, REFERS } from '../lexicon/marks.ts';
import type { MentionContext } from './mentions.ts';

/**
 * What a spelling names that two states share («عمان»): the one that it is written as, vowel marks and all, else the one that the
 * story speaks of more by other names, else the first; a place only where it lies in that state.
 */
export function whichState(copy: Copy, context: MentionContext, from: number, to: number, named: Named): Named {
  if (!named.shared) return named;
  const { states, shared } = named;
  const raw = copy.text.slice((copy.tokens[from] as Token).from, (copy.tokens[to - 1] as Token).to);
  const actor = states.find(({ text }) => text === raw) ?? spokenOf(copy, context, states);
  const place = named.place === null ? undefined : context.gazetteer.places.get(named.place.ref);
  return { actor, place: place?.state === context.gazetteer.sideOf(actor.ref) ? named.place : null, states, shared };
}

/** The state of which the story speaks more: by its people, its bodies and its other names. */
function spokenOf(copy: Copy, context: MentionContext, states: readonly NamedForm[]): NamedForm {
  let spoken = sides.get(copy);
  if (spoken === undefined) {
    spoken = sidesOf(copy, context);
    sides.set(copy, spoken);
  }
  const counts = states.map(({ ref }) => spoken.get(context.gazetteer.sideOf(ref) ?? '') ?? 0);
  return states[counts.indexOf(Math.max(...counts))] as NamedForm;
}

/** How often each state is spoken of, by its code; counted once for a story that asks for it. */
const sides = new WeakMap<Copy, ReadonlyMap<string, number>>();

function sidesOf(copy: Copy, { lexicon, gazetteer }: MentionContext): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (code: string | null | undefined) => {
    if (code != null) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (let at = 0; at < copy.tokens.length; at++) {
    // Who is of a nationality is meant by the word.
    if (!isMarked(copy, at, REFERS | OPENS_NAME)) continue;
    const { nationality } = sensesAt(copy, at);
    if (nationality !== undefined) count(gazetteer.sideOf(nationality.of));
    if (!isMarked(copy, at, OPENS_NAME)) continue;
    const hit = lexicon.names.longest(copy.tokens, at);
    if (hit === null) continue;
    const { actor, place, shared } = hit.value;
    if (!shared) count(actor !== null ? gazetteer.sideOf(actor.ref) : gazetteer.places.get(place?.ref ?? '')?.state);
    at += hit.length - 1;
  }
  return counts;
}
