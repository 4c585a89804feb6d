import type { ConditionKind, Reading } from '@masar/shapes';

/** A condition as an example of a pack's rows tells it: its words, its kind, and of whom it is (a name, `thing`, or null). */
export interface ReadCondition {
  readonly condition: string;
  readonly kind: ConditionKind;
  readonly of: string | null;
}

/** The conditions of all statements of a reading, in text order. */
export const conditionsOf = ({ story: { text }, statements, actors }: Reading): ReadCondition[] =>
  statements.flatMap((one) =>
    one.conditions.map(({ from, to, kind, subject, actor }) => ({
      condition: text.slice(from, to),
      kind,
      of: subject === 'actor' ? (actors.find(({ id }) => id === actor)?.name ?? null) : subject,
    })),
  );
