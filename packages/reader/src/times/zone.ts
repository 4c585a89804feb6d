const formats = new Map<string, Intl.DateTimeFormat>();

/** Offset of a zone on a day as ISO 8601 writes it (`+03:30`); `Z` stays `Z`, an unknown zone is empty. */
export function offsetOf(zone: string, days: number): string {
  if (zone === 'Z' || /^[+-]\d\d:\d\d$/.test(zone)) return zone;
  const parts = format(zone).formatToParts(new Date(days * 86_400_000 + 43_200_000));
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  return name === 'GMT' ? 'Z' : name.replace('GMT', '');
}

function format(zone: string): Intl.DateTimeFormat {
  let made = formats.get(zone);
  if (made === undefined) {
    made = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, made);
  }
  return made;
}
