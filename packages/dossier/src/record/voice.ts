import type { DossierStory, Encounter, Reading } from '@masar/shapes';

/** Share of a story that a document must speak for the story to be that document. */
const most = 0.6;

/**
 * The side whose account a story is as a whole: no medium signs it, it leads with an encounter of two sides, and either it is
 * a document whose headline names one body of one of them, or whoever tells it and did not take part speaks for one of them.
 * Null where any of that does not hold.
 */
export function voiceOf(reading: Reading): DossierStory['voice'] {
  if ((reading.story.dateline?.agencies.length ?? 0) > 0) return null;
  const lead = [...reading.encounters].sort((a, b) => first(a) - first(b))[0];
  if (lead === undefined || lead.sides.length < 2 || lead.status !== 'held') return null;
  return ofDocument(reading, lead) ?? ofTellers(reading, lead);
}

/** A readout: a document speaks nearly all of it, and its headline says whose it is. */
function ofDocument({ story, statements, actors, mentions }: Reading, lead: Encounter): DossierStory['voice'] {
  const { headline } = story;
  const kinds = new Map(actors.map((one) => [one.id, one]));
  const whole = statements.find(
    (one) =>
      kinds.get(one.speaker ?? '')?.kind === 'document' &&
      one.content.reduce((sum, span) => sum + span.to - span.from, 0) >= story.text.length * most,
  );
  if (whole === undefined || headline === null) return null;
  const named = mentions.filter((one) => one.from >= headline.from && one.to <= headline.to).map((one) => kinds.get(one.actor));
  const bodies = named.filter((one) => one?.kind === 'body' && one.side !== null && lead.sides.includes(one.side));
  const sides = new Set(bodies.map((one) => one?.side as string));
  const [side] = sides;
  return side === undefined || sides.size > 1 ? null : { side, why: { by: 'document', score: 0.8, on: [bodies[0]?.name ?? side] } };
}

/** Everybody who tells of it and was not there speaks for one side. */
function ofTellers({ statements, actors: all }: Reading, lead: Encounter): DossierStory['voice'] {
  const actors = new Map(all.map((one) => [one.id, one]));
  const present = new Set(lead.participants.flatMap((id) => [id, ...(actors.get(id)?.members ?? [])]));
  const tellers = statements
    .filter((one) => one.within === null)
    .map((one) => actors.get(one.speaker ?? ''))
    .filter((one) => one !== undefined && !present.has(one.id) && one.side !== null && one.kind !== 'document');
  const sides = new Set(tellers.map((one) => one?.side as string));
  const [side] = sides;
  if (sides.size !== 1 || side === undefined || !lead.sides.includes(side)) return null;
  return { side, why: { by: 'voice', score: 0.6, on: [...new Set(tellers.map((one) => one?.name as string))] } };
}

const first = (one: Encounter): number => Math.min(...one.evidence.map((span) => span.from), Number.POSITIVE_INFINITY);
