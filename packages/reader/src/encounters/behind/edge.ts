import type { Senses, Token } from '@masar/shapes';
import { sensesAt } from '../../copy.ts';
import { acts, finite, isAttendance, isPlural, speaks } from '../around.ts';
import { governing, type Sighting } from '../sighting.ts';
import { governingAt } from '../verb.ts';
import type { View } from '../view.ts';
import type { Turn, Walk } from './walk.ts';

/** A mark that nothing passes, or where another encounter follows: "met on Friday before the talks of the ministers". */
export const atOther = ({ view, one, at }: Walk, { kind }: Token): Turn =>
  kind === 'mark' || isOfNext(view, one, at) || (one.rule === 'verb' && leadsAway(view, at)) || leadsBack(view, at) || isSaidIn(view, at)
    ? 'end'
    : null;

/** «المحادثات يمكن أن تبدأ»: what may be has not been. */
export function atChance({ view, one, at }: Walk, { hedge }: Senses): Turn {
  const { copy } = view.scene;
  if (!hedge || sensesAt(copy, at + 1).complementizer === undefined || sensesAt(copy, at + 2).encounterVerb === undefined) return null;
  one.said ??= 'proposed';
  return 'end';
}

/** «وصل أمس في زيارة تستمر يومين», «بدأ الجمعة زيارة استغرقت يومين»: how long a visit is, or was, tells whether it goes on. */
export function atLasting({ view, one }: Walk, { encounterVerb }: Senses): Turn {
  if (!encounterVerb?.lasts || view.heads === 'last' || one.kind !== 'visit' || one.rule !== 'noun') return null;
  const { governor } = one;
  if (governor?.form !== 'past' || (governor.status !== 'held' && governor.status !== 'ongoing')) return null;
  const goesOn = encounterVerb.form === 'present';
  if (!goesOn && (encounterVerb.form !== 'past' || governor.status === 'held')) return null;
  one.governor = governing(goesOn ? 'ongoing' : 'held', 'past', false, goesOn);
  return 'end';
}

/** True where something else begins: another clause, report or verb. */
export function ends(view: View, one: Sighting, at: number, senses: Senses): boolean {
  const { copy } = view.scene;
  const dated = senses.preposition !== undefined && view.scene.timeAt[at + 1] !== -1;
  // "Spoke separately with".
  const led = senses.adverb === true && sensesAt(copy, at + 1).company !== undefined;
  if (senses.complementizer !== undefined || (senses.connective && !senses.phase && !dated && !led) || senses.relative !== undefined)
    return true;
  if (senses.conjunction)
    return (
      startsClause(sensesAt(copy, at + 1)) ||
      somebodyActs(view, at + 1) ||
      opensAnother(view, at + 1) ||
      sensesAt(copy, at + 1).encounter !== undefined ||
      sensesAt(copy, at + 1).phase !== undefined
    );
  if (finite(senses) && governingAt(view, at)?.form !== 'infinitive')
    return (
      !tellsOfIt(view, one, at) &&
      one.governor !== null &&
      one.governor.form !== 'infinitive' &&
      !senses.encounterVerb?.light &&
      senses.encounterVerb?.status === 'held'
    );
  if (senses.encounterVerb !== undefined || senses.status !== undefined) return false;
  return sensesAt(copy, at - 1).preposition === undefined && !isPlural(view, at) && (speaks(senses) || acts(senses));
}

/** «انتهت مشاورات استضافتها موسكو في يونيو», «لقاء ثلاثي ضم وزراء تركيا وسوريا», «ألغيت قمة كانت ستجمع الرئيسين في 15 ديسمبر»: a clause without a relative word tells of what has no article. */
function tellsOfIt({ scene: { copy }, heads }: View, one: Sighting, at: number): boolean {
  if (heads === 'last' || one.rule !== 'noun' || one.definite || sensesAt(copy, at).encounterVerb?.kind) return false;
  const before = sensesAt(copy, at - 1);
  if (sensesAt(copy, at).encounterVerb?.gathers && before.preposition === undefined && copy.tokens[at - 1]?.kind === 'word') return true;
  return (copy.tokens[at]?.word.suffix !== null && before.preposition === undefined) || typeof before.auxiliary === 'object';
}

/** "… and the November 3 summit": behind the conjunction an article and a time lead to a noun of meeting. */
function opensAnother(view: View, from: number): boolean {
  const { copy, cast, timeAt } = view.scene;
  if (sensesAt(copy, from).determiner === undefined || timeAt[from + 1] === -1) return false;
  let at = from + 1;
  while (at < from + 8 && (timeAt[at] !== -1 || cast.at[at] !== undefined)) at++;
  return sensesAt(copy, at).encounter !== undefined;
}

/** "… and Ethiopia rejected": somebody, and what he does or says. */
function somebodyActs(view: View, at: number): boolean {
  const part = view.scene.cast.at[at];
  const senses = part === undefined ? undefined : sensesAt(view.scene.copy, part.to);
  return senses !== undefined && senses.encounterVerb === undefined && (speaks(senses) || acts(senses));
}

const startsClause = (senses: Senses): boolean =>
  (acts(senses) || speaks(senses) || (senses.encounterVerb !== undefined && !isAttendance(senses))) && senses.encounter === undefined;

/** "A summit to restart stalled negotiations": a past form right before another noun of meeting, with no auxiliary, is of that noun. */
function isOfNext(view: View, one: Sighting, at: number): boolean {
  const { copy } = view.scene;
  const { encounterVerb } = sensesAt(copy, at);
  return (
    one.rule === 'noun' &&
    encounterVerb?.form === 'past' &&
    encounterVerb.agreement.gender === null &&
    sensesAt(copy, at + 1).encounter !== undefined &&
    sensesAt(copy, at - 1).helps === undefined
  );
}

/** "Before", "after" in a language whose nouns stand behind what describes them, with no time of its own. */
function leadsAway(view: View, at: number): boolean {
  const { phase, connective } = sensesAt(view.scene.copy, at);
  return view.heads === 'last' && (phase === 'before' || connective === true) && phase !== undefined && view.scene.timeAt[at + 1] === -1;
}

/** «يلتقي فلان وفلان منذ الحرب في المدينة عام 2007»: what something else has been since gives no day and no place. */
const leadsBack = ({ scene: { copy, timeAt }, heads }: View, at: number): boolean =>
  heads === 'first' && sensesAt(copy, at).time?.['since'] !== undefined && timeAt[at] === -1 && timeAt[at + 1] === -1;

/** «ترأس وفد المحادثات في تصريح أمس»: in what he said it was not held. */
const isSaidIn = ({ scene: { copy }, heads }: View, at: number): boolean => {
  const { document, telling, cue, encounter } = sensesAt(copy, at + 1);
  const said =
    document?.kind === 'statement' || telling === true || cue?.some(({ form, frame }) => form === 'noun' && frame.id === 'declare');
  return heads === 'first' && sensesAt(copy, at).inside === true && said === true && encounter === undefined;
};
