import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { packs, readerFor } from '../packs.ts';
import { terminalView } from '../terminal.ts';
import { figuresOf } from './figures.ts';
import { page } from './page.ts';
import { coverageTable, filled, shortTable } from './readme.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = ['.', 'decisions', 'gold', 'packages/shapes', 'packs/world'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

describe('the documents', () => {
  test('README shows a real run', () => {
    const [, text, published, shown] = /^\$ echo '(.+)' \| npx masar read - --published (\S+) --ui en\n\n([\s\S]+?)^```/m.exec(
      read('README.md'),
    ) as unknown as [string, string, string, string];
    const view = terminalView(readerFor('ar', text).read({ text, published }), { width: 80, colour: false, ui: 'en', times: false });
    expect(view.replace(/[\u2068\u2069]/g, '')).toContain(shown);
  });

  test.each(documents)('the links of %s lead somewhere', (document) => {
    const links = [...read(document).matchAll(/\]\(([^)#\s]+)\)/g)].map(([, link]) => link as string).filter((link) => !/^\w+:/.test(link));
    expect(links.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([]);
  });

  test.each(documents)('the scripts that %s names are there', (document) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(document).matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name as string);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe('filling in', () => {
  test('puts what stands between the marks anew', () =>
    expect(filled('a\n<!-- x -->\nold\n<!-- /x -->\nb', 'x', 'new')).toBe('a\n<!-- x -->\nnew\n<!-- /x -->\nb'));
  test('leaves a document without marks as it is', () => expect(filled('a', 'x', 'new')).toBe('a'));

  const figures = figuresOf('made up', [
    { stories: 1, 'statements.gold': 2, 'statements.found': 1, 'statements.made': 1, 'speaker.right': 1, 'act.right': 1 },
  ]);
  test('the short table has the figure, its interval and its size', () =>
    expect(shortTable([figures])).toContain('| statements found, F1 | 0.67 (0.67–0.67), n = 2 |'));
  test('a figure that was not counted is a dash', () => expect(shortTable([figures])).toContain('| dates right | – |'));
  test('the table of coverage has a column a pack, and the reason where there is none', () => {
    expect(coverageTable(packs)).toMatch(/^\| words and rules \| ar \| en \|$/m);
    expect(coverageTable(packs)).toMatch(/^\| pronouns written on words \| \d+ \| English writes them apart \|$/m);
  });
  test('the page says what it was read with, and holds no date', () => {
    const text = page([{ title: 'One', about: 'About.', figures }], '## Stories joined', 'reader 1');
    expect(text).toContain('Read with reader 1.');
    expect(text).toContain('| Statements | 2 | 1 | 1.000 (0.21–1.00) | 0.500 (0.09–0.91) | 0.667 (0.67–0.67) |');
    expect(text).not.toMatch(/\b20\d\d-\d\d-\d\d\b/);
  });
});
