import type { Encounter, Instrument, Track } from '@masar/shapes';
import { readInstruments } from '../instruments/instruments.ts';
import { instrumentsOf } from '../instruments/records.ts';
import type { Scene } from '../statements/scene.ts';
import { readEncounters } from './encounters.ts';
import { encountersOf, type Naming } from './records.ts';
import { readTracks, tracksOf } from './tracks.ts';
import { type Given, viewOf } from './view.ts';

/** What was read beside statements: who met, through which channels, over which texts. */
export interface Dealings {
  readonly encounters: readonly Encounter[];
  readonly tracks: readonly Track[];
  readonly instruments: readonly Instrument[];
}

/** Reads the encounters, tracks and instruments of a story. */
export function readDealings(naming: Naming, scene: Scene, given: Given): Dealings {
  const view = viewOf(scene, given, naming.gazetteer);
  const drafts = readEncounters(view, given);
  const tracks = readTracks(scene, drafts);
  const ids = new Map(drafts.map((draft, at) => [draft, `e${at + 1}`]));
  const trackIds = new Map(tracks.flatMap((track, at) => track.encounters.map((draft) => [draft, `k${at + 1}`] as const)));
  return {
    encounters: encountersOf(naming, drafts, (draft) => trackIds.get(draft) ?? null),
    tracks: tracksOf(naming, tracks, (draft) => ids.get(draft) as string),
    instruments: instrumentsOf(naming, readInstruments(view, given.sentences)),
  };
}
