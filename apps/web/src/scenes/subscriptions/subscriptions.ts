import { ask, type Names, part } from '../../desk/ask.ts';

export const kinds = ['calendar', 'atom', 'json'] as const;
export type Kind = (typeof kinds)[number];

export interface Subscription {
  readonly id: string;
  readonly user: string | null;
  readonly kind: Kind;
  readonly name: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly made: string;
  readonly used: string | null;
}

export interface Wanted {
  readonly kind: Kind;
  readonly name: string;
  readonly records?: Readonly<Record<string, string>>;
  readonly calendar?: Readonly<Record<string, string>>;
}

interface Track {
  readonly id: string;
  readonly events: number;
  readonly sides: readonly string[];
  readonly place: string | null;
}

export const subscriptions = {
  all: (): Promise<{ subscriptions: readonly Subscription[] }> => ask('/subscriptions'),
  add: (wanted: Wanted): Promise<Subscription & { url: string }> => ask('/subscriptions', wanted),
  remove: (id: string): Promise<unknown> => ask(`/subscriptions/${part(id)}`, undefined, 'DELETE'),
  tracks: (lang: string): Promise<{ tracks: readonly Track[]; names: Names }> => ask(`/calendars?lang=${lang}`),
};
