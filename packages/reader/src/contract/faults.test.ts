import { createHash } from 'node:crypto';
import type { Reading } from '@masar/shapes';
import { expect, test } from 'vitest';
import { faults } from './faults.ts';

const text = 'A said B.';
const why = { rule: 'test', from: [] };
const actor = {
  id: 'a1',
  kind: 'person',
  name: 'A',
  names: {},
  ref: null,
  offices: [],
  side: null,
  class: null,
  gender: null,
  members: [],
};
const mention = { id: 'm1', from: 0, to: 1, actor: 'a1', form: 'name' };
const time = { id: 't1', from: 0, to: 1, value: '2022', grain: 'year', stated: '2022', inferred: false, anchor: null, why };
const statement = {
  id: 's1',
  speaker: 'a1',
  speakerSpan: { from: 0, to: 1 },
  cue: { from: 2, to: 6, lemma: 'say' },
  content: [{ from: 7, to: 8 }],
  conditions: [],
  addressees: [],
  via: [],
  within: null,
  time: null,
  occasion: null,
  why,
};
const encounter = { id: 'e1', participants: [], track: null, evidence: [], why };
const track = { id: 'k1', encounters: ['e1'], overseers: ['a1'], evidence: [], why };
const instrument = { id: 'i1', issuer: null, parties: ['a1'], provisions: [], evidence: [], why };
const story = {
  text,
  digest: createHash('sha256').update(text).digest('hex'),
  headline: null,
  dateline: null,
  takes: [{ from: 0, to: 9 }],
  furniture: [],
};
const sound = {
  story,
  actors: [actor],
  mentions: [mention],
  times: [time],
  statements: [statement],
  encounters: [encounter],
  tracks: [track],
  instruments: [instrument],
};
const wrong = (change: object): string[] => faults({ ...sound, ...change } as unknown as Reading, text);

test('a sound reading has no fault', () => expect(wrong({})).toEqual([]));

test.each<[string, object, string]>([
  ['another text', { story: { ...story, text: 'A said B!' } }, 'the text was changed'],
  ['another digest', { story: { ...story, digest: '0' } }, 'the digest is not of the text'],
  ['a span behind the end', { mentions: [{ ...mention, to: 10 }] }, 'mention is [0, 10) in a text of 9'],
  [
    'a span that runs backwards',
    { statements: [{ ...statement, content: [{ from: 8, to: 7 }] }] },
    'content of s1 is [8, 7) in a text of 9',
  ],
  ['a span that is no number', { times: [{ ...time, from: Number.NaN }] }, 'time is [NaN, 1) in a text of 9'],
  [
    'a provision outside',
    { instruments: [{ ...instrument, provisions: [{ id: 'p1', from: -1, to: 2 }] }] },
    'provision of i1 is [-1, 2) in a text of 9',
  ],
  ['an id given twice', { actors: [actor, actor] }, 'the id a1 is given twice'],
  ['an unknown speaker', { statements: [{ ...statement, speaker: 'a9' }] }, 's1 names the actor a9, which is not there'],
  ['an unknown addressee', { statements: [{ ...statement, addressees: ['a9'] }] }, 's1 names the actor a9, which is not there'],
  [
    'a condition of no content',
    { statements: [{ ...statement, conditions: [{ from: 0, to: 2, kind: 'if', subject: null, actor: null, issues: [] }] }] },
    'the condition [0, 2) of s1 stands outside of its content',
  ],
  ['an unknown relay', { statements: [{ ...statement, via: ['a9'] }] }, 's1 names the actor a9, which is not there'],
  ['an unknown actor of a mention', { mentions: [{ ...mention, actor: 'a9' }] }, 'm1 names the actor a9, which is not there'],
  ['an unknown member', { actors: [{ ...actor, members: ['a9'] }] }, 'members of a1 names the actor a9, which is not there'],
  ['an unknown time', { statements: [{ ...statement, time: 't9' }] }, 's1 names the time t9, which is not there'],
  ['an unknown encounter', { statements: [{ ...statement, occasion: 'e9' }] }, 's1 names the encounter e9, which is not there'],
  ['an unknown outer statement', { statements: [{ ...statement, within: 's9' }] }, 's1 names the statement s9, which is not there'],
  ['an unknown track', { encounters: [{ ...encounter, track: 'k9' }] }, 'e1 names the track k9, which is not there'],
  ['an unknown encounter of a track', { tracks: [{ ...track, encounters: ['e9'] }] }, 'k1 names the encounter e9, which is not there'],
  ['an unknown overseer', { tracks: [{ ...track, overseers: ['a9'] }] }, 'k1 names the actor a9, which is not there'],
  ['an unknown issuer', { instruments: [{ ...instrument, issuer: 'a9' }] }, 'i1 names the actor a9, which is not there'],
  ['an unknown party', { instruments: [{ ...instrument, parties: ['a9'] }] }, 'i1 names the actor a9, which is not there'],
  ['a statement within itself', { statements: [{ ...statement, within: 's1' }] }, 's1 lies within itself'],
  [
    'two statements within each other',
    {
      statements: [
        { ...statement, within: 's2' },
        { ...statement, id: 's2', within: 's1' },
      ],
    },
    's2 lies within itself',
  ],
])('%s is found', (_name, change, fault) => expect(wrong(change)).toContain(fault));
