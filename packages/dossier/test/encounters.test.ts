import { sounds, world } from '@masar/world';
import { describe, expect, it } from 'vitest';
import { dossierOf } from '../src/index.ts';
import { america, biden, type Made, made, putin, russia, ushakov } from './made.ts';

const join = (...stories: readonly Made[]) =>
  dossierOf(
    stories.map((one, at) => ({ name: `${at + 1}.txt`, reading: made(one) })),
    { world, sounds },
  );

const call = (
  published: string,
  status: 'planned' | 'held' | 'denied' | 'postponed' | 'cancelled' | 'proposed',
  start: string | null,
  more: Partial<Made> = {},
): Made => ({
  text: 'Putin and Biden and their call by telephone.',
  published,
  actors: [putin, biden],
  encounters: [{ kind: 'call', participants: ['p', 'b'], sides: ['RU', 'US'], status, start, evidence: 'their call' }],
  ...more,
});
const talks = (
  published: string,
  status: 'planned' | 'held' | 'postponed' | 'cancelled',
  start: string | null,
  place = 'geneva',
): Made => ({
  text: 'Russian and American talks in the city.',
  published,
  actors: [russia, america],
  encounters: [{ participants: ['ru', 'us'], sides: ['RU', 'US'], status, start, place, evidence: 'talks in the city' }],
});

describe('one encounter across stories', () => {
  it('keeps what it went through, by story time, whatever the order of the files', () => {
    const { encounters } = join(
      call('2021-12-31', 'held', '2021-12-30'),
      call('2021-12-29', 'planned', '2021-12-30'),
      call('2021-12-28', 'proposed', '2021-12-30'),
    );
    expect(encounters).toHaveLength(1);
    expect(encounters[0]?.history.map((report) => report.status)).toEqual(['proposed', 'planned', 'held']);
    expect(encounters[0]?.status).toBe('held');
  });
  it('goes on to what was told last: postponed, then held on another day', () => {
    const { encounters } = join(
      talks('2022-01-20', 'planned', '2022-01-25'),
      talks('2022-01-24', 'postponed', '2022-02-02'),
      talks('2022-02-02', 'held', '2022-02-02'),
    );
    expect(encounters.map((one) => [one.status, one.start])).toEqual([['held', '2022-02-02']]);
    expect(encounters[0]?.conflicts).toMatchObject([{ field: 'date', moved: true }]);
  });
  it('leaves two rounds apart', () => {
    expect(join(talks('2022-01-10', 'held', '2022-01-10'), talks('2022-02-14', 'held', '2022-02-14')).encounters).toHaveLength(2);
  });
  it('leaves two pairs on one day apart', () => {
    const macron = { id: 'm', name: 'Emmanuel Macron', ref: 'person/emmanuel-macron', side: 'FR' };
    const other: Made = {
      text: 'Putin and Macron held a call.',
      published: '2021-12-31',
      actors: [putin, macron],
      encounters: [
        { kind: 'call', participants: ['p', 'm'], sides: ['RU', 'FR'], status: 'held', start: '2021-12-30', evidence: 'held a call' },
      ],
    };
    expect(join(call('2021-12-31', 'held', '2021-12-30'), other).encounters).toHaveLength(2);
  });
  it('leaves talks in two cities on one day apart', () => {
    expect(
      join(talks('2022-01-12', 'held', '2022-01-12', 'geneva'), talks('2022-01-12', 'held', '2022-01-12', 'brussels')).encounters,
    ).toHaveLength(2);
  });
  it('puts a report that does not say who with the only one that its story can mean', () => {
    const thin: Made = {
      text: 'Putin told Biden in a telephone call on Thursday that he would wait.',
      published: '2021-12-31',
      actors: [putin, biden],
      encounters: [{ kind: 'call', status: 'held', start: '2021-12-30', evidence: 'a telephone call on Thursday' }],
    };
    const { encounters, unplaced } = join(call('2021-12-29', 'planned', '2021-12-30'), thin);
    expect(encounters).toHaveLength(1);
    expect(encounters[0]?.history[1]?.why.map((one) => one.by)).toContain('named-in-story');
    expect(unplaced).toEqual([]);
  });
  it('leaves undated talk of stories that lie far apart, or bear no date, apart', () => {
    const undated = (published: string | null): Made => ({ ...call('2021-12-31', 'planned', null), published });
    expect(join(undated('2021-12-01'), undated('2021-12-10')).encounters).toHaveLength(1);
    expect(join(undated('2019-12-01'), undated('2021-12-10')).encounters).toHaveLength(2);
    expect(join(undated(null), undated(null)).encounters).toHaveLength(2);
  });
  it('says so where a report could be of any', () => {
    const vague: Made = {
      text: 'More talks are possible.',
      published: '2022-01-20',
      actors: [russia],
      encounters: [{ status: 'proposed', sides: ['RU'], evidence: 'More talks' }],
    };
    const { encounters, unplaced } = join(talks('2022-01-10', 'held', '2022-01-10'), vague);
    expect(encounters).toHaveLength(1);
    expect(unplaced).toHaveLength(1);
  });
});

