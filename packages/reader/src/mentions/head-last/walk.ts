import { type Copy, sensesAt } from '../../copy.ts';
import type { Cast, Part, Player } from '../cast.ts';
import { jointly } from '../joint.ts';
import type { MentionContext } from '../mentions.ts';
import { wording } from '../name.ts';
import type { Focus } from './focus.ts';
import type { HeadPhrase } from './phrase.ts';
import type { Shared, Sharer } from './shared-head.ts';

/** What is handed from one mention to the next. */
export interface Walk {
  readonly copy: Copy;
  readonly cast: Cast;
  readonly context: MentionContext;
  readonly focus: Focus;
  /** Number of the sentence that is being read, and of the one that opens its paragraph. */
  sentence: number;
  paragraph: number;
}

/** Whose an office or a body is. */
export const sideOf = ({ context }: Walk, phrase: HeadPhrase): string | null => {
  for (const ref of phrase.of) {
    // "Minister for Foreign Affairs": the name of a paper makes nobody of its country.
    const side = ref.startsWith('media/') ? null : context.gazetteer.sideOf(ref);
    if (side !== null) return side;
  }
  return phrase.title?.opposite ? null : (phrase.owner?.player.side ?? null);
};

/** The phrase as a title is written: without its determiner. */
export function titleWords(copy: Copy, phrase: HeadPhrase): string {
  const from = sensesAt(copy, phrase.from).determiner !== undefined && phrase.from < phrase.head ? phrase.from + 1 : phrase.from;
  return wording(copy, from, phrase.to);
}

/** Enters those who share a head as one. */
export const enterShared = (cast: Cast, { from, to, sharers }: Shared, playerOf: (one: Sharer) => Player): Part =>
  cast.enter({ from, to, player: jointly(cast, sharers.map(playerOf)), form: 'joint' });
