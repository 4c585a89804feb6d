import type { Act, Agreement, CueForm, Manner, Modality, Senses, Token } from '@masar/shapes';
import { agrees, type Copy, isMarked, sensesAt, spanOf } from '../copy.ts';
import { CLAUSAL } from '../lexicon/marks.ts';
import { clausesOf } from './clauses.ts';
import type { Draft } from './draft.ts';
import { judging, type MainClause, mainClause } from './main-clause.ts';
import { mainVerb } from './predicate.ts';
import { providedAct } from './provided.ts';
import { speaksOfHimself } from './reports-here.ts';
import type { Scene } from './scene.ts';
import { signsOf } from './signs.ts';
import { binding, isDenied, isDeniedCue, pointsAt, weigh } from './weigh.ts';
import { another, complementizerOf, namesOwn } from './whose.ts';

/** How near the content's start a report must stand for the content to be that report, in tokens. */
const opening = 7;

/** How far into the content its subject may reach before the verb by which somebody binds himself, in tokens. */
const subjectReach = 12;

/** Weight above which a clause shows what the statement does, and above which a later one does. */
const least = 0.5;
const later = 0.7;

/** What judgements come to together at most: «تريد نتيجة ملموسة ومهمة» still demands. */
const most = 0.7;

/** The same for a sentence that names its source in passing: most tell what happened. */
const sourced = 0.8;

/** What naming something does, besides judging it: «وصفها بأنها استفزاز», «بأنها محض اختلاق». */
const named: ReadonlySet<Act> = new Set(['accuse', 'deny']);

/** Verbs of plain saying leave the act to what is said; other verbs name it. */
export const plain: ReadonlySet<Act> = new Set(['state', 'assess']);

/** The act of a report: as a text provides, or by the rules, or as a judge finds who is told what they say and what else is a sign. */
export function actOf(scene: Scene, draft: Draft, inner: readonly Draft[]): Act {
  const { copy, judge } = scene;
  const provided = providedAct(scene, draft);
  if (provided !== null) return provided;
  const clauses = clausesOf(copy, draft.content.from, draft.content.to);
  const clause = mainClause(scene, clauses[0] ?? draft.content.from, draft.content.to);
  const reported = reportedBy(copy, draft, inner);
  const ruled = ruledAct(scene, draft, { reported, clauses, clause });
  if (judge === null) return ruled;
  const { from: cue } = spanOf(copy, draft.cue);
  const { from: content } = spanOf(copy, draft.content);
  const { traits, words, at, opensWithName } = signsOf(scene, draft, ruled, clause, reported);
  const { act, telling } = judge.judge({ cue, content, ruled, traits, words, at, opensWithName });
  // «اعتبر أن الأوروبيين لن يقدروا»: who judges binds nobody.
  if (draft.form?.frame.deems && binding.has(act) && !binding.has(ruled)) return ruled;
  // «وصف الخطوة بالعدوان»: what something is called is what is done.
  if (draft.form?.frame.kind === 'naming' && named.has(ruled)) return ruled;
  if (act !== ruled && deniesAct(scene, clause, act)) return ruled;
  draft.telling = telling;
  return act;
}

/** «موسكو لا ترفض الحوار», «عدم رفضها الحوار»: what the verb of the clause would do is denied, and so not done. */
const deniesAct = (scene: Scene, { from, verb, denied }: MainClause, act: Act): boolean =>
  (sensesAt(scene.copy, from).negation && sensesAt(scene.copy, from + 1).speechNoun?.act === act) ||
  (denied !== null &&
    (pointsAt(scene, verb).some((point) => point.act === act && isDenied(scene.copy, point, verb)) || isDeniedCue(scene.copy, verb, act)));

/** What is said, as its act is told by it: the report that it opens with, where its clauses begin, and the main one. */
interface Said {
  readonly reported: Draft | undefined;
  readonly clauses: readonly number[];
  readonly clause: MainClause;
}

/** The report by somebody else that the content opens with. */
const reportedBy = (copy: Copy, { content }: Draft, inner: readonly Draft[]): Draft | undefined =>
  inner.find(
    (one) =>
      one.form !== null &&
      one.cue.from - content.from < opening &&
      one.cue.from >= content.from &&
      sensesAt(copy, one.cue.from - 1).relative === undefined,
  );

