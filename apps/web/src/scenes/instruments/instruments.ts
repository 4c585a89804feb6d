import { ask, type Names, type Passage } from '../../desk/ask.ts';
import type { Said } from '../../desk/scenes.ts';

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly issuer: string | null;
  readonly parties: readonly string[];
  /** EDTF. */
  readonly date: string | null;
  readonly status: string | null;
  readonly stories: number;
}

export interface InstrumentList {
  readonly instruments: readonly (Line & { readonly provisions: number; readonly statements: number })[];
  readonly names: Names;
}

export interface InstrumentPage extends Line {
  readonly provisions: readonly { readonly obliged: readonly string[]; readonly issue: string | null; readonly words: Passage }[];
  readonly evidence: readonly Passage[];
  readonly said: readonly Said[];
  readonly names: Names;
}

export const instruments = (lang: string): Promise<InstrumentList> => ask(`/instruments?lang=${lang}`);
