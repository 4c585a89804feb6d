import { ask, type Names } from '../../desk/ask.ts';
import type { Encounter, Said } from '../../desk/scenes.ts';

interface Office {
  readonly title: string;
  readonly of: string | null;
}

interface Counted {
  readonly id: string;
  readonly kind: string;
  readonly side: string | null;
  readonly offices: readonly Office[];
  readonly stories: number;
  /** Statements by it. */
  readonly by: number;
  /** Encounters that it took part in. */
  readonly met: number;
}

export interface ActorList {
  readonly actors: readonly Counted[];
  readonly names: Names;
}

export interface ActorPage extends Counted {
  readonly inScripts: { readonly ar?: string; readonly en?: string; readonly ru?: string };
  readonly called: readonly { readonly name: string; readonly stories: number }[];
  readonly members: readonly string[];
  readonly said: readonly Said[];
  readonly about: readonly Said[];
  readonly aboutCount: number;
  readonly others: readonly { readonly id: string; readonly encounters: number }[];
  readonly between: readonly { readonly a: string; readonly b: string; readonly encounters: number }[];
  readonly encounters: readonly Encounter[];
  readonly names: Names;
}

export const actors = (lang: string): Promise<ActorList> => ask(`/actors?lang=${lang}`);