/** The cue's own act, or for plain saying what the content is: another's report, or what its first clause points to. */
function ruledAct(scene: Scene, draft: Draft, { reported, clauses, clause }: Said): Act {
  const { copy } = scene;
  const decides = draft.form?.frame.clauseDecides === true && !draft.rule.endsWith('governed');
  const noun = draft.form?.frame.nounAct;
  if (noun !== undefined && noun !== null && (draft.rule.endsWith('governed') || draft.rule.endsWith('object'))) return noun;
  // «شدد على حرصه»: the noun says what is stressed.
  if (draft.form?.frame.clauseDecides && draft.rule.endsWith('governed'))
    return another(draft, scene.cast.at[draft.content.from + 1]?.player)
      ? draft.act
      : (firstPoint(copy, draft.content.from) ?? sensesAt(copy, draft.content.from).speechNoun?.act ?? draft.act);
  if (draft.noun || draft.form?.frame.settled || (!plain.has(draft.act) && !decides)) return draft.act;
  const head = headPoint(scene, draft);
  // «شكك في استعداد الطرف الآخر»: who judges binds nobody.
  if (head !== undefined && !(draft.form?.frame.act === 'assess' && binding.has(head))) return head;
  const opener = pointsAt(scene, draft.content.from).find(({ opens, weight }) => opens && weight >= 1);
  if (opener !== undefined) return opener.act;
  // «الخبر الجيد هو أن الأطراف وافقت»: what is told is judged before it is told.
  if (reported !== undefined && pointsAt(scene, draft.content.from).some(({ opens }) => opens)) return 'assess';
  if (reported !== undefined) return actReported(draft, reported);
  const said = decides ? 'state' : draft.act;
  const own = ownAct(copy, clause.from);
  if (own !== null) return own;
  const weights = weigh(scene, draft, clause);
  if (said === 'state') weights.set('assess', (weights.get('assess') ?? 0) + judging(scene, clause, draft));
  // «توقع التوصل إلى اتفاق»: who judges binds nobody.
  if (said === 'assess') for (const act of binding) weights.delete(act);
  const best = heaviest(weights, draft.rule === 'source' ? sourced : least) ?? said;
  const act = best === 'state' || best === 'assess' ? (intended(scene, draft, clause.from) ?? best) : best;
  if (draft.form?.frame.kind === 'naming') return named.has(act) ? act : said;
  if (act !== said || draft.rule === 'source' || draft.manner === 'indirect') return act;
  for (let n = 1; n < clauses.length; n++) {
    const next = heaviest(weigh(scene, draft, mainClause(scene, clauses[n] as number, draft.content.to)), later);
    if (next !== null) return next;
  }
  return said;
}

/** «قلنا إن», «بلاده ترفض», «الطرفان اتفقا»: what somebody says that he does he does; what others do is news, but for an agreement. */
function actReported(draft: Draft, { act, form, speaker, speakerPart }: Draft): Act {
  if (form?.agreement.person === 1) return act;
  const sameSide = speaker?.side != null && speaker.side === draft.speaker?.side;
  // «قال إن بلاده وافقت»: his own, also where the copy does not say whose he is.
  const own = speaker !== null && (speaker === draft.speaker || sameSide || (speakerPart?.form === 'pronoun' && speaker.kind === 'state'));
  if (act === 'agree') {
    const together =
      form?.frame.kind === 'joint' ? !another(draft, speaker) : speaker !== null && (speaker.members.length > 0 || speaker.number !== 's');
    return own || together ? 'agree' : 'state';
  }
  return speaker === draft.speaker && form?.form === 'present' && !plain.has(act) ? act : 'state';
}

/** «أعتقد أن», «نطالب ب»: what somebody says of himself to do, where the words of what he says begin. */
function ownAct(copy: Copy, at: number): Act | null {
  const forms = sensesAt(copy, at).cue?.filter(({ form, agreement }) => form === 'present' && agreement.person === 1);
  const told = forms?.find(({ initial, agreement }) => (initial === undefined ? agreement.number === 'p' : speaksOfHimself(copy, at)));
  const takes = told?.frame.strict !== true || sensesAt(copy, at + 1).complementizer !== undefined;
  return told === undefined || !takes || (told.frame.act === 'state' && !told.frame.settled) ? null : told.frame.act;
}

