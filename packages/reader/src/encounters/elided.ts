import type { Agreement, EncounterVerb } from '@masar/shapes';
import { agrees, markAt, sensesAt } from '../copy.ts';
import type { Player } from '../mentions/cast.ts';
import { finite, isAttendance } from './around.ts';
import { addParty, type Sighting } from './sighting.ts';
import { saidAround } from './speaker.ts';
import type { View } from './view.ts';

/** How far before its noun the verb that governs an encounter may stand, and how far behind another the verb may whose subject is that one's, in tokens. */
const reach = 4;
const near = 36;
/** How far behind the encounter before its verb may stand in a sentence that goes on, in tokens. */
const beside = 3;

/** A verb that names nobody who acts, and the token before it and its auxiliaries. */
interface Bare {
  readonly verb: EncounterVerb;
  readonly lead: number;
}

/**
 * «قال الوزير إنه التقى المبعوث», «وصل الوزير إلى القاهرة. ومن المقرر أن يلتقي نظيره»: who a verb means that names nobody who acts: the
 * speaker, by the pronoun of the word that leads to the clause, else whoever did what was told right before.
 */
export function withElided(view: View, one: Sighting, before: Sighting | undefined): void {
  if (view.heads === 'last') return;
  if (before !== undefined && isAim(view, one, before)) {
    for (const who of travellers(before)) addParty(one, who);
    if (one.governor === null && one.start === null && (!one.definite || one.ordinal !== null)) one.said ??= 'planned';
    return;
  }
  const bare = bareVerb(view, one);
  if (bare === null) return;
  const { complementizer, conjunction } = sensesAt(view.scene.copy, bare.lead);
  // «يصل الوفد غدا ويعقد لقاء»: what is told in the present behind what is to come is to come too.
  if (conjunction && before?.status === 'planned' && one.governor?.form === 'present' && one.from <= before.to + 2) one.said ??= 'planned';
  const { person } = bare.verb.agreement;
  const who =
    person === 1
      ? speakerHere(view, one)
      : typeof complementizer === 'object'
        ? speakerOf(view, one, bare, complementizer)
        : actorOf(view, one, bare, before);
  if (who === null || (who.side !== null && one.sides.has(who.side))) return;
  if (before !== undefined && before.kind === one.kind && !one.definite && before.parties.includes(who)) one.another = true;
  addParty(one, who);
}

const travellers = ({ parties, venue }: Sighting): Player[] =>
  parties.filter(({ kind, side }) => kind !== 'state' && kind !== 'organisation' && side !== venue?.state);

/** «أنه سيتوجه إلى جنيف لإجراء محادثات مع الوفد», «وصل للمشاركة في الجولة الثانية»: what the visit before is for. */
function isAim({ scene: { copy } }: View, one: Sighting, before: Sighting): boolean {
  if (before.kind !== 'visit' || one.rule !== 'noun' || one.from < before.at || one.parties.length > 1) return false;
  const joins = sensesAt(copy, one.at - 1).inside && isAttendance(sensesAt(copy, one.at - 2));
  const lead = joins ? one.at - 3 : one.from - 1;
  const { toward, preposition } = sensesAt(copy, lead);
  return toward === true && preposition !== undefined && lead <= before.to + 2 && (joins === true || one.company);
}

/** «سألتقي المبعوث»: who says so. */
function speakerHere(view: View, one: Sighting): Player | null {
  const speaker = saidAround(view, one.at)?.speaker;
  return speaker?.kind === 'person' && speaker.number !== 'p' ? speaker : null;
}

/** The verb that is the encounter, or that stands right before its noun, with nobody between. */
function bareVerb({ scene: { copy, cast } }: View, one: Sighting): Bare | null {
  let at = one.at;
  if (one.rule === 'noun')
    for (at--; at > one.at - reach && sensesAt(copy, at).encounterVerb === undefined; at--) if (!isOfNoun(at)) return null;
  const { encounterVerb: verb } = sensesAt(copy, at);
  if (
    verb === undefined ||
    !finite(sensesAt(copy, at)) ||
    verb.light ||
    verb.agreement.person === 2 ||
    verb.agreement.number === 'd' ||
    cast.at[at] !== undefined
  )
    return null;
  let lead = at - 1;
  for (let senses = sensesAt(copy, lead); isHelper(senses); senses = sensesAt(copy, lead)) lead--;
  return { verb, lead };

  // «أجرى سلسلة لقاءات», «ستعقد ثالث جولة».
  function isOfNoun(word: number): boolean {
    const { number, stage, adverb, another } = sensesAt(copy, word);
    return cast.at[word] === undefined && (number !== undefined || stage === true || adverb === true || another === true);
  }

  function isHelper({ helps, adverb, auxiliary, complementizer }: ReturnType<typeof sensesAt>): boolean {
    return complementizer === undefined && (helps !== undefined || adverb === true || auxiliary !== undefined);
  }
}

/** «قال الوزير إنه التقى»: who says it, where the pronoun and the verb may mean him. */
function speakerOf(view: View, one: Sighting, { verb, lead }: Bare, pronoun: Agreement): Player | null {
  const said = saidAround(view, one.at);
  const speaker = said?.speaker;
  if (speaker == null || said === undefined || said.content.from < lead || said.content.from > lead + 1) return null;
  // «قال إنه ستعقد جولة»: the pronoun means nobody.
  if (isBetween(view, one) || (pronoun.person === 3 && !agrees(pronoun, verb.agreement))) return null;
  return pronoun.person === 1 || agrees(pronoun, { gender: speaker.gender, number: speaker.kind === 'person' ? speaker.number : null })
    ? speaker
    : null;
}

/** «لقاء بين الوزيرين», «محادثات هاتفية بين الوزيرين». */
function isBetween({ scene: { copy } }: View, { at }: Sighting): boolean {
  for (let next = at + 1; next <= at + beside; next++)
    if (sensesAt(copy, next).company !== undefined) return sensesAt(copy, next).company === 'between';
  return false;
}

/** «وصل الوزير إلى القاهرة، ومن المقرر أن يجري محادثات مع نظيره»: who visited, or met somebody, where the next verb has only whom it takes. */
function actorOf({ scene: { copy } }: View, one: Sighting, { verb, lead }: Bare, before: Sighting | undefined): Player | null {
  if (before === undefined || before.rule === 'telling' || one.from <= before.at || one.from > before.to + near) return null;
  const { conjunction, connective, complementizer } = sensesAt(copy, lead);
  const goesOn = conjunction || connective || complementizer === true || markAt(copy, lead) === '.' || copy.tokens[lead]?.kind === 'break';
  const people = one.parties.filter(({ kind }) => kind === 'person');
  if (!goesOn || one.parties.length !== 1 || (one.rule === 'noun' ? !one.company : people.length !== 1 || verb.kind !== 'meeting'))
    return null;
  const visitors = travellers(before);
  // «وستعقد الجولة الرابعة مع مصر»: what is held holds nothing.
  const goes = one.rule === 'verb' || (!one.definite && one.from <= before.to + beside);
  const told = goes && (before.rule === 'verb' || (before.parties.length === 2 && before.governor !== null));
  const who = before.kind === 'visit' ? (visitors.length === 1 ? visitors[0] : undefined) : told ? before.parties[0] : undefined;
  if (who === undefined || one.parties.includes(who) || who.kind === 'unnamed') return null;
  return agrees(verb.agreement, { gender: who.gender, number: who.kind === 'person' ? who.number : 's' }) ? who : null;
}
