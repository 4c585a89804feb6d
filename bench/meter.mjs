/** Share of the readings that only warms the engine up: it still compiles what it runs. */
const warmUp = 1 / 3;

/** Measures readings: words a second from the first reading on, and of those behind the warm-up. */
export function meter() {
  const words = [];
  const ms = [];
  const sum = (list, from) => list.slice(from).reduce((a, b) => a + b, 0);
  const rate = (from) => (sum(words, from) / sum(ms, from)) * 1000;
  return {
    time(count, read) {
      const start = performance.now();
      read();
      ms.push(performance.now() - start);
      words.push(count);
    },
    figures: () => ({
      words: sum(words, 0),
      words_per_second: rate(Math.floor(words.length * warmUp)),
      words_per_second_from_cold: rate(0),
      peak_mb: process.resourceUsage().maxRSS / 1024,
    }),
  };
}

/**
 * Reads on by turns with whoever is measured beside: at each word of the parent process until so many words more are read, which it
 * tells; at the last, what was measured. `next` reads once more, by the meter's `time`, and gives the words that it read.
 */
export function byTurns(next, figures) {
  let read = 0;
  process.on('message', (until) => {
    if (until === null) {
      process.send(figures(), () => process.disconnect());
      return;
    }
    while (read < until) read += next();
    process.send(read);
  });
}
