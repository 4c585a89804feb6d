import type { Encounter, Instrument, Time, Track } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import type { PlaceMention } from '../mentions/mentions.ts';
import type { Scene } from '../statements/scene.ts';
import { readEncounters } from './encounters.ts';
import { encountersOf, type Naming } from './records.ts';

/** What was read beside statements: who met, through which channels, over which texts. */
export interface Dealings {
  readonly encounters: readonly Encounter[];
  readonly tracks: readonly Track[];
  readonly instruments: readonly Instrument[];
}

/** Reads encounters, tracks and instruments of a story. */
export function readDealings(naming: Naming, scene: Scene, places: readonly PlaceMention[], times: readonly Time[], isCopy: (sentence: Sentence) => boolean, published: string | null): Dealings {
  const drafts = readEncounters(scene, places, times, isCopy, published);
  return { encounters: encountersOf(naming, drafts), tracks: [], instruments: [] };
}
