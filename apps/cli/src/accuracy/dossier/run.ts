import { readFileSync } from 'node:fs';
import { accountsOf, mostTold } from '@masar/dossier';
import { load } from '../../dossier/load.ts';
import { readerFor } from '../../packs.ts';
import { type Against, type Share, scoreAccount, scoreDossier } from './score.ts';
import type { AccountTable, Expected } from './table.ts';

/** Scores the sample dossier against the tables that were written before anything read it; `root` ends in a slash. */
export function scoreSample(root: string): {
  readonly dossier: readonly Share[];
  readonly account: readonly Share[];
  readonly unread: number;
} {
  const loaded = load([`${root}samples/security-guarantees`], {
    read: ({ text, published }) => readerFor('auto', text).read({ text, published }),
    until: undefined,
    apart: [],
  });
  const table = (name: string): unknown => JSON.parse(readFileSync(`${root}gold/dossier/${name}`, 'utf8'));
  const { dossier } = loaded;
  const against: Against = { dossier, texts: textsOf(root) };
  const accounts = table('accounts-2021-12-30.json') as AccountTable;
  const call =
    dossier.encounters.find((one) => one.start === '2021-12-30' && one.kind === 'call') ?? mostTold(dossier, accounts.A, accounts.B);
  const account = accountsOf(dossier, { a: accounts.A, b: accounts.B, by: 'side', encounter: call?.id ?? null });
  return {
    dossier: scoreDossier(against, table('expected.json') as Expected),
    account: scoreAccount(against, account, accounts),
    unread: loaded.refused.length,
  };
}

/** The texts of all stories of the sample, read or not. */
function textsOf(root: string): Map<string, string> {
  const stories = JSON.parse(readFileSync(`${root}samples/security-guarantees/stories.json`, 'utf8')) as { file: string }[];
  return new Map(stories.map(({ file }) => [file, readFileSync(`${root}samples/security-guarantees/${file}`, 'utf8')]));
}
