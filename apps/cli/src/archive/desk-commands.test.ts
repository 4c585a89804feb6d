import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/masar.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'masar-users-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const masar = (args: readonly string[], input = '', env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [bin, ...args, '--archive', join(folder, 'one')], {
    encoding: 'utf8',
    input,
    env: { ...process.env, NO_COLOR: '1', MASAR_SECRET: '', ...env },
  });

test('a user is made with the password that comes by standard input, and a token of theirs is shown once', () => {
  const made = masar(['user', 'add', 'Nada', '--role', 'administrator'], 'a long enough password\n');
  expect([made.status, made.stdout]).toEqual([0, 'nada is administrator of this desk, which from now on asks everybody to sign in.\n']);
  const wrong = masar(['user', 'role', 'nada', 'chief']);
  expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringMatching(/^masar: "chief" is no role; there are /)]);
  const short = masar(['user', 'password', 'nada'], 'short\n');
  expect([short.status, short.stderr]).toEqual([1, expect.not.stringContaining('this story could not be read')]);
  const secret = masar(['token', 'add', 'scraper', '--user', 'nada']).stdout.trim();
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(masar(['token', 'list']).stdout).toMatch(/^[\w-]{36} {2}nada reader until \d{4}-\d\d-\d\d {2}scraper\n$/);
});

test('a desk that others would reach does not start with a secret that is none', () => {
  const { stderr } = masar(['serve', '--url', 'https://desk.example', '--port', '0'], '', { MASAR_SECRET: 'changeme' });
  expect(stderr).toContain('a secret of its own');
});
