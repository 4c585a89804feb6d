import type {
  Denial,
  Dossier,
  DossierStatement,
  DossierStory,
  EncounterPlace,
  EncounterReport,
  Gazetteer,
  JoinedActor,
  Origin,
  ReadersWord,
  Reading,
} from '@masar/shapes';
import { fingerprint, Origins } from '@masar/text';
import { ActorBook } from './actors/join-actors.ts';
import { Sides, type SidesGiven } from './actors/sides.ts';
import { daysOf } from './days.ts';
import { denialsOfStatements, denyEncounters } from './denials.ts';
import { type Corrected, type CorrectedReport, takeCorrections } from './encounters/corrected.ts';
import { joinEncounters } from './encounters/join-encounters.ts';
import { joinInstruments } from './instruments.ts';
import { sharingEmpty } from './lists.ts';
import { positionsOf } from './positions.ts';
import { type Entry, entryOf, type Known } from './record/entry.ts';
import { voiceOf } from './record/voice.ts';
import { joinTracks } from './tracks.ts';

/** A reading and what the caller calls its story. */
export interface Named {
  readonly name: string;
  /** What its records are called by, where the caller has lasting ids; without one stories are numbered (`r3`). Holds no `/` and no `+`. */
  readonly id?: string;
  readonly reading: Reading;
  /** What readers have said of its encounters. */
  readonly said?: ReadersWord;
}

/** Corrections that outlast a new join. */
export interface Corrections {
  /** Actor sightings (`r3/a11`) that are nobody else. */
  readonly apart?: readonly string[];
  /** Reports of encounters (`r3/e2`), each group of one encounter. */
  readonly same?: readonly (readonly string[])[];
  /** Sides of actors. */
  readonly sides?: SidesGiven;
}

/** What is kept of the readings once they are taken in. */
interface Archive {
  readonly stories: readonly (DossierStory & { readonly cast: ReadonlySet<string> })[];
  readonly origins: readonly Origin[];
  readonly actors: readonly JoinedActor[];
  readonly statements: DossierStatement[];
  readonly reports: readonly EncounterReport[];
  readonly corrected: Corrected;
  readonly entries: readonly Entry[];
}

/** Takes readings in one by one; what finds actors and copies is given up when the last one is in. */
function takeIn(readings: Iterable<Named>, gazetteer: Gazetteer, corrections: Corrections): Archive {
  const book = new ActorBook(gazetteer, new Set(corrections.apart));
  const origins = new Origins();
  const stories: (DossierStory & { readonly cast: ReadonlySet<string> })[] = [];
  const entries: Entry[] = [];
  const statements: DossierStatement[] = [];
  const reports: EncounterReport[] = [];
  const known = knownOf(gazetteer);
  const placeOf = placesOf(gazetteer, known);
  const corrected = new Map<string, CorrectedReport>();
  const sides = new Sides(corrections.sides ?? new Map());
  for (const { name, id: given, reading: read, said: word } of readings) {
    const id = given ?? `r${stories.length + 1}`;
    const cast = book.enter(id, read);
    const reading = sides.in(read, cast);
    const story = storyOf(id, name, reading);
    const { index: origin } = origins.place({ ...story, story: id, fingerprint: fingerprint(reading.story), day: daysOf(story.published) });
    stories.push({ ...story, origin: `o${origin + 1}`, cast: new Set([...cast.values()].filter((one) => one.startsWith('person/'))) });
    const { statements: said, reports: met, ...entry } = entryOf(id, reading, cast, story.voice?.side ?? null, known, word?.rejected ?? []);
    if (word !== undefined) takeCorrections(corrected, id, word, cast, placeOf);
    entries.push(entry);
    for (const one of said) statements.push(sharingEmpty(one));
    for (const one of met) reports.push(sharingEmpty(one));
  }
  return { stories, origins: origins.list(), actors: book.list().map((one) => sides.joined(one)), statements, reports, corrected, entries };
}

const knownOf = ({ world }: Gazetteer): Known => ({
  places: new Map(
    world.places.flatMap((row) => Object.values(row.names).flatMap((names) => names.map((name) => [name.toLowerCase(), row] as const))),
  ),
  nationalities: new Map(
    world.states.flatMap(({ id, nationality }) =>
      [...nationality.ar, ...nationality.en, ...nationality.ru].map((word) => [word.toLowerCase(), id.slice('state/'.length)] as const),
    ),
  ),
  conducts: new Map(world.issues.flatMap((row) => (row.conduct === undefined ? [] : [[row.id as string, row.conduct] as const]))),
});

