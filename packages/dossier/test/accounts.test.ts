import { sounds, world } from '@masar/world';
import { describe, expect, it } from 'vitest';
import { accountsOf, dossierOf, mostTold } from '../src/index.ts';
import { biden, type Made, made, psaki, putin, ukraine, ushakov } from './made.ts';

/** The Russian account in Arabic, the American one in English: their words have nothing in common. */
const russian: Made = {
  lang: 'ar',
  text: 'أجرى بوتين وبايدن مكالمة. قال أوشاكوف إن بايدن لوّح بعقوبات على روسيا بسبب أوكرانيا. وأضاف أوشاكوف أن بايدن تعهد بعدم نشر صواريخ. وذكر أوشاكوف أن المحادثات في جنيف يومي 9 و10 يناير.',
  published: '2021-12-31',
  agencies: ['س'],
  actors: [{ ...putin, name: 'بوتين' }, { ...biden, name: 'بايدن' }, { ...ushakov, name: 'أوشاكوف' }, ukraine],
  mentions: [['ua', 'أوكرانيا']],
  times: [['9 و10 يناير', '2022-01-09/2022-01-10']],
  statements: [
    { speaker: 'u', act: 'state', cue: 'قال', content: 'بايدن لوّح بعقوبات على روسيا بسبب أوكرانيا', occasion: 'e1' },
    {
      speaker: 'b',
      act: 'warn',
      cue: 'لوّح',
      content: 'عقوبات على روسيا بسبب أوكرانيا',
      to: ['p'],
      issues: ['issue/sanctions-relief'],
      within: 's1',
    },
    { speaker: 'u', act: 'state', cue: 'وأضاف', content: 'بايدن تعهد بعدم نشر صواريخ' },
    { speaker: 'b', act: 'commit', cue: 'تعهد', content: 'عدم نشر صواريخ', to: ['p'], issues: ['issue/missiles'], within: 's3' },
    { speaker: 'u', act: 'state', cue: 'وذكر', content: 'المحادثات في جنيف يومي 9 و10 يناير' },
  ],
  encounters: [
    { kind: 'call', participants: ['p', 'b'], sides: ['RU', 'US'], status: 'held', start: '2021-12-30', evidence: 'مكالمة' },
    {
      sides: ['RU', 'US'],
      status: 'planned',
      start: '2022-01-09',
      end: '2022-01-10',
      place: 'geneva',
      evidence: 'المحادثات في جنيف يومي 9 و10 يناير',
    },
  ],
};
const american: Made = {
  lang: 'en',
  text: 'Biden and Putin held a call. Psaki said that Biden had warned Putin of economic costs over Ukraine. Psaki added that Biden had urged Putin to calm things down. Psaki said the sides would meet in Geneva on January 10.',
  published: '2021-12-31',
  agencies: ['N'],
  actors: [putin, biden, psaki, ukraine],
  mentions: [['ua', 'Ukraine']],
  times: [['January 10', '2022-01-10']],
  statements: [
    { speaker: 'j', act: 'state', cue: 'said', content: 'Biden had warned Putin of economic costs over Ukraine', occasion: 'e1' },
    {
      speaker: 'b',
      act: 'warn',
      cue: 'warned',
      content: 'economic costs over Ukraine',
      to: ['p'],
      issues: ['issue/sanctions-relief'],
      within: 's1',
    },
    { speaker: 'j', act: 'state', cue: 'added', content: 'Biden had urged Putin to calm things down' },
    { speaker: 'b', act: 'demand', cue: 'urged', content: 'calm things down', to: ['p'], issues: ['issue/de-escalation'], within: 's3' },
    { speaker: 'j', act: 'state', cue: 'Psaki said the', content: 'sides would meet in Geneva on January 10' },
  ],
  encounters: [
    { kind: 'call', participants: ['p', 'b'], sides: ['RU', 'US'], status: 'held', start: '2021-12-30', evidence: 'a call' },
    { sides: ['RU', 'US'], status: 'planned', start: '2022-01-10', place: 'geneva', evidence: 'sides would meet in Geneva on January 10' },
  ],
};
const join = (...stories: readonly Made[]) =>
  dossierOf(
    stories.map((one, at) => ({ name: `${at + 1}.txt`, reading: made(one) })),
    { world, sounds },
  );
const compare = (...stories: readonly Made[]) => {
  const dossier = join(...stories);
  return accountsOf(dossier, { a: 'RU', b: 'US', by: 'side', encounter: mostTold(dossier, 'RU', 'US')?.id ?? null });
};

describe('two accounts of one call, in two languages', () => {
  const account = compare(russian, american);
  it('pair what records hold, and say why', () => {
    expect(account.both.map((pair) => [pair.a.act, pair.a.evidence[0]?.quote, pair.b.evidence[0]?.quote])).toContainEqual([
      'warn',
      'عقوبات على روسيا بسبب أوكرانيا',
      'economic costs over Ukraine',
    ]);
    const pair = account.both.find(({ a }) => a.act === 'warn');
    expect(pair?.why.map((one) => one.by)).toEqual(['speaker', 'act', 'to', 'issue', 'about']);
  });
  it('leave with each side what only it says', () => {
    expect(account.onlyA.map((point) => [point.act, point.issues])).toEqual([['commit', ['issue/missiles']]]);
    expect(account.onlyB.map((point) => [point.act, point.issues])).toEqual([['demand', ['issue/de-escalation']]]);
  });
  it('keep the days on which they differ, each with its words', () => {
    expect(account.differ).toMatchObject([
      {
        field: 'date',
        a: { value: '2022-01-09/2022-01-10' },
        b: { value: '2022-01-10', evidence: [{ quote: 'sides would meet in Geneva on January 10' }] },
      },
    ]);
  });
  it('take a copy for one origin', () => {
    const twice = compare(
      russian,
      { ...american, text: `${american.text} ${'filler words that make the story long enough to be known again '.repeat(8)}` },
      american,
    );
    expect(twice.both.every((pair) => pair.b.origins <= 2)).toBe(true);
  });
});

