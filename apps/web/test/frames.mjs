// A timeline of ten thousand items, and what it takes to move it: for a test and a bench.

export const items = 10_000;
const day = (at) => new Date(Date.UTC(2012, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
const sides = ['RU', 'US', 'nato', 'UA', 'FR', 'DE', 'IR', 'CN'];
const acts = ['state', 'demand', 'reject', 'agree', 'warn'];

/** Ten years with an encounter in twenty items, on four tracks and none. */
export const timeline = {
  today: day(3650),
  tracks: ['k1', 'k2', 'k3', 'k4'].map((id, at) => ({ id, sides: ['RU', sides[at + 1]], place: null })),
  encounters: Array.from({ length: items / 20 }, (_, at) => ({
    id: `e${at}`,
    kind: 'talks',
    status: 'held',
    start: day((at * 7) % 3650),
    end: null,
    sides: ['RU', 'US'],
    place: null,
    track: at % 5 === 0 ? null : `k${at % 5}`,
  })),
  statements: Array.from({ length: items - items / 20 }, (_, at) => ({
    story: 'n',
    record: `s${at}`,
    quote: `statement ${at}`,
    speaker: null,
    side: sides[at % sides.length],
    act: acts[at % acts.length],
    date: day((at * 31) % 3650),
  })),
  names: {},
};

/** Keys from ten years to a month, along it, and back. */
export const moves = [...Array(12).fill('+'), ...Array(40).fill('ArrowRight'), ...Array(12).fill('-'), ...Array(20).fill('ArrowLeft')];

/**
 * Presses keys on the timeline, one a frame. Gives milliseconds of processor time of the page's main thread for each, drawing counted,
 * and frames a second by the clock.
 * @param {import('playwright-core').Page} on
 * @param {readonly string[]} keys
 * @returns {Promise<{ work: number, rate: number }>}
 */
export async function framesOf(on, keys) {
  const client = await on.context().newCDPSession(on);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => (await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  const before = await busy();
  const took = await on.evaluate(async (pressed) => {
    const chart = document.querySelector('.chart');
    const began = performance.now();
    for (const key of pressed) {
      chart?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - began;
  }, keys);
  const work = (await busy()) - before;
  await client.detach();
  return { work: (work * 1000) / keys.length, rate: (keys.length * 1000) / took };
}
