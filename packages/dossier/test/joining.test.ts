import { sounds, world } from '@masar/world';
import { describe, expect, it } from 'vitest';
import { Ear, keysOf, namesAlike } from '../src/actors/sounds.ts';
import { daysOf, isoDay } from '../src/days.ts';
import { type Corrections, dossierOf } from '../src/index.ts';
import { biden, type Made, made, putin, russia, ukraine } from './made.ts';

const join = (stories: readonly Made[], corrections: Corrections = {}) =>
  dossierOf(
    stories.map((one, at) => ({ name: `${at + 1}.txt`, reading: made(one) })),
    { world, sounds },
    corrections,
  );

describe('one actor across stories and scripts', () => {
  const arabic: Made = {
    lang: 'ar',
    text: 'قالت إميلي هورن',
    published: '2021-12-29',
    actors: [{ id: 'a1', name: 'إميلي هورن', side: 'US' }],
  };
  const english: Made = {
    lang: 'en',
    text: 'Emily Horne said',
    published: '2021-12-29',
    actors: [{ id: 'a1', name: 'Emily Horne', side: 'US' }],
  };
  it('by the gazetteer', () => {
    const dossier = join([
      { lang: 'ar', text: 'بوتين', published: null, actors: [{ ...putin, name: 'فلاديمير بوتين' }] },
      { lang: 'en', text: 'Putin', published: null, actors: [putin] },
    ]);
    expect(dossier.actors.map((one) => [one.id, one.sightings.length])).toEqual([['person/vladimir-putin', 2]]);
    expect(dossier.actors[0]?.sightings[1]?.why).toEqual([{ by: 'ref', score: 1, on: ['person/vladimir-putin'] }]);
  });
  it('by how the name sounds in two scripts, with the score', () => {
    const { actors } = join([arabic, english]);
    expect(actors).toHaveLength(1);
    expect(actors[0]?.names).toMatchObject({ ar: 'إميلي هورن', en: 'Emily Horne' });
    const why = actors[0]?.sightings[1]?.why[0];
    expect(why?.by).toBe('transliteration');
    expect(why?.score).toBeGreaterThanOrEqual(0.85);
  });
  it('not where they speak for two sides', () => {
    expect(join([arabic, { ...english, actors: [{ id: 'a1', name: 'Emily Horne', side: 'GB' }] }]).actors).toHaveLength(2);
  });
  it('not by the family name alone', () => {
    expect(join([arabic, { ...english, text: 'Horne said', actors: [{ id: 'a1', name: 'Horne', side: 'US' }] }]).actors).toHaveLength(2);
  });
  it('by the office on the day of the story', () => {
    const minister = {
      id: 'a1',
      name: 'the Russian foreign minister',
      side: 'RU',
      offices: [
        { title: 'the Russian foreign minister', of: null },
        { title: 'foreign-minister', of: 'state/RU' },
      ],
    };
    const at = (published: string) => join([{ text: 'the Russian foreign minister', published, actors: [minister] }]).actors[0];
    expect(at('2022-01-10')?.id).toBe('person/sergey-lavrov');
    expect(at('2022-01-10')?.sightings[0]?.why).toMatchObject([{ by: 'office', on: ['foreign-minister', 'state/RU', '2022-01-10'] }]);
    expect(at('1999-01-10')?.id).toBe('r1/a1');
  });
  it('never an unnamed source', () => {
    const official = { id: 'a1', name: 'a senior official', kind: 'unnamed', class: 'official', side: 'US' } as const;
    const story: Made = { text: 'a senior official', published: null, actors: [official] };
    expect(join([story, story]).actors).toHaveLength(2);
  });
  it('is undone for a sighting that stands alone', () => {
    const { actors } = join([arabic, english, english], { apart: ['r2/a1'] });
    expect(actors.map((one) => one.sightings.map((sighting) => sighting.story))).toEqual([['r1', 'r3'], ['r2']]);
  });
});