/** «أكد متانة العلاقات», «الموافقة على الاتفاقية»: the act that the head of content shows which is a noun phrase. */
function headPoint(scene: Scene, { content, rule }: Draft): Act | undefined {
  const { copy } = scene;
  const { speechNoun } = sensesAt(copy, content.from);
  if (rule.endsWith('object') || rule.endsWith('governed')) return pointsAt(scene, content.from).find(({ heads }) => heads)?.act;
  if (rule !== 'headline-colon' || speechNoun === undefined || plain.has(speechNoun.act)) return undefined;
  if (mainVerb(scene, content.from, content.to) !== -1) return undefined;
  return !copy.tokens[content.from]?.word.definite || sensesAt(copy, content.from + 1).preposition !== undefined
    ? speechNoun.act
    : undefined;
}

/** The act that most points to, above `top`. */
function heaviest(weights: ReadonlyMap<Act, number>, top: number): Act | null {
  let best: Act | null = null;
  for (const [act, sum] of weights) {
    const weight = act === 'assess' ? Math.min(sum, most) : sum;
    if (weight > top) {
      best = act;
      top = weight;
    }
  }
  return best;
}

/** The act that a word decides alone. */
const firstPoint = (copy: Copy, at: number): Act | undefined =>
  sensesAt(copy, at).points?.find(
    ({ weight, predicate, behind, caused, of, heads }) => heads || (weight >= 1 && !predicate && !caused && !of && behind === undefined),
  )?.act;

/**
 * What the speaker or his side will do is promised, also what it will not: «بلاده ستخفض», «إنه لن يعود». Where somebody will
 * go or whom he will meet is news, not a promise.
 */
function intended(scene: Scene, draft: Draft, from: number): Act | null {
  const { copy } = scene;
  const end = Math.min(draft.content.to, from + subjectReach);
  const pronoun = from === draft.content.from ? complementizerOf(scene, draft) : undefined;
  for (let at = from; at < end; at++) {
    if (!isMarked(copy, at, CLAUSAL)) continue;
    const senses = sensesAt(copy, at);
    const { cue, verb } = senses;
    const ahead = cue?.find(isAhead) ?? (verb?.form === 'future' ? verb : undefined);
    const form = senses.futureNegation ? verbAt(copy, at + 1) : ahead;
    if (form !== undefined) {
      const he = typeof pronoun === 'object' && at === from && agrees(pronoun, form.agreement);
      // «سنرى»: who will think something promises nothing.
      if (sensesAt(copy, at - 1).auxiliary || senses.cue?.[0]?.frame.act === 'assess') return null;
      const first = form.agreement.person === 1 || sensesAt(copy, at - 1).pronoun?.agreement.person === 1;
      return first || (!meets(senses) && (he || namesOwn(scene, draft, from, at))) ? 'commit' : null;
    }
    if (cue !== undefined || verb !== undefined) return null;
  }
  return null;
}

const isAhead = ({ form }: CueForm): boolean => form === 'future';

/** Where somebody goes or whom he meets; what he begins is an act. */
const meets = ({ encounterVerb }: Senses): boolean =>
  encounterVerb != null && (encounterVerb.kind !== null || encounterVerb.status === 'held');

const verbAt = (copy: Copy, at: number): { readonly form: string; readonly agreement: Agreement } | undefined =>
  sensesAt(copy, at).verb ?? sensesAt(copy, at).cue?.[0];

/** Direct when all of the content is quoted, mixed when some of it is, else indirect. */
export function mannerOf(copy: Copy, draft: Draft): Manner {
  if (draft.rule.endsWith('quotation')) return 'direct';
  if (draft.rule.endsWith('colon')) return 'direct';
  if (copy.quotes.length === 0) return 'indirect';
  let quoted = 0;
  let plainWords = 0;
  for (let at = draft.content.from; at < draft.content.to; at++) {
    const token = copy.tokens[at] as Token;
    if (token.kind !== 'word') continue;
    if ((copy.quoted[at] ?? -1) !== -1 && copy.quoted[at] !== copy.quoted[draft.cue.from]) quoted++;
    else plainWords++;
  }
  if (quoted === 0) return 'indirect';
  return plainWords === 0 ? 'direct' : 'mixed';
}

/** Denied where the report itself is negated, hypothetical where it is to come or supposed, hedged where the content's first words say so. */
export function modalityOf(copy: Copy, draft: Draft): Modality {
  const before = sensesAt(copy, draft.cue.from - 1);
  if (before.negation) return 'denied';
  if (draft.form?.form === 'future' || before.condition) return 'hypothetical';
  for (let at = draft.content.from; at < Math.min(draft.content.to, draft.content.from + 4); at++)
    if (sensesAt(copy, at).hedge) return 'hedged';
  return 'asserted';
}
