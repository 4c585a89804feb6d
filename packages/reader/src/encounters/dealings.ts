import type { Encounter, Instrument, Time, Track } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { readInstruments } from '../instruments/instruments.ts';
import { instrumentsOf } from '../instruments/records.ts';
import type { PlaceMention } from '../mentions/mentions.ts';
import type { Stretch } from '../statements/draft.ts';
import type { Scene } from '../statements/scene.ts';
import { readEncounters } from './encounters.ts';
import { encountersOf, type Naming } from './records.ts';
import { readTracks, tracksOf } from './tracks.ts';

/** What was read beside statements: who met, through which channels, over which texts. */
export interface Dealings {
  readonly encounters: readonly Encounter[];
  readonly tracks: readonly Track[];
  readonly instruments: readonly Instrument[];
}

/** Reads the encounters, tracks and instruments of these sentences. */
export function readDealings(
  naming: Naming,
  scene: Scene,
  sentences: readonly Sentence[],
  places: readonly PlaceMention[],
  times: readonly Time[],
  published: string | null,
  denials: readonly Stretch[],
): Dealings {
  const drafts = readEncounters(scene, sentences, places, times, published, denials);
  const tracks = readTracks(scene, drafts);
  const ids = new Map(drafts.map((draft, at) => [draft, `e${at + 1}`]));
  const trackIds = new Map(tracks.flatMap((track, at) => track.encounters.map((draft) => [draft, `k${at + 1}`] as const)));
  return {
    encounters: encountersOf(naming, drafts, (draft) => trackIds.get(draft) ?? null),
    tracks: tracksOf(naming, tracks, (draft) => ids.get(draft) as string),
    instruments: instrumentsOf(naming, readInstruments(scene, sentences, times)),
  };
}