describe('how names sound', () => {
  const ear = new Ear(sounds);
  const alike = (a: string, b: string) => namesAlike(ear.hear(a), ear.hear(b));
  it.each([
    ['فلاديمير بوتين', 'Vladimir Putin'],
    ['ميخايلو بودولياك', 'Mykhailo Podolyak'],
    ['ألكسندر غروشكو', 'Александр Грушко'],
    ['عبد الفتاح السيسي', 'Abdel Fattah el-Sisi'],
    ['Дмитрий Козак', 'Dmitry Kozak'],
  ])('%s is %s', (a, b) => expect(alike(a, b)).toBeGreaterThanOrEqual(0.85));
  it.each([
    ['سيرغي لافروف', 'Sergey Naryshkin'],
    ['جو بايدن', 'Jon Biden-Smith'],
    ['أندريه يرماك', 'Andrei Kelin'],
    ['إيمانويل بون', 'Emmanuel Macron'],
  ])('%s is not %s', (a, b) => expect(alike(a, b)).toBeLessThan(0.85));
  it('finds nine in ten of the gazetteer from script to script, and hardly ever somebody else of the same side', () => {
    const people = world.people.filter((_, at) => at % 6 === 0);
    for (const [from, to] of [
      ['ar', 'en'],
      ['ru', 'en'],
      ['ar', 'ru'],
    ] as const) {
      const heard = people.map((row) => ({ row, a: ear.hear(row.names[from]?.[0] ?? ''), b: ear.hear(row.names[to]?.[0] ?? '') }));
      const found = heard.filter(({ a, b }) => namesAlike(a, b) >= 0.85).length;
      expect(found / heard.length).toBeGreaterThan(0.88);
      let wrong = 0;
      for (const one of heard)
        for (const other of heard) if (one !== other && one.row.side === other.row.side && namesAlike(one.a, other.b) >= 0.85) wrong++;
      expect(wrong).toBeLessThanOrEqual(2);
    }
  });
  it('keys bring together what sounds alike', () => {
    const shared = (a: string, b: string) =>
      ear
        .hear(a)
        .words.flatMap(keysOf)
        .some((key) => ear.hear(b).words.flatMap(keysOf).includes(key));
    expect(shared('لافروف', 'Lavrov')).toBe(true);
    expect(shared('لافروف', 'Macron')).toBe(false);
  });
});

describe('copies count once', () => {
  const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `word${(from + at) % 997}`).join(' ');
  const story = (text: string, more: Partial<Made> = {}): Made => ({ text, published: '2021-12-31', actors: [], ...more });
  it('a copy under another headline, a cut copy, and a story of its own', () => {
    const { stories, origins } = join([
      story(words(0, 240)),
      story(`Other headline\n\n${words(0, 240)}\n\nRead more`),
      story(words(0, 150)),
      story(words(500, 240)),
    ]);
    expect(stories.map((one) => one.origin)).toEqual(['o1', 'o1', 'o1', 'o2']);
    expect(origins[0]?.copies[1]?.why).toMatchObject([{ by: 'text' }]);
  });
  it('two stories of one agency are two', () => {
    expect(join([story(words(0, 200), { agencies: ['X'] }), story(words(300, 200), { agencies: ['X'] })]).origins).toHaveLength(2);
  });
  it('takes of one story: one agency, one day, one headline with something added', () => {
    const take = (headline: string, from: number) => story(`${headline}\n${words(from, 120)}`, { headline, agencies: ['X'] });
    const { origins } = join([
      take('Leaders speak of guarantees by telephone', 0),
      take('Leaders speak of guarantees by telephone - 2', 400),
      take('Ministers speak of guarantees in Rome', 700),
    ]);
    expect(origins.map((one) => one.copies.map((copy) => copy.story))).toEqual([['r1', 'r2'], ['r3']]);
  });
  it('a few shared sentences make no copy', () => {
    expect(join([story(words(0, 240)), story(`${words(0, 40)} ${words(600, 200)}`)]).origins).toHaveLength(2);
  });
});

