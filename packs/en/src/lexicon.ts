import type { CueForm, CueFrame, Entry, OfficeKey, Senses } from '@masar/shapes';
import { conjugate, nounForms } from './morphology.ts';
import { attitudes } from './words/attitudes.ts';
import { conditionEntries } from './words/conditions.ts';
import { type CueRow, cueRows } from './words/cues.ts';
import { collectives, documents, honorifics, nameParticles, peoples, portfolios, ranks, titles } from './words/offices.ts';
import {
  adverbs,
  anonymity,
  auxiliaries,
  complementizers,
  connectives,
  determiners,
  moods,
  negations,
  prepositions,
  pronouns,
  quotingVerbs,
  relatives,
} from './words/particles.ts';
import { pointers } from './words/pointers.ts';
import { sourcePhrases } from './words/sources.ts';
import { stances } from './words/stances.ts';
import { verbs } from './words/verbs.ts';

const apart = /[ |]/;
const marks = new Set(['that', 'bare', 'object', 'quote', 'support']);
const words = (list: string | undefined): string[] => (list ?? '').split(apart).filter((word) => word !== '');

function frameOf(row: CueRow): CueFrame {
  const takes = words(row.takes);
  const to = words(row.to);
  return {
    id: row.id,
    lemma: row.with === undefined ? row.base : `${row.base} ${row.with}`,
    act: row.act,
    clause: takes.includes('that'),
    bare: takes.includes('bare'),
    object: takes.includes('object'),
    quote: takes.includes('quote'),
    by: takes.filter((word) => !marks.has(word)),
    to: { object: to.includes('object'), by: to.filter((word) => word !== 'object') },
    kind: row.kind ?? 'report',
    impersonal: row.impersonal ?? false,
    strict: row.strict ?? false,
    needsAddressee: row.needsAddressee ?? false,
    clauseDecides: row.clauseDecides ?? false,
    nounAct: row.nounAct ?? null,
    ...(row.topic ? { topic: true } : {}),
    ...(row.needsContent ? { needsContent: true } : {}),
    ...(row.negatedAct === undefined ? {} : { negatedAct: row.negatedAct }),
  };
}

const cueEntries = (): Entry[] =>
  cueRows.flatMap((row) => {
    const frame = frameOf(row);
    return conjugate(row).map(({ text, form, agreement }): Entry => {
      const cue: CueForm = { frame, form, agreement, object: null };
      return { text, senses: { cue: [cue], verb: { form, agreement } } };
    });
  });

const stanceEntries = (): Entry[] =>
  stances.flatMap(({ words: list, ...row }) =>
    list.split('|').map((text): Entry => ({ text, senses: { stance: frameOf({ ...row, base: text, kind: 'stance' }) } })),
  );

const verbEntries = (): Entry[] =>
  verbs.flatMap((parts) => conjugate(parts).map(({ text, form, agreement }): Entry => ({ text, senses: { verb: { form, agreement } } })));

function titleEntries(): Entry[] {
  return titles.flatMap((row) =>
    row.words.split('|').flatMap((word) =>
      nounForms(word).map(
        (text, at): Entry => ({
          text,
          senses: {
            title: {
              id: row.id,
              gender: row.gender ?? null,
              number: at === 0 ? 's' : 'p',
              unnamed: row.unnamed ?? false,
              generic: row.generic ?? row.unnamed ?? false,
              adjective: false,
              ...(row.opposite ? { opposite: true as const } : {}),
              ...(row.of === undefined ? {} : { of: row.of }),
              ...(row.ofState ? { ofState: true as const } : {}),
            },
          },
        }),
      ),
    ),
  );
}

const collectiveEntries = (): Entry[] =>
  collectives.flatMap((row) =>
    row.words.split('|').flatMap((word) =>
      nounForms(word).map(
        (text, at): Entry => ({
          text,
          senses: {
            collective: {
              id: row.id,
              gender: null,
              number: at === 0 ? 's' : 'p',
              ...(row.state ? { state: true as const } : {}),
              ...(row.ofState ? { ofState: true as const } : {}),
            },
          },
        }),
      ),
    ),
  );

const documentEntries = (): Entry[] =>
  documents.flatMap((row) =>
    row.words
      .split('|')
      .flatMap((word) =>
        nounForms(word).map((text): Entry => ({ text, senses: { document: { id: row.id, gender: null, kind: row.kind } } })),
      ),
  );

const attitudeEntries = (): Entry[] =>
  attitudes.flatMap((row) =>
    row.nouns.split('|').map(
      (text): Entry => ({
        text,
        senses: { speechNoun: { id: row.id, act: row.act, by: words(row.by), ...(row.led ? { led: true as const } : {}) } },
      }),
    ),
  );

const pointerEntries = (): Entry[] =>
  pointers.flatMap(({ act, weight, words: list }) =>
    list.split('|').map((word): Entry => {
      const [text, behind] = word.split('>') as [string, string?];
      return { text, senses: { points: [behind === undefined ? { act, weight } : { act, weight, behind: behind.split(',') }] } };
    }),
  );

const simple = (list: string, senses: Senses): Entry[] => list.split('|').map((text) => ({ text, senses }));

const peopleEntries = (): Entry[] =>
  peoples.flatMap(({ words: list, of }) =>
    list
      .split('|')
      .flatMap((word) =>
        nounForms(word).map((text, at): Entry => ({ text, senses: { nationality: { of, gender: 'm', number: at === 0 ? 's' : 'p' } } })),
      ),
  );

const sourceEntries = (): Entry[] =>
  sourcePhrases.map(({ text, takes, lemma, place }): Entry => ({ text, senses: { source: { takes, lemma, place: place ?? null } } }));

/** All words of the language but times, encounters and instruments: order settles which of two senses of one kind stands. */
export const lexicon = (): Entry[] => [
  ...complementizers,
  ...pronouns,
  ...determiners,
  ...prepositions,
  ...connectives,
  ...relatives,
  ...negations,
  ...auxiliaries,
  ...adverbs,
  ...anonymity,
  ...quotingVerbs,
  ...moods,
  ...conditionEntries(),
  ...sourceEntries(),
  ...titleEntries(),
  ...collectiveEntries(),
  ...documentEntries(),
  ...peopleEntries(),
  ...simple(portfolios, { portfolio: true }),
  ...simple(ranks, { rank: true }),
  ...simple(honorifics, { honorific: true }),
  ...simple(nameParticles, { nameParticle: true }),
  ...attitudeEntries(),
  ...cueEntries(),
  ...stanceEntries(),
  ...verbEntries(),
  ...pointerEntries(),
];

/** How words of an office make the office key that gazetteer rows use. */
export const officeKeys: readonly OfficeKey[] = [
  { head: 'minister', field: 'foreign', key: 'foreign-minister' },
  { head: 'minister', field: 'defense', key: 'defence-minister' },
  { head: 'minister', field: 'defence', key: 'defence-minister' },
  { head: 'minister', field: 'interior', key: 'interior-minister' },
  { head: 'minister', field: 'energy', key: 'energy-minister' },
  { head: 'minister', field: 'oil', key: 'oil-minister' },
  { head: 'negotiator', field: 'chief', key: 'chief-negotiator' },
  { head: 'head', field: 'delegation', key: 'head-of-delegation' },
];
