import { sounds, world } from '@masar/world';
import { describe, expect, it } from 'vitest';
import { dossierOf } from '../src/index.ts';
import { america, type Made, made, russia } from './made.ts';

const told = (title: string, more: Partial<NonNullable<Made['instruments']>[number]> = {}): Made => ({
  text: `The copy speaks of the ${title}.`,
  published: '2022-01-11',
  actors: [america, russia],
  instruments: [{ title, ...more }],
});

const titles = (...stories: Made[]) =>
  dossierOf(
    stories.map((one, at) => ({ name: `${at + 1}.txt`, reading: made(one) })),
    { world, sounds },
  ).instruments.map(({ title, sightings }) => [title, sightings.length]);

describe('texts of several stories', () => {
  it('are one where they are called by one name of several words', () => {
    expect(titles(told('Riyadh agreement', { kind: 'agreement' }), told('"Riyadh Agreement"', { kind: 'agreement' }))).toEqual([
      ['Riyadh agreement', 2],
    ]);
  });
  it('are not listed where one story speaks of one in passing, nor joined by a noun alone', () => {
    expect(titles(told('Riyadh agreement', { kind: 'agreement' }))).toEqual([]);
    expect(titles(told('agreement', { kind: 'agreement' }), told('agreement', { kind: 'agreement' }))).toEqual([]);
  });
  it('are one of one kind and day, but statements only of one side', () => {
    const day = { date: '2022-01-10' };
    expect(titles(told('draft', day), told('draft treaty', day))).toHaveLength(1);
    const statement = { kind: 'statement', ...day } as const;
    expect(titles(told('statement', { ...statement, issuer: 'ru' }), told('statement', { ...statement, issuer: 'us' }))).toHaveLength(2);
    expect(titles(told('statement', { ...statement, issuer: 'ru' }), told('statement', { ...statement, issuer: 'ru' }))).toHaveLength(1);
  });
  it('are two where two joint statements have no more in common than what they are', () => {
    const of = (date: string) => told('joint statement', { kind: 'statement', date });
    expect(titles(of('2022-01-10'), of('2022-02-10'))).toHaveLength(2);
  });
});
