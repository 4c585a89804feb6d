import { type Change, changesOf, type Kept, names, statesOf } from './deeds.ts';
import type { Archive } from './open.ts';

/** One change of a record, as its history tells it: the values that it changed, before and after. */
export interface Past {
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
  readonly who: string;
  readonly what: Change['what'];
  readonly why: string | null;
  readonly before: Partial<Omit<Kept, 'corrected'>>;
  readonly after: Partial<Omit<Kept, 'corrected'>>;
  /** Of a merge, a split and their undoing: the record that was merged or split, then the one that it was merged into, or its parts. */
  readonly records: readonly string[];
}

/** What readers did with a record since it was read, oldest first. Throws a Refusal. */
export async function history(archive: Archive, record: string): Promise<readonly Past[]> {
  await statesOf(archive, [record]);
  return (await changesOf(archive, record)).map(({ number, at, who, what, detail: { why, before, after, records = [] } }) => {
    const changed = [...names, 'became' as const].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
    const of = (state: Partial<Kept>) => Object.fromEntries(changed.map((name) => [name, state[name]]));
    return { number, at, who, what, why, before: of(before), after: of(after), records };
  });
}
