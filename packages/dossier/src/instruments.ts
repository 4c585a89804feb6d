import type { InstrumentKind, JoinedInstrument, Reason } from '@masar/shapes';
import type { InstrumentSighting } from './record/entry.ts';

interface Growing {
  readonly first: InstrumentSighting;
  readonly all: { sighting: InstrumentSighting; why: Reason[] }[];
}

/** Kinds that one side brings out by itself: of two of one day each is its issuer's, and their titles are none («بيان», "joint statement"). */
const ofOneSide: ReadonlySet<InstrumentKind> = new Set(['statement', 'letter']);

/** Joins instruments of one kind and date, or of one kind and the same parties, or of one title of several words. */
export function joinInstruments(
  sightings: readonly InstrumentSighting[],
  sideOf: (actor: string) => string | null,
): { instruments: JoinedInstrument[]; ids: ReadonlyMap<string, string> } {
  const byKey = new Map<string, Growing>();
  const all: Growing[] = [];
  for (const sighting of sightings) {
    const keys = keysOf(sighting, sideOf);
    const key = keys.find((one) => byKey.has(one.key));
    const found = key === undefined ? undefined : byKey.get(key.key);
    const target = found ?? { first: sighting, all: [] };
    if (found === undefined) all.push(target);
    target.all.push({ sighting, why: key === undefined ? [] : [key.why] });
    for (const one of keys) if (!byKey.has(one.key)) byKey.set(one.key, target);
  }
  const instruments = all.filter(isTold).map((one, index) => finish(one, `i${index + 1}`));
  const ids = new Map(
    instruments.flatMap((one) => one.sightings.map((sighting) => [`${sighting.story}/${sighting.instrument}`, one.id] as const)),
  );
  return { instruments, ids };
}

/** True for a text of which some copy tells a date, parties or what it provides, or of which several stories speak by one name. */
const isTold = ({ all }: Growing): boolean =>
  new Set(all.map(({ sighting }) => sighting.story)).size > 1 ||
  all.some(({ sighting: { instrument } }) => instrument.date !== null || instrument.parties.length > 0 || instrument.provisions.length > 0);

/** A title without its quotation marks and capitals. */
const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();

function keysOf(sighting: InstrumentSighting, sideOf: (actor: string) => string | null): { key: string; why: Reason }[] {
  const { instrument } = sighting;
  const parties = [...new Set(sighting.parties.map((id) => sideOf(id) ?? id))].sort();
  const keys: { key: string; why: Reason }[] = [];
  const { kind, date } = instrument;
  const alone = ofOneSide.has(kind);
  const issuer = sighting.issuer === null ? null : (sideOf(sighting.issuer) ?? sighting.issuer);
  if (date !== null && date.length >= 10 && (!alone || issuer !== null))
    keys.push({ key: `${kind} ${date.slice(0, 10)} ${alone ? issuer : ''}`, why: { by: 'date', score: 0.8, on: [date] } });
  if (parties.length >= 2) keys.push({ key: `${kind} ${parties.join('+')}`, why: { by: 'parties', score: 0.7, on: parties } });
  const title = plain(instrument.title);
  if (!alone && title.includes(' ')) keys.push({ key: title, why: { by: 'title', score: 0.8, on: [instrument.title] } });
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
