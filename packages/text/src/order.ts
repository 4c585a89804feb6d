/** Puts a list in the order of a number of each, equals as they were. Most lists are in order from the start: they are not sorted. */
export function inOrder<T>(list: T[], numberOf: (one: T) => number): T[] {
  for (let n = 1; n < list.length; n++)
    if (numberOf(list[n - 1] as T) > numberOf(list[n] as T)) return list.sort((a, b) => numberOf(a) - numberOf(b));
  return list;
}

/** Where the first of an ordered list stands whose number is at least `least`; its length where none's is. */
export function firstAtLeast<T>(list: readonly T[], least: number, numberOf: (one: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(list[middle] as T) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
