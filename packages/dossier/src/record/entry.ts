import type {
  DossierStatement,
  Encounter,
  EncounterPlace,
  EncounterReport,
  Instrument,
  Passage,
  PlaceRow,
  Reading,
  Span,
  Track,
} from '@masar/shapes';
import type { Cast } from '../actors/join-actors.ts';
import type { Conducts, Nationalities } from './conduct.ts';
import { View } from './view.ts';

/** What a dossier keeps of one reading beside its statements and reports. Encounters and instruments still bear the ids of that reading. */
export interface Entry {
  readonly story: string;
  readonly tracks: readonly { readonly track: Track; readonly overseers: readonly string[]; readonly evidence: readonly Passage[] }[];
  readonly instruments: readonly InstrumentSighting[];
}

export interface InstrumentSighting {
  readonly story: string;
  readonly instrument: Instrument;
  readonly issuer: string | null;
  readonly parties: readonly string[];
  readonly provisions: readonly { readonly obliged: readonly string[]; readonly issue: string | null; readonly passage: Passage }[];
  readonly evidence: readonly Passage[];
}

/** Gazetteer places by their names in lower case, in any language. */
export type PlaceNames = ReadonlyMap<string, PlaceRow>;

/** What taking a reading in asks of the gazetteer. */
export interface Known {
  readonly places: PlaceNames;
  readonly conducts: Conducts;
  readonly nationalities: Nationalities;
}

/** A place that the reading knows by name alone, found in the gazetteer. */
function placed(place: EncounterPlace | null, places: PlaceNames): EncounterPlace | null {
  if (place === null || place.ref !== null) return place;
  const row = places.get(place.name.toLowerCase());
  return row === undefined ? place : { name: place.name, ref: row.id, lat: row.lat, lon: row.lon };
}

/** All that is taken from one reading. */
interface Taken extends Entry {
  readonly statements: readonly DossierStatement[];
  readonly reports: readonly EncounterReport[];
}

/** Takes a reading in: every span becomes a passage, every actor its joined id. */
export function entryOf(story: string, reading: Reading, cast: Cast, voice: string | null, known: Known, rejected: readonly Span[]): Taken {
  const view = new View(story, reading, cast, voice, known, rejected);
  return {
    story,
    statements: reading.statements.flatMap((one) => view.statement(one)),
    reports: headlinesFollow(
      reading.encounters.map((one) => reportOf(story, one, view, known)),
      (one) => view.inHeadline(one.tellings.map(({ passage }) => passage)),
    ),
    tracks: reading.tracks.map((track) => ({
      track: { ...track, place: placed(track.place, known.places) },
      overseers: view.joined(track.overseers),
      evidence: track.evidence.map((span) => view.passage(span)),
    })),
    instruments: reading.instruments.map((one) => ({
      story,
      instrument: one,
      issuer: one.issuer === null ? null : view.id(one.issuer),
      parties: view.joined(one.parties),
      provisions: one.provisions.map((provision) => ({
        obliged: provision.obliged.map((id) => view.id(id)),
        issue: provision.issue,
        passage: view.passage(provision),
      })),
      evidence: one.evidence.map((span) => view.passage(span)),
    })),
  };
}

const reportOf = (story: string, one: Encounter, view: View, known: Known): EncounterReport => ({
  story,
  encounter: one.id,
  reported: view.published,
  kind: one.kind,
  status: one.status,
  start: one.start,
  end: one.end,
  place: placed(one.place, known.places),
  participants: view.present(one.participants),
  sides: one.sides,
  beside: one.sides.length <= 1 && view.onlyHost(one.participants, one.sides) ? view.beside(one.evidence) : [],
  tellings: one.evidence.map((span) => ({ source: view.sourceOf(span), date: view.dateIn(span), passage: view.passage(span) })),
  why: [],
});

/**
 * A headline tells what its story tells: what it says of an encounter of two is taken from the only report in the copy below that is of
 * the same two, as a headline gives a day without a date and a plan without its «will».
 */
function headlinesFollow(reports: readonly EncounterReport[], isHeadline: (one: EncounterReport) => boolean): EncounterReport[] {
  const below = reports.filter((one) => !isHeadline(one));
  return reports.map((report) => {
    if (!isHeadline(report)) return report;
    const same = below.filter((one) => one.kind === report.kind && samePair(one, report));
    const [only] = same;
    if (only === undefined || same.length > 1 || (only.start === report.start && only.status === report.status)) return report;
    return {
      ...report,
      status: only.status,
      start: only.start,
      end: only.end,
      place: report.place ?? only.place,
      why: [{ by: 'headline', score: 0.8, on: [only.encounter] }],
    };
  });
}

const samePair = (a: EncounterReport, b: EncounterReport): boolean =>
  a.sides.length >= 2 &&
  a.sides.every((side) => b.sides.includes(side)) &&
  a.participants.every((id) => !id.startsWith('person/') || b.participants.includes(id));
