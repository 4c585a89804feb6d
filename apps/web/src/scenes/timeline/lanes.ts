import { spanOf } from '../../screen/days.ts';
import type { TimelineData, TimelineEncounter, TimelineStatement } from './timeline.ts';

/** One thing in time. Times are UTC milliseconds. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly encounter: TimelineEncounter | null;
  readonly statement: TimelineStatement | null;
}

/** A row of the timeline: the encounters of a track, or the statements of a side; items by time. */
export interface Lane {
  readonly id: string;
  readonly of: 'track' | 'elsewhere' | 'side' | 'others';
  /** Sides of a track, or the side; what is named beside the row. */
  readonly keys: readonly string[];
  readonly items: readonly Item[];
}

/** Sides with a row of their own. */
const most = 7;

/** Encounters by track, then statements by side, who says most first. */
export function lanesOf({ tracks, encounters, statements }: TimelineData): Lane[] {
  const met = encounters.flatMap((one) =>
    item(one.end === null || one.end === one.start ? one.start : `${one.start}/${one.end}`, one, null),
  );
  const said = statements.flatMap((one) => item(one.date, null, one));
  const count = new Map<string, number>();
  for (const { statement } of said) if (statement?.side) count.set(statement.side, (count.get(statement.side) ?? 0) + 1);
  const sides = [...count]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([side]) => side);
  const own = new Set(sides);
  const tracked = new Set(tracks.map(({ id }) => id));
  const lane = (id: string, of: Lane['of'], keys: readonly string[], items: readonly Item[]): Lane[] =>
    items.length === 0 ? [] : [{ id, of, keys, items: [...items].sort((a, b) => a.from - b.from) }];
  return [
    ...tracks.flatMap(({ id, sides: between, place }) =>
      lane(
        id,
        'track',
        place === null ? between : [...between, place],
        met.filter(({ encounter }) => encounter?.track === id),
      ),
    ),
    ...lane(
      'elsewhere',
      'elsewhere',
      [],
      met.filter(({ encounter }) => !tracked.has(encounter?.track ?? '')),
    ),
    ...sides.flatMap((side) =>
      lane(
        side,
        'side',
        [side],
        said.filter(({ statement }) => statement?.side === side),
      ),
    ),
    ...lane(
      'others',
      'others',
      [],
      said.filter(({ statement }) => !own.has(statement?.side ?? '')),
    ),
  ];
}

function item(date: string, encounter: TimelineEncounter | null, statement: TimelineStatement | null): Item[] {
  const span = spanOf(date);
  return span === null ? [] : [{ ...span, encounter, statement }];
}

/** Items of one lane that stand too close to be told apart. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Item[];
  /** How many of them come to each stance. */
  readonly stances: readonly number[];
}

/** What acts come to: the colours of a column, from the ground up; what is no statement is the last. */
export const stances = [
  { name: 'against', acts: new Set(['reject', 'accuse', 'warn', 'deny']) },
  { name: 'asks', acts: new Set(['propose', 'demand', 'concern']) },
  { name: 'for', acts: new Set(['agree', 'support', 'commit']) },
  { name: 'tells', acts: new Set(['state', 'assess']) },
  { name: 'met', acts: new Set([]) },
];

export const stanceOf = ({ statement }: Item): number => {
  const at = stances.findIndex(({ acts }) => acts.has(statement?.act ?? ''));
  return at < 0 ? stances.length - 1 : at;
};

/** Items by bins of `step` milliseconds, by time. Bins are fixed in time, so that they stay what they are while the view moves. */
export function binned(items: readonly Item[], step: number): Bin[] {
  const bins: { at: number; from: number; to: number; items: Item[]; stances: number[] }[] = [];
  for (const one of items) {
    const at = Math.floor(one.from / step);
    const last = bins.at(-1);
    const stance = stanceOf(one);
    if (last?.at === at) {
      last.stances[stance] = (last.stances[stance] ?? 0) + 1;
      last.items.push(one);
      last.to = Math.max(last.to, one.to);
    } else bins.push({ at, from: one.from, to: one.to, items: [one], stances: stances.map((_, which) => (which === stance ? 1 : 0)) });
  }
  return bins;
}

/** Those that stand at least partly between two times. */
export const between = <T extends { readonly from: number; readonly to: number }>(
  all: readonly T[],
  from: number,
  to: number,
): readonly T[] => {
  const end = firstAt(all, (one) => one.from > to);
  // Items are by their start: what started long before may still last.
  return all.slice(0, end).filter((one) => one.to >= from);
};

function firstAt<T>(all: readonly T[], is: (one: T) => boolean): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(all[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
