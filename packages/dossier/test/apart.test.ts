import type { Encounter } from '@masar/shapes';
import { sounds, world } from '@masar/world';
import { describe, expect, it } from 'vitest';
import { dossierOf } from '../src/index.ts';
import { biden, type Made, made, putin } from './made.ts';

const lavrov = { id: 'l', name: 'Sergey Lavrov', ref: 'person/sergey-lavrov', side: 'RU' } as const;
const kerry = { id: 'k', name: 'John Kerry', ref: 'person/john-kerry', side: 'US' } as const;
const attiyah = { id: 'q', name: 'Khalid al-Attiyah', ref: 'person/khalid-al-attiyah', side: 'QA' } as const;
const gcc = { id: 'g', name: 'GCC', ref: 'org/gcc', side: 'gcc' } as const;

type Told = Partial<Omit<Encounter, 'place' | 'evidence'>> & Pick<Encounter, 'status'> & { readonly place?: string };

/** Stories of one day, each with the encounters that it tells of. */
const join = (...stories: readonly (readonly Told[])[]) =>
  dossierOf(
    stories.map((told, at) => {
      const story: Made = {
        text: told.map((_, one) => `Story ${at} tells of meeting ${one}.`).join(' '),
        published: '2015-08-04',
        actors: [lavrov, kerry, attiyah, gcc, putin, biden],
        encounters: told.map((one, number) => ({ ...one, evidence: `Story ${at} tells of meeting ${number}` })),
      };
      return { name: `${at + 1}.txt`, id: `s-${at + 1}`, reading: made(story) };
    }),
    { world, sounds },
  );

const visit = (who: string, side: string): Told => ({
  kind: 'visit',
  participants: [who],
  sides: [side],
  status: 'held',
  start: '2015-08-03',
  place: 'doha',
});

const isOne = (participants: readonly string[]): boolean => participants.length === 1;

describe('two visits to one city on one day', () => {
  it('are two where the visitors are two', () => expect(join([visit('l', 'RU')], [visit('k', 'US')]).encounters).toHaveLength(2));
  it('are two where a third story tells of both visitors in one breath', () => {
    const both: Told = { ...visit('k', 'US'), participants: ['k', 'l'], sides: ['US', 'RU'] };
    for (const stories of [
      [[both], [visit('l', 'RU')], [visit('k', 'US')]],
      [[visit('l', 'RU')], [visit('k', 'US')], [both]],
    ]) {
      const { encounters } = join(...stories);
      expect(encounters.map(({ participants }) => participants)).toEqual([expect.toSatisfy(isOne), expect.toSatisfy(isOne)]);
      expect(encounters.map(({ history }) => history.length).sort()).toEqual([1, 2]);
    }
  });
  it('are one where nobody tells of one visitor alone', () => {
    const both: Told = { ...visit('k', 'US'), participants: ['k', 'l'], sides: ['US', 'RU'] };
    expect(join([both], [both], [visit('k', 'US')]).encounters).toHaveLength(1);
  });
  it('are one where the visitor is one', () => expect(join([visit('k', 'US')], [visit('k', 'US')]).encounters).toHaveLength(1));
});

describe('a meeting with the host', () => {
  const summit: Told = {
    kind: 'meeting',
    participants: ['k', 'g'],
    sides: ['US', 'gcc'],
    status: 'held',
    start: '2015-08-03',
    place: 'doha',
  };
  it('is not another that the guest had there, where somebody of the host is named', () => {
    const bilateral: Told = { ...summit, participants: ['k', 'q'], sides: ['US', 'QA'] };
    expect(join([summit], [bilateral]).encounters).toHaveLength(2);
  });
  it('is that one where only the place makes the host a side', () => {
    const hosted: Told = { ...summit, participants: ['k', 'g'], sides: ['US', 'gcc', 'QA'] };
    expect(join([summit], [hosted]).encounters).toHaveLength(1);
  });
});

describe('a denial', () => {
  const call: Told = { kind: 'call', participants: ['p', 'b'], sides: ['RU', 'US'], status: 'held', start: '2015-08-03' };
  it('that says of nobody and no day is of no encounter in particular', () => {
    const { encounters, unplaced } = join([call, { kind: 'call', status: 'denied' }]);
    expect(encounters.map(({ status }) => status)).toEqual(['held']);
    expect(unplaced).toHaveLength(1);
  });
  it('that says of whom is of theirs', () => {
    const { encounters } = join([call, { ...call, status: 'denied', start: null }]);
    expect(encounters[0]?.history.map(({ status }) => status).sort()).toEqual(['denied', 'held']);
  });
});

it('records are called by the story as the caller calls it', () => {
  const { stories, encounters } = join([visit('k', 'US')]);
  expect(stories[0]?.id).toBe('s-1');
  expect(encounters[0]?.history[0]?.story).toBe('s-1');
});