describe('who met', () => {
  const lavrov = { id: 'l', name: 'Sergey Lavrov', ref: 'person/sergey-lavrov', side: 'RU' };
  const blinken = { id: 'k', name: 'Antony Blinken', ref: 'person/antony-blinken', side: 'US' };
  const swiss = { id: 'ch', name: 'Switzerland', ref: 'state/CH', side: 'CH' };
  it('is not the state in whose town they met', () => {
    const story: Made = {
      text: 'Russia and America met in the Swiss city of Geneva.',
      published: '2022-01-10',
      actors: [russia, america, swiss],
      encounters: [
        {
          participants: ['ru', 'us', 'ch'],
          sides: ['RU', 'US', 'CH'],
          status: 'held',
          start: '2022-01-10',
          place: 'geneva',
          evidence: 'met',
        },
      ],
    };
    expect(join(story).encounters[0]?.sides).toEqual(['RU', 'US']);
  });
  it('is taken from the sentence where the report of a held meeting names nobody, and the reason says so', () => {
    const story: Made = {
      text: 'Lavrov and Blinken agreed on Friday, at a meeting in Geneva, to go on. Putin was told.',
      published: '2022-01-21',
      actors: [lavrov, blinken, putin],
      mentions: [
        ['l', 'Lavrov'],
        ['k', 'Blinken'],
        ['p', 'Putin'],
      ],
      encounters: [{ kind: 'meeting', status: 'held', start: '2022-01-21', place: 'geneva', evidence: 'a meeting in Geneva' }],
    };
    const planned: Made = {
      text: 'Lavrov will meet Blinken in Geneva.',
      published: '2022-01-18',
      actors: [lavrov, blinken],
      encounters: [
        {
          kind: 'meeting',
          participants: ['l', 'k'],
          sides: ['RU', 'US'],
          status: 'planned',
          start: '2022-01-21',
          place: 'geneva',
          evidence: 'will meet',
        },
      ],
    };
    const { encounters } = join(planned, story);
    expect(encounters.map((one) => [one.status, one.participants])).toEqual([['held', ['person/sergey-lavrov', 'person/antony-blinken']]]);
    expect(encounters[0]?.history[1]?.why.map((one) => one.by)).toContain('named-beside');
  });
  it('are the members of a format', () => {
    const normandy = { id: 'n', name: 'Normandy Four', ref: 'org/normandy-four', side: 'normandy-four' };
    const story: Made = {
      text: 'The Normandy Four met in Paris.',
      published: '2022-01-26',
      actors: [normandy],
      encounters: [
        { participants: ['n'], sides: ['normandy-four'], status: 'held', start: '2022-01-26', place: 'paris', evidence: 'met in Paris' },
      ],
    };
    expect(join(story).encounters[0]?.sides).toEqual(['DE', 'FR', 'RU', 'UA']);
  });
});

