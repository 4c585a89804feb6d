/** Types of values that are sent a column at a time, by the number that PostgreSQL has for each. */
const types = { text: 25, json: 114, bytea: 17, int: 23, bigint: 20 } as const;

type Value<Type extends keyof typeof types> = Type extends 'bytea' ? Uint8Array : Type extends 'int' | 'bigint' ? number : string;

/**
 * A column of values as PostgreSQL's own array, binary, to be taken by `unnest($1::text[])` and the like. As text each quote and
 * backslash of it would be escaped here and unescaped there, which for what was read in a story costs more than storing it. JSON is
 * given as it is written.
 */
export function column<Type extends keyof typeof types>(type: Type, values: readonly (Value<Type> | null)[]): Buffer {
  let most = 20;
  for (const value of values) most += 16 + (typeof value === 'string' ? 3 * value.length : value instanceof Uint8Array ? value.length : 0);
  const array = Buffer.allocUnsafe(most);
  let at = 0;
  const int = (value: number) => {
    at = array.writeInt32BE(value, at);
  };
  int(values.length === 0 ? 0 : 1);
  int(1);
  int(types[type]);
  if (values.length > 0) {
    int(values.length);
    int(1);
  }
  for (const value of values) {
    if (value === null) {
      int(-1);
      continue;
    }
    const start = at;
    at += 4;
    if (typeof value === 'number') at = type === 'int' ? array.writeInt32BE(value, at) : array.writeBigInt64BE(BigInt(value), at);
    else if (typeof value === 'string') at += array.write(value, at);
    else {
      array.set(value as Uint8Array, at);
      at += (value as Uint8Array).length;
    }
    array.writeInt32BE(at - start - 4, start);
  }
  return array.subarray(0, at);
}

/** Columns of rows, by the name and the type of each, in this order. */
export const columns = <Row extends object>(rows: readonly Row[], of: { readonly [Name in keyof Row]?: keyof typeof types }): Buffer[] =>
  (Object.entries(of) as [keyof Row, keyof typeof types][]).map(([name, type]) => column(type, rows.map((row) => row[name]) as never));

/** A list of texts as PostgreSQL writes it, to stand in a column of text and be cast to `text[]`. */
export const list = (values: readonly string[]): string => `{${values.map((value) => `"${value.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`;
