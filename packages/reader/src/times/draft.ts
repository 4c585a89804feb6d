import type { TimeDraft } from '@masar/shapes';

type Field = keyof TimeDraft;

/** A draft with every field there, said or not: later steps ask drafts for many fields, and ask faster where all have one shape. */
export function shaped(draft: TimeDraft): TimeDraft {
  const out: { -readonly [field in Field]: unknown } = { ...unsaid };
  for (const field in draft) out[field as Field] = draft[field as Field];
  return out as TimeDraft;
}

const unsaid: Readonly<Record<Field, undefined>> = {
  grain: undefined,
  year: undefined,
  known: undefined,
  month: undefined,
  day: undefined,
  toDay: undefined,
  toMonth: undefined,
  toYear: undefined,
  apart: undefined,
  weekday: undefined,
  toWeekday: undefined,
  nth: undefined,
  hour: undefined,
  minute: undefined,
  half: undefined,
  dial: undefined,
  zone: undefined,
  part: undefined,
  season: undefined,
  shift: undefined,
  lean: undefined,
  further: undefined,
  calendar: undefined,
  duration: undefined,
  vague: undefined,
  same: undefined,
  of: undefined,
  alone: undefined,
};
