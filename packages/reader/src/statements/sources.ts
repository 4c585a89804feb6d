import type { CueForm, Senses, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, keyAt, markAt, quoteAround, quoteMarkedAt, sensesAt } from '../copy.ts';
import type { Part, Player } from '../mentions/cast.ts';
import { plain } from './act.ts';
import type { Draft } from './draft.ts';
import { behindBareWord, isComma, type Scene } from './scene.ts';
import { phraseAfter } from './subject.ts';

/** An attribution phrase: where it stands, whose words it says they are, and through whom they came. */
export interface Source {
  readonly from: number;
  /** Token behind the phrase and its speaker. */
  readonly to: number;
  readonly speaker: Part | null;
  readonly via: readonly Player[];
  readonly lemma: string;
  /** The speaker said first what a report before it brings. */
  readonly relays?: true | undefined;
}

/** Finds who is named right behind a token. */
type SpeakerAt = (scene: Scene, before: number, sentence: Sentence) => Part | null;

/** Reads the attribution phrase at `at`: «بحسب فلان», «حسبما نقلت وكالة … عن فلان», «على حد قوله». */
export function readSource(scene: Scene, sentence: Sentence, at: number, speakerAt: SpeakerAt = speakerBehind): Source | null {
  const { copy } = scene;
  const source = sensesAt(copy, at).source;
  if (
    source === undefined ||
    (source.place === 'opening' && at > opening(scene, sentence)) ||
    (source.place === 'behind' && !behindMark(scene, sentence, at))
  )
    return null;
  const { lemma, takes, relays } = source;
  if (takes === 'nothing') return { from: at, to: at + 1, speaker: null, via: [], lemma };
  if (takes === 'verb') return verbSource(scene, sentence, at, source, speakerAt);
  if (source.through) return throughOutlet(scene, sentence, at, lemma, speakerAt);
  const speaker = speakerAt(scene, at, sentence);
  return speaker === null || (at > opening(scene, sentence) && followed.has(speaker.player.class ?? ''))
    ? null
    : { from: at, to: tail(scene, sentence, speaker.to), speaker, via: [], lemma, relays };
}

/** Longest name in brackets, in tokens. */
const bracketed = 5;

/** Where the marks or brackets close that open at `at`, or -1. */
function markedEnd(copy: Copy, at: number): number {
  const quote = quoteMarkedAt(copy, at);
  if (quote?.open === at) return quote.closed ? quote.close : -1;
  if (markAt(copy, at) !== '(') return -1;
  for (let close = at + 2; close <= at + bracketed; close++) if (markAt(copy, close) === ')') return close;
  return -1;
}

/** «وعلمت "المدينة" من مصدر حكومي أن», «وعلمت (المدينة)»: an outlet, and who told it. */
function throughOutlet(scene: Scene, sentence: Sentence, at: number, lemma: string, speakerAt: SpeakerAt): Source | null {
  const { copy } = scene;
  const marked = markedEnd(copy, at + 1);
  const named = speakerAt(scene, at, sentence);
  if (marked === -1 && !sensesAt(copy, at + 1).outlet && !named?.player.ref?.startsWith('media/')) return null;
  // A paper is called by the city that stands for a government elsewhere.
  const outlet = named?.form === 'metonym' ? null : named;
  const behind = Math.max(marked + 1, outlet?.to ?? 0);
  const teller = sensesAt(copy, behind).belonging ? speakerAt(scene, behind, sentence) : null;
  const speaker = teller ?? outlet;
  if (speaker === null) return null;
  const to = tail(scene, sentence, speaker.to);
  if (sensesAt(copy, to).complementizer === undefined) return null;
  return { from: at, to, speaker, via: teller === null || outlet === null ? [] : [outlet.player], lemma };
}

/** True behind a comma or a closing mark, with what is attributed before it. */
const behindMark = (scene: Scene, sentence: Sentence, at: number): boolean =>
  at > opening(scene, sentence) + 2 && scene.copy.tokens[at - 1]?.kind === 'mark' && quoteMarkedAt(scene.copy, at - 1)?.open !== at - 1;

