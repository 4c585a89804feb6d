// Sets the project up and runs its tests; further arguments go to vitest. With --unless-passed alone, files that have passed as
// they are, on this Node, are not run again: `npm test && npm run check` tests once.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root, run, setup } from './setup.mjs';

const cache = `${root}/node_modules/.cache/masar`;
const args = process.argv.slice(2);

const files = digestOfFiles();
const passed = `${cache}/tests-passed`;
if (args[0] === '--unless-passed' && files !== null && existsSync(passed) && readFileSync(passed, 'utf8') === files) {
  console.error('The tests have passed on these very files: they are not run again.');
} else {
  setup();
  const chosen = args.filter((arg) => arg !== '--unless-passed');
  run('npx', ['vitest', 'run', ...chosen]);
  if (chosen.length === 0 && files !== null && digestOfFiles() === files) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(passed, files);
  }
}

/** A digest of all files that git would keep, and of the Node that runs them; null outside of git. */
function digestOfFiles() {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) return null;
  const digest = createHash('sha256').update(process.version);
  for (const name of stdout
    .split('\0')
    .filter((name) => name !== '' && existsSync(`${root}/${name}`))
    .sort())
    digest
      .update(`${name}\0`)
      .update(readFileSync(`${root}/${name}`))
      .update('\0');
  return digest.digest('hex');
}
