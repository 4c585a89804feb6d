import { ask, type Names, type Passage } from '../../desk/ask.ts';
import type { Encounter } from '../../desk/scenes.ts';

export interface TimelineStatement extends Passage {
  readonly speaker: string | null;
  readonly side: string | null;
  readonly act: string;
  /** EDTF. */
  readonly date: string;
}

export interface TimelineEncounter extends Pick<Encounter, 'id' | 'kind' | 'status' | 'end' | 'sides' | 'place' | 'track'> {
  readonly start: string;
}

export interface TimelineData {
  readonly today: string | null;
  readonly tracks: readonly { readonly id: string; readonly sides: readonly string[]; readonly place: string | null }[];
  readonly encounters: readonly TimelineEncounter[];
  readonly statements: readonly TimelineStatement[];
  readonly names: Names;
}

export const timeline = (lang: string): Promise<TimelineData> => ask(`/timeline?lang=${lang}`);
