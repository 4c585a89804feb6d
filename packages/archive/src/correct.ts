import { acts, encounterStatuses, told } from '@masar/shapes';
import { isDays } from './days.ts';
import { type Kept, logDeeds, mustBeSigned, mustStand, type State, statesOf, type Values } from './deeds.ts';
import type { Archive } from './open.ts';
import { vectors } from './record.ts';
import { Refusal } from './refusal.ts';
import { type Index, termsOf } from './words.ts';

/** A correction: whose, of which record, and why. */
export interface Correction {
  readonly record: string;
  readonly who: string;
  readonly why: string | null;
  readonly values: Values;
  readonly index: Index;
}

/** Sets what a reader says of a record. What was read is kept, and the change is logged with what stood before. Throws a Refusal. */
export async function correct(archive: Archive, { record, who, why, values, index }: Correction): Promise<void> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  if (given.length === 0) throw new Refusal(told('nothing-corrected'));
  mustBeSigned(who);
  await archive.together(async () => {
    const [state] = (await statesOf(archive, [record])) as [State];
    mustStand(state);
    const known: readonly string[] = state.kind === 'statement' ? acts : encounterStatuses;
    if (values.act !== undefined && !known.includes(values.act))
      throw new Refusal(`"${values.act}" is no ${state.kind === 'statement' ? 'act' : 'status'}; there are ${known.join(', ')}`);
    mustFit(state, values);
    const corrected = [...new Set([...state.corrected, ...given.map(([name]) => name)])].sort();
    const before = settable(state);
    const after = { ...before, ...values, corrected };
    await setValues(archive, state, after, index);
    await logDeeds(archive, { who, what: 'correct' }, [{ record, why, before, after }]);
  });
}

/** Throws a Refusal where a record of this kind has no such value, or where it says nothing. */
function mustFit({ kind }: State, { on, place, addressees }: Values): void {
  if (kind === 'statement' && (on !== undefined || place !== undefined)) throw new Refusal(told('of-encounters'));
  if (on != null && !isDays(on)) throw new Refusal(told('no-days', { days: on }));
  if (place?.trim() === '') throw new Refusal(told('no-place'));
  if (addressees?.some((name) => name.trim() === '')) throw new Refusal(told('no-name'));
}

/** What a correction may change. */
export type Settable = Omit<Kept, 'became'>;

export const settable = ({ speaker, side, addressees, act, issues, on, place, rejected, corrected }: Settable): Settable => ({
  speaker,
  side,
  addressees,
  act,
  issues,
  on,
  place,
  rejected,
  corrected,
});

/** The side that a reader has given the speaker, where nobody has set that of the record. */
const sideNow = `case when 'side' = any ($8) or not exists (select from actor_side where actor = $2) then $3
  else (select actor_side.side from actor_side where actor = $2) end`;

/** Gives a record values, and the words of the names among them. */
export async function setValues(archive: Archive, state: State, after: Settable, index: Index): Promise<void> {
  const { speaker, side, addressees, act, issues, on, place, rejected, corrected } = after;
  const { stems, words } = vectors(termsOf(index, { ...state, ...after }, state.lang));
  await archive.query(
    `update record set speaker = $2, side = ${sideNow}, addressees = $4, act = $5, issues = $6, rejected = $7, corrected = $8,
       terms = $9::tsvector, words = $10::tsvector, said_on = $11, place = $12 where id = $1`,
    [state.id, speaker, side, addressees, act, issues, rejected, corrected, stems, words, on, place],
  );
}
