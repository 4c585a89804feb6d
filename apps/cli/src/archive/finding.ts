import { type Query, search, show, showStory } from '@masar/archive';
import { Refusal } from '../refusal.ts';
import { coloured, print } from '../screen.ts';
import type { Where } from './over.ts';
import { using } from './using.ts';
import { hitLines, recordLines, storyLines } from './view.ts';

/** What the command is asked beside what an archive can be asked. */
export interface SearchOptions extends Where, Omit<Query, 'terms' | 'changedAfter' | 'order' | 'limit'> {
  readonly newest?: boolean;
  readonly limit: string;
  readonly json?: boolean;
  readonly color: boolean;
}

/** `masar search`. */
export const find = (words: readonly string[], options: SearchOptions): Promise<void> =>
  using(options, async (opened) => {
    const limit = Number(options.limit);
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
      throw new Refusal(`"${options.limit}" is no number of records from 1 to 1000`);
    const { archive: _, limit: __, json, color, newest, ...facets } = options;
    const asked = await lookedUp(words);
    const page = await search(opened, { ...facets, ...(newest ? { order: 'newest' } : {}), limit, ...asked });
    print(json ? `${JSON.stringify(page)}\n` : hitLines(page, coloured(color)));
  });

/** Words as a search looks them up, and which of them are names that are written otherwise too. */
async function lookedUp(words: readonly string[]): Promise<Pick<Query, 'terms' | 'names'>> {
  if (words.length === 0) return { terms: [] };
  const { termsIn } = await import('../packs.ts');
  const { Meant } = await import('@masar/server/gazetteer');
  const { otherNames } = await import('@masar/server/other-names');
  const phrases = words.map((text) => ({ text, quoted: false }));
  return { terms: words.map(termsIn), names: otherNames(phrases, new Meant(termsIn)) };
}

export interface ShowOptions extends Where {
  readonly json?: boolean;
  readonly color: boolean;
}

/** `masar show`. */
export const showOne = (id: string, options: ShowOptions): Promise<void> =>
  using(options, async (archive) => {
    const found = await show(archive, id);
    const story = found === null ? await showStory(archive, id) : null;
    if (found === null && story === null) throw new Refusal(`the archive has no record and no story "${id}"`);
    if (options.json) print(`${JSON.stringify(found ?? story)}\n`);
    else if (found !== null) print(recordLines(found, coloured(options.color)));
    else if (story !== null) print(storyLines(story, coloured(options.color)));
  });