function verbSource(
  scene: Scene,
  sentence: Sentence,
  at: number,
  { lemma, place }: NonNullable<Senses['source']>,
  speakerAt: SpeakerAt,
): Source | null {
  const { copy } = scene;
  const cue = sensesAt(copy, at + 1).cue;
  if (!cue?.some(({ form, frame }) => (form === 'past' || form === 'present') && (frame.clause || frame.kind === 'relay'))) return null;
  // «وفق ما أفاد به مراسلنا»: the pronoun goes back to what was told.
  const verb = sensesAt(copy, at + 2).resumed ? at + 2 : at + 1;
  const first = speakerAt(scene, verb, sentence);
  if (first === null) return null;
  if (place === 'behind' && verb === at + 1 && tellsMore(scene, sentence, first.to, cue)) return null;
  let to = first.to;
  while (to < sentence.to && to - first.to < 6 && (scene.timeAt[to] !== -1 || sensesAt(copy, to).adverb)) to++;
  if (sensesAt(copy, to).relayed) {
    const second = speakerAt(scene, to, sentence);
    if (second !== null) return { from: at, to: tail(scene, sentence, second.to), speaker: second, via: [first.player], lemma };
  }
  return { from: at, to: tail(scene, sentence, to), speaker: first, via: [], lemma };
}

/** «…، كما رفضت البعثة التعليق»: what the verb takes stands behind who speaks, so that it tells of its own and of nothing before it. */
function tellsMore({ copy, cast, timeAt }: Scene, sentence: Sentence, from: number, forms: readonly CueForm[]): boolean {
  // Nobody refuses or blames what was told before.
  if (forms.every(({ frame }) => !plain.has(frame.act))) return true;
  let at = from;
  while (at < sentence.to && (timeAt[at] !== -1 || sensesAt(copy, at).adverb)) at++;
  if (at >= sentence.to) return false;
  if (isComma(copy, at) || copy.quoteAt[at] !== -1) at++;
  const { preposition, inside, complementizer, noun, title, collective } = sensesAt(copy, at);
  if (complementizer !== undefined) return true;
  if (isComma(copy, at - 1)) return false;
  if (preposition !== undefined) return !inside && forms.some(({ frame }) => frame.by.includes(keyAt(copy, at)));
  return noun === true && (title ?? collective) === undefined && cast.at[at] === undefined && forms.some(({ frame }) => frame.object);
}

function speakerBehind(scene: Scene, before: number, sentence: Sentence): Part | null {
  const quoted = scene.copy.quoteAt[before + 1] !== -1 ? 2 : 1;
  const owned = scene.cast.at[before + 2];
  return (
    scene.cast.at[before + 1] ??
    // «وفق ما أوضحه الدكتور فلان الفلاني»
    (sensesAt(scene.copy, before + 1).honorific && owned?.form === 'name' ? owned : null) ??
    scene.cast.at[before + quoted] ??
    // «بحسب نص القرار»
    (owned?.player.kind === 'document' && behindBareWord(scene, before, owned) ? owned : null) ??
    (speaks(scene, before + quoted) ? (phraseAfter(scene, before, sentence.to)?.part ?? null) : null)
  );
}

/** Texts that are followed, not quoted, by what stands before: «ستنسحب وفق خطة أنان»; where they open the sentence they tell: «وفق الاتفاق، …». */
const followed = new Set([
  'resolution',
  'law',
  'plan',
  'project',
  'roadmap',
  'initiative',
  'agreement',
  'treaty',
  'protocol',
  'memorandum',
  'paper',
]);

/** An ordinary noun is nobody who speaks («وفقا لمبادئنا»); what is done by a law or a resolution is not said by it. */
function speaks(scene: Scene, at: number): boolean {
  const { noun, title, collective, document, speechNoun, points, conjunction, mute, demonstrative } = sensesAt(scene.copy, at);
  // «وحسب، وإنما», «وفقا لذلك»: nobody is named.
  if (conjunction || mute !== undefined) return false;
  if (demonstrative !== undefined && sensesAt(scene.copy, at - 1).source !== undefined && !scene.copy.tokens[at + 1]?.word.definite)
    return false;
  if (speechNoun !== undefined && collective === undefined) return false;
  if (document !== undefined && followed.has(document.id)) return false;
  return !(noun || points) || title !== undefined || collective !== undefined || document !== undefined;
}

