import type { EncounterKind } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { isMarked, markAt, sensesAt } from '../copy.ts';
import { MEETS, SPORT } from '../lexicon/marks.ts';
import { withActors } from './actors.ts';
import { withAttendance } from './attendance.ts';
import { readBeing } from './being.ts';
import { readMeans } from './by-means.ts';
import { readNoun } from './by-noun.ts';
import { readVerb } from './by-verb.ts';
import { chainEnd } from './chain.ts';
import { withElided } from './elided.ts';
import { readList } from './list.ts';
import { movedFrom } from './moved.ts';
import { withBriefed, withReceived, withVisitor } from './owner.ts';
import { takeSpeakersDay } from './said-on.ts';
import type { Sighting } from './sighting.ts';
import { isOver, isPast, statusOf } from './status.ts';
import { withTeller } from './teller.ts';
import { readTelling } from './telling.ts';
import { withTwo } from './two.ts';
import type { Given, View } from './view.ts';

/** Finds what a story tells of encounters: who met, meets, will meet. */
export function findSightings(view: View, given: Given): Sighting[] {
  const found: Sighting[] = [];
  for (const sentence of given.sentences) {
    const before = found.length;
    readSentence(view, sentence, found);
    for (const one of found.slice(before)) {
      one.sentence = sentence.from;
      one.head = sentence.from === given.headline?.from;
    }
  }
  return found;
}

function readSentence(view: View, sentence: Sentence, found: Sighting[]): void {
  const { copy } = view.scene;
  let channels = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!isMarked(copy, at, MEETS)) continue;
    if (isName(view, at) || isPartOfWord(view, at)) continue;
    const senses = sensesAt(copy, at);
    const said = senses.medium === undefined || found.at(-1)?.to === at + 1 ? null : readMeans(view, sentence, at);
    if (said !== null) {
      finish(view, said, found);
      continue;
    }
    const being = senses.helps === undefined ? null : readBeing(view, sentence, at);
    if (being !== null) {
      finish(view, being, found);
      at = being.to - 1;
      continue;
    }
    if (senses.track) channels = true;
    if (senses.encounterVerb?.joins) withAttendance(view, sentence, at, senses, found.at(-1));
    if (senses.telling || senses.press || senses.toward || senses.outlet) {
      const told = readTelling(view, sentence, at);
      if (told !== null) {
        finish(view, told.one, found);
        at = Math.max(at, told.to - 1);
        continue;
      }
    }
    const some =
      senses.encounter !== undefined && !isVerb(view, at)
        ? isMatch(view, sentence, at, senses.encounter.kind)
          ? []
          : readNoun(view, sentence, at, senses)
        : senses.encounterVerb?.kind
          ? readVerb(view, sentence, at, senses)
          : senses.track
            ? readList(view, sentence, at)
            : [];
    if (some.length === 0) continue;
    channels ||= some.length > 1 || senses.track !== undefined;
    for (const one of some) {
      withBriefed(one, found.at(-1));
      withVisitor(view, one, found.at(-1));
      withReceived(view, one, found);
      withElided(view, one, found.at(-1));
      withTwo(view, sentence, one, found);
      withActors(view, sentence, one);
      withTeller(view, one);
      one.channel = channels && one.kind === 'talks';
      finish(view, one, found);
    }
    at = Math.max(at, chainEnd(view, sentence, at) - 1);
  }
}

/** What a match is called too: «لقاء», «جولة», «مقابلة». */
const matches = new Set<EncounterKind>(['meeting', 'talks', 'interview']);

/** How far from a meeting a word of sport makes it a match, in tokens. */
const field = 24;

/** «فاز المنتخب في لقاء الجولة الثالثة»: in a sentence of sport. */
function isMatch({ scene: { copy } }: View, sentence: Sentence, noun: number, kind: EncounterKind): boolean {
  if (!matches.has(kind)) return false;
  const end = Math.min(sentence.to, noun + field);
  for (let at = Math.max(sentence.from, noun - field); at < end; at++) if (isMarked(copy, at, SPORT)) return true;
  return false;
}

/** Collectives that a word of meeting behind them names. */
const named = new Set(['party', 'organisation']);

/** «المؤتمر الوطني العام», «حزب المؤتمر»: a word of meeting that is of a body's name. */
function isName(view: View, at: number): boolean {
  const { copy, cast } = view.scene;
  if (sensesAt(copy, at).encounter === undefined) return false;
  const before = sensesAt(copy, at - 1).collective;
  const part = cast.at[at];
  // «رئيس الهيئة العليا للمفاوضات فلان»: within an office that somebody is named by.
  if (part?.form === 'name' && part.player.kind === 'person' && part.from < at && view.heads === 'first') return true;
  return part?.player.kind === 'body' || (before !== undefined && named.has(before.id) && copy.tokens[at]?.word.definite === true);
}

/** "The briefing-room": the word goes on behind a hyphen. */
function isPartOfWord(view: View, at: number): boolean {
  const { copy } = view.scene;
  if (markAt(copy, at + 1) !== '-' || copy.tokens[at + 1]?.spaced !== false) return false;
  const next = copy.tokens[at + 2];
  return next?.kind === 'word' && !next.spaced;
}

/** "Will visit Israel", "to visit", "they visit", "are meeting": a word that is noun and form of a verb is a verb there. */
function isVerb(view: View, at: number): boolean {
  const { copy } = view.scene;
  const form = sensesAt(copy, at).encounterVerb?.form;
  let before = at - 1;
  while (sensesAt(copy, before).adverb) before--;
  const { helps, infinitive, pronoun } = sensesAt(copy, before);
  if (form === 'participle') return helps === 'be';
  if (form !== 'infinitive') return false;
  return (helps !== undefined && helps !== 'be') || infinitive === true || pronoun?.role === 'subject';
}

function finish(view: View, one: Sighting, found: Sighting[]): void {
  // «نفى ما تداولته الصحف عن لقاء»: what is denied is the meeting, unless it is spoken of as known.
  if (view.denied[one.at] === 1 && !one.definite && one.rule === 'noun') one.said = 'denied';
  else if (view.denied[one.at] === 2 && isClaimed(one, sensesAt(view.scene.copy, one.at - 1).copula === true)) one.said = 'denied';
  one.governor ??= one.scene;
  takeSpeakersDay(view, one);
  if (one.start === null && one.due !== null) [one.start, one.end] = one.due;
  [one.status, one.certainty] = statusOf(one, view);
  one.past = isPast(view.published, one.start);
  one.over = isOver(view.published, one.start);
  found.push(one);
  const later = movedFrom(one, view.published);
  if (later !== null) found.push(later);
}

/** "Denied that any talks were under way", "denied holding talks": that it was held is what is denied, not what became of it. */
function isClaimed(one: Sighting, being: boolean): boolean {
  if (one.definite || one.negated || one.phase !== null) return false;
  // «نفى أن يكون لقاء قد رتب له».
  if (one.governor === null && one.said === null) return being;
  const status = one.governor?.status ?? one.said;
  return status === 'held' || status === 'ongoing';
}
