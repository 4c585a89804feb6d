/** Longest list that is put in order one by one: the engine's sorting takes what it sorts to a place of its own and back. */
const short = 12;

/** Puts a list in the order of a number of each, equals as they were. Most lists are short, or in order from the start. */
export function inOrder<T>(list: T[], numberOf: (one: T) => number): T[] {
  for (let n = 1; n < list.length; n++) {
    const one = list[n] as T;
    const number = numberOf(one);
    if (numberOf(list[n - 1] as T) <= number) continue;
    if (list.length > short) return list.sort((a, b) => numberOf(a) - numberOf(b));
    let place = n;
    for (; place > 0 && numberOf(list[place - 1] as T) > number; place--) list[place] = list[place - 1] as T;
    list[place] = one;
  }
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
