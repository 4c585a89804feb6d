import { writeFileSync } from 'node:fs';
import { accountsOf, mainTellers, mostTold, type Question, tellersOf } from '@masar/dossier';
import type { Account, Dossier } from '@masar/shapes';
import progress from 'cli-progress';
import { uiOf } from '../labels.ts';
import { type ReadingOptions, readText } from '../reading.ts';
import { Refusal } from '../refusal.ts';
import { coloured, print } from '../screen.ts';
import type { View } from '../terminal.ts';
import { accountView } from './account-terminal.ts';
import { type Loaded, load } from './load.ts';
import { accountPage, dossierPage } from './page.ts';
import { dossierView } from './terminal.ts';

/** What `masar dossier` and `masar compare` are told. */
export interface DossierOptions extends ReadingOptions {
  readonly json?: boolean;
  readonly html?: string | true;
  readonly ui?: string;
  readonly until?: string;
  readonly apart?: string;
  readonly sides?: string;
  readonly encounter?: string;
  readonly all?: boolean;
  readonly color: boolean;
}

async function loaded(paths: readonly string[], options: DossierOptions): Promise<Loaded> {
  const bar = process.stderr.isTTY ? new progress.SingleBar({ format: '{bar} {value}/{total} stories', stream: process.stderr }) : null;
  let started = false;
  const result = await load(paths, {
    read: (copy) => readText(copy, options),
    until: options.until,
    apart: (options.apart ?? '').split(',').filter((one) => one !== ''),
    each: (done, of) => {
      if (of < 20) return;
      if (!started) bar?.start(of, 0);
      started = true;
      bar?.update(done);
    },
  });
  if (started) bar?.stop();
  return result;
}

/** `masar dossier`. */
export async function dossier(paths: readonly string[], options: DossierOptions): Promise<void> {
  const all = await loaded(paths, options);
  const ui = uiOf(options.ui);
  if (options.json) print(json(all.dossier));
  else if (options.html !== undefined) page(dossierPage(all, twoSided(all.dossier), ui), options);
  else print(dossierView(all, view(options)));
}

/** `masar compare`. */
export async function compare(paths: readonly string[], options: DossierOptions): Promise<void> {
  const all = await loaded(paths, options);
  const question = questionOf(all.dossier, options);
  const account = accountsOf(all.dossier, question);
  if (options.json) print(json({ ...account, stories: all.dossier.stories, actors: namesIn(account, all.dossier) }));
  else if (options.html !== undefined) page(accountPage(all, account, uiOf(options.ui)), options);
  else print(accountView(account, all, question.by === 'side' ? otherEncounters(all.dossier, question) : [], view(options)));
}

/** Two stories as they are, or two sides and the encounter that is asked for. */
function questionOf(dossier: Dossier, options: DossierOptions): Question {
  if (options.sides === undefined) {
    const [a, b] = dossier.stories;
    if (a === undefined || b === undefined || dossier.stories.length !== 2)
      throw new Refusal('without --sides, compare takes two stories; for one story or a folder say which sides, as --sides RU,US');
    return { a: a.id, b: b.id, by: 'story', encounter: null };
  }
  const known = new Set(dossier.statements.map((one) => one.reporter.side).filter((side) => side !== null));
  const [a, b] = options.sides
    .split(',')
    .map((one) => [...known].find((side) => side.toLowerCase() === one.trim().toLowerCase()) ?? one.trim());
  if (a === undefined || b === undefined || a === b || options.sides.split(',').length !== 2)
    throw new Refusal(`--sides takes two sides, as RU,US; these stories let ${[...known].sort().join(', ') || 'nobody'} speak`);
  const absent = [a, b].find((side) => !known.has(side));
  if (absent !== undefined)
    throw new Refusal(`nobody speaks for "${absent}" in these stories; there is ${[...known].sort().join(', ') || 'nobody'}`);
  return {
    a,
    b,
    by: 'side',
    encounter: options.all && options.encounter === undefined ? null : encounterOf(dossier, options.encounter, a, b),
  };
}

function encounterOf(dossier: Dossier, asked: string | undefined, a: string, b: string): string | null {
  if (asked === undefined) return mostTold(dossier, a, b)?.id ?? null;
  const found = dossier.encounters
    .filter((one) => one.id === asked || one.start === asked)
    .sort((x, y) => y.history.length - x.history.length)[0];
  if (found === undefined) throw new Refusal(`there is no encounter "${asked}"; masar dossier lists them`);
  return found.id;
}

/** Encounters of which two sides tell, with the two that tell most of each. */
function twoSided(dossier: Dossier): Account[] {
  return [...mainTellers(dossier)].flatMap(([encounter, [a, b]]) => {
    const account = accountsOf(dossier, { a, b, by: 'side', encounter });
    return account.both.length + Math.min(account.onlyA.length, account.onlyB.length) > 0 ? [account] : [];
  });
}

function otherEncounters(dossier: Dossier, { a, b, encounter }: Question): string[] {
  const counts = tellersOf(dossier);
  return dossier.encounters
    .filter((one) => one.id !== encounter && counts.get(one.id)?.has(a) && counts.get(one.id)?.has(b))
    .map((one) => `${one.id} ${one.start ?? ''}`.trim());
}

/** Names of the joined actors that an account speaks of. */
function namesIn(account: Account, dossier: Dossier): Record<string, string> {
  const points = [...account.both.flatMap((pair) => [pair.a, pair.b]), ...account.onlyA, ...account.onlyB];
  const ids = new Set(
    points.flatMap((point) => [...point.speakers, ...point.addressees, ...point.about, ...point.reporters.map((one) => one.speaker ?? '')]),
  );
  return Object.fromEntries(dossier.actors.filter((one) => ids.has(one.id)).map((one) => [one.id, one.name]));
}

const view = (options: DossierOptions): View & { readonly all: boolean } => ({
  width: Math.min(process.stdout.columns ?? 100, 140),
  colour: coloured(options.color),
  ui: uiOf(options.ui),
  times: false,
  all: options.all ?? false,
});

const json = (value: object): string => `${JSON.stringify(value, null, process.stdout.isTTY ? 2 : 0)}\n`;

function page(html: string, options: DossierOptions): void {
  if (typeof options.html === 'string') writeFileSync(options.html, html);
  else print(html);
}
