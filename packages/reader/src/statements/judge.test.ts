import { type Act, acts, type JudgedReport, type Traits, type Word } from '@masar/shapes';
import { expect, test } from 'vitest';
import { actBy, judgeOf, namesOf, stemmer } from './judge.ts';
import { written } from './tally.ts';

const affixes = { begins: ['un'], ends: ['s'], least: 3 };

/** Weights of a word as the table has them. */
const told = (weights: Partial<Record<Act, number>>): string => written(acts.map((act) => weights[act] ?? 0));

const evidence = {
  affixes,
  margin: 0.3,
  weights: ['always\tstate 20', 'ruled state\tstate 50', 'opens with a name\taccuse 150'].join('\n'),
  words: [
    `need\t${told({ demand: 1.3, state: -0.1 })}\t`,
    `talk\t${told({ state: 0.05 })}\t`,
    `hope\t${told({ demand: 0.95 })}\t`,
    `no\t\t${told({ reject: 1.4 })}`,
  ].join('\n'),
};

/** What a report is as a whole: the table knows only the act by the rules. */
const traits: Traits = {
  ruled: 'state',
  named: 'state',
  rule: 'verb-clause',
  manner: 'indirect',
  speaker: 'person',
  led: 'plainly',
  clause: 'thing past asserted',
  cue: null,
  form: null,
  inner: null,
  reporter: null,
};

/** A report whose content are these words. */
const report = (words: readonly string[], judge = judgeOf(evidence)): JudgedReport => ({
  cue: 0,
  content: 10,
  ruled: 'state',
  traits,
  words: words.map((bare) => ({ bare, signs: judge.signsOf(bare) }) as Word),
  at: words.map((_, n) => 20 + n),
  opensWithName: false,
});

const judged = (words: readonly string[], more: Partial<JudgedReport> = {}, of = evidence) => {
  const judge = judgeOf(of);
  return judge.judge({ ...report(words, judge), ...more });
};

test('what the signs most speak for is the act, and the tokens that tell it are named', () => {
  expect(judged(['talk', 'need'])).toEqual({ act: 'demand', telling: [21] });
});

test('a stem counts once, whatever its forms and however often it stands', () => {
  expect(judged(['hope', 'hopes', 'hope']).act).toBe('state');
});

test('without a sign that says otherwise the act of the rules stands', () => {
  expect(judged(['talk', 'unheard-of'])).toEqual({ act: 'state', telling: [] });
});

test('the act of the rules stands where hardly more speaks for another', () => {
  expect(judged(['hope']).act).toBe('state');
  expect(judged(['need']).act).toBe('demand');
});

test('a table without lines leaves the act to the rules', () => {
  expect(judged(['need'], {}, { affixes, margin: 0, weights: '', words: '' })).toEqual({ act: 'state', telling: [] });
});

test('a stem is what is left without one beginning and one ending, where enough letters stay', () => {
  const stem = stemmer({ begins: ['re', 'r'], ends: ['ings', 's'], least: 3 });
  expect(['reopenings', 'rests', 'ring', 'opens'].map(stem)).toEqual(['open', 'sts', 'ing', 'open']);
});

test('a word tells what it opens with only as one of the first two', () => {
  expect(judged(['yes', 'no'])).toEqual({ act: 'reject', telling: [21] });
  expect(judged(['yes', 'talk', 'no']).act).toBe('state');
});

test('that somebody is named where the content begins is a sign and no token', () => {
  expect(judged(['talk'], { opensWithName: true })).toEqual({ act: 'accuse', telling: [] });
});

test('by the names of its signs a report is judged as by its words', () => {
  const stem = stemmer(affixes);
  for (const words of [
    ['talk', 'needs'],
    ['no', 'talk'],
    ['hope', 'hopes'],
  ])
    expect(actBy(evidence)('state', namesOf(report(words), stem))).toBe(judged(words).act);
  expect(namesOf({ ...report(['no', 'talks']), opensWithName: true }, stem)).toEqual([
    'ruled state',
    'named state',
    'rule verb-clause',
    'manner indirect',
    'speaker person',
    'led plainly',
    'clause thing past asserted',
    'opens no',
    'word no',
    'opens talk',
    'word talk',
    'opens with a name',
  ]);
});

test('a word that opens is known by its stem, and tells anywhere what it tells there', () => {
  expect(judged(['nevers', 'talk'], {}, { ...evidence, words: `never\t\t${told({ reject: 1.4 })}` })).toEqual({
    act: 'reject',
    telling: [20],
  });
  const both = { ...evidence, words: `no\t${told({ deny: 2 })}\t${told({ reject: 1.4 })}` };
  expect(judged(['no', 'talk'], {}, both).act).toBe('deny');
  expect(judged(['talk', 'talk', 'no'], {}, both).act).toBe('deny');
});

test('weights are written to a twentieth, and what is beyond the letters as the last of them', () => {
  const of = (weight: number) => ({ ...evidence, words: `need\t${told({ demand: weight })}\t` });
  // Seven tenths and the margin are to be outweighed.
  expect(judged(['need'], {}, of(0.95)).act).toBe('state');
  expect(judged(['need'], {}, of(1.06)).act).toBe('demand');
  expect(told({ demand: 9 })).toBe(told({ demand: 2.25 }));
  expect(told({ demand: -9 })).toBe(told({ demand: -2.25 }));
  expect(told({ demand: 2.2 })).not.toBe(told({ demand: 2.25 }));
});
