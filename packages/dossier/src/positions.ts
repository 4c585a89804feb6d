import type { Act, DossierStatement, Position, Stand } from '@masar/shapes';
import { frames } from './accounts/points.ts';

/** Acts that take a stand; to inform, to judge a mood and to deny a rumour take none. */
const stands: ReadonlySet<Act> = new Set([
  'propose',
  'demand',
  'commit',
  'agree',
  'reject',
  'accuse',
  'deny',
  'warn',
  'support',
  'concern',
]);

/**
 * Where each side stands on each issue: the latest act, since when, and what it was before. A position is the speaker's side's,
 * whoever reports it; who only reports another's words takes none by them.
 */
export function positionsOf(statements: readonly DossierStatement[]): Position[] {
  const cells = new Map<string, { side: string; issue: string; all: DossierStatement[] }>();
  const framing = frames(statements);
  for (const one of statements) {
    if (one.side === null || framing.has(one.id)) continue;
    for (const issue of one.issues) {
      const key = `${one.side} ${issue}`;
      const cell = cells.get(key) ?? { side: one.side, issue, all: [] };
      cell.all.push(one);
      cells.set(key, cell);
    }
  }
  return [...cells.values()]
    .map(({ side, issue, all }) => ({ side, issue, stands: runs(all.filter(takesStand).sort(byDate)), read: all.length }))
    .sort((a, b) => b.read - a.read || (a.issue < b.issue ? -1 : 1));
}

const takesStand = (one: DossierStatement): boolean => stands.has(one.act) && one.modality !== 'hypothetical' && one.modality !== 'denied';
const byDate = (a: DossierStatement, b: DossierStatement): number =>
  (a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0;

/** Statements in a row with one act, latest run first. */
function runs(all: readonly DossierStatement[]): Stand[] {
  const out: { act: Act; since: string | null; until: string | null; statements: string[] }[] = [];
  for (const one of all) {
    const last = out.at(-1);
    if (last?.act === one.act) {
      last.until = one.date ?? last.until;
      last.statements.unshift(one.id);
    } else out.push({ act: one.act, since: one.date, until: one.date, statements: [one.id] });
  }
  return out.reverse();
}
