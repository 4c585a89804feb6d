// Vectors of words by the company that they keep, of much text that nobody labelled: words that stand among the same words get
// vectors alike. Positive pointwise mutual information of words that stand near each other (Levy and Goldberg 2014), brought to few
// dimensions by the singular value decomposition, found by subspace iteration (Halko, Martinsson and Tropp 2011).
import { cholesky, eigen } from './matrix.mjs';

/** How far two words stand apart at most, how many words and how often they stand, dimensions, and what is looked for beyond them. */
const { window, most, fewest, dims, spare, rounds } = { window: 4, most: 30000, fewest: 8, dims: 200, spare: 20, rounds: 4 };

/** Vectors of length 1 by word. `texts` are lists of words; the same texts give the same vectors. */
export function vectorsOf(texts) {
  const counts = new Map();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
  const vocabulary = all.filter(([, count]) => count >= fewest).map(([word]) => word);
  const numbers = new Map(vocabulary.map((word, n) => [word, n]));
  const near = information(texts, numbers);
  const rows = directions(near, vocabulary.length);
  return { dims, of: new Map(vocabulary.map((word, n) => [word, rows.subarray(n * dims, (n + 1) * dims)])) };
}

/** Information of each word and those near it: of each row its `columns` and `values`. */
function information(texts, numbers) {
  const size = numbers.size;
  const ids = Int32Array.from(texts.flatMap((words) => [...words.map((word) => numbers.get(word) ?? -1), ...Array(window).fill(-1)]));
  const first = new Int32Array(size + 1);
  for (const id of ids) if (id >= 0) first[id + 1]++;
  for (let n = 0; n < size; n++) first[n + 1] += first[n];
  const places = new Int32Array(first[size]);
  const next = first.slice();
  for (let at = 0; at < ids.length; at++) if (ids[at] >= 0) places[next[ids[at]]++] = at;
  const around = new Float64Array(size);
  const counted = (row, each) => {
    for (let n = first[row]; n < first[row + 1]; n++)
      for (let k = 1; k <= window; k++) {
        const [before, behind] = [ids[places[n] - k], ids[places[n] + k]];
        if (before >= 0) each(before, 1 / k);
        if (behind >= 0) each(behind, 1 / k);
      }
  };
  for (let row = 0; row < size; row++) counted(row, (_, weight) => (around[row] += weight));
  // Contexts are smoothed, so that rare ones tell less.
  const smooth = around.map((one) => one ** 0.75);
  const all = smooth.reduce((sum, one) => sum + one, 0);
  const columns = [];
  const values = [];
  const sums = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    const met = [];
    counted(row, (id, weight) => {
      if (sums[id] === 0) met.push(id);
      sums[id] += weight;
    });
    const told = met.filter((id) => sums[id] * all > around[row] * smooth[id]).sort((a, b) => a - b);
    columns.push(Int32Array.from(told));
    values.push(Float32Array.from(told, (id) => Math.log((sums[id] * all) / (around[row] * smooth[id]))));
    for (const id of met) sums[id] = 0;
  }
  return { columns, values };
}

/** The main directions of the rows, as rows of length 1 about their mean. */
function directions({ columns, values }, size) {
  const wide = dims + spare;
  let basis = Float32Array.from({ length: size * wide }, seeded(7));
  for (let round = 0; round <= rounds; round++) {
    if (round > 0) basis = times(columns, values, across(columns, values, basis, wide), wide);
    orthonormal(basis, size, wide);
  }
  const back = across(columns, values, basis, wide);
  const { values: lengths, vectors } = eigen(products(back, size, wide), wide);
  const rows = new Float32Array(size * dims);
  for (let row = 0; row < size; row++)
    for (let to = 0; to < dims; to++) {
      let sum = 0;
      for (let k = 0; k < wide; k++) sum += basis[row * wide + k] * vectors[k * wide + to];
      rows[row * dims + to] = sum * Math.max(0, lengths[to]) ** 0.25;
    }
  unit(rows, size);
  const mean = new Float64Array(dims);
  for (let n = 0; n < rows.length; n++) mean[n % dims] += rows[n] / size;
  for (let n = 0; n < rows.length; n++) rows[n] -= mean[n % dims];
  unit(rows, size);
  return rows;
}

function times(columns, values, given, wide) {
  const made = new Float32Array(columns.length * wide);
  for (let row = 0; row < columns.length; row++)
    for (let n = 0; n < columns[row].length; n++)
      for (let k = 0, to = row * wide, from = columns[row][n] * wide, value = values[row][n]; k < wide; k++)
        made[to + k] += value * given[from + k];
  return made;
}

function across(columns, values, given, wide) {
  const made = new Float32Array(columns.length * wide);
  for (let row = 0; row < columns.length; row++)
    for (let n = 0; n < columns[row].length; n++)
      for (let k = 0, from = row * wide, to = columns[row][n] * wide, value = values[row][n]; k < wide; k++)
        made[to + k] += value * given[from + k];
  return made;
}

/** Products of the columns with each other. */
function products(given, size, wide) {
  const made = new Float64Array(wide * wide);
  for (let row = 0; row < size; row++)
    for (let a = 0, at = row * wide; a < wide; a++)
      for (let b = 0, value = given[at + a], to = a * wide; b <= a; b++) made[to + b] += value * given[at + b];
  for (let a = 0; a < wide; a++) for (let b = 0; b < a; b++) made[b * wide + a] = made[a * wide + b];
  return made;
}

/** Makes the columns orthonormal, in place. */
function orthonormal(given, size, wide) {
  const lower = cholesky(products(given, size, wide), wide);
  for (let row = 0; row < size; row++)
    for (let a = 0, at = row * wide; a < wide; a++) {
      let value = given[at + a];
      for (let b = 0; b < a; b++) value -= lower[a * wide + b] * given[at + b];
      given[at + a] = value / lower[a * wide + a];
    }
}

function unit(rows, size) {
  for (let row = 0; row < size; row++) {
    const one = rows.subarray(row * dims, (row + 1) * dims);
    const length = Math.hypot(...one) || 1;
    for (let k = 0; k < dims; k++) one[k] /= length;
  }
}

/** Numbers between -1 and 1, the same for the same seed. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 2 ** 31;
  };
}
