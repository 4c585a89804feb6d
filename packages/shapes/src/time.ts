import type { Span } from './span.ts';

export type Grain = 'minute' | 'hour' | 'part-of-day' | 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'duration' | 'vague';

/**
 * A time expression. `value` is what is meant, EDTF / ISO 8601: `2021-12-30`, `2021-12-30TEV` (parts of day MO, MI, AF, EV, NI),
 * `2022-01-09/2022-01-10`, `2022-W02`, `2021-12-30T20:35Z`, `PT50M`, `P3D`; vague references are `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`.
 */
export interface Time extends Span {
  readonly id: string;
  readonly value: string;
  readonly grain: Grain;
  /** What the characters alone say: EDTF with unspecified digits as X (`XXXX-01-12`, `XXXX-XX-12`), a weekday `XXXX-WXX-4`, or a relative key (`-1d`). */
  readonly stated: string;
  /** True when `value` holds more than `stated` does. */
  readonly inferred: boolean;
  /** What the inference rests on: `published`, the id of another time, or null. */
  readonly anchor: string | null;
  readonly why: Why;
}

/** The rule that made a record and the records and spans that it rests on. */
export interface Why {
  /** Public name of the rule, e.g. `ar/times/day-month-year`. */
  readonly rule: string;
  /** Ids of records, or spans written `from-to`. */
  readonly from: readonly string[];
}
