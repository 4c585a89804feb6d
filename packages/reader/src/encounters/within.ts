import { markAt, sensesAt } from '../copy.ts';
import type { View } from './view.ts';

/** What a phrase behind an encounter is of: another event («بعد توصل»), what it is for («لطمأنة»), a matter («بشأن»), or who oversees it («برعاية»). */
export type Within = 'event' | 'aim' | 'matter' | 'oversight';

/** The phrase that the token at `at` stands in, where `before` is that of the token before it. */
export function withinAt(view: View, at: number, before: Within | null): Within | null {
  const { copy } = view.scene;
  const senses = sensesAt(copy, at);
  if (markAt(copy, at) === ',' || senses.relative !== undefined || senses.complementizer !== undefined) return null;
  if (before === 'event') return before;
  if (senses.oversight || (view.heads === 'last' && senses.preposition !== undefined && leadsToOversight(view, at))) return 'oversight';
  if (before === 'oversight') return endsOversight(view, at) ? null : before;
  if (view.heads === 'last' || !isOther(view, at + 1)) return before;
  if ((senses.phase !== undefined && senses.inside !== true) || senses.time?.['since'] !== undefined) return 'event';
  const { encounterVerb } = sensesAt(copy, at + 1);
  return senses.toward && (encounterVerb === undefined || encounterVerb.joins) ? 'aim' : before;
}

/** «برعاية قطر ومصر في الدوحة», «بوساطة من الأمم المتحدة بين الطرفين»: any other preposition, or a time, leads on to the encounter itself. */
function endsOversight({ scene: { copy, timeAt } }: View, at: number): boolean {
  const { preposition, belonging, agent, phase } = sensesAt(copy, at);
  return timeAt[at] !== -1 || phase !== undefined || (preposition !== undefined && !belonging && !agent);
}

/** "With Qatari mediation", "through Norway's good offices": who oversees stands between the preposition and the word that says so. */
function leadsToOversight({ scene: { copy, cast } }: View, preposition: number): boolean {
  let at = preposition + 1;
  for (; at < preposition + nearby; at++) {
    const { nationality, possessive, determiner, conjunction } = sensesAt(copy, at);
    if (cast.at[at] === undefined && [nationality, possessive, determiner, conjunction].every((sense) => sense === undefined)) break;
  }
  return sensesAt(copy, at).oversight === true;
}

/** How far behind the preposition that word may stand, in tokens. */
const nearby = 8;

/** A noun of something that is neither somebody, a place, a time nor an encounter. */
function isOther(view: View, at: number): boolean {
  const { copy, cast, timeAt } = view.scene;
  const { encounter, track, title, collective, number } = sensesAt(copy, at);
  return (
    copy.tokens[at]?.kind === 'word' &&
    cast.at[at] === undefined &&
    timeAt[at] === -1 &&
    !view.placeAt.has(at) &&
    !copy.tokens[at]?.word.definite &&
    (encounter ?? track ?? title ?? collective ?? number) === undefined
  );
}

/** Token behind a place or somebody named in such a phrase, not where it is nor who takes part; null where it may be. «لبحث الأزمة مع الوزير» he does. */
export function passed(view: View, at: number, within: Within | null): number | null {
  if (within === null) return null;
  const place = within === 'aim' ? undefined : view.placeAt.get(at);
  if (place !== undefined) return place.to;
  const part = view.scene.cast.at[at];
  if (part === undefined) return null;
  const { company } = sensesAt(view.scene.copy, part.from - 1);
  if (within === 'aim' && company === 'with' && part.player.kind !== 'state' && part.player.kind !== 'organisation') return null;
  return Math.max(part.to, at + 1);
}
