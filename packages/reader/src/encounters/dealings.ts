import type { Encounter, Instrument, Span, Time, Token, Track } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import type { Copy } from '../copy.ts';
import { readInstruments } from '../instruments/instruments.ts';
import { instrumentsOf } from '../instruments/records.ts';
import type { PlaceMention } from '../mentions/mentions.ts';
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

/** Reads encounters, tracks and instruments of a story. */
export function readDealings(
  naming: Naming,
  scene: Scene,
  places: readonly PlaceMention[],
  times: readonly Time[],
  furniture: readonly Span[],
  published: string | null,
): Dealings {
  const copied = copySentences(naming.copy, furniture);
  const isCopy = (sentence: Sentence) => copied.has(sentence);
  const drafts = readEncounters(scene, places, times, isCopy, published);
  const tracks = readTracks(scene, drafts);
  const ids = new Map(drafts.map((draft, at) => [draft, `e${at + 1}`]));
  const trackIds = new Map(tracks.flatMap((track, at) => track.encounters.map((draft) => [draft, `k${at + 1}`] as const)));
  return {
    encounters: encountersOf(naming, drafts, (draft) => trackIds.get(draft) ?? null),
    tracks: tracksOf(naming, tracks, (draft) => ids.get(draft) as string),
    instruments: instrumentsOf(naming, readInstruments(scene, times, isCopy)),
  };
}

/** The sentences that begin outside of furniture. */
function copySentences(copy: Copy, furniture: readonly Span[]): ReadonlySet<Sentence> {
  let next = 0;
  return new Set(
    copy.sentences.filter((sentence) => {
      const at = (copy.tokens[sentence.from] as Token).from;
      while (next < furniture.length && (furniture[next] as Span).to <= at) next++;
      return next >= furniture.length || at < (furniture[next] as Span).from;
    }),
  );
}
