import type { EncounterVerb, FormKind, Token } from '@masar/shapes';
import { type Copy, sensesAt } from '../copy.ts';
import type { View } from './view.ts';

/** The verb as it stands here: a spelling that is verb and verbal noun is a verb where a clause can open, else a noun. */
export function verbAt(view: View, at: number): EncounterVerb | undefined {
  const { encounterVerb } = sensesAt(view.scene.copy, at);
  if (encounterVerb === undefined || isNoun(view.scene.copy, at)) return undefined;
  const helped = byAuxiliary(view.scene.copy, at, encounterVerb.form);
  if (helped !== encounterVerb.form) return { ...encounterVerb, form: helped };
  if (encounterVerb.noun !== true) return encounterVerb;
  const before = view.scene.copy.tokens[at - 1];
  const { senses } = before?.word ?? { senses: undefined };
  const token = view.scene.copy.tokens[at] as Token;
  const opens =
    senses === undefined ||
    before?.kind !== 'word' ||
    senses.conjunction ||
    senses.connective ||
    senses.complementizer !== undefined ||
    senses.relative !== undefined ||
    senses.auxiliary !== undefined ||
    (senses.negation && senses.preposition === undefined) ||
    view.scene.cast.at[at - 1] !== undefined ||
    view.scene.timeAt[at - 1] !== -1;
  const nominal = token.word.suffix !== null ? !isRelative(view.scene.copy, at) : !opens;
  return nominal ? { ...encounterVerb, form: 'infinitive' } : encounterVerb;
}

/** «مؤتمر صحفي عقده اليوم»: behind a noun of meeting without article the pronoun is its object, and the verb finite. */
const isRelative = (copy: Copy, verb: number): boolean =>
  [verb - 1, verb - 2].some((at) => sensesAt(copy, at).encounter !== undefined && copy.tokens[at]?.word.definite === false) &&
  sensesAt(copy, verb - 1).status === undefined &&
  sensesAt(copy, verb - 1).preposition === undefined;

/** The verb as it may govern a noun of meeting: who calls somebody calls no meeting, nor does who stops somewhere, comes back or leaves («غادر للتشاور»). */
export function governingAt(view: View, at: number): EncounterVerb | undefined {
  const verb = verbAt(view, at);
  const other =
    verb?.needs === 'called' || verb?.needs === 'stop' || verb?.needs === 'back' || (verb?.needs === 'bound' && view.heads === 'first');
  return other ? undefined : verb;
}

/** "Had a call", "will have their first meeting": an auxiliary of the perfect that an article follows is a verb of its own. */
export function hadAt(view: View, at: number): EncounterVerb | undefined {
  const { copy } = view.scene;
  const { helps, verb } = sensesAt(copy, at);
  const next = sensesAt(copy, at + 1);
  if (helps !== 'have' || (next.determiner === undefined && next.pronoun?.role !== 'owner')) return undefined;
  let before = at - 1;
  while (sensesAt(copy, before).adverb) before--;
  const { helps: helper, infinitive } = sensesAt(copy, before);
  const ahead = helper === 'future' || helper === 'modal';
  const form = ahead ? 'future' : infinitive ? 'infinitive' : helper === 'have' || verb?.form === 'past' ? 'past' : 'present';
  return { kind: null, status: 'held', needs: null, light: false, form, agreement: { person: 3, gender: null, number: null } };
}

/** "no sign", "the start": a base form behind a determiner is a noun. */
const isNoun = (copy: Copy, at: number): boolean =>
  sensesAt(copy, at - 1).determiner !== undefined && sensesAt(copy, at).encounterVerb?.form === 'infinitive' && isBase(copy, at);

/** The form that auxiliaries of their own make of a verb: «will meet», «is meeting», «has met»; without one a base form is present, behind its particle none. */
function byAuxiliary(copy: Copy, at: number, form: FormKind): FormKind {
  let before = at - 1;
  let near: string | undefined;
  let over = false;
  for (; sensesAt(copy, before).helps !== undefined || sensesAt(copy, before).negation || sensesAt(copy, before).adverb; before--) {
    const { helps } = sensesAt(copy, before);
    if (helps === 'future' || helps === 'modal') return 'future';
    near ??= helps;
    // "Have been meeting" goes on, "had been meeting" does not.
    over ||= helps === 'have' && sensesAt(copy, before).time?.['tense'] === 'past';
  }
  const { infinitive, auxiliary } = sensesAt(copy, before);
  // "Is also to meet on Monday": what somebody is to do is to come.
  if (infinitive && (form === 'infinitive' || near === 'be')) {
    let helper = before - 1;
    if (sensesAt(copy, helper).prospect) helper--;
    while (sensesAt(copy, helper).adverb && sensesAt(copy, helper).helps === undefined) helper--;
    return sensesAt(copy, helper).helps === 'be' ? 'future' : 'infinitive';
  }
  if (infinitive && form === 'present') return 'infinitive';
  // «كانت تجري محادثات»: the auxiliary that agrees puts a present into the past.
  if (form === 'present' && typeof auxiliary === 'object') return 'past';
  if (near === undefined)
    return form === 'infinitive' && copy.tokens[at]?.kind === 'word' && isBase(copy, at) ? shared(copy, before) : form;
  if (near === 'be' && form === 'participle') return over ? 'past' : 'present';
  return near === 'do' && form === 'infinitive' ? 'past' : form;
}

/** How far before a conjunction the auxiliary stands that the verbs on both sides share, in tokens. */
const joined = 24;

/** "Will deliver a speech and meet with …": the second verb is ahead too. */
function shared(copy: Copy, conjunction: number): FormKind {
  if (!sensesAt(copy, conjunction).conjunction) return 'present';
  for (let at = conjunction - 1; at > conjunction - joined; at--) {
    const { helps, verb, cue, complementizer, relative } = sensesAt(copy, at);
    if (helps === 'future' || helps === 'modal') return 'future';
    const other = (verb ?? cue?.[0])?.form;
    if (copy.tokens[at]?.kind === 'break' || complementizer !== undefined || relative !== undefined || other === 'past') return 'present';
  }
  return 'present';
}

/** A base form that is a word of its own verb, in a language whose infinitive has a particle. */
const isBase = (copy: Copy, at: number): boolean =>
  sensesAt(copy, at).verb?.form === 'infinitive' || sensesAt(copy, at).encounterVerb?.agreement.number === 'p';
