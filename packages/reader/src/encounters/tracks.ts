import type { Track } from '@masar/shapes';
import { sensesAt, spanOf } from '../copy.ts';
import { membersOf, type Player } from '../mentions/cast.ts';
import { idOf as actorId } from '../mentions/records.ts';
import type { Scene } from '../statements/scene.ts';
import { type EncounterDraft, isSamePlace } from './join.ts';
import { type Naming, placeOf } from './records.ts';

/** A channel of talks while the story is being read. */
export interface TrackDraft {
  readonly encounters: EncounterDraft[];
  readonly first: EncounterDraft;
  readonly name: { readonly from: number; readonly to: number };
  readonly overseers: Player[];
  readonly evidence: { readonly from: number; readonly to: number }[];
}

/** How far behind the word of supervision its holders may stand, in tokens. */
const reach = 10;
/** How many of the latest channels a mention may point back to. */
const lookBack = 12;

/** Reads the channels of talks: what the copy lists as such, one for each place, and who oversees which. */
export function readTracks(scene: Scene, drafts: readonly EncounterDraft[]): TrackDraft[] {
  const tracks: TrackDraft[] = [];
  for (const draft of drafts) {
    if (draft.channel === null) continue;
    const same = tracks
      .slice(-lookBack)
      .find((track) => track.first.venue !== null && draft.venue !== null && isSamePlace(track.first.venue, draft.venue));
    if (same !== undefined) same.encounters.push(draft);
    else
      tracks.push({ encounters: [draft], first: draft, name: nameStretch(scene, draft.channel), overseers: [], evidence: [draft.channel] });
  }
  if (tracks.length > 0) for (const sentence of scene.copy.sentences) oversight(scene, tracks, sentence.from, sentence.to);
  return tracks;
}

/** «سيكون تحت إشراف …»: its holders oversee the channel whose place or sides the sentence names. */
function oversight(scene: Scene, tracks: readonly TrackDraft[], from: number, to: number): void {
  for (let at = from; at < to; at++) {
    if (!sensesAt(scene.copy, at).oversight) continue;
    const track = tracks
      .slice(-lookBack)
      .find(
        (one) =>
          one.encounters.some((draft) => draft.evidence.some((stretch) => stretch.from < to && from < stretch.to)) &&
          (tracks.length === 1 || named(one, from, to)),
      );
    if (track === undefined) continue;
    const end = Math.min(to, at + reach);
    let last = at;
    for (let next = at + 1; next < end; next++) {
      const part = scene.cast.at[next];
      if (part === undefined || part.from !== next) continue;
      for (const who of membersOf(part.player)) if (!track.overseers.includes(who)) track.overseers.push(who);
      last = part.to;
    }
    if (last > at) track.evidence.push({ from: at, to: last });
  }
}

const named = (track: TrackDraft, from: number, to: number): boolean =>
  track.encounters.some((draft) => draft.evidence.some((stretch) => stretch.from >= from && stretch.to <= to));

/** Records of tracks, in text order. */
export function tracksOf(naming: Naming, tracks: readonly TrackDraft[], idOf: (draft: EncounterDraft) => string): Track[] {
  return tracks.map((track, at) => ({
    id: `k${at + 1}`,
    name: nameOf(naming, track.name),
    sides: [...track.first.sides],
    place: placeOf(naming, track.first.venue),
    encounters: track.encounters.map(idOf),
    overseers: track.overseers.map(actorId),
    evidence: track.evidence.map((stretch) => spanOf(naming.copy, stretch)),
    why: { rule: `${naming.lang}/tracks/list`, from: track.encounters.map(idOf) },
  }));
}

/** Where a channel is named: its phrase up to the first time, without what leads into it. */
function nameStretch(scene: Scene, { from, to }: { from: number; to: number }): { from: number; to: number } {
  let start = from;
  while (start < to - 1 && (sensesAt(scene.copy, start).conjunction || sensesAt(scene.copy, start).connective)) start++;
  let end = start;
  while (end < to && scene.timeAt[end] === -1) end++;
  while (
    end > start + 1 &&
    (sensesAt(scene.copy, end - 1).preposition !== undefined ||
      sensesAt(scene.copy, end - 1).encounterVerb !== undefined ||
      scene.copy.tokens[end - 1]?.kind === 'mark')
  )
    end--;
  return { from: start, to: end };
}

/** The words of the copy. */
function nameOf(naming: Naming, stretch: { from: number; to: number }): string {
  const span = spanOf(naming.copy, stretch);
  return naming.copy.text.slice(span.from, span.to);
}
