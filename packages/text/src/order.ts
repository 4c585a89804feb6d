/** Puts a list in the order of a number of each, equals as they were. Most lists are in order from the start: they are not sorted. */
export function inOrder<T>(list: T[], numberOf: (one: T) => number): T[] {
  for (let n = 1; n < list.length; n++)
    if (numberOf(list[n - 1] as T) > numberOf(list[n] as T)) return list.sort((a, b) => numberOf(a) - numberOf(b));
  return list;
}
