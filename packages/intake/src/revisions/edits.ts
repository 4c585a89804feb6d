/** A stretch that two lists share, or that one has where the other has something else, as half-open ranges in both. */
export interface Edit {
  readonly kept: boolean;
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Steps after which two lists are taken for different: the work is this number squared at most. */
const most = 1_500;

/** The fewest edits that make the list `b` of the list `a` (Myers). Lists that differ in more than `most` places change as a whole. */
export function editsOf<T>(a: readonly T[], b: readonly T[]): Edit[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middle = path(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return joined([
    { kept: true, a: [0, start], b: [0, start] },
    ...middle.map(({ kept, a: one, b: other }) => ({ kept, a: shifted(one, start), b: shifted(other, start) })),
    { kept: true, a: [a.length - end, a.length], b: [b.length - end, b.length] },
  ]);
}

const shifted = ([from, to]: readonly [number, number], by: number): readonly [number, number] => [from + by, to + by];

function path<T>(a: readonly T[], b: readonly T[]): Edit[] {
  const whole: Edit[] = [{ kept: false, a: [0, a.length], b: [0, b.length] }];
  const limit = Math.min(a.length + b.length, most);
  let row = new Int32Array(2 * limit + 3);
  const rows: Int32Array[] = [];
  for (let step = 0; step <= limit; step++) {
    rows.push(row);
    row = row.slice();
    for (let line = -step; line <= step; line += 2) {
      const down = line === -step || (line !== step && at(row, line - 1, limit) < at(row, line + 1, limit));
      let x = down ? at(row, line + 1, limit) : at(row, line - 1, limit) + 1;
      while (x < a.length && x - line < b.length && a[x] === b[x - line]) x++;
      row[line + limit + 1] = x;
      if (x >= a.length && x - line >= b.length) return back(rows, a.length, b.length, limit);
    }
  }
  return whole;
}

const at = (row: Int32Array, line: number, limit: number): number => row[line + limit + 1] as number;

/** The way back from the end, step by step. */
function back(rows: readonly Int32Array[], endA: number, endB: number, limit: number): Edit[] {
  const edits: Edit[] = [];
  let [x, y] = [endA, endB];
  for (let step = rows.length - 1; step > 0; step--) {
    const row = rows[step] as Int32Array;
    const line = x - y;
    const down = line === -step || (line !== step && at(row, line - 1, limit) < at(row, line + 1, limit));
    const fromLine = down ? line + 1 : line - 1;
    const fromX = at(row, fromLine, limit);
    const fromY = fromX - fromLine;
    const [midX, midY] = down ? [fromX, fromY + 1] : [fromX + 1, fromY];
    edits.push({ kept: true, a: [midX, x], b: [midY, y] }, { kept: false, a: [fromX, midX], b: [fromY, midY] });
    [x, y] = [fromX, fromY];
  }
  edits.push({ kept: true, a: [0, x], b: [0, y] });
  return edits.reverse();
}

/** Edits without empty ones, neighbours of a kind as one. */
function joined(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const edit of edits) {
    if (edit.a[0] === edit.a[1] && edit.b[0] === edit.b[1]) continue;
    const last = out.at(-1);
    if (last?.kept === edit.kept) out[out.length - 1] = { kept: edit.kept, a: [last.a[0], edit.a[1]], b: [last.b[0], edit.b[1]] };
    else out.push(edit);
  }
  return out;
}
