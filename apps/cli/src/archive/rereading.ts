import { type Archive, difference, type Rereading, reread, type Text, texts } from '@masar/archive';
import { readerFor, versionOf } from '../packs.ts';
import { print } from '../screen.ts';
import type { Where } from './over.ts';
import { using } from './using.ts';

export interface RereadOptions extends Where {
  readonly dryRun?: boolean;
  readonly later?: boolean;
  readonly json?: boolean;
}

/** `masar reread`. */
export const rereadNow = (options: RereadOptions): Promise<void> =>
  using(options, async (archive) => {
    if (!options.later) return rereadAll(archive, options);
    const { withJobs } = await import('./jobs.ts');
    print(`${await withJobs(archive, (jobs) => jobs.rereadLater())} texts are read again by: masar work\n`);
  });

/** A text with what this version reads in it. */
export function readAgain(text: Text): Rereading {
  const reader = readerFor(text.lang, text.body);
  const reading = reader.read({ text: text.body, published: text.published });
  return { text, reading, reader: versionOf(reading.story.lang), terms: (words) => reader.terms(words) };
}

async function rereadAll(archive: Archive, { dryRun, json }: RereadOptions): Promise<void> {
  const tally = { texts: 0, added: 0, withdrawn: 0, changed: 0 };
  for await (const text of texts(archive)) {
    const found = await (dryRun ? difference : reread)(archive, readAgain(text));
    tally.texts++;
    for (const kind of ['added', 'withdrawn', 'changed'] as const) tally[kind] += found[kind].length;
    if (json && found.added.length + found.withdrawn.length + found.changed.length > 0)
      print(`${JSON.stringify({ story: text.story, ...found })}\n`);
  }
  const would = dryRun ? 'would be ' : '';
  if (!json)
    print(
      `${tally.texts} texts read again: ${tally.added} records ${would}added, ${tally.changed} ${would}changed, ${tally.withdrawn} ${would}withdrawn.\n`,
    );
}
