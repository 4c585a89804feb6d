import type { Agreement, Senses } from '@masar/shapes';
import { agrees, type Copy, sensesAt } from '../copy.ts';
import type { Player } from '../mentions/cast.ts';
import type { Draft } from './draft.ts';
import { governed, type Scene } from './scene.ts';

/** Of whom a clause tells: the speaker himself, somebody else, or a thing. */
export type Whose = 'own' | 'party' | 'thing';

/** How far behind a verb that opens its clause who acts may stand, in tokens. */
const behindVerb = 4;

/** True for somebody who is known to stand on another side than who speaks: what Jordan agreed to is news from Moscow. */
export const another = ({ speaker }: Draft, who: Player | null | undefined): boolean =>
  who?.side != null && speaker?.side != null && who.side !== speaker.side;

/** Of whom the clause that begins at `from` tells; its verb or predicate stands at `at`. */
export function whoseClause(scene: Scene, draft: Draft, from: number, at: number): Whose {
  const { copy, cast } = scene;
  if (isFirst(draft, copy, at) || isFirst(draft, copy, at - 1)) return 'own';
  const pronoun = from === draft.content.from ? complementizerOf(scene, draft) : undefined;
  if (typeof pronoun === 'object') return meansSpeaker(draft, pronoun) ? 'own' : 'party';
  let collective = false;
  const end = at === from ? Math.min(draft.content.to, from + behindVerb) : at;
  for (let n = from; n < end; n++) {
    const part = cast.at[n];
    if (part !== undefined && part.player.kind !== 'document' && !governed(scene, part))
      return isSpeaker(copy, draft, part.player, n) ? 'own' : 'party';
    // «الشعب الجزائري»: a noun with the adjective of the speaker's own state.
    const { nationality } = sensesAt(copy, n);
    if (
      nationality?.of.endsWith(`/${draft.speaker?.side}`) &&
      copy.tokens[n]?.word.definite &&
      sensesAt(copy, n - 2).preposition === undefined
    )
      return 'own';
    collective ||= sensesAt(copy, n).collective !== undefined && sensesAt(copy, n - 1).preposition === undefined;
  }
  return collective ? 'party' : 'thing';
}

/** A first person; one that speaks for himself alone does so in his own words: «أعلن» may be either person. */
const isFirst = ({ manner }: Draft, copy: Copy, at: number): boolean => {
  const { verb, cue, pronoun } = sensesAt(copy, at);
  const { person, number } = (verb ?? cue?.[0])?.agreement ?? pronoun?.agreement ?? {};
  return person === 1 && (number === 'p' || manner !== 'indirect');
};

const meansSpeaker = ({ speaker }: Draft, pronoun: Agreement): boolean =>
  pronoun.person === 1 ||
  speaker === null ||
  agrees(pronoun, { gender: speaker.gender, number: speaker.kind === 'body' ? null : speaker.number });

/** The speaker, his state, or what a pronoun of his is written on («بلاده»): of others on his side he may well speak ill. */
const isSpeaker = (copy: Copy, { speaker }: Draft, who: Player, at: number): boolean =>
  who === speaker ||
  (who.kind !== 'person' && copy.tokens[at]?.word.suffix != null) ||
  (who.kind === 'state' && who.side !== null && who.side === speaker?.side);

/** True when the content names the speaker or his own side in `[from, until)`: what it does he can promise. */
export function namesOwn({ cast, copy }: Scene, { speaker }: Draft, from: number, until: number): boolean {
  for (let at = from; at < until; at++) {
    const who = cast.at[at]?.player;
    // «بلاده» of somebody whose side is not known
    if (who === undefined && sensesAt(copy, at).collective?.state && copy.tokens[at]?.word.suffix !== null) return true;
    if (who === undefined) continue;
    if (who === speaker) return true;
    const body = who.kind === 'body' && who.side === null;
    if (who.kind !== 'person' && (body || who.side === (speaker?.side ?? '') || copy.tokens[at]?.word.suffix !== null)) return true;
  }
  return false;
}

/** What leads into the content, before a quotation mark that opens it: «إنه "سيصدر"». */
export function complementizerOf({ copy }: Scene, { content }: Draft): Senses['complementizer'] {
  const before = copy.quoteAt[content.from - 1] === -1 ? content.from - 1 : content.from - 2;
  return sensesAt(copy, copy.quoteAt[content.from] === -1 ? before : content.from - 1).complementizer;
}
