import type { JudgedReport, Sign } from '@masar/shapes';
import { expect, test } from 'vitest';
import { judgeOf, stemmer } from './judge.ts';

const affixes = { begins: ['un'], ends: ['s'], least: 3 };
const judge = judgeOf({
  affixes,
  margin: 0.3,
  weights: [
    'always\tstate 20',
    'ruled state\tstate 50',
    'word need\tdemand 130 state -10',
    'word talk\tstate 5',
    'word hope\tdemand 95',
  ].join('\n'),
});

const report = (...words: string[]): JudgedReport => ({
  cue: 0,
  content: 10,
  ruled: 'state',
  signs: [{ kind: 'report', value: 'ruled state', at: null }, ...words.map((value, n): Sign => ({ kind: 'word', value, at: 20 + n }))],
});

test('what the signs most speak for is the act, and the tokens that tell it are named', () => {
  expect(judge(report('talk', 'need'))).toEqual({ act: 'demand', telling: [21] });
});

test('a stem counts once, whatever its forms and however often it stands', () => {
  expect(judge(report('hope', 'hopes', 'hope')).act).toBe('state');
});

test('without a sign that says otherwise the act of the rules stands', () => {
  expect(judge(report('talk', 'unheard-of'))).toEqual({ act: 'state', telling: [] });
});

test('the act of the rules stands where hardly more speaks for another', () => {
  expect(judge(report('hope')).act).toBe('state');
  expect(judge(report('need')).act).toBe('demand');
});

test('a table without lines leaves the act to the rules', () => {
  expect(judgeOf({ affixes, margin: 0, weights: '' })(report('need'))).toEqual({ act: 'state', telling: [] });
});

test('a stem is what is left without one beginning and one ending, where enough letters stay', () => {
  const stem = stemmer({ begins: ['re', 'r'], ends: ['ings', 's'], least: 3 });
  expect(['reopenings', 'rests', 'ring', 'opens'].map(stem)).toEqual(['open', 'sts', 'ing', 'open']);
});
