import type { CueForm, EncounterKind } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { agrees, keyAt, sensesAt } from '../copy.ts';
import type { Part, Player } from '../mentions/cast.ts';
import { annexed, governed, type Scene } from './scene.ts';

/** How far before its verb the text may stand in which something was said, and whose it is before that, in tokens. */
const reach = 24;

/**
 * «وجه رسالة إلى الوسطاء شدد فيها على», «تصريحات للوزيرة أكدت فيها أن»: whose the text or speech is that the verb at `cue` describes with a
 * pronoun behind it; null where it describes none, or nobody is told whose.
 */
export function author(scene: Scene, sentence: Sentence, cue: number, form: CueForm): Player | null {
  const { resumed, inside } = sensesAt(scene.copy, cue + 1);
  if (!resumed || !inside || form.agreement.person !== 3) return null;
  const text = textBefore(scene, sentence, cue);
  if (text === null) return null;
  return (ownerBehind(scene, text, cue, form) ?? actorOf(scene, sentence, text, form))?.player ?? null;
}

/** What somebody holds to say something. */
const spoken: ReadonlySet<EncounterKind> = new Set(['briefing', 'interview']);

/** The noun of a text or of speech, without article, that the clause of the verb describes; null where another clause opens between. */
function textBefore({ copy, cast, timeAt }: Scene, { from }: Sentence, cue: number): number | null {
  for (let at = cue - 1; at >= from && cue - at < reach; at--) {
    const { document, telling, instrument, encounter, complementizer, connective, relative } = sensesAt(copy, at);
    if (complementizer ?? connective ?? relative) return null;
    const told = encounter !== undefined && spoken.has(encounter.kind);
    if ((!told && (document ?? telling ?? instrument) === undefined) || timeAt[at] !== -1) continue;
    const word = copy.tokens[at]?.word;
    return word?.definite || word?.suffix || cast.at[at]?.form === 'name' ? null : at;
  }
  return null;
}

/** True for somebody who agrees: two or many are told by their verb, and an organisation takes either gender. */
function suits({ player: who }: Part, { agreement: { gender, number } }: CueForm): boolean {
  if (who.kind === 'document') return false;
  if (number === 'd') return who.number === 'd' || who.members.length === 2;
  if (number === 'p') return who.number === 'p' || who.members.length > 0;
  if (who.number === 'p') return gender === 'f';
  const person = who.kind === 'person' || who.kind === 'unnamed';
  return agrees({ person: 3, gender, number }, { gender: person ? who.gender : null, number: person ? who.number : null });
}

/** A finite verb, of report or not. */
const finite = ({ copy, cast }: Scene, at: number): boolean =>
  cast.at[at] === undefined &&
  (sensesAt(copy, at).verb ?? sensesAt(copy, at).cue?.find(({ form }) => form === 'past' || form === 'present')) !== undefined;

/** Who is told to have made it between the noun and the verb: «تصريحات للوزيرة», «تصريحات أدلى بها الوزير». */
function ownerBehind(scene: Scene, text: number, cue: number, form: CueForm): Part | null {
  const { copy, cast } = scene;
  let at = text + 1;
  while (at < cue && at < text + 3 && cast.at[at] === undefined && !verbAt(scene, at) && sensesAt(copy, at).preposition === undefined) at++;
  const { toward, belonging, verb } = sensesAt(copy, at);
  const letter = sensesAt(copy, text).instrument?.kind === 'letter';
  // A clitic tells whose it is, a word of its own to whom it goes.
  if ((toward && !letter && keyAt(copy, at).length === 1) || belonging) return adjoining(scene, at + 1, form);
  if (at >= cue || !verbAt(scene, at) || sensesAt(copy, cue - 1).conjunction) return null;
  if (verb !== undefined && (verb.form !== 'past' || !agrees(verb.agreement, form.agreement))) return null;
  for (let next = at + 1; next < cue && sensesAt(copy, next).preposition === undefined; next++) {
    const part = cast.at[next];
    if (part !== undefined && part.from === next && suits(part, form)) return part;
  }
  return null;
}

/** A verb that describes the noun; one that no table has is told by the pronoun behind it («أدلى بها»). */
const verbAt = (scene: Scene, at: number): boolean =>
  finite(scene, at) || (sensesAt(scene.copy, at + 1).resumed === true && !scene.copy.tokens[at]?.word.definite);

function adjoining({ cast }: Scene, at: number, form: CueForm): Part | null {
  const part = cast.at[at];
  return part !== undefined && part.from === at && suits(part, form) ? part : null;
}

/** Who acts before the noun, on this side of a complementizer: beside a finite verb, else the nearest that nothing governs or owns. */
function actorOf(scene: Scene, { from }: Sentence, text: number, form: CueForm): Part | null {
  let nearest: Part | null = null;
  for (let at = text - 1; at >= from && text - at < reach; at--) {
    const part = scene.cast.at[at];
    if (part === undefined) {
      if (sensesAt(scene.copy, at).complementizer !== undefined) break;
      continue;
    }
    at = part.from;
    if (!acts(scene, part, form)) continue;
    if (finite(scene, part.from - 1)) {
      // «الرئيس سلم الوزير رسالة»: who stands before the verb.
      const before = scene.cast.at[part.from - 2];
      return before !== undefined && before.from >= from && acts(scene, before, form) ? before : part;
    }
    if (finite(scene, part.to)) return part;
    nearest ??= part;
  }
  return nearest;
}

const acts = (scene: Scene, part: Part, form: CueForm): boolean => !governed(scene, part) && !annexed(scene, part) && suits(part, form);