/** End of the attribution: the next comma or the sentence's end, whichever is near; a complementizer ends it too. */
function tail(scene: Scene, sentence: Sentence, from: number): number {
  // Behind what is indefinite a verb describes it: «تقرير أعدته المنظمة».
  const settled =
    scene.cast.at[from - 1]?.form !== 'class' &&
    (scene.cast.at[from - 1]?.player.kind !== 'document' || scene.copy.tokens[from - 1]?.word.definite);
  let inside = false;
  for (let at = from; at < sentence.to && at - from < 24; at++) {
    const { verb, noun, relative, preposition, conjunction } = sensesAt(scene.copy, at);
    inside ||= relative !== undefined;
    // «وبحسب الوكالة نشرت تركيا»: the clause that is attributed begins with its verb.
    if (verb !== undefined && !inside && settled && !noun && preposition === undefined && scene.cast.at[at] === undefined) return at;
    // «وبحسب مصادر فقد تأجلت»
    if (conjunction && !inside && goesOnBehind(scene, at)) return at;
    if (isComma(scene.copy, at) || sensesAt(scene.copy, at).complementizer || markAt(scene.copy, at) === ':') return at;
  }
  return Math.min(sentence.to, from + 24) === sentence.to ? sentence.to : from;
}

/** A conjunction and the particle of a verb: what is attributed begins there. */
const goesOnBehind = ({ copy }: Scene, at: number): boolean =>
  sensesAt(copy, at).conjunction === true && sensesAt(copy, at + 1).auxiliary === true;

/** The statement that an attribution phrase makes of the words beside it, or null when it adds nothing. */
export function sourceDraft(scene: Scene, sentence: Sentence, source: Source): Draft | null {
  if (source.speaker === null) return null;
  const leads = source.from <= opening(scene, sentence) || goesOnBehind(scene, source.to);
  const content = leads ? behind(scene, sentence, source.to) : around(scene, sentence, source);
  if (content === null || content.to - content.from < 2) return null;
  return {
    id: '',
    head: source.from,
    cue: { from: source.from, to: source.from + 1 },
    lemma: source.lemma,
    form: null,
    rule: 'source',
    speaker: source.speaker.player,
    speakerPart: source.speaker,
    content,
    more: [],
    open: false,
    parent: null,
    via: [...source.via],
    addressees: [],
    act: 'state',
    manner: 'indirect',
    modality: 'asserted',
    confidence: 0,
    time: null,
    noun: false,
    telling: [],
  };
}

/** First token of the sentence that is no conjunction or connective. */
function opening(scene: Scene, sentence: Sentence): number {
  let at = sentence.from;
  while (at < sentence.to && (sensesAt(scene.copy, at).conjunction || sensesAt(scene.copy, at).connective || isComma(scene.copy, at))) at++;
  return at;
}

function behind(scene: Scene, sentence: Sentence, to: number): { from: number; to: number } | null {
  let from = to;
  while (from < sentence.to && (scene.copy.tokens[from] as Token).kind === 'mark' && scene.copy.quoteAt[from] === -1) from++;
  while (from < sentence.to && (sensesAt(scene.copy, from).conjunction || sensesAt(scene.copy, from).complementizer)) from++;
  return from < sentence.to ? { from, to: sentence.to } : null;
}

/** True where what is attributed ends with the phrase: nothing stands behind it, or a participle goes on from who is named. */
export const isLast = ({ copy }: Scene, sentence: Sentence, { to }: Source): boolean =>
  to >= sentence.to - 1 || sensesAt(copy, to + 1).cue?.some(({ form }) => form === 'participle') === true;

/** A phrase at the end attributes what stands before it in the sentence; one in the middle, the whole clause around it. */
function around(scene: Scene, sentence: Sentence, source: Source): { from: number; to: number } | null {
  const last = isLast(scene, sentence, source);
  const quote = quoteAround(scene.copy, source.from);
  const until = Math.min(sentence.to, quote?.close ?? sentence.to);
  let from = Math.max(sentence.from, (quote?.open ?? -1) + 1);
  for (let at = source.from - 1; at > from; at--) {
    const senses = sensesAt(scene.copy, at);
    if (senses.connective && !last) {
      from = at + 1;
      break;
    }
  }
  return { from, to: last ? source.from : until };
}
