import type { Act } from '@masar/shapes';
import { ask, type Names } from '../../desk/ask.ts';
import type { Said } from '../../desk/scenes.ts';

interface Run {
  readonly act: Act;
  /** EDTF. */
  readonly since: string | null;
  readonly until: string | null;
}

export interface Cell {
  readonly side: string;
  readonly issue: string;
  /** Statements of the side that raise the issue. */
  readonly read: number;
  /** Latest first; empty where none takes a stand. */
  readonly stands: readonly (Run & { readonly statements: number })[];
}

export interface Matrix {
  readonly sides: readonly { readonly side: string; readonly read: number }[];
  readonly cells: readonly Cell[];
  readonly names: Names;
}

export interface Opened {
  readonly side: string;
  readonly issue: string;
  readonly read: number;
  readonly stands: readonly (Run & { readonly statements: readonly Said[] })[];
  readonly names: Names;
}

export const matrix = (lang: string): Promise<Matrix> => ask(`/positions?lang=${lang}`);
export const opened = (side: string, issue: string, lang: string): Promise<Opened> =>
  ask(`/position?${new URLSearchParams({ side, issue, lang })}`);
