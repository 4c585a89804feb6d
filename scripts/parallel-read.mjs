// Lines {"id","text","published"} in, lines {"id","reading"} out, read by several processes at once; the order is not kept, the ids are.
//   node scripts/parallel-read.mjs --jobs 4 < stories.ndjson > readings.ndjson
// The same with GNU parallel: parallel --pipe --block 1M npx masar read - --ndjson < stories.ndjson > readings.ndjson
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const at = process.argv.indexOf('--jobs');
const jobs = at > 0 ? Number(process.argv[at + 1]) : availableParallelism();
if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) {
  console.error('usage: node scripts/parallel-read.mjs [--jobs N] < stories.ndjson > readings.ndjson');
  process.exit(2);
}
/** Lines that a process is given at a time. */
const block = 32;
const bin = fileURLToPath(new URL('../apps/cli/bin/masar.js', import.meta.url));

const start = performance.now();
const readers = Array.from({ length: jobs }, () => {
  const child = spawn(process.execPath, [bin, 'read', '-', '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] });
  return { child, free: Promise.resolve(), ended: once(child, 'exit'), written: passOn(child.stdout) };
});

let lines = 0;
let turn = 0;
let waiting = [];
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  lines++;
  waiting.push(line);
  if (waiting.length === block) await give();
}
await give();
for (const { child } of readers) child.stdin.end();
const codes = await Promise.all(readers.map(({ ended }) => ended));
await Promise.all(readers.map(({ written }) => written));
const seconds = (performance.now() - start) / 1000;
console.error(`${lines} stories by ${jobs} processes in ${seconds.toFixed(1)} s: ${(lines / seconds).toFixed(0)} a second`);
// A story that could not be read is a line with its error; a process that ended by itself is not.
if (codes.some(([code, signal]) => signal !== null || code > 1)) process.exitCode = 1;

/** Gives what waits to the next process, once that has taken what it was given before. */
async function give() {
  if (waiting.length === 0) return;
  const reader = readers[turn++ % readers.length];
  await reader.free;
  if (!reader.child.stdin.write(`${waiting.join('\n')}\n`)) reader.free = once(reader.child.stdin, 'drain');
  waiting = [];
}

/** Passes whole lines on, so that those of two processes do not mix. */
async function passOn(out) {
  let rest = '';
  for await (const chunk of out.setEncoding('utf8')) {
    const end = (rest + chunk).lastIndexOf('\n') + 1;
    const whole = (rest + chunk).slice(0, end);
    rest = (rest + chunk).slice(end);
    if (whole !== '' && !process.stdout.write(whole)) await once(process.stdout, 'drain');
  }
  if (rest !== '') process.stdout.write(`${rest}\n`);
}