describe('tracks', () => {
  const stories: Made[] = [
    {
      text: 'Talks on a track in Geneva between Russia and the United States, under Putin and Biden.',
      published: '2021-12-31',
      actors: [putin, biden],
      encounters: [
        {
          sides: ['RU', 'US'],
          participants: [],
          status: 'planned',
          start: '2022-01-10',
          place: 'geneva',
          evidence: 'Talks on a track in Geneva',
        },
      ],
      tracks: [{ name: 'Geneva track', sides: ['RU', 'US'], encounters: ['e1'], overseers: ['p', 'b'] }],
    },
    {
      text: 'Talks in Geneva were held; the next ones are due in Rome.',
      published: '2022-01-11',
      actors: [],
      encounters: [
        { sides: ['RU', 'US'], status: 'held', start: '2022-01-10', place: 'geneva', evidence: 'Talks in Geneva' },
        { sides: ['RU', 'US'], status: 'planned', start: '2022-02-10', place: 'rome', evidence: 'the next ones' },
      ],
    },
  ];
  it('hold their rounds, their state and who oversees them', () => {
    const { tracks, encounters } = join(stories);
    expect(tracks).toHaveLength(1);
    expect(tracks[0]?.rounds.map((id) => encounters.find((one) => one.id === id)?.start)).toEqual(['2022-01-10', '2022-02-10']);
    expect(tracks[0]?.state).toEqual({ held: 1, last: 'e1', next: 'e2', status: 'planned' });
    expect(tracks[0]?.overseers).toEqual(['person/vladimir-putin', 'person/joe-biden']);
  });
  it('are joined by a round that both stories list, though one leaves a side out', () => {
    const [first] = stories as [Made];
    const { tracks } = join([
      first,
      {
        ...first,
        published: '2022-01-01',
        encounters: [{ ...(first.encounters?.[0] ?? { status: 'planned', evidence: '' }), sides: ['US'] }],
        tracks: [{ name: 'first', sides: ['US'], encounters: ['e1'] }],
      },
    ]);
    expect(tracks.map((one) => [one.sides, one.names.length])).toEqual([[['RU', 'US'], 2]]);
  });
});

describe('tracks that are listed together', () => {
  it('share the side that two of them have in common', () => {
    const list: Made = {
      text: 'Talks run on three tracks: with America in Geneva, with the alliance in Brussels, and in Vienna.',
      published: '2021-12-31',
      actors: [],
      encounters: [
        { sides: ['RU', 'US'], status: 'planned', start: '2022-01-10', place: 'geneva', evidence: 'with America in Geneva' },
        { sides: ['RU', 'nato'], status: 'planned', start: '2022-01-12', place: 'brussels', evidence: 'with the alliance in Brussels' },
        { sides: ['osce'], status: 'planned', start: '2022-01-13', place: 'vienna', evidence: 'in Vienna' },
      ],
      tracks: [
        { name: 'first', sides: ['RU', 'US'], encounters: ['e1'] },
        { name: 'second', sides: ['RU', 'nato'], encounters: ['e2'] },
        { name: 'third', sides: ['osce'], encounters: ['e3'] },
      ],
    };
    expect(join([list]).tracks.map((one) => one.sides)).toEqual([
      ['RU', 'US'],
      ['RU', 'nato'],
      ['RU', 'osce'],
    ]);
  });
});

