// npm run bench -- desk [--readers 200] [--seconds 60] [--stories 400]: how long readers wait for a desk on a server while stories come in.
// Each reader asks, reads for four seconds, and asks again.
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
const seconds = option('seconds', 60);
const stories = option('stories', 400);
/** Milliseconds between an answer and the next question of one reader. */
const pause = 4_000;
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** What a reader of the desk's pages asks for, in turn; `story` and `record` are some of the archive's. */
const questions = [
  () => '/api/v1/records?q=%D9%85%D8%AD%D8%A7%D8%AF%D8%AB%D8%A7%D8%AA',
  ({ story }) => `/api/v1/stories/${story}`,
  () => '/api/v1/records?side=RU&kind=statement',
  ({ record }) => `/api/v1/records/${record}`,
  () => '/api/v1/dossier?lang=ar',
  () => '/api/v1/stories',
  ({ record }) => `/api/v1/records/${record}/history`,
  () => '/api/v1/session',
];

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
  const some = await archive.query('select id as record, story_id as story from record order by id limit 500');
  await archive.close();

  const desk = child(here('../apps/cli/bin/masar.js'), 'serve', '--port', '0', '--archive', place);
  const base = await new Promise((resolve) => desk.stdout.on('data', (told) => resolve(/http:\S+/.exec(String(told))?.[0])));
  const cpu = async () => Number(/^process_cpu_seconds (\S+)$/m.exec(await (await fetch(`${base}/metrics`)).text())?.[1]);
  // The stories are joined once before anybody waits for it.
  await fetch(`${base}/api/v1/dossier`);
  const before = await cpu();
  const intake = child(here('desk-intake.mjs'), place, String(stories));
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: readers }, async (_, reader) => {
      // Not all at one moment.
      await new Promise((resolve) => setTimeout(resolve, (pause * reader) / readers));
      for (let turn = reader; performance.now() < until; turn++) {
        const question = turn % questions.length;
        await ask(base, question, questions[question](some[turn % some.length]));
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
  for (const [question, list] of [...times].sort(([a], [b]) => a - b))
    line(questions[question]({ story: '…', record: '…' }).slice(0, 44), list);
  const all = [...times.values()].flat().length;
  console.log(`${((spent / all) * 1000).toFixed(1)} ms of processor time of the desk a request, joining counted`);
  console.log(`${faults.length} errors${faults.length > 0 ? `, the first: ${faults[0]}` : ''}`);
  console.log(`${stories} stories, and ${taken} taken in meanwhile; load of the machine ${loadavg()[0].toFixed(1)}`);
} finally {
  agent.destroy();
  for (const one of children) one.kill('SIGKILL');
  await server.stop();
}
