import { sounds, world } from '@masar/world';
import { describe, expect, it } from 'vitest';
import { dossierOf } from '../src/index.ts';
import { america, biden, type Made, made, psaki, putin, russia, ukraine, ushakov } from './made.ts';

const join = (...stories: readonly Made[]) =>
  dossierOf(
    stories.map((one, at) => ({ name: `${at + 1}.txt`, reading: made(one) })),
    { world, sounds },
  ).encounters;

describe('who met, where the copy names one of them', () => {
  const told = (side: 'RU' | 'US', more: Partial<Made> = {}): Made => ({
    text: 'The spokesman said that the talks with America were hard.',
    published: '2022-01-11',
    actors: [america, russia, side === 'RU' ? ushakov : psaki],
    statements: [{ speaker: side === 'RU' ? 'u' : 'j', act: 'state', cue: 'said', content: 'the talks with America were hard' }],
    encounters: [{ participants: ['us'], sides: ['US'], status: 'held', start: '2022-01-10', evidence: 'talks with America' }],
    ...more,
  });
  it('is the side that tells of its talks with the other, and the reason says so', () => {
    const [one] = join(told('RU'));
    expect(one?.sides).toEqual(['RU', 'US']);
    expect(one?.history[0]?.why.map(({ by }) => by)).toContain('told-by-the-other');
  });
  it('is not the agency that reports it', () => {
    const agency = { id: 'm', name: 'Reuters', kind: 'organisation', ref: 'media/reuters', side: 'GB' } as const;
    const [one] = join(
      told('RU', {
        actors: [america, agency],
        statements: [{ speaker: 'm', act: 'state', cue: 'said', content: 'the talks with America were hard' }],
      }),
    );
    expect(one?.sides ?? []).not.toContain('GB');
  });
  it('is not who tells of a council that meets', () => {
    const council = { id: 'c', name: 'Security Council', kind: 'body', class: 'council', side: 'US' } as const;
    const [one] = join(
      told('RU', {
        actors: [council, russia, ushakov],
        encounters: [
          { participants: ['c'], sides: ['US'], place: 'geneva', status: 'held', start: '2022-01-10', evidence: 'talks with America' },
        ],
      }),
    );
    expect(one?.sides).toEqual(['US']);
  });
  it('is the visitor, for a visit', () => {
    const [one] = join(
      told('US', {
        encounters: [
          { kind: 'visit', participants: ['us'], sides: ['US'], status: 'held', start: '2022-01-10', evidence: 'talks with America' },
        ],
      }),
    );
    expect([one?.kind, one?.sides]).toEqual(['visit', ['US']]);
  });
});

describe('who met, where the sentence lists states', () => {
  const listed = (text: string): Made => ({
    text,
    published: '2022-01-27',
    actors: [russia, ukraine, { id: 'fr', name: 'France', ref: 'state/FR', side: 'FR' }],
    mentions: [
      ['ru', 'Russia'],
      ['ua', 'Ukraine'],
      ['fr', 'France'],
    ],
    encounters: [{ status: 'held', start: '2022-01-26', place: 'paris', evidence: 'talks' }],
  });
  it('are those states, the host too', () =>
    expect(join(listed('Envoys of Russia, Ukraine and France agreed at talks on a truce.'))[0]?.sides).toEqual(['FR', 'RU', 'UA']));
  it('are not states that stand about in it', () =>
    expect(
      join(listed('After talks, Russia told the envoys that it wanted nothing of Ukraine, as the hosts in France noted.'))[0]?.sides,
    ).toEqual([]));
});

describe('a headline', () => {
  const day = (headline: string, body: string): Made => ({
    text: `${headline}\n\n${body}`,
    headline,
    published: '2021-12-29',
    actors: [putin, biden],
    encounters: [
      { kind: 'call', participants: ['p', 'b'], sides: ['RU', 'US'], status: 'held', start: '2021-12-23', evidence: headline },
      { kind: 'call', participants: ['p', 'b'], sides: ['RU', 'US'], status: 'planned', start: '2021-12-30', evidence: body },
    ],
  });
  it('tells what its story tells: no call on the day that its weekday alone would mean', () => {
    const found = join(day('Call of Putin and Biden on Thursday', 'They will speak on 30 December.'));
    expect(found.map((one) => [one.status, one.start])).toEqual([['planned', '2021-12-30']]);
    expect(found[0]?.history[0]?.why).toContainEqual({ by: 'headline', score: 0.8, on: ['e2'] });
  });
});

describe('what did not move', () => {
  const talks = (published: string, status: 'held' | 'cancelled' | 'postponed', start: string, sides: readonly string[]): Made => ({
    text: 'They and their talks.',
    published,
    actors: [russia, america, ukraine],
    encounters: [{ sides, status, start, evidence: 'their talks' }],
  });
  it('a meeting that was held is not the one that was called off later', () => {
    const found = join(
      talks('2022-01-24', 'postponed', '2022-01-26', ['RU', 'UA', 'US']),
      talks('2022-01-26', 'held', '2022-01-26', ['RU', 'UA', 'US']),
      talks('2022-02-22', 'cancelled', '2022-02-25', ['RU', 'US']),
    );
    expect(found.map((one) => one.status)).toEqual(['held', 'cancelled']);
  });
});
