import type { Senses } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { markAt, sensesAt } from '../copy.ts';
import type { Player } from '../mentions/cast.ts';
import { acts, finite, predicates, speaks } from './around.ts';
import { addParty, type Sighting } from './sighting.ts';
import type { View } from './view.ts';

/** How far behind the encounter the verb may stand whose pronoun goes back to it, in tokens: behind a relative word, and behind a comma. */
const close = 2;
const near = 14;
/** How far behind the verb those who were there are told, in tokens. */
const reach = 60;

/** «عقد اجتماع في الرياض، شارك فيه الوزير ونظيره», «… وحضره السفير»: who was at the encounter told last, where the pronoun of the verb of joining at `at` goes back to it. */
export function withAttendance(view: View, sentence: Sentence, at: number, senses: Senses, last: Sighting | undefined): void {
  const { copy, cast, timeAt } = view.scene;
  if (last === undefined || !finite(senses) || view.heads === 'last') return;
  if (last.rule === 'telling' || last.kind === 'visit' || last.at > at || sensesAt(copy, at - 1).negation) return;
  const next = sensesAt(copy, at + 1);
  const led = next.resumed === true && next.inside === true;
  if (!led && copy.tokens[at]?.word.suffix?.person !== 3) return;
  if (at > last.to + (sensesAt(copy, at - 1).relative === undefined ? near : close)) return;
  // «محادثات سياسية ترعاها الأمم المتحدة، وتشارك فيها»: a clause right behind it is of it too.
  for (let before = last.to + 2; before < at - 1; before++) {
    const between = sensesAt(copy, before);
    // «بدأت المفاوضات، وتباطأت بعد انضمام تركيا إلى اتحاد شكلته موسكو وتشارك فيه»: the pronoun means something else.
    if (between.relative !== undefined || speaks(between) || acts(between)) return;
  }
  let named = false;
  for (let who = led ? at + 2 : at + 1; who < Math.min(sentence.to, at + reach); ) {
    const part = cast.at[who];
    if (part !== undefined) {
      if (named && predicates(sensesAt(copy, part.to))) return;
      if (isKnown(part.player)) addParty(last, part.player);
      named = true;
      who = Math.max(part.to, who + 1);
      continue;
    }
    const { conjunction, adverb, honorific } = sensesAt(copy, who);
    if (timeAt[who] === -1 && !conjunction && !adverb && !honorific && !(named && markAt(copy, who) === ',')) return;
    who++;
  }
}

/** Of a side, or somebody with a name: «ممثلو الوزارات» is nobody. */
const isKnown = ({ side, ref, kind, keys, members }: Player): boolean =>
  side !== null || ref !== null || members.length > 0 || (kind === 'person' && keys.length > 1);
