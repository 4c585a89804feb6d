/** As long as the lists are of which one is kept to copy from: longer texts are rare. */
const longest = 32_768;

/**
 * Makes lists of `value` alone, as long as it is told. They are copies of one that is kept: so a list has no gaps, for which each look
 * would have to ask, and lies among the engine's young objects, where the memory of a typed array is asked of the system.
 */
function filled(value: number): (length: number) => number[] {
  const kept: number[] = [];
  const longer = (list: number[], length: number): number[] => {
    while (list.length < length) list.push(value);
    return list;
  };
  return (length) => (length > longest ? longer([], length) : longer(kept, length).slice(0, length));
}

/** A list of so many noughts; and of so many -1, which is what tells that there is none. */
export const noughts = filled(0);
export const nones = filled(-1);
