import { coverageOf } from '@masar/reader';
import type { Pack } from '@masar/shapes';
import type { Figures } from './figures.ts';
import type { Estimate } from './intervals.ts';

const rows = [
  ['statements', 'statements found, F1'],
  ['attributed', 'statements found with the right speaker, F1'],
  ['act', 'act right, of statements found'],
  ['times.right', 'dates right'],
  ['encounters', 'encounters found, F1'],
  ['encounters.status', 'status right, of encounters found'],
] as const;

const show = (estimate: Estimate | null, n: number): string =>
  estimate === null ? '\u2013' : `${estimate.value.toFixed(2)} (${estimate.low.toFixed(2)}\u2013${estimate.high.toFixed(2)}), n = ${n}`;

function figure(figures: Figures, id: string): string {
  const found = figures.found.find((row) => row.id === id);
  if (found !== undefined) return show(found.f1, found.gold);
  const right = figures.right.find((row) => row.id === id);
  return right === undefined ? '\u2013' : show(right.share, right.of);
}

/** The short table of figures for the README: a column for each set. */
export function shortTable(all: readonly Figures[]): string {
  const head = ['', ...all.map((figures) => `${figures.name} (${figures.stories} stories)`)];
  return table(
    head,
    rows.map(([id, name]) => [name, ...all.map((figures) => figure(figures, id))]),
  );
}

/** What each pack covers of its language, for the README: how many rows or rules of each part, or why there are none. */
export function coverageTable(packs: readonly Pack[]): string {
  const columns = packs.map(coverageOf);
  return table(
    ['words and rules', ...packs.map(({ lang }) => lang)],
    (columns[0] ?? []).map(({ part }, at) => [part, ...columns.map((column) => column[at]?.without ?? String(column[at]?.rows))]),
  );
}

const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A document with what stands between `<!-- name -->` and `<!-- /name -->` put anew; unchanged where the marks are missing. */
export function filled(document: string, name: string, body: string): string {
  const open = `<!-- ${name} -->`;
  const from = document.indexOf(open);
  const to = document.indexOf(`<!-- /${name} -->`);
  return from < 0 || to < from ? document : `${document.slice(0, from + open.length)}\n${body}\n${document.slice(to)}`;
}
