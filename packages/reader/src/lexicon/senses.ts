import type { Agreement, Senses } from '@masar/shapes';
import { whole } from './whole.ts';

const known = new WeakMap<Senses, Senses>();

/** Senses that hold nothing but words and yes, by what they hold: most words share a few, and what steps walk over stays in the cache. */
const plain = new Map<string, Senses>();

/** The same senses with every field there, set or not: steps look into objects of one shape several times faster than of hundreds. */
export function shaped(senses: Senses): Senses {
  let found = known.get(senses);
  if (found === undefined) {
    const held = Object.entries(senses).filter(([, value]) => value !== undefined);
    const name = held.some(([, value]) => typeof value === 'object') ? null : held.join('\n');
    found = (name === null ? undefined : plain.get(name)) ?? whole(senses);
    if (name !== null) plain.set(name, found);
    known.set(senses, found);
    named.set(
      found,
      held.map(([sense]) => sense as keyof Senses),
    );
  }
  return found;
}

const named = new WeakMap<Senses, readonly (keyof Senses)[]>();

/** Names of the senses that are set; of shaped senses. */
export const namesOf = (senses: Senses): readonly (keyof Senses)[] => named.get(senses) ?? [];

/** Senses of a word that no table knows. */
export const nothing: Senses = shaped({});

/** Two entries for one spelling: lists are joined, other senses of the later entry fill what the first left open. */
export function merged(a: Senses, b: Senses): Senses {
  if (a === b && a.cue === undefined && a.points === undefined) return a;
  const out: Record<string, unknown> = { ...b, ...a };
  for (const list of ['cue', 'points'] as const) if (a[list] && b[list]) out[list] = [...(a[list] as unknown[]), ...(b[list] as unknown[])];
  if (a.time && b.time) out['time'] = { ...b.time, ...a.time };
  return out as Senses;
}

/** What a form with the article can be: no finite verb. */
export function nominal(senses: Senses): Senses {
  if (senses.verb === undefined) return senses;
  const { verb: _, cue, ...rest } = senses;
  const forms = cue?.filter(({ form }) => form === 'noun' || form === 'participle') ?? [];
  return forms.length === 0 ? rest : { ...rest, cue: forms };
}

/** A form with a pronoun on it: verbs take it as their object. */
export function withObject(senses: Senses, object: Agreement): Senses {
  return senses.cue === undefined ? senses : { ...senses, cue: senses.cue.map((form) => ({ ...form, object })) };
}
