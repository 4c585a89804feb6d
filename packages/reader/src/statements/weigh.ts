import type { Act, Pointer } from '@masar/shapes';
import { agrees, type Copy, isMarked, keyAt, sensesAt } from '../copy.ts';
import { CLAUSAL } from '../lexicon/marks.ts';
import { opensClause } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { MainClause } from './main-clause.ts';
import { behindRelative, describes, finiteAt, inside, mainVerb, owns, predicates } from './predicate.ts';
import { isComma, type Scene } from './scene.ts';
import { complementizerOf, namesOwn, type Whose, whoseClause } from './whose.ts';

/** How many tokens of a clause without a verb are asked for what it does: its predicate comes early. */
const window = 14;

/** How many tokens from the verb of the clause on are asked. */
const behindVerb = 7;

/** Share of its weight that a judgement has as an attribute behind the verb. */
const beside = 0.4;

/** Weight of what will be where a condition holds. */
const foreseen = 0.55;

/** Weight of telling what something is. */
const identity = 0.3;

/** Weight from which a word decides alone, where it opens the clause. */
const sure = 1;

/** How near the content's start a noun of feeling must stand to be what the content tells, in tokens. */
const opening = 7;

/** How far a clause that opens with who is bound may run on before its complementizer, in tokens. */
const boundReach = 9;

/** Acts that only somebody's own readiness or will makes: «القوائم جاهزة» offers nothing. */
export const binding: ReadonlySet<Act> = new Set(['propose', 'commit', 'agree']);

/** Acts that a denial leaves as they are: «لا يجب», «لا يعتزم». */
const undeniable: ReadonlySet<Act> = new Set(['demand', 'commit', 'assess', 'state']);

/** Acts of a noun of feeling that stands in the clause: «يشعر بالتفاؤل». */
const felt: ReadonlySet<Act> = new Set(['assess', 'concern']);

/** What the words of the clause point to: behind its verb the next few, without a verb all that stand before it ends. */
export function weigh(scene: Scene, draft: Draft, clause: MainClause): Map<Act, number> {
  const { copy } = scene;
  const { from, to, verb } = clause;
  const decided = decidedBy(scene, from, Math.min(to, from + 2));
  if (decided !== null) return new Map([[decided.act, decided.weight]]);
  if (obliges(scene, from, to)) return new Map([['demand', sure]]);
  const weights = new Map<Act, number>();
  const add = (act: Act, weight: number) => weights.set(act, (weights.get(act) ?? 0) + weight);
  if (judges(copy, from)) add('assess', 0.6);
  const lead = verb === -1 ? from : Math.max(from, verb - 1);
  const first = verb === -1 ? from : modalBefore(copy, from, lead);
  const end = Math.min(to, lead + (verb === -1 ? window : behindVerb));
  let whose: Whose | null = null;
  // «إذا أرادوا الحرب فستلحق بهم المهانة»: a condition brings about what depends on it.
  let brought = sensesAt(copy, draft.content.from).condition === true;
  // «إذا انسحبت واشنطن فستعود بكين»: what others will do then is foreseen.
  if (brought && foresees(scene, draft, clause)) add('assess', foreseen);
  let judging = false;
  const opener = pointsAt(scene, from).find(({ opens }) => opens);
  if (opener !== undefined) add(opener.act, opener.weight);
  for (let at = first; at < end; at++) {
    if (at > first && isMarked(copy, at, CLAUSAL) && opensClause(copy, at)) break;
    const near = 1 - (at - first) / (window * 2);
    const { speechNoun, brings, verb: form } = sensesAt(copy, at);
    for (const point of pointsAt(scene, at)) {
      if ((point.caused && !brought) || !counts(scene, clause, point, at)) continue;
      if (point.of !== undefined) whose ??= whoseClause(scene, draft, from, at);
      const act = actOfPoint(point, whose, sensesAt(copy, at - 1).negation === true);
      if (act !== null) add(act, weightOf(scene, draft, clause, point, at) * near);
    }
    // «الخيار المنطقي هو التفاوض»: a subject that judges, and a pronoun before what it is.
    judging ||=
      sensesAt(copy, at).points?.some(({ act, predicate }) => act === 'assess' && predicate) === true &&
      copy.tokens[at]?.word.definite === true;
    if (judging && verb === -1 && sensesAt(copy, at).pronoun?.agreement.person === 3) add('assess', 0.6);
    if (verb === -1 && at > from && identifies(scene, at)) add('assess', identity);
    // «الأزمة لن تنتهي»: what will not come about is a judgement of the thing.
    if (sensesAt(copy, at).futureNegation) {
      whose ??= whoseClause(scene, draft, from, at);
      if (whose === 'thing') add('assess', 0.6);
    }
    brought ||= brings === true && (form?.form === 'future' || sensesAt(copy, at - 1).hedge === true);
    const unfelt = (clause.denied !== null || sensesAt(copy, from).negation) && speechNoun?.act === 'concern';
    if (speechNoun !== undefined && !unfelt && felt.has(speechNoun.act) && at < from + opening) add(speechNoun.act, 0.6);
  }
  return weights;
}

