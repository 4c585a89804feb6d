import type { Encounter, EncounterPlace } from '@masar/shapes';
import { type Copy, spanOf, written } from '../copy.ts';
import type { Player } from '../mentions/cast.ts';
import type { Gazetteer } from '../mentions/gazetteer.ts';
import { idOf } from '../mentions/records.ts';
import { numbered } from '../numbered.ts';
import type { EncounterDraft } from './join.ts';
import type { Venue } from './view.ts';

const nameOf = numbered('e');

/** What turning drafts into records asks for. */
export interface Naming {
  readonly copy: Copy;
  readonly gazetteer: Gazetteer;
  readonly lang: string;
}

export function placeOf(naming: Naming, venue: Venue | null): EncounterPlace | null {
  if (venue === null) return null;
  const row = venue.ref === null ? undefined : naming.gazetteer.places.get(venue.ref);
  return { name: venue.name, ref: venue.ref, lat: row?.lat ?? null, lon: row?.lon ?? null };
}

/** Those of an encounter and who has it under their care, each once. */
const present = ({ parties, overseers }: EncounterDraft): readonly Player[] =>
  overseers.length === 0 ? parties : [...new Set([...parties, ...overseers])];

/** Records of encounters, in text order. */
export function encountersOf(
  naming: Naming,
  drafts: readonly EncounterDraft[],
  trackOf: (draft: EncounterDraft) => string | null,
): Encounter[] {
  return drafts.map((draft, at) => ({
    id: nameOf(at + 1),
    kind: draft.kind,
    participants: present(draft).map(idOf),
    sides: [...draft.sides],
    place: placeOf(naming, draft.venue),
    start: draft.start,
    end: draft.end,
    status: draft.status,
    certainty: draft.certainty,
    track: trackOf(draft),
    evidence: draft.evidence.map((stretch) => spanOf(naming.copy, stretch)),
    why: {
      rule: `${naming.lang}/encounters/${draft.rule}`,
      from: [...draft.evidence.slice(0, 1), ...(draft.sidesFrom === null ? [] : [draft.sidesFrom])]
        .map((stretch) => spanOf(naming.copy, stretch))
        .map(written),
    },
  }));
}
