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
  return [head, head.map(() => '---'), ...rows.map(([id, name]) => [name, ...all.map((figures) => figure(figures, id))])]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** A document with what stands between `<!-- name -->` and `<!-- /name -->` put anew; unchanged where the marks are missing. */
export function filled(document: string, name: string, body: string): string {
  const open = `<!-- ${name} -->`;
  const from = document.indexOf(open);
  const to = document.indexOf(`<!-- /${name} -->`);
  return from < 0 || to < from ? document : `${document.slice(0, from + open.length)}\n${body}\n${document.slice(to)}`;
}
