import { told } from '@masar/shapes';
import { logDeeds, mustBeSigned, mustStand, type State, statesOf } from './deeds.ts';
import type { Archive } from './open.ts';
import { Refusal } from './refusal.ts';

/** A merge: `other` is the same thing as `record`, which stands for both from now on. */
export interface Merge {
  readonly record: string;
  readonly other: string;
  readonly who: string;
  readonly why: string | null;
}

/**
 * Says that two records are one, of one story or of two. The values of the one that stands stay; searches leave the other out, and
 * its id leads to the one that stands. Throws a Refusal.
 */
export async function merge(archive: Archive, { record, other, who, why }: Merge): Promise<void> {
  mustBeSigned(who);
  if (record === other) throw new Refusal(told('merge-itself'));
  await archive.together(async () => {
    const [into, from] = (await statesOf(archive, [record, other])) as [State, State];
    mustStand(into);
    mustStand(from);
    if (into.kind !== from.kind) throw new Refusal(told('merge-kinds', { one: record, other }));
    await archive.query('update record set became = $2 where id = $1', [other, [record]]);
    const records = [other, record];
    await logDeeds(archive, { who, what: 'merge' }, [
      { record: other, why, records, before: { became: [] }, after: { became: [record] } },
      { record, why, records, before: {}, after: {} },
    ]);
  });
}
