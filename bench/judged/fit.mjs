// Weights of signs for acts: multinomial logistic regression. A sign has a weight for each act, with an L1 penalty (Tibshirani 1996),
// which leaves most signs without one; a word has besides what its vector tells, of all words alike, with an L2 penalty, so that a word
// that few labels show, or none, weighs as words like it do. Both are fitted together by FISTA (Beck and Teboulle 2009), with a step
// of each weight as long as the reports that show its sign allow (Richtarik and Takac 2016), and of what vectors tell as long as
// their products do (Boehning 1992).
import { acts } from '@masar/shapes';
import { cholesky, solve } from './matrix.mjs';

const n = acts.length;

/** Steps, the penalties of a weight and of what vectors tell, and how many reports a sign must be of. */
const { turns, penalty, ridge, fewest } = { turns: 160, penalty: 1, ridge: 10, fewest: 4 };

/**
 * `given` are reports, each with the `numbers` of its signs, its `vector`, what is `told` of it (pairs of act and share) and its
 * `weight`; `counts` says of each sign how many reports show it, `free` which have no penalty. Gives `weights` by sign and act, and
 * `slopes` by dimension and act.
 */
export function fitted(given, counts, free) {
  const dims = given[0].vector.length;
  const kept = given.map(({ numbers }) => Int32Array.from(numbers.filter((sign) => counts[sign] >= fewest)));
  // Two blocks that move together may each go half as far as alone.
  const steps = new Float64Array(counts.length);
  for (const [at, numbers] of kept.entries()) for (const sign of numbers) steps[sign] += given[at].weight * numbers.length;
  const lower = cholesky(productsOf(given, dims), dims);
  let weights = new Float64Array(counts.length * n);
  let slopes = new Float64Array(dims * n);
  let ahead = { weights: weights.slice(), slopes: slopes.slice() };
  let momentum = 1;
  for (let turn = 0; turn < turns; turn++) {
    const down = descent(given, kept, ahead, dims);
    const next = new Float64Array(weights.length);
    for (let at = 0; at < next.length; at++) {
      const sign = Math.floor(at / n);
      if (steps[sign] === 0) continue;
      const to = ahead.weights[at] - down.weights[at] / steps[sign];
      next[at] = Math.sign(to) * Math.max(0, Math.abs(to) - (free.has(sign) ? 0 : penalty / steps[sign]));
    }
    const sloped = new Float64Array(slopes.length);
    for (let act = 0; act < n; act++) {
      const move = Float64Array.from({ length: dims }, (_, k) => down.slopes[k * n + act] + ridge * ahead.slopes[k * n + act]);
      solve(lower, dims, move);
      for (let k = 0; k < dims; k++) sloped[k * n + act] = ahead.slopes[k * n + act] - move[k];
    }
    const later = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const further = (to, from) => to.map((one, at) => one + ((momentum - 1) / later) * (one - from[at]));
    ahead = { weights: further(next, weights), slopes: further(sloped, slopes) };
    momentum = later;
    weights = next;
    slopes = sloped;
  }
  return { weights, slopes };
}

/** Which way the loss grows. */
function descent(given, kept, { weights, slopes }, dims) {
  const down = { weights: new Float64Array(weights.length), slopes: new Float64Array(slopes.length) };
  const scores = new Float64Array(n);
  for (let at = 0; at < given.length; at++) {
    const { vector, told, weight } = given[at];
    scores.fill(0);
    for (const sign of kept[at]) for (let act = 0, row = sign * n; act < n; act++) scores[act] += weights[row + act];
    for (let k = 0; k < dims; k++) for (let act = 0, row = k * n, x = vector[k]; act < n; act++) scores[act] += x * slopes[row + act];
    const top = Math.max(...scores);
    let all = 0;
    for (let act = 0; act < n; act++) all += scores[act] = Math.exp(scores[act] - top);
    for (let act = 0; act < n; act++) scores[act] *= weight / all;
    for (const [act, share] of told) scores[act] -= weight * share;
    for (const sign of kept[at]) for (let act = 0, row = sign * n; act < n; act++) down.weights[row + act] += scores[act];
    for (let k = 0; k < dims; k++) for (let act = 0, row = k * n, x = vector[k]; act < n; act++) down.slopes[row + act] += x * scores[act];
  }
  return down;
}

/** Products of the dimensions with each other, and the penalty. */
function productsOf(given, dims) {
  const made = new Float64Array(dims * dims);
  for (const { vector, weight } of given)
    for (let a = 0; a < dims; a++) for (let b = 0, x = weight * vector[a], row = a * dims; b <= a; b++) made[row + b] += x * vector[b];
  for (let a = 0; a < dims; a++) made[a * dims + a] += ridge;
  return made;
}
