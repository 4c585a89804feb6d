import type { Encounter, Instrument, Track } from '@masar/shapes';
import type { InstrumentDraft } from '../instruments/draft.ts';
import { instrumentsOf } from '../instruments/records.ts';
import type { Player } from '../mentions/cast.ts';
import type { Scene } from '../statements/scene.ts';
import { join } from './join.ts';
import { addNameless } from './nameless.ts';
import { encountersOf, type Naming } from './records.ts';
import type { Sighting } from './sighting.ts';
import { readTracks, tracksOf } from './tracks.ts';

/** What was read beside statements: who met, through which channels, over which texts. */
export interface Dealings {
  readonly encounters: readonly Encounter[];
  readonly tracks: readonly Track[];
  readonly instruments: readonly Instrument[];
}

/** Makes records of the encounters, tracks and instruments of which sightings and drafts were found in a story. */
export function dealingsOf(
  naming: Naming,
  scene: Scene,
  found: readonly Sighting[],
  instruments: readonly InstrumentDraft[],
  ofSide: (side: string) => Player | null,
): Dealings {
  const drafts = join(found);
  addNameless(scene, drafts, ofSide);
  const tracks = readTracks(scene, drafts);
  const ids = new Map(drafts.map((draft, at) => [draft, `e${at + 1}`]));
  const trackIds = new Map(tracks.flatMap((track, at) => track.encounters.map((draft) => [draft, `k${at + 1}`] as const)));
  return {
    encounters: encountersOf(naming, drafts, (draft) => trackIds.get(draft) ?? null),
    tracks: tracksOf(naming, tracks, (draft) => ids.get(draft) as string),
    instruments: instrumentsOf(naming, instruments),
  };
}
