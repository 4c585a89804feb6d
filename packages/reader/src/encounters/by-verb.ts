import type { EncounterVerb, Senses } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { sensesAt } from '../copy.ts';
import { readBefore } from './before/read.ts';
import { takeSentenceTime } from './clause-time.ts';
import { readOn } from './list.ts';
import {
  boundFor,
  byNationality,
  convenes,
  hasGoal,
  isByPhone,
  isCalled,
  isDelegation,
  isNeed,
  isRunning,
  isUndergone,
  leadsTo,
  leavesFor,
  mediumBehind,
  nounBehind,
  stopsAt,
  takesNoun,
  travels,
  turnsTo,
} from './needs.ts';
import { type Governor, governing, type Sighting, sighting } from './sighting.ts';
import { isSigning } from './signing.ts';
import { verbAt } from './verb.ts';
import type { View } from './view.ts';

/** Reads the encounter that a verb itself is, and further ones of its list; none where what must stand beside the verb does not. */
export function readVerb(view: View, sentence: Sentence, at: number, senses: Senses): Sighting[] {
  const { copy } = view.scene;
  const verb = verbAt(view, at) ?? (senses.encounterVerb as EncounterVerb);
  if ((verb.form === 'infinitive' && !sensesAt(copy, at - 1).infinitive) || verb.form === 'noun' || !verb.kind) return [];
  // Few who come back are told where to: nothing more is read of the others.
  if (verb.needs === 'back' && !hasGoal(view, sentence, at)) return [];
  const one = sighting(at, 'verb', verb.kind, 'event', false);
  one.governor = governing(verb.status, formOf(verb), verb.keeps === true);
  readBefore(view, sentence, one);
  // "to meet" alone says nothing of when or whether.
  if (verb.form === 'infinitive' && one.said === null) return [];
  const all = readOn(view, sentence, one, at + 1);
  if (one.to < sentence.to && sensesAt(copy, one.to).encounter !== undefined) return [];
  const asked: Asked = { view, sentence, one, verb, at };
  if (!isBeside(asked)) return [];
  if (all.length === 1 && isRunning(view, verb.kind, one)) {
    takeSentenceTime(view, sentence, one);
    if (one.start === null && mediumBehind(view, sentence, at) === undefined) return [];
  }
  if (!isThere(asked)) return [];
  if (all.length === 1) takeSentenceTime(view, sentence, one);
  return all;
}

function formOf({ form }: EncounterVerb): Governor['form'] {
  if (form === 'past' || form === 'future' || form === 'infinitive') return form;
  return form === 'passive' ? 'past' : 'present';
}

/** A verb of meeting with what was read about it. */
interface Asked {
  readonly view: View;
  readonly sentence: Sentence;
  readonly one: Sighting;
  readonly verb: EncounterVerb;
  readonly at: number;
}

const people = ({ parties }: Sighting): number => parties.filter(({ kind }) => kind === 'person').length;

/** What the verb needs beside it is there: who, with whom, by which means, where to. */
function isBeside(asked: Asked): boolean {
  const { view, sentence, one, verb, at } = asked;
  switch (verb.needs) {
    case 'party':
      return hasParty(asked);
    case 'medium':
      return takesMedium(asked);
    case 'person':
      return people(one) > 0 || isTrip(asked) || (one.start !== null && isDelegation(view, sentence, at));
    case 'called':
      return people(one) > 1 && isCalled(view, at);
    case 'with':
      return (people(one) > 0 && (one.company || one.parties.length > 1)) || isByPhone(view, sentence, one);
    case 'sitting':
      return isSitting(asked);
    case 'stop':
      return people(one) > 0 && one.venue !== null && stopsAt(view, at);
    case 'bound':
      one.venue = view.heads === 'first' ? leavesFor(view, sentence, one, at) : boundFor(view, sentence, at);
      return one.venue !== null && travels(view, one, at) && (view.heads === 'last' || one.parties.length > 0);
    case 'place':
      return (one.venue !== null && travels(view, one, at) && !turnsTo(view, at)) || isAwaited(asked);
    case 'back':
      one.venue = leavesFor(view, sentence, one, at);
      return one.venue !== null && (people(one) > 0 || isDelegation(view, sentence, at)) && isDated(one);
    case 'destination':
      return one.venue !== null && travels(view, one, at) && leadsTo(view, at, one.to);
    default:
      return true;
  }
}

/** The same for what may lean on when it was. */
function isThere({ view, sentence, one, verb, at }: Asked): boolean {
  switch (verb.needs) {
    case 'body':
      return !takesNoun(view, at) && convenes(one);
    case 'text':
      return isSigning(view, sentence, one);
    case null:
      return one.parties.length > 0 || one.venue !== null || one.start !== null;
    default:
      return true;
  }
}

function hasParty({ view, sentence, one, verb, at }: Asked): boolean {
  const { governor, said } = one;
  if (one.parties.length === 0) {
    if (isOfThings(view, at)) return false;
    if (view.heads === 'last') one.stranger ||= byNationality(view, sentence, one);
    const arranged =
      (one.venue !== null || one.start !== null) && (said === 'planned' || (governor?.form !== 'infinitive' && verb.kind === 'meeting'));
    const others = one.stranger && (governor?.form !== 'infinitive' || said === 'planned');
    if (!arranged && !(verb.kind === 'consultation' && said === 'ongoing') && !others) return false;
  }
  return !isNeed(view, at) && !isUndergone(view, at);
}

function takesMedium({ view, sentence, one, at }: Asked): boolean {
  const medium = mediumBehind(view, sentence, at);
  if (medium === undefined) return false;
  one.kind = medium;
  return true;
}

/** «الوفد سيصل غدا»: a delegation that is to come on a day. */
function isAwaited({ view, sentence, one, verb, at }: Asked): boolean {
  if (view.heads === 'last' || verb.form !== 'future' || !isDelegation(view, sentence, at)) return false;
  takeSentenceTime(view, sentence, one);
  return one.start !== null;
}

/** It has its day, or is to come. */
const isDated = ({ start, governor, said }: Sighting): boolean => start !== null || governor?.form === 'future' || said === 'planned';

/** «بحث لافروف هاتفيا مع نظيره»: somebody with somebody, and a means, a place or a day, or one who is named with another who is. */
function isSitting({ view, sentence, one, verb, at }: Asked): boolean {
  if (one.company) one.kind = mediumBehind(view, sentence, at) ?? one.kind;
  if (people(one) === 0 || !one.company || nounBehind(view, sentence, one.to)) return false;
  return one.venue !== null || one.start !== null || one.kind !== verb.kind || (people(one) > 1 && verb.form === 'past');
}

/** «المقرر أن يزور فلان نجامينا في 19 أغسطس»: a plan for a day and a place, whoever goes. */
const isTrip = ({ view, one, verb }: Asked): boolean =>
  verb.kind === 'visit' && one.start !== null && one.venue !== null && one.said === 'planned' && view.heads === 'first';

/** «تلتقي المساعي الروسية مع التوجهات الأميركية»: a definite noun behind the verb that names nobody. */
const isOfThings = ({ scene: { copy, cast, timeAt }, heads, placeAt }: View, verb: number): boolean =>
  heads === 'first' &&
  copy.tokens[verb + 1]?.word.definite === true &&
  cast.at[verb + 1] === undefined &&
  timeAt[verb + 1] === -1 &&
  !placeAt.has(verb + 1) &&
  (sensesAt(copy, verb + 1).title ?? sensesAt(copy, verb + 1).collective) === undefined;
