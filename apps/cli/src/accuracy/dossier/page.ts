import { wilson } from '../intervals.ts';
import type { Scored } from './run.ts';
import type { Share } from './score.ts';

const about = `What many stories tell, joined, against tables that an analyst wrote before any code read the stories. An encounter is found when one of its passages is; a point of an account is right when its words stand in a point of ours under the same head (both say, only one says, they differ). The tables of \`gold/dossier\` also say what else an assessor should accept. Small numbers: an interval tells more than a share.`;

/** The part of the page ACCURACY.md on joined stories. */
export function dossierPart(all: readonly Scored[]): string {
  return [
    '## Stories joined',
    about,
    ...all.flatMap(({ meeting, dossier, account }) => [`### ${meeting.name}`, meeting.about, table([...dossier, ...account])]),
  ].join('\n\n');
}

const table = (shares: readonly Share[]): string =>
  [
    '| what | n | right |',
    '| --- | ---: | ---: |',
    ...shares.filter((one) => one.of > 0).map((one) => `| ${capital(one.name)} | ${one.of} | ${shown(one)} |`),
  ].join('\n');

function shown({ right, of }: Share): string {
  const share = wilson(right, of);
  return share === null ? '\u2013' : `${right} (${share.low.toFixed(2)}\u2013${share.high.toFixed(2)})`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is missed, one line each; never of a meeting that is held back. */
export const dossierMisses = (all: readonly Scored[]): string[] =>
  all
    .filter(({ meeting }) => meeting.open)
    .flatMap(({ meeting, dossier, account }) =>
      [...dossier, ...account].flatMap((one) => one.misses.map((miss) => `${meeting.stories}: ${one.name}: ${miss}`)),
    );
