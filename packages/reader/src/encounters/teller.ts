import type { EncounterKind } from '@masar/shapes';
import { agrees, sensesAt } from '../copy.ts';
import type { Player } from '../mentions/cast.ts';
import { addParty, type Sighting } from './sighting.ts';
import { isSpokesman, saidAround } from './speaker.ts';
import type { Said, View } from './view.ts';

/** How far behind the beginning of what is said talks may stand that the speaker tells of as his own, in tokens. */
const reach = 40;

/**
 * «أكدت طهران أن المحادثات مع واشنطن متوقفة»: who tells of talks with one side is the other, where neither they nor what he has said before
 * names anybody else.
 */
export function withTeller(view: View, one: Sighting): void {
  if (view.heads === 'last' || one.rule !== 'noun' || one.sides.size !== 1) return;
  const { copy, cast } = view.scene;
  if (one.parties.length > 1 || copy.tokens[one.at]?.word.suffix != null) return;
  const own = met.has(one.kind);
  if (!own && !(one.kind === 'talks' && one.company)) return;
  const said = saidAround(view, one.at);
  const speaker = said?.speaker;
  if (said === undefined || speaker?.side == null || speaker.kind === 'unnamed' || speaker.kind === 'document') return;
  if (one.sides.has(speaker.side) || one.at > said.content.from + reach) return;
  if (own) {
    if (speaker.kind === 'person' && isHis(view, one, said, speaker)) addParty(one, speaker);
    return;
  }
  for (let at = said.content.from; at < one.at; at++) {
    const side = cast.at[at]?.player.side;
    if (side != null && side !== speaker.side) return;
  }
  addParty(one, speaker);
}

/** What somebody has with another. */
const met = new Set<EncounterKind>(['meeting', 'call', 'video-call', 'summit', 'consultation']);

/**
 * «قال إنه يأمل بعقد لقاء مع الوزير», «أعلن استعداده للقاء نظيره»: what is to come, or is denied, is spoken of as his own by the pronoun
 * that the clause or the noun before it has, and nobody else stands between.
 */
function isHis({ scene: { copy, cast } }: View, one: Sighting, { cue, content, act }: Said, speaker: Player): boolean {
  if (one.phase !== null || one.parties.length === 0 || one.said === 'held' || one.said === 'ongoing') return false;
  for (let at = content.from; at < one.at; at++) if (cast.at[at] !== undefined && cast.at[at]?.form !== 'pronoun') return false;
  // «يأمل الرئيس في لقاء الوزير», «رفض لقاء الوزير»: who hopes for it, or will not have it.
  const { status: of } = sensesAt(copy, cue.from);
  const wants = (of === 'proposed' && act !== 'demand') || (of === 'denied' && act === 'reject');
  if (wants && content.from >= one.from - 1 && !isSpokesman(speaker)) return true;
  const he = { gender: speaker.gender, number: 's' } as const;
  // «إنه يأمل بعقد لقاء»: the verb itself reports, and the meeting is all that it takes.
  const first = content.from >= one.from - 1 && sensesAt(copy, cue.from - 1).complementizer !== undefined ? cue.from - 1 : content.from - 1;
  for (let at = first; at <= first + 1; at++) {
    const { complementizer } = sensesAt(copy, at);
    if (typeof complementizer !== 'object') continue;
    // «إنه من المقرر عقد لقاء», «إنه سيتم»: the pronoun means nobody.
    const { status, undertaking, cue: reports, verb } = sensesAt(copy, at + 1);
    const means = (status ?? reports) !== undefined || undertaking === true;
    return means && verb?.form !== 'past' && agrees(complementizer, he);
  }
  const owner = copy.tokens[content.from]?.word.suffix;
  return one.said !== null && owner?.person === 3 && sensesAt(copy, content.from).status !== undefined && agrees(owner, he);
}