describe('what does not belong together is not paired', () => {
  const only = (story: Made, changes: Partial<NonNullable<Made['statements']>[number]>): Made => ({
    ...story,
    statements: (story.statements ?? []).map((one) => (one.act === 'warn' ? { ...one, ...changes } : one)),
  });
  const warned = (account: ReturnType<typeof compare>) =>
    account.both.filter(({ a, b }) => a.speakers.includes('person/joe-biden') && b.speakers.includes('person/joe-biden'));
  it('another speaker', () => expect(warned(compare(russian, only(american, { speaker: 'p', to: ['b'] })))).toEqual([]));
  it('another act', () => expect(warned(compare(russian, only(american, { act: 'support' })))).toEqual([]));
  it('another matter', () => expect(warned(compare(russian, only(american, { issues: ['issue/enrichment'] })))).toEqual([]));
  it('nothing but a third state that both name', () =>
    expect(warned(compare(only(russian, { issues: [] }), only(american, { issues: [] })))).toEqual([]));
});

describe('opposite acts of one speaker on one matter', () => {
  it('are a difference, not agreement', () => {
    const change = (story: Made, act: 'agree' | 'reject'): Made => ({
      ...story,
      statements: (story.statements ?? []).map((one) => (one.act === 'warn' ? { ...one, act } : one)),
    });
    const account = compare(change(russian, 'agree'), change(american, 'reject'));
    expect(account.differ.map((one) => [one.field, one.a.value, one.b.value])).toContainEqual(['act', 'agree', 'reject']);
  });
});

describe('a readout that is one long statement', () => {
  const readout: Made = {
    lang: 'en',
    text: 'Readout of the White House on a call with Putin\n\nPresident Biden spoke with President Putin today. He warned of economic costs. The alliance will be consulted at each step of the way. Talks will follow in the new year in Geneva.',
    headline: 'Readout of the White House on a call with Putin',
    published: '2021-12-30',
    actors: [
      putin,
      biden,
      { id: 'd', name: 'Readout', kind: 'document' },
      { id: 'w', name: 'White House', kind: 'body', ref: 'body/US/white-house', side: 'US' },
    ],
    mentions: [['w', 'White House']],
    raised: [
      ['economic costs', 'issue/sanctions-relief'],
      ['consulted', 'issue/consulting-allies'],
    ],
    statements: [
      {
        speaker: 'd',
        act: 'state',
        cue: 'Readout',
        content:
          'President Biden spoke with President Putin today. He warned of economic costs. The alliance will be consulted at each step of the way. Talks will follow in the new year in Geneva.',
        issues: ['issue/sanctions-relief', 'issue/consulting-allies'],
      },
      { speaker: 'b', act: 'warn', cue: 'warned', content: 'economic costs', issues: ['issue/sanctions-relief'], within: 's1' },
    ],
    encounters: [
      {
        kind: 'call',
        participants: ['p', 'b'],
        sides: ['RU', 'US'],
        status: 'held',
        start: '2021-12-30',
        evidence: 'President Biden spoke with President Putin today',
      },
    ],
  };
  const dossier = join(readout);
  it('is told by the side that the headline names', () =>
    expect(dossier.stories[0]?.voice).toMatchObject({ side: 'US', why: { by: 'document' } }));
  it('is taken sentence by sentence where nothing inside it takes the sentence up, each with its own issues', () => {
    expect(dossier.statements.filter((one) => one.part).map((one) => [one.id, one.content[0]?.quote, one.issues])).toEqual([
      ['r1/s1.1', 'President Biden spoke with President Putin today.', []],
      ['r1/s1.2', 'The alliance will be consulted at each step of the way.', ['issue/consulting-allies']],
      ['r1/s1.3', 'Talks will follow in the new year in Geneva.', []],
    ]);
  });
  it('gives no point as a whole', () => {
    const account = accountsOf(dossier, { a: 'RU', b: 'US', by: 'side', encounter: 'e1' });
    expect(account.onlyB.map((point) => point.statements[0])).toEqual(['r1/s1.2', 'r1/s1.3', 'r1/s2']);
  });
});

describe('what belongs to the account', () => {
  it('leaves out what was said before the call', () => {
    const earlier: Made = {
      ...american,
      text: `${american.text} Earlier Psaki had said that Biden had praised Putin.`,
      times: [...(american.times ?? []), ['Earlier', 'PAST_REF', 'vague']],
      statements: [
        ...(american.statements ?? []),
        { speaker: 'j', act: 'support', cue: 'had said', content: 'Biden had praised Putin', time: 't2' },
      ],
    };
    expect(compare(russian, earlier).onlyB.map((point) => point.act)).toEqual(['demand']);
  });
  it('compares two stories whoever speaks in them', () => {
    const account = accountsOf(join(russian, american), { a: 'r1', b: 'r2', by: 'story', encounter: null });
    expect(account.both.map(({ a }) => a.act)).toContain('warn');
  });
});
