import { world } from '@masar/world';
import { expect, test } from 'vitest';
import { createReader } from '../../../../packages/reader/src/read.ts';
import { en } from '../pack.ts';

const reader = createReader(en, world);
const read = (text: string) => reader.read({ text, published: '2022-01-10' });

test.each([
  ['Tehran would keep to the nuclear deal, he said.', 'nuclear deal'],
  ['They supported the truce of July 2020 whatever their other disputes.', 'truce of July 2020'],
  ['Moscow published a draft treaty on security guarantees together with a letter.', 'draft treaty on security guarantees'],
  ['Cairo called for respect of a 1959 treaty.', '1959 treaty'],
  ['The sides will return to the energy and maritime agreements.', 'energy and maritime agreements'],
  ['They spoke of an agreement to ban strikes on power plants.', 'agreement'],
  ['The memorandum of understanding was signed in Istanbul on July 22.', 'memorandum of understanding'],
  ['The draft resolution demands an immediate truce.', 'draft resolution'],
  ['A draft text calls for a 60-day truce.', 'draft text'],
  ['The army has yet to implement the Jeddah declaration.', 'Jeddah declaration'],
  ['The envoy called the bridging proposal a decisive moment.', 'bridging proposal'],
  ['In a letter to the Secretary-General, Iran warned of consequences.', 'letter to the Secretary-General'],
  ['The truce agreed in May has expired.', 'truce'],
])('%s holds the text %s', (text, title) => {
  expect(read(text).instruments.map((one) => one.title)).toContain(title);
});

test.each([
  ['The Egyptian Foreign Ministry said in a joint statement that the round was over.', 'Egyptian Foreign Ministry'],
  ['The round is over, says a statement issued by the Egyptian Foreign Ministry.', 'Egyptian Foreign Ministry'],
  ["Russia's proposal was rejected.", 'Russia'],
])('%s: the text is of %s', (text, name) => {
  const { instruments, actors } = read(text);
  expect(actors.find(({ id }) => id === instruments[0]?.issuer)?.name).toBe(name);
});

test('who a letter is written to did not write it', () => {
  const { instruments, actors } = read('Antony Blinken proposed the meeting in a letter to Sergei Lavrov.');
  expect(actors.find(({ id }) => id === instruments[0]?.issuer)?.name).not.toBe('Sergei Lavrov');
});

test.each(['They parted with no joint statement.', 'An agreement is possible, he said.', 'A treaty lawyer spoke first.'])(
  '%s holds none',
  (text) => {
    expect(read(text).instruments).toEqual([]);
  },
);
