import type { Agreement } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { agrees, sensesAt } from '../copy.ts';
import { membersOf, type Part, type Player } from '../mentions/cast.ts';
import { addParty, governing, isNobodys, type Sighting } from './sighting.ts';
import { isSpokesman, saidAcross, saidBehind } from './speaker.ts';
import type { View } from './view.ts';

/** How far from the noun whoever its pronoun means may stand, in tokens. */
const reach = 24;
/** The same behind the noun, where its phrase opens the sentence. */
const ahead = 10;

/**
 * «وافق بوتين، خلال لقائه ماكرون»: whom the pronoun on the noun means took part, where one named person alone stands before it in the
 * sentence whom no preposition takes. So did who speaks «بعد لقاء مع ماكرون», and the two of «خلال لقائهما».
 */
export function withOwner(view: View, sentence: Sentence, one: Sighting): void {
  const { word } = view.scene.copy.tokens[one.at] ?? {};
  if (word === undefined) return;
  // «خلال لقاء جمعهما», «جلسة جمعته بالوفد», «اللقاء الذي جمعه به»: the pronoun stands on the verb.
  const led = sensesAt(view.scene.copy, one.at + 1).relative !== undefined;
  const verb = led ? one.at + 2 : one.at + 1;
  const { encounterVerb } = sensesAt(view.scene.copy, verb);
  const brings = led ? encounterVerb?.gathers === true : encounterVerb !== undefined;
  const brought = brings ? view.scene.copy.tokens[verb]?.word.suffix : null;
  // Whom «التي جمعتهما» means was told before the sentence as often as in it.
  const suffix = word.suffix ?? (view.heads === 'first' && !(led && brought?.number === 'd') ? (brought ?? null) : null);
  if (suffix?.person === 3 && suffix.number === 'd') {
    if (one.parties.length === 0) for (const who of twoBefore(view, sentence, one)) addParty(one, who);
    return;
  }
  withSpeaker(view, sentence, one, word.suffix);
  if (one.parties.length > 1) return;
  // «صرح بوتين في مؤتمر صحفي مع ماكرون»: who speaks at one that is held with somebody holds it too.
  const there = one.phase === 'after' || one.scene !== null;
  const joint = one.company && (one.kind === 'briefing' || (there && word.suffix === null && !word.definite));
  const own = suffix?.person === 3 && suffix.number === 's';
  if (!joint && !own) return;
  const owner = ownerBefore(view, sentence, one, own ? suffix.gender : null) ?? speakerBehind(view, sentence, one);
  if (owner !== null) addParty(one, owner);
}

/** Kinds of those who speak and meet. */
const meeting = new Set<Player['kind']>(['person', 'state', 'group', 'organisation', 'body']);

/** «أكد الوزير خلال لقائه المبعوث وحدة سوريا», «وفي لقاء مع نظيره، قال الوزير»: who speaks there was there, by the pronoun or the company that is told. */
function withSpeaker(view: View, sentence: Sentence, one: Sighting, suffix: Agreement | null): void {
  if (view.heads === 'last' || one.beside) return;
  const own = suffix?.person === 3;
  const across = saidAcross(view, sentence, one.at);
  const opens = one.from <= sentence.from + 2 && (one.phase !== null || sensesAt(view.scene.copy, one.at - 1).inside === true);
  const told = across ?? (opens ? saidBehind(view, sentence, one.to, ahead) : undefined);
  const there = across === undefined ? opens : one.phase === 'after' || one.scene !== null;
  const speaker = told?.speaker;
  if (speaker != null && across !== undefined && isBackFrom(view, one, across.cue.to, speaker)) addParty(one, speaker);
  if (
    speaker == null ||
    !there ||
    !meeting.has(speaker.kind) ||
    !(own || (one.company && suffix === null && one.governor === null && one.parties.length < 2))
  )
    return;
  if (own && !agrees(suffix, { gender: speaker.gender, number: speaker.kind === 'person' ? speaker.number : null })) return;
  addParty(one, speaker);
  if (opens && one.governor === null) one.scene ??= governing('held', 'past');
}

/** «وقال الوزير عقب محادثات في القاهرة إن»: who speaks behind talks that name nobody comes from them, unless he speaks for others. */
function isBackFrom({ scene: { copy } }: View, one: Sighting, cue: number, speaker: Player): boolean {
  if (one.phase !== 'after' || one.rule !== 'noun' || copy.tokens[one.at]?.word.definite) return false;
  if (one.kind !== 'talks' && one.kind !== 'consultation' && one.kind !== 'session') return false;
  if (!isNobodys(one) || one.company) return false;
  // «صرح في مؤتمر صحفي مع نظيره عقب محادثات»: they are of those who held it.
  for (let at = cue; at < one.from; at++) if (sensesAt(copy, at).encounter !== undefined) return false;
  return speaker.kind === 'person' && speaker.side !== null && !isSpokesman(speaker);
}

/** The one named person before the noun whom no preposition takes; of a noun without a pronoun, in its own clause. */
function ownerBefore(view: View, sentence: Sentence, one: Sighting, gender: Player['gender']): Player | null {
  const { copy, cast } = view.scene;
  const free = copy.tokens[one.at]?.word.suffix == null && one.kind !== 'briefing';
  const found: Player[] = [];
  for (let at = one.at - 1; at >= Math.max(sentence.from, one.at - reach); at--) {
    const part = cast.at[at];
    if (part === undefined) {
      if (free && sensesAt(copy, at).complementizer !== undefined) break;
      continue;
    }
    at = part.from;
    if (!isKnown(part) || sensesAt(copy, part.from - 1).preposition !== undefined) continue;
    if (part.player.gender != null && gender != null && part.player.gender !== gender) continue;
    if (!found.includes(part.player)) found.push(part.player);
  }
  const named = found.filter(({ ref }) => ref !== null);
  const all = named.length > 0 ? named : found;
  return all.length === 1 ? (all[0] as Player) : null;
}

