import { type Archive, type ArchiveChange, changesAfter, show } from '@masar/archive';
import { acts, encounterStatuses, type JoinedEncounter } from '@masar/shapes';
import type { Language } from '@masar/world';
import { z } from 'zod';
import type { JoinedStories } from '../joined/stories.ts';
import { Called } from './called.ts';
import { encounterLines, isOfTwo } from './encounters.ts';
import { saidBy } from './said.ts';
import * as shapes from './shapes.ts';

const text = z.string();
const maybe = text.nullable();

export const newsQuery = z.strictObject({
  since: z.int().min(0).default(0).describe('number of the newest change that was seen'),
  lang: z.enum(['ar', 'en', 'ru']).default('ar'),
});

export const news = z.object({
  number: z.int().describe('of the newest change'),
  count: z.int().describe('changes since then'),
  stories: z.array(z.object({ id: text, title: maybe, published: maybe, lang: text })),
  storyCount: z.int(),
  encounters: z.array(shapes.encounter).describe('of which only new stories tell'),
  turned: z
    .array(z.object({ encounter: shapes.encounter, was: z.object({ status: z.enum(encounterStatuses), start: maybe }) }))
    .describe('known before, and another state or day now'),
  stands: z.array(z.object({ side: text, issue: text, act: z.enum(acts), was: z.enum(acts), said: z.array(shapes.said) })),
  corrections: z.array(z.object({ at: text, who: text, what: text, record: text, story: text, quote: text })),
  names: shapes.names,
});

/** Changes that are looked through at most, and lines of each kind that are given. */
const [most, shown] = [20_000, 40];

type News = z.output<typeof news>;

/** What the log tells of the changes behind one. */
export interface Logged extends Pick<News, 'number' | 'count' | 'corrections'> {
  /** Stories that came in. */
  readonly stories: readonly string[];
}

export async function loggedSince(archive: Archive, since: number): Promise<Logged> {
  const changes = await changesAfter(archive, since, most);
  return {
    number: changes.at(-1)?.number ?? since,
    count: changes.length,
    stories: changes.flatMap(({ story }) => story ?? []),
    corrections: await correctionsOf(archive, changes),
  };
}

/** What became new in a dossier behind a change: each thing with the words that say so. */
export function newsScene(joined: JoinedStories, { lang, ...logged }: Logged & { readonly lang: Language }): News {
  const { dossier } = joined;
  const taken = new Set(logged.stories);
  const isNew = (story: string) => taken.has(story);
  const called = new Called(joined, lang);
  const line = encounterLines(joined, called);
  const shownEncounters = dossier.encounters.filter(isOfTwo);
  const newStories = dossier.stories.filter(({ id }) => isNew(id)).reverse();
  const statements = new Map(dossier.statements.map((one) => [one.id, one]));
  return {
    number: logged.number,
    count: logged.count,
    stories: newStories.slice(0, shown).map(({ id, headline, published, lang: spoken }) => ({
      id,
      title: headline,
      published,
      lang: spoken,
    })),
    storyCount: newStories.length,
    encounters: shownEncounters
      .filter(({ history }) => history.every(({ story }) => isNew(story)))
      .slice(0, shown)
      .map(line),
    turned: shownEncounters.flatMap((one) => {
      const was = stateBefore(one, isNew);
      return was === null ? [] : [{ encounter: line(one), was }];
    }),
    stands: dossier.positions.flatMap(({ side, issue, stands: [now, before] }) => {
      const first = now?.statements.at(-1);
      const said = first === undefined ? undefined : statements.get(first);
      if (now === undefined || before === undefined || said === undefined || !isNew(said.story)) return [];
      return [{ side: called.key(side), issue: called.key(issue), act: now.act, was: before.act, said: saidBy(said, called) }];
    }),
    corrections: logged.corrections,
    names: called.names(),
  };
}

/** State and day of an encounter as the stories before told it; null where that is what holds, or where none told of it. */
function stateBefore({ history, status, start }: JoinedEncounter, isNew: (story: string) => boolean) {
  const before = history.filter(({ story }) => !isNew(story));
  const last = before.at(-1);
  if (last === undefined || before.length === history.length) return null;
  const dated = before.findLast((report) => report.start !== null)?.start ?? null;
  return last.status === status && (dated === start || dated === null || start === null) ? null : { status: last.status, start: dated };
}

async function correctionsOf(archive: Archive, changes: readonly ArchiveChange[]) {
  const made = changes.filter(({ what, records }) => (what === 'correct' || what === 'undo') && records.length > 0).slice(-shown);
  const corrections = [];
  for (const { at, who, what, records } of made.reverse()) {
    const found = await show(archive, records[0] as string);
    if (found !== null) corrections.push({ at, who, what, record: found.id, story: found.story, quote: found.quote });
  }
  return corrections;
}
