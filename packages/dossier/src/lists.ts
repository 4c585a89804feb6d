/** Files a value under a key of lists. */
export function fileUnder<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

const none: readonly never[] = Object.freeze([]);

/**
 * Puts one list that all share in the place of each empty one of a new record, and gives the record: most of its lists are empty,
 * and an archive has hundreds of thousands of records.
 */
export function sharingEmpty<Kept extends object>(record: Kept): Kept {
  const fields = record as Record<string, unknown>;
  for (const field in fields) {
    const value = fields[field];
    if (Array.isArray(value) && value.length === 0) fields[field] = none;
  }
  return record;
}