/** "Must first see the sanctions lifted": an auxiliary of the clause that shows an act, where its verb is taken for one further on; else `verb`. */
function modalBefore(copy: Copy, from: number, verb: number): number {
  for (let at = from; at < verb; at++) {
    const { helps, points, relative, complementizer, condition } = sensesAt(copy, at);
    if (relative !== undefined || complementizer !== undefined || condition) return verb;
    // "A caution, should Mora win": before its subject it supposes.
    if (helps === 'modal' && points !== undefined && at > from && copy.tokens[at - 1]?.kind === 'word') return at;
  }
  return verb;
}

/** True for a clause behind a condition that tells what others will do: not «إنه إذا فاز سينهي العلاقات». */
function foresees(scene: Scene, draft: Draft, { from, verb, form }: MainClause): boolean {
  const before = sensesAt(scene.copy, verb - 1);
  const ahead = form?.form === 'future' || before.hedge === true || (form?.form === 'present' && before.auxiliary === true);
  if (form === null || !ahead || from === draft.content.from || whoseClause(scene, draft, from, verb) === 'own') return false;
  const pronoun = complementizerOf(scene, draft);
  return typeof pronoun !== 'object' || !agrees(pronoun, form.agreement);
}

/** The point in `[from, until)` that decides alone. */
function decidedBy(scene: Scene, from: number, until: number): Pointer | null {
  for (let at = from; at < until; at++)
    for (const point of pointsAt(scene, at)) {
      const { predicate, caused, opens, heads, of, behind } = point;
      // «إذا تم التوصل إلى اتفاق»: what is only supposed binds nobody.
      if (binding.has(point.act) && isSupposed(scene.copy, from, at)) continue;
      if (point.weight < sure || predicate || caused || opens || heads || of || behind !== undefined) continue;
      if (!isDenied(scene.copy, point, at) && !(at === from && isHeadNoun(scene.copy, at))) return point;
    }
  return null;
}

/** «لا يرفض», «لم تقترح»: what is denied right before a word is not done; what ought not to be is asked for all the same («لا يجب»). */
export const isDenied = (copy: Copy, { act, behind }: Pointer, at: number): boolean =>
  behind === undefined && !undeniable.has(act) && sensesAt(copy, at - 1).negation === true;

/** The same of a verb of report. */
export const isDeniedCue = (copy: Copy, at: number, act: Act): boolean =>
  !undeniable.has(act) &&
  sensesAt(copy, at - 1).negation === true &&
  sensesAt(copy, at).cue?.some(({ frame }) => frame.act === act) === true;

/** True inside a condition that opens the clause: up to its comma. */
function isSupposed(copy: Copy, from: number, at: number): boolean {
  if (!sensesAt(copy, from).condition) return false;
  for (let n = from + 1; n < at; n++) if (isComma(copy, n)) return false;
  return true;
}

/** «أن رفض العرض خطأ»: behind a bare particle a clause begins with a noun, which is what it tells of. */
const isHeadNoun = (copy: Copy, at: number): boolean =>
  sensesAt(copy, copy.quoteAt[at - 1] === -1 ? at - 1 : at - 2).complementizer === true &&
  sensesAt(copy, at).cue?.some(({ form }) => form === 'past') === true;

/** True where a point is said of whom the clause tells: not in a name, of what only qualifies a noun, or of a noun that is spelled like a verb. */
function counts(scene: Scene, { from, verb, denied }: MainClause, point: Pointer, at: number): boolean {
  const { copy } = scene;
  const { opens, heads, predicate, of } = point;
  if (opens || heads || !stands(copy, point, at) || isDenied(copy, point, at)) return false;
  if (at === from && isHeadNoun(copy, at)) return false;
  // «لا أجد مبررا للقلق»: a feeling that is denied nobody tells of.
  if (point.act === 'concern' && at > verb && (denied !== null || sensesAt(copy, from).negation)) return false;
  if (binding.has(point.act) && isSupposed(copy, from, at)) return false;
  if (predicate) return scene.cast.at[at] === undefined;
  // «الاتفاق الذي تم التوصل إليه», «حملة تمثل خطوة».
  if (behindRelative(copy, at) || (at !== verb && at > from && finiteAt(scene, at) && inside(scene, at))) return false;
  // «عدم توسع الحلف».
  const { noun, verb: form } = sensesAt(copy, at);
  return of === undefined || at === verb || !noun || form === undefined;
}

/** «هو البديل الوحيد», «هي المرجع»: a pronoun before what something is, with its article. */
const identifies = ({ copy, cast }: Scene, at: number): boolean =>
  sensesAt(copy, at).pronoun?.agreement.person === 3 &&
  sensesAt(copy, at).complementizer === undefined &&
  copy.tokens[at + 1]?.word.definite === true &&
  cast.at[at + 1] === undefined;

const none: readonly Pointer[] = [];

/** What the word at `at` points to, and the phrase that begins with it. */
export function pointsAt({ copy, pointing }: Scene, at: number): readonly Pointer[] {
  const points = sensesAt(copy, at).points ?? none;
  const phrase = pointing.get(at);
  return phrase === undefined ? points : [...phrase, ...points];
}