/** «وخلال لقائه نظيره، أكد الوزير أن»: where the phrase opens the sentence, who stands right behind the verb of report. */
function speakerBehind(view: View, sentence: Sentence, { from, to, parties }: Sighting): Player | null {
  const { copy, cast } = view.scene;
  if (from > sentence.from + 1) return null;
  for (let at = to; at < Math.min(sentence.to, to + ahead); at++) {
    if (sensesAt(copy, at).cue?.some(({ form }) => form === 'past' || form === 'present') !== true) continue;
    const part = cast.at[at + 1];
    return part?.from === at + 1 && isKnown(part) && !parties.includes(part.player) ? part.player : null;
  }
  return null;
}

/** «أكد فلان وفلان خلال لقائهما»: the two who were named as one, or whom a conjunction joins; none where the sentence names others too. */
function twoBefore(view: View, sentence: Sentence, one: Sighting): readonly Player[] {
  const { copy, cast } = view.scene;
  const found: Player[] = [];
  for (let at = one.at - 1; at >= Math.max(sentence.from, one.at - reach); at--) {
    const part = cast.at[at];
    if (part === undefined) {
      if (found.length > 1 && sensesAt(copy, at).complementizer !== undefined) break;
      continue;
    }
    at = part.from;
    if (sensesAt(copy, part.from - 1).preposition !== undefined) continue;
    for (const who of membersOf(part.player)) if (who.kind === 'person' && who.side !== null && !found.includes(who)) found.push(who);
  }
  return found.length === 2 ? found : [];
}

/** A person of whom the gazetteer, or an office, says whose he is. */
const isKnown = ({ player: { kind, ref, side } }: Part): boolean => kind === 'person' && (ref !== null || side !== null);

/** «في مؤتمر صحفي مع ماكرون عقب محادثات»: talks that name nobody, behind a briefing that two held, were between them. */
export function withBriefed(one: Sighting, before: Sighting | undefined): void {
  if (one.phase !== 'after' || one.parties.length > 0 || one.sides.size > 0) return;
  if (before?.kind !== 'briefing' || before.parties.length < 2 || one.from > before.to + 1 || one.from < before.at) return;
  for (const who of before.parties) addParty(one, who);
}

/** How far behind a visit the verb may stand whose pronoun goes back to it, in tokens. */
const close = 3;

/** «زيارة إلى الرياض التقى خلالها الوزير»: whoever made the visit that the pronoun goes back to met him, and there; of a visit that is not over what is told in the present is ahead. */
export function withVisitor({ scene: { copy } }: View, one: Sighting, before: Sighting | undefined): void {
  if (one.rule !== 'verb' || before?.kind !== 'visit' || one.at < before.at || one.at > before.to + close) return;
  const { phase, inside, resumed } = sensesAt(copy, one.at + 1);
  // «زيارة سيلتقي فيها الوزير», «زيارة التقى خلالها الوزير».
  if (!(inside && resumed) && (phase === undefined || copy.tokens[one.at + 1]?.word.suffix === null)) return;
  for (const who of before.parties) if (who.kind !== 'state' && who.kind !== 'organisation') addParty(one, who);
  one.venue ??= before.venue;
  if (before.status !== 'held' && one.governor?.form === 'present') one.said ??= 'planned';
}

/** How far behind a visit whoever made it may be meant by a pronoun, in tokens. */
const onVisit = 48;

/** The visit told last before an encounter, near enough for its visitor to be meant. */
function visitBefore(one: Sighting, found: readonly Sighting[]): Sighting | undefined {
  for (let n = found.length - 1; n >= 0; n--) {
    const before = found[n] as Sighting;
    if (before.at <= one.at - onVisit) return undefined;
    if (before.kind === 'visit' && before.at < one.at) return before;
  }
  return undefined;
}

/** «بدأ المدير زيارة إلى طهران استهلها بلقاء الوزير، ثم استقبله الرئيس»: whoever made the visit met them. */
export function withReceived({ scene: { copy } }: View, one: Sighting, found: readonly Sighting[]): void {
  const begins = one.rule === 'noun' && one.at > 1 && sensesAt(copy, one.at - 1).preposition !== undefined;
  const verb = one.rule === 'verb' ? one.at : begins ? one.at - 2 : -1;
  const suffix = copy.tokens[verb]?.word.suffix;
  if (suffix?.person !== 3 || suffix.number !== 's' || one.kind !== 'meeting' || sensesAt(copy, verb).encounterVerb === undefined) return;
  const visit = visitBefore(one, found);
  if (visit === undefined || (begins && one.at > visit.to + onVisit / 3)) return;
  const [who, ...others] = visit.parties.filter(({ kind }) => kind === 'person');
  if (who === undefined || others.length > 0 || one.parties.includes(who)) return;
  // «استهلها»: the visit; «استقبله»: who made it.
  if (!begins && !agrees(suffix, { gender: who.gender, number: 's' })) return;
  // Whom he met before does not do what is told with the pronoun.
  const before = begins ? undefined : found.at(-1);
  if (before !== visit) one.parties = one.parties.filter((other) => before?.parties.includes(other) !== true);
  addParty(one, who);
}
