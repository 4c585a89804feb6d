import type { MomentKind } from '@masar/shapes';
import { ask, type Names, part } from '../../desk/ask.ts';

export const kinds: readonly MomentKind[] = [
  'encounter-announced',
  'encounter-moved',
  'encounter-cancelled',
  'readouts-diverge',
  'position-changed',
];

/** What somebody waits for. */
export interface Wish {
  readonly name: string;
  readonly kinds: readonly MomentKind[];
  readonly who: readonly string[];
  readonly issue: string | null;
  /** Where messages go; null where it shows here alone. */
  readonly url: string | null;
}

export interface Alert extends Wish {
  readonly id: string;
  readonly user: string | null;
  readonly done: number;
  readonly waiting: number;
  readonly dead: number;
  readonly fault: string | null;
}

export interface Moment {
  readonly number: number;
  readonly at: string;
  readonly kind: MomentKind;
  readonly who: readonly string[];
  readonly issue: string | null;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly records: readonly string[];
}

const at = (id: string): string => `/alerts/${part(id)}`;

export const alerts = {
  all: (): Promise<{ alerts: readonly Alert[] }> => ask('/alerts'),
  add: (wish: Wish): Promise<Alert & { secret: string | null }> => ask('/alerts', wish),
  remove: (id: string): Promise<unknown> => ask(at(id), undefined, 'DELETE'),
  retry: (id: string): Promise<unknown> => ask(`${at(id)}/retry`, {}),
  test: (id: string): Promise<{ fault: string | null }> => ask(`${at(id)}/test`, {}),
  fired: (id: string, lang: string): Promise<{ moments: readonly Moment[]; names: Names }> => ask(`${at(id)}/moments?lang=${lang}`),
};
