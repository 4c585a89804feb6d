import { type Coverable, coverables, type Pack, type Senses } from '@masar/shapes';

/** One part of a language and how many rows or rules of it a pack has, or why it has none. */
export interface Coverage {
  readonly part: Coverable;
  readonly rows: number;
  readonly without: string | null;
}

/** What a pack covers of its language, part by part. */
export function coverageOf({ ...pack }: Pack): readonly Coverage[] {
  return coverables.map((part) => ({ part, rows: counted[part](pack), without: pack.without[part] ?? null }));
}

/** The parts that a pack neither has nor says why not, and those that it has and says that it has not. */
export const gapsOf = (pack: Pack): readonly string[] =>
  coverageOf(pack).flatMap(({ part, rows, without }) => {
    if (rows === 0 && without === null) return [`${part}: nothing yet, and no reason why not`];
    return rows > 0 && without !== null ? [`${part}: there are ${rows}, and a reason for none`] : [];
  });

const entries = (asks: (senses: Senses) => unknown) => (pack: Pack) => pack.lexicon.filter(({ senses }) => asks(senses)).length;
/** Rows are counted, not the forms that they are written in. */
const distinct = (ids: (senses: Senses) => readonly string[] | undefined) => (pack: Pack) =>
  new Set(pack.lexicon.flatMap(({ senses }) => ids(senses) ?? [])).size;

const counted: Readonly<Record<Coverable, (pack: Pack) => number>> = {
  'reporting words': distinct(({ cue }) => cue?.map(({ frame }) => frame.id)),
  'nouns of speech and attitude': distinct(({ speechNoun }) => speechNoun && [speechNoun.id]),
  'attribution phrases': entries(({ source }) => source),
  'words that point to an act': entries(({ points }) => points),
  'titles of office': distinct(({ title }) => title && [title.id]),
  portfolios: entries(({ portfolio }) => portfolio),
  'encounter nouns': entries(({ encounter }) => encounter),
  'encounter verbs': entries(({ encounterVerb }) => encounterVerb),
  'words of status': entries(({ status }) => status),
  instruments: entries(({ instrument }) => instrument),
  'words of provisions': entries(({ provides }) => provides),
  'time words': entries(({ time }) => time),
  'time rules': ({ times }) => times.length,
  hedges: entries(({ hedge }) => hedge),
  negations: entries(({ negation }) => negation),
  'markers of takes': ({ story }) => story.takes.length,
  furniture: ({ story }) => story.furniture.length,
  'dateline words': ({ story }) => story.dateline.length,
  clitics: ({ script }) => script.clitics.flat().length + script.enclitics.length,
  'pronouns written on words': ({ script }) => script.suffixes.length,
};
