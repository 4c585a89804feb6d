/** Numbers of which the name is kept: no story has more of most records. */
const most = 1000;

/** Names of records by their number, from 1 («a1», «a2» …): put together once, since every story has the first of each. */
export function numbered(letter: string): (number: number) => string {
  const names: string[] = [];
  for (let n = 0; n < most; n++) names.push(`${letter}${n}`);
  return (number) => (number < most ? (names[number] as string) : `${letter}${number}`);
}