describe('what is never shown as held', () => {
  it('a planned meeting', () => {
    expect(join(talks('2022-01-08', 'planned', '2022-01-10')).encounters[0]?.status).toBe('planned');
  });
  it('a meeting told as held before its day', () => {
    expect(join(talks('2022-01-08', 'held', '2022-01-10')).encounters.map((one) => one.status)).not.toContain('held');
  });
  it('a denied meeting, though another story tells of it as held: the conflict is kept', () => {
    const [one] = join(call('2022-01-10', 'held', '2022-01-09'), call('2022-01-11', 'denied', '2022-01-09')).encounters;
    expect(one?.status).toBe('denied');
    expect(one?.conflicts.find((conflict) => conflict.field === 'status')?.values.map(({ value }) => value)).toEqual(['held', 'denied']);
  });
  it('a cancelled meeting of which the plan is told once more', () => {
    const stories = [
      talks('2022-01-05', 'planned', '2022-01-10'),
      talks('2022-01-08', 'cancelled', '2022-01-10'),
      talks('2022-01-09', 'planned', '2022-01-10'),
    ];
    expect(join(...stories).encounters.map((one) => one.status)).toEqual(['cancelled']);
  });
  it('a planned meeting that a statement of its story denies', () => {
    const { encounters, denials } = join({
      text: 'The paper said that a meeting of Putin and Biden was planned for January. The spokesman denied a meeting with Biden.',
      published: '2022-01-03',
      actors: [putin, biden, ushakov],
      statements: [{ speaker: 'u', act: 'deny', cue: 'denied', content: 'a meeting with Biden' }],
      encounters: [
        {
          kind: 'meeting',
          participants: ['p', 'b'],
          sides: ['RU', 'US'],
          status: 'planned',
          start: '2022-01',
          evidence: ['a meeting of Putin and Biden was planned', 'a meeting with Biden'],
        },
      ],
    });
    expect(encounters.map((one) => [one.status, one.history.map((report) => report.status)])).toEqual([['denied', ['planned', 'denied']]]);
    expect(denials).toMatchObject([{ statement: 'r1/s1', denies: { kind: 'encounter', id: 'e1' } }]);
  });
});

describe('conflicts are kept with who says so', () => {
  it('two days for one call', () => {
    const [one] = join(call('2021-12-31', 'held', '2021-12-30'), call('2022-01-01', 'held', '2021-12-31')).encounters;
    expect(one?.conflicts).toMatchObject([{ field: 'date', moved: false, values: [{ value: '2021-12-30' }, { value: '2021-12-31' }] }]);
  });
  it('two sides in one story', () => {
    const [one] = join({
      text: 'Ushakov said that talks would be held in Geneva on 9 and 10 January. An American official said that the talks would be held on 10 January only.',
      published: '2021-12-31',
      actors: [russia, america, ushakov, { id: 'o', name: 'An American official', kind: 'unnamed', class: 'official', side: 'US' }],
      times: [
        ['9 and 10 January', '2022-01-09/2022-01-10'],
        ['10 January only', '2022-01-10'],
      ],
      statements: [
        { speaker: 'u', act: 'state', cue: 'said', content: 'talks would be held in Geneva on 9 and 10 January' },
        { speaker: 'o', act: 'state', cue: 'official said', content: 'the talks would be held on 10 January only' },
      ],
      encounters: [
        {
          participants: ['ru', 'us'],
          sides: ['RU', 'US'],
          status: 'planned',
          start: '2022-01-09',
          end: '2022-01-10',
          place: 'geneva',
          evidence: ['talks would be held in Geneva on 9 and 10 January', 'the talks would be held on 10 January only'],
        },
      ],
    }).encounters;
    const values = one?.conflicts[0]?.values.map(({ value, tellings }) => [value, tellings[0]?.source.side]);
    expect(values).toEqual([
      ['2022-01-09/2022-01-10', 'RU'],
      ['2022-01-10', 'US'],
    ]);
  });
  it('a month does not contradict a day in it', () => {
    expect(join(talks('2021-12-20', 'planned', '2022-01'), talks('2022-01-10', 'held', '2022-01-10')).encounters[0]?.conflicts).toEqual([]);
  });
});
