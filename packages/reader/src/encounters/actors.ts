import type { EncounterKind, Senses } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { sensesAt } from '../copy.ts';
import { membersOf, type Part, type Player } from '../mentions/cast.ts';
import { joinedBefore } from '../mentions/joint.ts';
import { addParty, isNobodys, type Sighting } from './sighting.ts';
import type { View } from './view.ts';

/** How far before the phrase those who acted may stand, in tokens. */
const reach = 24;

const between = new Set<EncounterKind>(['call', 'video-call', 'meeting', 'talks', 'summit', 'consultation']);

/** «اتفقت مصر وإثيوبيا في ختام محادثات على», «فشلت روسيا وأوكرانيا، بعد ساعات من المفاوضات، في»: the several of whom it is told what they did or bound themselves to there held talks that name nobody. */
export function withActors(view: View, sentence: Sentence, one: Sighting): void {
  if (view.heads === 'last' || one.rule !== 'noun' || one.phase !== 'after' || one.beside) return;
  if (!isNobodys(one) || one.company || !between.has(one.kind)) return;
  const { copy, cast } = view.scene;
  // «بحثا خلال اللقاء»: one that is told before; «بعد ساعات من المفاوضات» is not.
  if (copy.tokens[one.at]?.word.definite && !sensesAt(copy, one.at - 1).belonging) return;
  for (let at = one.from - 1; at >= Math.max(sentence.from, one.from - reach); at--) {
    const { complementizer, relative } = sensesAt(copy, at);
    if (complementizer !== undefined || relative !== undefined) return;
    const part = cast.at[at];
    if (part === undefined) continue;
    at = part.from;
    if (sensesAt(copy, part.from - 1).preposition !== undefined) continue;
    const all: Part[] = [part];
    for (let first = joinedBefore(copy, cast, part); first !== undefined; first = joinedBefore(copy, cast, first)) all.unshift(first);
    const first = all[0] as Part;
    const several = all.flatMap(({ player }) => membersOf(player));
    if (areSides(several) && (acts(sensesAt(copy, first.from - 1)) || acts(sensesAt(copy, part.to))))
      for (const who of several) addParty(one, who);
    return;
  }
}

/** A verb of what is done or undertaken, and none of what somebody says of it. */
const acts = ({ verb, cue, undertaking, status }: Senses): boolean =>
  verb?.form === 'past' && status === undefined && (undertaking === true || cue === undefined);

const areSides = (several: readonly Player[]): boolean =>
  several.length > 1 && several.every(({ side }) => side !== null) && several.some(({ side }) => side !== several[0]?.side);
