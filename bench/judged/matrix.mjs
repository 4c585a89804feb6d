// Small dense matrices, by rows.

/** The lower triangle L of a positive matrix L·Lᵀ. */
export function cholesky(given, size) {
  const lower = new Float64Array(size * size);
  for (let a = 0; a < size; a++)
    for (let b = 0; b <= a; b++) {
      let sum = given[a * size + b];
      for (let k = 0; k < b; k++) sum -= lower[a * size + k] * lower[b * size + k];
      lower[a * size + b] = a === b ? Math.sqrt(Math.max(sum, 1e-9)) : sum / lower[b * size + b];
    }
  return lower;
}

/** Solves L·Lᵀ·x = `of`, in place. */
export function solve(lower, size, of) {
  for (let a = 0; a < size; a++) {
    for (let k = 0; k < a; k++) of[a] -= lower[a * size + k] * of[k];
    of[a] /= lower[a * size + a];
  }
  for (let a = size - 1; a >= 0; a--) {
    for (let k = a + 1; k < size; k++) of[a] -= lower[k * size + a] * of[k];
    of[a] /= lower[a * size + a];
  }
}

/** Eigenvalues of a symmetric matrix, the largest first, and its eigenvectors as columns (Jacobi's method). */
export function eigen(given, size) {
  const left = given.slice();
  const turned = new Float64Array(size * size);
  for (let a = 0; a < size; a++) turned[a * size + a] = 1;
  for (let sweep = 0; sweep < 12; sweep++)
    for (let a = 0; a < size; a++)
      for (let b = a + 1; b < size; b++) {
        const off = left[a * size + b];
        if (Math.abs(off) < 1e-12 * Math.sqrt(Math.abs(left[a * size + a] * left[b * size + b]))) continue;
        const slope = (left[b * size + b] - left[a * size + a]) / (2 * off);
        const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(1 + slope * slope));
        const cos = 1 / Math.sqrt(1 + tangent * tangent);
        const sin = tangent * cos;
        for (let k = 0; k < size; k++) turn(left, k * size + a, k * size + b, cos, sin);
        for (let k = 0; k < size; k++) turn(left, a * size + k, b * size + k, cos, sin);
        for (let k = 0; k < size; k++) turn(turned, k * size + a, k * size + b, cos, sin);
      }
  const order = Array.from({ length: size }, (_, a) => a).sort((a, b) => left[b * size + b] - left[a * size + a]);
  const vectors = new Float64Array(size * size);
  for (let k = 0; k < size; k++) for (let to = 0; to < size; to++) vectors[k * size + to] = turned[k * size + order[to]];
  return { values: order.map((a) => left[a * size + a]), vectors };
}

function turn(of, a, b, cos, sin) {
  const value = of[a];
  of[a] = cos * value - sin * of[b];
  of[b] = sin * value + cos * of[b];
}