describe('positions', () => {
  const says = (published: string, act: 'reject' | 'demand' | 'agree' | 'state', modality?: 'hypothetical'): Made => ({
    text: 'Russia said that the alliance must not grow.',
    published,
    actors: [russia],
    statements: [
      {
        speaker: 'ru',
        act,
        cue: 'said',
        content: 'the alliance must not grow',
        issues: ['issue/nato-enlargement'],
        ...(modality ? { modality } : {}),
      },
    ],
  });
  it('the latest act, since when, and what it was before', () => {
    const { positions } = join([
      says('2022-02-01', 'agree'),
      says('2021-12-17', 'demand'),
      says('2022-01-10', 'demand'),
      says('2022-02-03', 'state'),
    ]);
    expect(positions).toEqual([
      {
        side: 'RU',
        issue: 'issue/nato-enlargement',
        read: 4,
        stands: [
          { act: 'agree', since: '2022-02-01', until: '2022-02-01', statements: ['r1/s1'] },
          { act: 'demand', since: '2021-12-17', until: '2022-01-10', statements: ['r3/s1', 'r2/s1'] },
        ],
      },
    ]);
  });
  it('an empty cell says how much was read; what might be said is no position', () => {
    expect(join([says('2022-02-01', 'state'), says('2022-02-02', 'agree', 'hypothetical')]).positions).toMatchObject([
      { stands: [], read: 2 },
    ]);
  });
});

describe('denials of statements', () => {
  const story: Made = {
    text: 'French officials said that Putin had promised Macron restraint over Ukraine. The Kremlin denied that Putin had promised restraint over Ukraine to Macron.',
    published: '2022-02-08',
    actors: [
      putin,
      ukraine,
      { id: 'f', name: 'French officials', kind: 'unnamed', class: 'official', side: 'FR' },
      { id: 'k', name: 'The Kremlin', kind: 'body', ref: 'body/RU/kremlin', side: 'RU' },
    ],
    mentions: [
      ['p', 'Putin had promised Macron'],
      ['ua', 'Ukraine'],
      ['p', 'Putin had promised restraint'],
    ],
    statements: [
      {
        speaker: 'f',
        act: 'state',
        cue: 'officials said',
        content: 'Putin had promised Macron restraint over Ukraine',
        issues: ['issue/troop-deployment'],
      },
      {
        speaker: 'k',
        act: 'deny',
        cue: 'denied',
        content: 'Putin had promised restraint over Ukraine to Macron',
        issues: ['issue/troop-deployment'],
      },
    ],
  };
  it('are linked to what they deny, and say why', () => {
    expect(join([story]).denials).toMatchObject([
      { statement: 'r1/s2', denies: { kind: 'statement', id: 'r1/s1' }, why: [{ by: 'issue' }, { by: 'about' }] },
    ]);
  });
  it('are not linked to what was said of something else, or by the same side', () => {
    const [first, second] = story.statements ?? [];
    if (first === undefined || second === undefined) throw new Error('two statements');
    expect(join([{ ...story, mentions: [], statements: [{ ...first, issues: ['issue/sanctions-relief'] }, second] }]).denials).toEqual([]);
    expect(join([{ ...story, statements: [{ ...first, speaker: 'k' }, second] }]).denials).toEqual([]);
  });
});

describe('days', () => {
  it.each([
    ['2021-12-30', '2021-12-30', '2021-12-30'],
    ['2021-12-30TEV', '2021-12-30', '2021-12-30'],
    ['2022-01-09/2022-01-10', '2022-01-09', '2022-01-10'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-W02', '2022-01-10', '2022-01-16'],
    ['2021-W53', '2022-01-03', '2022-01-09'],
    ['[2022-02-09,2022-02-10]', '2022-02-09', '2022-02-10'],
    ['2022-33', '2022-01-01', '2022-03-31'],
  ])('%s', (value, from, to) => {
    const days = daysOf(value);
    expect([isoDay(days?.from ?? 0), isoDay(days?.to ?? 0)]).toEqual([from, to]);
  });
  it.each(['PT50M', 'P3D', 'PAST_REF', 'XXXX-01-12', '', '2022-13'])('%s is on no calendar', (value) => expect(daysOf(value)).toBeNull());
});
