/** Value of a run of decimal digits of any script; NaN when it holds anything else. */
export function digitsValue(run: string): number {
  let value = 0;
  for (const char of run) {
    const point = char.codePointAt(0) as number;
    const zero = zeroOf(point);
    if (zero < 0) return Number.NaN;
    value = value * 10 + (point - zero);
  }
  return run === '' ? Number.NaN : value;
}

/** Code point of the zero of the decimal digits that `point` belongs to: Unicode sets them ten in a row. */
function zeroOf(point: number): number {
  if (point >= 0x30 && point <= 0x39) return 0x30;
  if (point >= 0x660 && point <= 0x669) return 0x660;
  if (point >= 0x6f0 && point <= 0x6f9) return 0x6f0;
  if (point >= 0x966 && point <= 0x96f) return 0x966;
  if (point >= 0xff10 && point <= 0xff19) return 0xff10;
  return -1;
}
