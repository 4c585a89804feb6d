import type { DossierStatement, EncounterPlace, EncounterReport, Instrument, Passage, PlaceRow, Reading, Track } from '@masar/shapes';
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
export function entryOf(story: string, reading: Reading, cast: Cast, voice: string | null, known: Known): Taken {
  const view = new View(story, reading, cast, voice, known);
  return {
    story,
    statements: reading.statements.flatMap((one) => view.statement(one)),
    reports: reading.encounters.map((one) => ({
      story,
      encounter: one.id,
      reported: reading.story.published,
      kind: one.kind,
      status: one.status,
      start: one.start,
      end: one.end,
      place: placed(one.place, known.places),
      participants: view.joined(one.participants),
      sides: one.sides,
      beside: one.sides.length === 0 && !view.anyNamed(one.participants) ? view.beside(one.evidence) : [],
      tellings: one.evidence.map((span) => ({ source: view.sourceOf(span), date: view.dateIn(span), passage: view.passage(span) })),
      why: [],
    })),
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
