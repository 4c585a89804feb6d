import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packs, readerFor } from '../packs.ts';
import { Refusal } from '../refusal.ts';
import { dossierMisses, dossierPart } from './dossier/page.ts';
import { meetings, scoreMeeting } from './dossier/run.ts';
import { belowFloor, type Figures, type Floors, figuresOf, guarded } from './figures.ts';
import { type GoldSet, loadGold } from './gold.ts';
import { page, tables } from './page.ts';
import { coverageTable, filled, shortTable } from './readme.ts';
import { scoreStory } from './score.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const pagePath = `${root}ACCURACY.md`;
const readmePath = `${root}README.md`;
const floorsPath = `${root}apps/cli/src/accuracy/floors.json`;

/** The gold that the project keeps. */
const kept = [
  {
    folder: 'gold/ar',
    title: 'Arabic, stories that rules may be learned from',
    about:
      'Whoever writes rules may read these stories. The figures say how much of what was seen is covered, not what to expect of new copy.',
    open: true,
  },
  {
    folder: 'gold/ar-held',
    title: 'Arabic, stories held back',
    about:
      'Nobody who writes rules reads these stories or what is missed in them; only the figures are printed. They say what to expect of copy of this kind.',
    open: false,
  },
  {
    folder: 'gold/en',
    title: 'English, stories that rules may be learned from',
    about: 'White House texts, of the public domain, and stories of our own writing. Whoever writes rules may read them.',
    open: true,
  },
  {
    folder: 'gold/en-held',
    title: 'English, stories held back',
    about:
      'Official texts of the public domain and stories of our own writing; nobody who writes rules reads them or what is missed in them.',
    open: false,
  },
];

function score(set: GoldSet): { figures: Figures; misses: string[] } {
  const scores = set.stories.map((story) =>
    scoreStory(
      story,
      attempt(() => readerFor(story.lang, story.text).read({ text: story.text, published: story.published ?? null })),
    ),
  );
  return {
    figures: figuresOf(
      set.name,
      scores.map(({ tally }) => tally),
    ),
    misses: scores.flatMap(({ misses }) => misses),
  };
}

function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof Refusal) console.error(error.message);
    return null;
  }
}

const versionOf = (folder: string): string => {
  const { name, version } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')) as { name: string; version: string };
  return `${name} ${version}`;
};

async function main(args: readonly string[]): Promise<number> {
  const options = new Set(args.filter((arg) => arg.startsWith('--')));
  const folders = args.filter((arg) => !arg.startsWith('--'));
  const sections = kept.map((set) => ({ ...set, ...score(loadGold(`${root}${set.folder}`, set.folder)) }));
  const joined = await Promise.all(meetings.map((meeting) => scoreMeeting(root, meeting)));
  const versions = [versionOf('packages/reader'), versionOf('packs/ar'), versionOf('packs/en')].join(', ');
  const text = page(sections, dossierPart(joined), versions);
  console.log(text);
  for (const folder of folders) {
    const { figures, misses } = score(loadGold(resolve(process.env['INIT_CWD'] ?? '.', folder), basename(folder)));
    console.log(`## ${folder}\n\n${tables(figures)}\n`);
    if (options.has('--misses')) console.log(misses.join('\n'));
  }
  if (options.has('--misses')) {
    for (const set of sections) if (set.open) console.log(set.misses.join('\n'));
    console.log(dossierMisses(joined).join('\n'));
  }
  const all = sections.map(({ figures }) => figures);
  const documents = [
    { path: pagePath, text },
    {
      path: readmePath,
      text: filled(filled(existing(readmePath), 'figures', shortTable(all)), 'coverage', coverageTable(packs)),
    },
  ];
  if (options.has('--check')) return check(all, documents);
  for (const document of documents) writeFileSync(document.path, document.text);
  if (options.has('--set-floors'))
    writeFileSync(floorsPath, `${JSON.stringify(Object.fromEntries(all.map((figures) => [figures.name, guarded(figures)])), null, 2)}\n`);
  return 0;
}

interface Document {
  readonly path: string;
  readonly text: string;
}

const existing = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

function check(all: readonly Figures[], documents: readonly Document[]): number {
  const fallen = belowFloor(all, JSON.parse(readFileSync(floorsPath, 'utf8')) as Floors);
  for (const line of fallen) console.error(`below the floor: ${line}`);
  for (const { path, text } of documents)
    if (existing(path) !== text) console.error(`${basename(path)} does not show these figures: run npm run accuracy`);
  return fallen.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
