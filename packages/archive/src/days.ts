const one = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** True for an EDTF day, month, season or year of the calendar, or an interval of two of them, the first not behind the second. */
export function isDays(value: string): boolean {
  const parts = value.split('/');
  const [first = '', last = first] = parts;
  return parts.length <= 2 && parts.every(isOne) && first <= last;
}

function isOne(value: string): boolean {
  const [, , month, day] = one.exec(value) ?? [];
  if (!one.test(value)) return false;
  if (day !== undefined) return new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) ?? false;
  const at = Number(month ?? 1);
  return (at >= 1 && at <= 12) || (at >= 21 && at <= 24);
}
