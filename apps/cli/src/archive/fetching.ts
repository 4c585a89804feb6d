import { type Archive, followed } from '@masar/archive';
import { print } from '../screen.ts';
import type { Given } from './additions.ts';
import { feedLines, feedsAsOpml, unfollowOne } from './feeds.ts';
import { addAddress, fetchDue, type Tally, watch } from './fetch.ts';
import { type Out, outward } from './outward.ts';
import { complain, untilStopped, type Where } from './over.ts';
import { using } from './using.ts';

/** Reads or follows what is behind addresses. */
export const addAddresses = (archive: Archive, addresses: readonly string[], options: Given & Out): Promise<void> =>
  outward(options, async (outbound) => {
    for (const url of addresses) print(await addAddress(archive, outbound, url, options));
  });

/** `masar fetch`. */
export const fetchNow = (options: Where & Out): Promise<void> =>
  using(options, (archive) =>
    outward(options, async (outbound) => print(tallyLine(await fetchDue(archive, outbound, { signal: untilStopped(), said: complain })))),
  );

/** `masar watch`. */
export const watchFeeds = (options: Where & Out): Promise<void> =>
  using(options, (archive) =>
    outward(options, (outbound) =>
      watch(archive, outbound, { signal: untilStopped(), said: complain, told: (tally) => print(tallyLine(tally)) }),
    ),
  );

export interface SourcesOptions extends Where {
  readonly remove?: string;
  readonly opml?: boolean;
  readonly json?: boolean;
}

/** `masar sources`. */
export const showSources = (options: SourcesOptions): Promise<void> =>
  using(options, async (archive) => {
    if (options.remove !== undefined) return print(await unfollowOne(archive, options.remove));
    if (options.opml) return print(await feedsAsOpml(archive));
    const feeds = await followed(archive);
    print(options.json ? `${JSON.stringify(feeds)}\n` : feedLines(feeds, Date.now()));
  });

const tallyLine = ({ feeds, added, known, failed }: Tally): string =>
  `${feeds} feeds fetched: ${added} stories added${known > 0 ? `, ${known} were there already` : ''}${failed > 0 ? `, ${failed} addresses failed` : ''}.\n`;