/** Finds a place by its key or a name; what the gazetteer does not know is called what it was called. */
const placesOf = ({ world }: Gazetteer, { places }: Known): ((key: string) => EncounterPlace) => {
  const byId = new Map(world.places.map((row) => [row.id as string, row]));
  return (key) => {
    const row = byId.get(key) ?? places.get(key.toLowerCase());
    return row === undefined
      ? { name: key, ref: null, lat: null, lon: null }
      : { name: row.names.en?.[0] ?? key, ref: row.id, lat: row.lat, lon: row.lon };
  };
};

/** Joins readings to one record. They are read once, in order, and not kept: an iterator may give one after the other. */
export function dossierOf(readings: Iterable<Named>, gazetteer: Gazetteer, corrections: Corrections = {}): Dossier {
  const { stories, origins, actors, statements, reports: told, corrected, entries } = takeIn(readings, gazetteer, corrections);
  const byId = new Map(actors.map((one) => [one.id, one]));
  const storyById = new Map(stories.map((one) => [one.id, one]));
  const { reports, denials } = denyEncounters(told, statements);
  const { encounters, unplaced, ids } = joinEncounters(
    reports,
    {
      actors: byId,
      formats: new Map(gazetteer.world.organisations.flatMap((row) => (row.members === undefined ? [] : [[row.side, row.members]]))),
      states: new Map(gazetteer.world.places.map((row) => [row.id as string, row.state])),
      sides: new Map([...gazetteer.world.people.map((row) => [row.id as string, row.side] as const), ...(corrections.sides ?? [])]),
    },
    (story) => storyById.get(story)?.cast ?? new Set(),
    (story) => storyById.get(story)?.origin ?? story,
    { corrected, same: corrections.same ?? [] },
  );
  const { instruments, ids: instrumentIds } = joinInstruments(
    entries.flatMap((entry) => entry.instruments),
    (actor) => byId.get(actor)?.side ?? null,
  );
  const tracks = joinTracks({ entries, encounters, ids, langOf: (story) => storyById.get(story)?.lang ?? 'en', today: latest(stories) });
  const trackOf = new Map(tracks.flatMap((track) => track.rounds.map((round) => [round, track.id] as const)));
  // In place: of each statement there is one copy at a time.
  for (const [at, one] of statements.entries())
    if (one.occasion !== null || one.encounters.length + one.instruments.length > 0)
      statements[at] = sharingEmpty({
        ...one,
        encounters: present(one.encounters.map((id) => ids.get(`${one.story}/${id}`))),
        occasion: one.occasion === null ? null : (ids.get(`${one.story}/${one.occasion}`) ?? null),
        instruments: present(one.instruments.map((id) => instrumentIds.get(`${one.story}/${id}`))),
      });
  return {
    stories: stories.map(({ cast: _, ...story }) => story),
    origins,
    actors,
    statements,
    encounters: encounters.map((one) => ({ ...one, track: trackOf.get(one.id) ?? null })),
    tracks,
    instruments,
    positions: positionsOf(statements),
    denials: [
      ...denials.flatMap(({ statement, report, why }): Denial[] => {
        const id = ids.get(report);
        return id === undefined ? [] : [{ statement, denies: { kind: 'encounter', id }, why }];
      }),
      ...denialsOfStatements(statements),
    ],
    unplaced,
  };
}

function storyOf(id: string, name: string, reading: Reading): Omit<DossierStory, 'origin'> {
  const { story } = reading;
  return {
    id,
    name,
    lang: story.lang,
    digest: story.digest,
    published: story.published?.slice(0, 10) ?? null,
    headline: story.headline === null ? null : story.text.slice(story.headline.from, story.headline.to),
    agencies: story.dateline?.agencies ?? [],
    voice: voiceOf(reading),
  };
}

const latest = (stories: readonly DossierStory[]): string | null =>
  stories.reduce<string | null>(
    (last, story) => (story.published !== null && (last === null || story.published > last) ? story.published : last),
    null,
  );

const present = (ids: readonly (string | undefined)[]): string[] => [...new Set(ids.filter((id) => id !== undefined))];
