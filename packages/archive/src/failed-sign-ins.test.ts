import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStore } from '../test/store.ts';
import { signInSucceeded, trySignIn } from './failed-sign-ins.ts';
import { type Archive, open } from './index.ts';

const store = await startStore();
let archive: Archive;
beforeAll(async () => {
  archive = await open(await store.place('sign-ins'));
});
afterAll(async () => {
  await archive.close();
  await store.stop();
});

const counts = (name: string, from: number) => [{ key: `name ${name}`, from }];

test('from the given failure on there is a wait, which doubles, until the name is let in', async () => {
  expect(await trySignIn(archive, counts('omar', 2))).toBe(0);
  expect(await trySignIn(archive, counts('omar', 2))).toBe(0);
  expect(await trySignIn(archive, counts('omar', 2))).toBe(30);
  await archive.query(`update failed_sign_in set until = now() - interval '1 second'`);
  expect(await trySignIn(archive, counts('omar', 2))).toBe(0);
  expect(await trySignIn(archive, counts('omar', 2))).toBe(60);
  await signInSucceeded(archive, { name: 'name omar', address: 'address none' });
  expect(await trySignIn(archive, counts('omar', 2))).toBe(0);
});

test('a sign-in that began before another, and is counted after it, does not wait', async () => {
  const key = 'name nada';
  const wait = await archive.together(async () => {
    // What another left that began a moment after this one did.
    await archive.query('insert into failed_sign_in (key, failures, until) values ($1, 1, clock_timestamp())', [key]);
    return trySignIn(archive, [{ key, from: 5 }]);
  });
  expect(wait).toBe(0);
});
