import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { accountsOf, mostTold } from '@masar/dossier';
import type { Account, Dossier } from '@masar/shapes';
import { load } from '../../dossier/load.ts';
import { readerFor } from '../../packs.ts';
import { type Against, type Share, scoreAccount, scoreDossier } from './score.ts';
import type { AccountTable, Expected } from './table.ts';

/** Stories that are joined, and the tables that an analyst wrote of them; paths from the root of the project. */
export interface Meeting {
  readonly name: string;
  readonly about: string;
  readonly stories: string;
  readonly accounts: string;
  /** What is in the whole dossier, where it has a table. */
  readonly expected?: string;
  /** False where nobody who writes rules looks at what is missed. */
  readonly open: boolean;
}

const ofGold = (folder: string, name: string, about: string, open: boolean): Meeting => ({
  name,
  about,
  stories: `gold/dossier/${folder}`,
  accounts: `gold/dossier/${folder}/accounts.json`,
  open,
});

/** The sample dossier, and what two sides said of other meetings; the tables were written before any code read the stories. */
export const meetings: readonly Meeting[] = [
  {
    name: 'Security guarantees, call of 30 December 2021 (RU, US)',
    about: 'The sample dossier, 33 stories.',
    stories: 'samples/security-guarantees',
    accounts: 'gold/dossier/accounts-2021-12-30.json',
    expected: 'gold/dossier/expected.json',
    open: true,
  },
  ofGold('antalya', 'Antalya, 10 March 2022 (RU, UA)', 'Foreign ministers; 4 stories.', true),
  ofGold('doha', 'Doha, 28 June 2022 (IR, US)', 'Indirect talks; 5 stories.', true),
  ofGold(
    'kinshasa-held',
    'Kinshasa, 4 April 2021 (EG, ET)',
    'A round of three sides; 4 stories. Held back: nobody looks at its misses.',
    false,
  ),
];

/** How a meeting's tables are matched. */
export interface Scored {
  readonly meeting: Meeting;
  readonly dossier: readonly Share[];
  readonly account: readonly Share[];
  /** Files that could not be read. */
  readonly unread: number;
}

/** Scores one meeting against its tables; `root` ends in a slash. */
export async function scoreMeeting(root: string, meeting: Meeting): Promise<Scored> {
  const published = publishedIn(`${root}${meeting.stories}`);
  const loaded = await load([`${root}${meeting.stories}`], {
    read: ({ text, published: own }, file) =>
      readerFor('auto', text).read({ text, published: own ?? published.get(basename(file)) ?? null }),
    until: undefined,
    apart: [],
  });
  const table = (path: string): unknown => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
  const accounts = table(meeting.accounts) as AccountTable;
  const against: Against = { dossier: loaded.dossier, texts: textsOf(`${root}${meeting.stories}`, published.keys()) };
  return {
    meeting,
    dossier: meeting.expected === undefined ? [] : scoreDossier(against, table(meeting.expected) as Expected),
    account: scoreAccount(against, accountOf(loaded.dossier, accounts), accounts),
    unread: loaded.refused.length,
  };
}

/** Both accounts of the encounter that a table is of: the one of its day of which most is told, or else of which most is told at all. */
export function accountOf(dossier: Dossier, { A, B, encounter }: AccountTable): Account {
  const day = /\d{4}-\d\d-\d\d$/.exec(encounter)?.[0];
  const ofDay = { ...dossier, encounters: dossier.encounters.filter((one) => one.start?.slice(0, 10) === day) };
  const found = mostTold(ofDay, A, B) ?? mostTold(dossier, A, B);
  return accountsOf(dossier, { a: A, b: B, by: 'side', encounter: found?.id ?? null });
}

interface Listed {
  readonly file: string;
  readonly published: string;
}

/** Days on which the stories of a folder came out, by file name. */
const publishedIn = (folder: string): Map<string, string> =>
  new Map((JSON.parse(readFileSync(`${folder}/stories.json`, 'utf8')) as Listed[]).map(({ file, published }) => [file, published]));

/** The texts of all stories of a folder, read or not. */
const textsOf = (folder: string, files: Iterable<string>): Map<string, string> =>
  new Map([...files].map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]));
