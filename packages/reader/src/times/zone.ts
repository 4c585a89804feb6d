const formats = new Map<string, Intl.DateTimeFormat>();

/** Offsets by zone and day, and how many are kept: to ask the tables of the platform takes long. */
const offsets = new Map<string, string>();
const most = 1000;

/** Offset of a zone on a day as ISO 8601 writes it (`+03:30`); `Z` stays `Z`, an unknown zone is empty. */
export function offsetOf(zone: string, days: number): string {
  if (zone === 'Z' || /^[+-]\d\d:\d\d$/.test(zone)) return zone;
  const key = `${zone} ${days}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    const parts = format(zone).formatToParts(new Date(days * 86_400_000 + 43_200_000));
    const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
    offset = name === 'GMT' ? 'Z' : name.replace('GMT', '');
    if (offsets.size === most) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

function format(zone: string): Intl.DateTimeFormat {
  let made = formats.get(zone);
  if (made === undefined) {
    made = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, made);
  }
  return made;
}
