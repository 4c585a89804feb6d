import { told } from '@masar/shapes';
import { type Settable, settable, setValues } from './correct.ts';
import { type Change, changesOf, holding, logDeeds, mustBeSigned, type State, statesOf } from './deeds.ts';
import type { Archive } from './open.ts';
import { Refusal } from './refusal.ts';
import type { Index } from './words.ts';

export interface Undo {
  readonly record: string;
  readonly who: string;
  readonly index: Index;
}

/**
 * Takes back what readers did last with a record and what still holds: a correction, or the merge or split that it was a part of.
 * Throws a Refusal where there is nothing, or where another of its records was changed since.
 */
export async function undo(archive: Archive, { record, who, index }: Undo): Promise<void> {
  mustBeSigned(who);
  await archive.together(async () => {
    const [state] = (await statesOf(archive, [record])) as [State];
    const last = holding(await changesOf(archive, record)).at(-1);
    if (last === undefined) throw new Refusal(told('nothing-to-undo', { id: record }));
    if (last.what !== 'correct') return undoJoint(archive, last, who);
    const before = settable(state);
    // Of what could not be set yet when it was done, the log does not tell.
    const after: Settable = { ...before, ...last.detail.before };
    await setValues(archive, state, after, index);
    await logDeeds(archive, { who, what: 'undo' }, [{ record, why: null, before, after: settable(after), of: last.number }]);
  });
}

/** Takes a merge or a split back, from whichever of its records. */
async function undoJoint(archive: Archive, { what, detail: { records = [] } }: Change, who: string): Promise<void> {
  const states = await statesOf(archive, records);
  const sameDeed = (one: Change) => one.what === what && JSON.stringify(one.detail.records) === JSON.stringify(records);
  const rows: Change[] = [];
  for (const [at, id] of records.entries()) {
    const changes = holding(await changesOf(archive, id));
    const newest = changes.at(-1);
    // A merge leaves the values of the record that stands alone, so what was done with them since may stay.
    const isLeftAlone = what === 'merge' && at === 1;
    if (!isLeftAlone && newest !== undefined && !sameDeed(newest)) throw new Refusal(told('changed-since', { id, who: newest.who }));
    rows.push(changes.findLast(sameDeed) as Change);
  }
  const [first] = states as [State];
  await archive.query(`update record set became = '{}' where id = $1`, [first.id]);
  await archive.query('update record set withdrawn = true where id = any ($1)', [rows[0]?.detail.made ?? []]);
  await logDeeds(
    archive,
    { who, what: 'undo' },
    rows.map(({ number, detail }, at) => ({
      record: records[at] as string,
      why: null,
      records,
      before: detail.after,
      after: detail.before,
      of: number,
    })),
  );
}
