// Checks the arrows of the architecture, that no word of a language stands in the engine, and that files stay small.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Which workspace packages each room may import. */
const allowed = {
  'packages/shapes': [],
  'packages/text': ['@masar/shapes'],
  'packages/reader': ['@masar/shapes', '@masar/text'],
  'packages/intake': ['@masar/shapes', '@masar/text'],
  'packages/dossier': ['@masar/shapes', '@masar/text'],
  'packages/outbound': [],
  'packages/archive': ['@masar/shapes', '@masar/text'],
  'packs/world': ['@masar/shapes'],
  'packs/ar': ['@masar/shapes'],
  'packs/en': ['@masar/shapes'],
  'packs/_template': ['@masar/shapes'],
  'apps/server': ['@masar/shapes', '@masar/archive', '@masar/dossier', '@masar/outbound', '@masar/world'],
  'apps/web': ['@masar/shapes'],
  'apps/cli': [
    '@masar/shapes',
    '@masar/text',
    '@masar/reader',
    '@masar/archive',
    '@masar/dossier',
    '@masar/intake',
    '@masar/outbound',
    '@masar/server',
    '@masar/world',
    '@masar/pack-ar',
    '@masar/pack-en',
  ],
};
/** Rooms whose code holds no word of any language. */
const wordless = ['packages/text', 'packages/reader', 'packages/intake', 'packages/dossier'];
/** Rooms whose tables may be long. */
const tables = ['packs/world', 'packs/ar/src/words', 'packs/ar/src/rules', 'packs/en/src/words', 'packs/en/src/rules'];
const longest = 500;
/** Ways to ask another machine for something; the database's own client aside. */
const outgoing =
  /(?<![.\w])fetch\(|(?:from |import\(\s*)'(?:node:)?(?:https?|http2|tls|dgram|undici|axios|got|node-fetch)(?:\/[^']*)?'|new (?:WebSocket|EventSource|XMLHttpRequest)\(/;

/** Breaches below `root`, a line each. */
export function breaches(root) {
  return Object.keys(allowed).flatMap((room) => filesIn(join(root, room, 'src')).flatMap((file) => inFile(root, room, file)));
}

function filesIn(folder) {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function inFile(root, room, file) {
  const source = readFileSync(file, 'utf8');
  const name = relative(root, file);
  const test = name.endsWith('.test.ts') || name.includes('/contract/');
  const found = [];
  for (const [, wanted] of source.matchAll(/(?:from |import\()'(@masar\/[\w-]+|masar)(?:\/[\w-]+)?'/g))
    if (!test && !allowed[room].includes(wanted)) found.push(`${name}: imports ${wanted}, which ${room} may not`);
  if (!test && wordless.includes(room)) {
    const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is what is meant
    const strange = code.match(/[^\u0000-\u007f]/u);
    if (strange) found.push(`${name}: holds "${strange[0]}" outside of comments`);
  }
  // A page asks the desk that it came from, and its policy lets it ask nobody else.
  const way = room === 'packages/outbound' || room === 'apps/web' || test ? null : source.match(outgoing);
  if (way) found.push(`${name}: uses ${way[0].trim()}; only packages/outbound makes requests`);
  const lines = source.split('\n').length;
  if (lines > longest && !tables.some((table) => name.startsWith(table))) found.push(`${name}: has ${lines} lines, more than ${longest}`);
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = breaches(fileURLToPath(new URL('..', import.meta.url)));
  for (const breach of found) console.error(breach);
  console.log(found.length === 0 ? 'boundaries hold' : `${found.length} breaches`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
