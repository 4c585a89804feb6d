import { refusals } from '@masar/shapes';
import { expect, test } from 'vitest';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

const holes = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

test.each(Object.entries({ ar, en, ru }))('what is refused is told in %s with the values that it has', (_, sentences) => {
  for (const [type, sentence] of Object.entries(refusals))
    expect([type, holes(sentences[type as keyof typeof refusals])]).toEqual([type, holes(sentence)]);
});
