// npm run bench -- desk [--readers 200] [--seconds 300] [--stories 400]: how long readers wait for a desk on a server while stories
// come in. Each reader asks, reads for four seconds, and asks again. Before that, what each question costs alone. The last line says
// whether it holds, and so does the exit code: no error, and of a hundred readers ninety-nine wait half a second at most.
import { spawn } from 'node:child_process';
import { Agent, get } from 'node:http';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { addAll, open } from '../packages/archive/dist/index.js';
import { startPostgres } from '../packages/archive/test/postgres.mjs';
import { additionsAt } from './desk-stories.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return (at > 0 && Number(process.argv[at + 1])) || otherwise;
};
const readers = option('readers', 200);
const seconds = option('seconds', 300);
const stories = option('stories', 400);
/** Milliseconds between an answer and the next question of one reader. */
const pause = 4_000;
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Words and sides that readers look for, each in turn another. */
const words = ['محادثات', 'واشنطن', 'موسكو', 'أوكرانيا', 'جنيف', 'العقوبات', 'اتفاق', 'الرئيس', 'الحوار', 'التوتر', 'وزير', 'أمن'];
const sides = ['RU', 'US', 'UA', 'FR', 'DE', 'IR'];

/** What a reader of the desk's pages asks for, in turn; `story`, `record` and `encounter` are some of the archive's, `n` counts. */
const questions = [
  ({ n }) => `/api/v1/records?facets=true&q=${encodeURIComponent(words[n % words.length])}`,
  ({ story }) => `/api/v1/stories/${story}`,
  ({ n }) => `/api/v1/records?side=${sides[n % sides.length]}&kind=statement`,
  ({ record }) => `/api/v1/records/${record}`,
  () => '/api/v1/dossier?lang=ar',
  () => '/api/v1/stories',
  ({ record }) => `/api/v1/records/${record}/history`,
  () => '/api/v1/session',
  () => '/api/v1/timeline?lang=ar',
  ({ encounter }) => `/api/v1/encounters/${encounter}?lang=ar`,
  () => '/api/v1/positions?lang=ar',
  ({ n }) => `/api/v1/records?facets=true&q=${encodeURIComponent(`${words[n % words.length]} ${words[(n + 5) % words.length]}`)}`,
];
/** Milliseconds that one in a hundred may wait longer than. */
const most = 500;
/** How often each question is asked alone, before the readers come. */
const alone = 40;

const named = (question) => question({ story: '…', record: '…', encounter: '…', n: 0 }).replace('/api/v1', '').slice(0, 44).padEnd(44);

const agent = new Agent({ keepAlive: true, maxSockets: readers });
const times = new Map();
const faults = [];
const ask = (base, question, path) =>
  new Promise((resolve) => {
    const began = performance.now();
    const done = (fault) => {
      const list = times.get(question) ?? [];
      times.set(question, list);
      list.push(performance.now() - began);
      if (fault !== null) faults.push(`${path}: ${fault}`);
      resolve();
    };
    get(base + path, { agent }, (answer) => {
      answer.resume();
      answer.on('end', () => done(answer.statusCode === 200 ? null : answer.statusCode));
    }).on('error', (error) => done(error.message));
  });

const server = await startPostgres();
if (server === null) throw new Error('this machine has no PostgreSQL');
const children = [];
const child = (...args) => {
  const made = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(made);
  return made;
};
const ended = async (made) => {
  let out = '';
  made.stdout.on('data', (piece) => {
    out += piece;
  });
  const over = new Promise((resolve) => made.once('close', resolve));
  made.kill('SIGTERM');
  await over;
  return out;
};
try {
  const place = await server.database('desk');
  const archive = await open(place);
  for (let at = 0; at < stories; at += 25) await addAll(archive, additionsAt(at, Math.min(25, stories - at)));
  const some = (await archive.query('select id as record, story_id as story from record order by id limit 500')).map((one, n) => ({
    ...one,
    n,
  }));
  await archive.close();

  const desk = child(here('../apps/cli/bin/masar.js'), 'serve', '--port', '0', '--archive', place);
  const base = await new Promise((resolve) => desk.stdout.on('data', (told) => resolve(/http:\S+/.exec(String(told))?.[0])));
  const cpu = async () => Number(/^process_cpu_seconds (\S+)$/m.exec(await (await fetch(`${base}/metrics`)).text())?.[1]);
  // The stories are joined once before anybody waits for it.
  const { encounters } = await (await fetch(`${base}/api/v1/dossier`)).json();
  for (const [n, one] of some.entries()) one.encounter = encounters[n % encounters.length].id;
  console.log('milliseconds of the processor of the desk for each question, asked alone');
  for (const question of questions) {
    for (const one of some.slice(0, 10)) await (await fetch(base + question(one))).arrayBuffer();
    const began = await cpu();
    for (const one of some.slice(10, 10 + alone)) await (await fetch(base + question(one))).arrayBuffer();
    console.log(`${named(question)} ${((((await cpu()) - began) * 1000) / alone).toFixed(1).padStart(6)}`);
  }
  const before = await cpu();
  const intake = child(here('desk-intake.mjs'), place, String(stories));
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: readers }, async (_, reader) => {
      // Not all at one moment.
      await new Promise((resolve) => setTimeout(resolve, (pause * reader) / readers));
      for (let turn = reader; performance.now() < until; turn++) {
        const question = turn % questions.length;
        await ask(base, question, questions[question](some[(turn * 7) % some.length]));
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }),
  );
  const spent = (await cpu()) - before;
  const taken = Number(await ended(intake));
  await ended(desk);
  const line = (name, list) => {
    const sorted = [...list].sort((a, b) => a - b);
    const at = (share) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0).padStart(6);
    console.log(
      `${name.padEnd(44)} ${String(list.length).padStart(6)}   p50 ${at(0.5)}   p95 ${at(0.95)}   p99 ${at(0.99)}   max ${at(1)} ms`,
    );
  };
  line(`${readers} readers`, [...times.values()].flat());
  for (const [question, list] of [...times].sort(([a], [b]) => a - b)) line(named(questions[question]), list);
  const all = [...times.values()].flat();
  console.log(`${((spent / all.length) * 1000).toFixed(1)} ms of processor time of the desk a request, joining counted`);
  if (faults.length > 0) console.log(`the first error: ${faults[0]}`);
  console.log(`${stories} stories, and ${taken} taken in meanwhile; load of the machine ${loadavg()[0].toFixed(1)}`);
  const p99 = all.sort((a, b) => a - b)[Math.floor(all.length * 0.99)] ?? 0;
  const holds = faults.length === 0 && p99 <= most;
  console.log(
    `${holds ? 'HOLDS' : 'FAILS'}: ${readers} readers, ${seconds} s, ${all.length} requests, p99 ${p99.toFixed(0)} ms (at most ${most}), ${faults.length} errors`,
  );
  if (!holds) process.exitCode = 1;
} finally {
  agent.destroy();
  for (const one of children) one.kill('SIGKILL');
  await server.stop();
}
