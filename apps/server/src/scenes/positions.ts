import { acts } from '@masar/shapes';
import type { Language } from '@masar/world';
import { z } from 'zod';
import type { JoinedStories } from '../joined/stories.ts';
import { Called } from './called.ts';
import { saidBy } from './said.ts';
import * as shapes from './shapes.ts';

const text = z.string();
const maybe = text.nullable();

export const positions = z.object({
  sides: z.array(z.object({ side: text, read: z.int().describe('statements of it that were read') })),
  cells: z.array(
    z.object({
      side: text,
      issue: text,
      read: z.int().describe('statements that raise the issue'),
      stands: z.array(z.object({ act: z.enum(acts), since: maybe, until: maybe, statements: z.int() })).describe('latest first'),
    }),
  ),
  names: shapes.names,
});

export const positionQuery = z.strictObject({ side: text.max(200), issue: text.max(200), lang: z.enum(['ar', 'en', 'ru']).default('ar') });
export const position = z.object({
  side: text,
  issue: text,
  read: z.int(),
  stands: z.array(z.object({ act: z.enum(acts), since: maybe, until: maybe, statements: z.array(shapes.said) })),
  names: shapes.names,
});

/** Where each side stands on each issue, and how much of each side was read. */
export function positionsScene(joined: JoinedStories, language: Language): z.output<typeof positions> {
  const called = new Called(joined, language);
  const { dossier } = joined;
  const read = new Map<string, number>();
  for (const { side, part } of dossier.statements) if (side !== null && !part) read.set(side, (read.get(side) ?? 0) + 1);
  return {
    sides: [...read].map(([side, count]) => ({ side: called.key(side), read: count })).sort((a, b) => b.read - a.read),
    cells: dossier.positions.map(({ side, issue, read: raised, stands }) => ({
      side: called.key(side),
      issue: called.key(issue),
      read: raised,
      stands: stands.map(({ act, since, until, statements }) => ({ act, since, until, statements: statements.length })),
    })),
    names: called.names(),
  };
}

/** One cell: every run of statements that took one stand, latest first; null where none of the side raises the issue. */
export function positionScene(
  joined: JoinedStories,
  { side, issue, lang }: z.output<typeof positionQuery>,
): z.output<typeof position> | null {
  const one = joined.dossier.positions.find((known) => known.side === side && known.issue === issue);
  if (one === undefined) return null;
  const called = new Called(joined, lang);
  const statements = new Map(joined.dossier.statements.map((known) => [known.id, known]));
  return {
    side: called.key(side),
    issue: called.key(issue),
    read: one.read,
    stands: one.stands.map((stand) => ({
      act: stand.act,
      since: stand.since,
      until: stand.until,
      statements: stand.statements.flatMap((id) => {
        const said = statements.get(id);
        return said === undefined ? [] : saidBy(said, called);
      }),
    })),
    names: called.names(),
  };
}
