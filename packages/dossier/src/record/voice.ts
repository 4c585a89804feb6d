import type { DossierStory, Reading } from '@masar/shapes';

/**
 * The side whose account a story is as a whole: no medium signs it, it tells of an encounter of two sides, and whoever
 * tells it and did not take part speaks for one of them. Null where any of that does not hold.
 */
export function voiceOf(reading: Reading): DossierStory['voice'] {
  if ((reading.story.dateline?.agencies.length ?? 0) > 0) return null;
  const lead = [...reading.encounters].sort((a, b) => first(a) - first(b))[0];
  if (lead === undefined || lead.sides.length < 2 || lead.status !== 'held') return null;
  const actors = new Map(reading.actors.map((one) => [one.id, one]));
  const present = new Set(lead.participants.flatMap((id) => [id, ...(actors.get(id)?.members ?? [])]));
  const tellers = reading.statements
    .filter((one) => one.within === null)
    .map((one) => actors.get(one.speaker ?? ''))
    .filter((one) => one !== undefined && !present.has(one.id) && one.side !== null && one.kind !== 'document');
  const sides = new Set(tellers.map((one) => one?.side as string));
  const [side] = sides;
  if (sides.size !== 1 || side === undefined || !lead.sides.includes(side)) return null;
  return { side, why: { by: 'voice', score: 0.6, on: [...new Set(tellers.map((one) => one?.name as string))] } };
}

const first = (one: { readonly evidence: readonly { readonly from: number }[] }): number =>
  Math.min(...one.evidence.map((span) => span.from), Number.POSITIVE_INFINITY);
