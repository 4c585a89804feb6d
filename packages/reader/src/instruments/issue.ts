import type { Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { sensesAt } from '../copy.ts';
import { datesAt, type View } from '../encounters/view.ts';
import type { Player } from '../mentions/cast.ts';
import { isTimed } from '../statements/scene.ts';
import type { InstrumentDraft } from './draft.ts';

/** How far before a title the verb that brings the text about may stand, and how far behind that verb who did, in tokens. */
const before = 14;
const behind = 4;

/** The verb before the title that brings the text about, with its subject and time. Gives where the evidence begins. */
export function issuedBefore(view: View, sentence: Sentence, one: InstrumentDraft, title: number): number {
  const { copy, cast } = view.scene;
  let date: string | null = null;
  let subject: Player | null = null;
  for (let at = title - 1; at >= Math.max(sentence.from, title - before); at--) {
    const senses = sensesAt(copy, at);
    const part = cast.at[at];
    if (isTimed(view.scene, at)) date = datesAt(view, at)?.[0] ?? date;
    else if (part !== undefined) {
      if (sensesAt(copy, part.from - 1).preposition === undefined && part.player.kind !== 'unnamed') subject = part.player;
      at = part.from;
    } else if (senses.issues !== undefined) {
      one.status = senses.issues === 'none' ? null : senses.issues;
      one.anchored = true;
      one.date = date ?? one.date;
      one.issuer = subject ?? subjectBefore(view.scene, at) ?? one.issuer;
      return at;
    } else if (
      senses.complementizer !== undefined ||
      senses.relative !== undefined ||
      senses.instrument !== undefined ||
      senses.issued !== undefined ||
      (senses.verb !== undefined && senses.preposition === undefined && senses.auxiliary === undefined)
    )
      break;
  }
  return title;
}

function subjectBefore({ copy, cast }: View['scene'], verb: number): Player | null {
  const comma = copy.tokens[verb - 1]?.word.key === ',' ? 2 : 1;
  return cast.at[verb - comma]?.player ?? null;
}

/**
 * «بيان صادر عن الوزارة», «مسودة طرحتها باريس», "a statement issued by the ministry": what stands right behind the title brings
 * the text about. Gives where the evidence ends.
 */
export function issuedBehind(view: View, sentence: Sentence, one: InstrumentDraft): number {
  const { copy, cast } = view.scene;
  let at = one.title.to;
  while (at < sentence.to && (sensesAt(copy, at).relative !== undefined || copy.tokens[at]?.word.key === ',')) at++;
  const { issues, issued } = sensesAt(copy, at);
  const status = issues ?? issued;
  if (at >= sentence.to || status === undefined) return one.title.to;
  one.anchored = true;
  if (status !== 'none') one.status = status;
  for (let who = at + 1; who < Math.min(sentence.to, at + 1 + behind); who++) {
    const part = cast.at[who];
    const { locative, toward } = sensesAt(copy, who - 1);
    if (part !== undefined) {
      if (part.player.kind !== 'unnamed' && !locative && !toward) one.issuer ??= part.player;
      return part.to;
    }
    if (isTimed(view.scene, who)) {
      one.date ??= datesAt(view, who)?.[0] ?? null;
      return who + 1;
    }
    if (copy.tokens[who]?.kind !== 'word' || sensesAt(copy, who).verb !== undefined) break;
  }
  return at + 1;
}

/** «قالت الوزارة في بيان», "the ministry said in a statement": the speaker issues it. */
export function sayer({ scene: { copy, cast } }: View, sentence: Sentence, one: InstrumentDraft): void {
  let at = one.title.from - 1;
  if (sensesAt(copy, at).determiner !== undefined) at--;
  if (!sensesAt(copy, at).locative) return;
  for (at--; at >= Math.max(sentence.from, one.title.from - before); at--) {
    const part = cast.at[at];
    if (part === undefined) continue;
    if (part.player.kind === 'unnamed') return;
    one.issuer = part.player;
    one.anchored = true;
    return;
  }
}

/** True where the copy says that there is no such text: «لا بيان مشتركا», "no joint statement". */
export function isDenied({ scene: { copy } }: View, { title }: InstrumentDraft): boolean {
  const { negation, verb, preposition } = (copy.tokens[title.from - 1] as Token | undefined)?.word.senses ?? {};
  return negation === true && verb === undefined && preposition === undefined;
}
