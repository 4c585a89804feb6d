import type { JoinedInstrument, Reason } from '@masar/shapes';
import type { InstrumentSighting } from './record/entry.ts';

interface Growing {
  readonly first: InstrumentSighting;
  readonly all: { sighting: InstrumentSighting; why: Reason[] }[];
}

/** Joins instruments of one kind and date, or of one kind and the same parties, or of one title. */
export function joinInstruments(
  sightings: readonly InstrumentSighting[],
  sideOf: (actor: string) => string | null,
): { instruments: JoinedInstrument[]; ids: ReadonlyMap<string, string> } {
  const byKey = new Map<string, Growing>();
  const all: Growing[] = [];
  for (const sighting of sightings) {
    if (vague(sighting)) continue;
    const keys = keysOf(sighting, sideOf);
    const key = keys.find((one) => byKey.has(one.key));
    const found = key === undefined ? undefined : byKey.get(key.key);
    const target = found ?? { first: sighting, all: [] };
    if (found === undefined) all.push(target);
    target.all.push({ sighting, why: key === undefined ? [] : [key.why] });
    for (const one of keys) if (!byKey.has(one.key)) byKey.set(one.key, target);
  }
  const instruments = all.map((one, index) => finish(one, `i${index + 1}`));
  const ids = new Map(
    instruments.flatMap((one) => one.sightings.map((sighting) => [`${sighting.story}/${sighting.instrument}`, one.id] as const)),
  );
  return { instruments, ids };
}

/** A text of which the copy tells neither date nor parties nor what it provides. */
const vague = ({ instrument }: InstrumentSighting): boolean =>
  instrument.date === null && instrument.parties.length === 0 && instrument.provisions.length === 0;

function keysOf(sighting: InstrumentSighting, sideOf: (actor: string) => string | null): { key: string; why: Reason }[] {
  const { instrument } = sighting;
  const parties = [...new Set(sighting.parties.map((id) => sideOf(id) ?? id))].sort();
  const keys: { key: string; why: Reason }[] = [];
  if (instrument.date !== null && instrument.date.length >= 10)
    keys.push({ key: `${instrument.kind} ${instrument.date.slice(0, 10)}`, why: { by: 'date', score: 0.8, on: [instrument.date] } });
  if (parties.length >= 2) keys.push({ key: `${instrument.kind} ${parties.join('+')}`, why: { by: 'parties', score: 0.7, on: parties } });
  keys.push({ key: instrument.title, why: { by: 'title', score: 0.8, on: [instrument.title] } });
  return keys;
}

function finish({ first, all }: Growing, id: string): JoinedInstrument {
  const fullest = [...all].sort((a, b) => b.sighting.provisions.length - a.sighting.provisions.length)[0]?.sighting ?? first;
  const known = all.map((one) => one.sighting);
  return {
    id,
    kind: first.instrument.kind,
    title: fullest.instrument.title,
    issuer: known.find((one) => one.issuer !== null)?.issuer ?? null,
    parties: [...new Set(known.flatMap((one) => one.parties))],
    date: known.find((one) => one.instrument.date !== null)?.instrument.date ?? null,
    status: known.findLast((one) => one.instrument.status !== null)?.instrument.status ?? null,
    provisions: fullest.provisions,
    sightings: all.map(({ sighting, why }) => ({ story: sighting.story, instrument: sighting.instrument.id, why })),
    evidence: known.flatMap((one) => one.evidence),
  };
}
