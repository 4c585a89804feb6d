import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../../packages/reader/src/lexicon/lexicon.ts';
import { readTimes } from '../../../../packages/reader/src/times/index.ts';
import { en } from '../pack.ts';

const lexicon = new Lexicon(en, { states: [], organisations: [], people: [], places: [], issues: [] });
const read = (text: string, published: string | null) => readTimes(lexicon.tokens(text), en.times, { published, lang: 'en' });
const by = (rule: string, text: string, published: string | null) =>
  read(text, published).filter(({ why }) => why.rule.split(' + ').includes(`en/times/${rule}`));

describe.each(en.times.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has two examples and a counter-example', () => {
    expect(rule.reads.length).toBeGreaterThanOrEqual(2);
    expect(rule.ignores.length).toBeGreaterThanOrEqual(1);
  });
  it.each(rule.reads.map((example) => [example.text, example] as const))('reads %s', (text, { published, value }) => {
    expect(by(id, text, published).map((time) => time.value)).toContain(value);
  });
  it.each(rule.ignores.map((text) => [text]))('ignores %s', (text) => {
    expect(by(id, text, '2022-01-10')).toEqual([]);
  });
});