/** A point that needs a word behind it counts before that; a superlative that only counts says nothing («أكثر من مئة»). */
function stands(copy: Copy, { behind }: Pointer, at: number): boolean {
  if (behind !== undefined) return behind.includes(keyAt(copy, at + 1));
  const measured = copy.tokens[at + 2]?.kind === 'number' || sensesAt(copy, at + 2).number !== undefined;
  return !(measured && sensesAt(copy, at + 1).preposition !== undefined);
}

/** What a point says of whom the clause tells: «الطرف الآخر يعرقل» blames, «الخلاف يعرقل» judges. */
function actOfPoint({ act, of }: Pointer, whose: Whose | null, denied: boolean): Act | null {
  if (of === undefined || (of === whose && !(of === 'party' && denied))) return act;
  return of === 'party' && whose === 'thing' ? 'assess' : null;
}

function weightOf(scene: Scene, draft: Draft, { from, verb, copula }: MainClause, { act, weight, predicate }: Pointer, at: number): number {
  // «بدأوا حملة تمثل خطوة»: of what the clause says, its own verb tells, not one behind it.
  if (!predicate) return act === 'assess' && verb !== -1 && at > verb && !copula && finiteAt(scene, at) ? weight * beside : weight;
  if (isNamedSo(scene.copy, draft, at)) return weight;
  if (at === from && verb === -1 && owns(scene, at)) return 0;
  const holds = copula ? describes(scene.copy, at) : verb === -1 && predicates(scene, at);
  if (holds && (!binding.has(act) || owned(scene, draft, at))) return weight;
  // «تواجه مشكلة كبيرة»: what is judged beside the verb says less than what the clause says of its subject.
  return verb !== -1 && act === 'assess' && at > verb && describes(scene.copy, at) ? weight * beside : 0;
}

/** «وصف الخطوة بالاستفزاز», «وصفها بـ"الذريعة الواهية"»: what something is called, right behind the preposition that its verb takes. */
function isNamedSo(copy: Copy, { form }: Draft, at: number): boolean {
  if (form?.frame.kind !== 'naming') return false;
  return form.frame.by.includes(keyAt(copy, copy.quoteAt[at - 1] === -1 ? at - 1 : at - 2));
}

/** «على الأطراف أن تلتزم», «على الطرفين الالتزام»: a clause that opens with who is bound, and what to. */
function obliges(scene: Scene, from: number, to: number): boolean {
  const { copy, cast } = scene;
  let at = from;
  while (at < to && (sensesAt(copy, at).adverb || sensesAt(copy, at).conjunction)) at++;
  if (!sensesAt(copy, at).obliges) return false;
  const bound = cast.at[at + 1];
  if (bound !== undefined && bound.form === 'name' && bound.to < to && copy.tokens[bound.to]?.word.definite) return true;
  // «على جميع الأطراف الرئيسية مضاعفة جهودها»: a noun of doing right behind who is bound.
  const party = bound ?? cast.at[at + 2];
  if (party !== undefined && doing(scene, party.to, to)) return true;
  for (at++; at < Math.min(to, from + boundReach); at++) {
    const { complementizer, verb, cue, points } = sensesAt(copy, at);
    if (complementizer !== undefined) return true;
    if (verb !== undefined || cue !== undefined || points !== undefined || isComma(copy, at)) return false;
  }
  return false;
}

/** True where behind the adjectives at `at` a noun of doing stands, in a clause without a verb. */
function doing(scene: Scene, at: number, to: number): boolean {
  const { tokens } = scene.copy;
  let next = at;
  while (next < to && tokens[next]?.word.definite) next++;
  const { noun, duty, encounterVerb, speechNoun, preposition } = sensesAt(scene.copy, next);
  const deed = noun ?? duty ?? encounterVerb ?? speechNoun;
  return next < to && deed !== undefined && preposition === undefined && mainVerb(scene, next, to) === -1;
}

/** A clause that denies that something is there judges: «لا حل عسكريا», «ليس هذا ما أردناه». */
function judges(copy: Copy, at: number): boolean {
  const { negation, futureNegation, points } = sensesAt(copy, at);
  const next = sensesAt(copy, at + 1);
  const event = next.verb !== undefined || next.cue !== undefined || next.encounter !== undefined || !copy.tokens[at + 1]?.word.known;
  return negation === true && !futureNegation && points === undefined && !event && copy.tokens[at + 1]?.kind === 'word';
}

/** True when what is said of somebody at `at` is said of the speaker or his side: by name, by a pronoun, in the first person. */
function owned(scene: Scene, draft: Draft, at: number): boolean {
  const { from } = draft.content;
  const first = sensesAt(scene.copy, at - 1).pronoun ?? sensesAt(scene.copy, from).pronoun;
  if (first?.agreement.person === 1 || typeof complementizerOf(scene, draft) === 'object' || at === from) return true;
  return namesOwn(scene, draft, from, Math.min(at, from + 2));
}
