import { hash } from 'node:crypto';
import {
  type ActJudge,
  type Dateline,
  overlaps,
  type Pack,
  type Reading,
  type Span,
  type Time,
  type Token,
  type World,
} from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, copyOf, spanOf } from './copy.ts';
import { coverage } from './coverage.ts';
import { type Dealings, dealingsOf } from './encounters/dealings.ts';
import { findSightings } from './encounters/encounters.ts';
import { occasions } from './encounters/occasion.ts';
import type { Sighting } from './encounters/sighting.ts';
import { type Denial, type View, viewOf } from './encounters/view.ts';
import type { InstrumentDraft } from './instruments/draft.ts';
import { readInstruments } from './instruments/instruments.ts';
import { type IssueMention, Lexicon } from './lexicon/lexicon.ts';
import { Gazetteer } from './mentions/gazetteer.ts';
import { ofRow } from './mentions/known.ts';
import { addMentions, type MentionContext, type Named, readNames } from './mentions/mentions.ts';
import { actorsOf, mentionsOf } from './mentions/records.ts';
import { conditionsOf, type Supposed } from './statements/conditions/read.ts';
import type { Draft } from './statements/draft.ts';
import { judgeOf } from './statements/judge.ts';
import { statementsOf } from './statements/records.ts';
import type { Scene } from './statements/scene.ts';
import { verbFirst } from './statements/statements.ts';
import { subjectFirst } from './statements/subject-first/read.ts';
import { behindDateline, readDateline } from './story/dateline.ts';
import { type Frame, foldWords, readFrame } from './story/frame.ts';
import { homeOf, settleSides } from './story/home.ts';
import { type Term, termsOf } from './terms.ts';
import { findTimes, publicationDate, resolveTimes } from './times/index.ts';
import type { Joined } from './times/join.ts';

/** What is read: decoded text, and the publication date where the caller knows it (ISO 8601). */
export interface Input {
  readonly text: string;
  readonly published?: string | null;
}

/** Reads stories of one language. Made once, used for any number of stories. */
export interface Reader {
  read(input: Input): Reading;
  /** Reads several stories as `read` does each of them, and sooner: `together` of them are best. */
  readAll(inputs: readonly Input[]): Reading[];
  /** The words of a text as a search looks them up. */
  terms(text: string): Term[];
}

/** How many stories are best read at once, or how many UTF-16 units of them: of more the engine would clean up amid of them (decisions/0034-between-batches.md). */
export const together = { stories: 64, units: 60_000 };

/** A story while it is read: each step fills in what it finds. Of one class, so that no step makes it anew, and of a new shape. */
class Story {
  readonly text: string;
  published: string | null;
  tokens!: readonly Token[];
  copy!: Copy;
  frame!: Frame;
  written!: readonly Joined[];
  times!: readonly Time[];
  context!: MentionContext;
  named!: Named;
  scene!: Scene;
  dateline!: Dateline | null;
  hasHeadline!: boolean;
  headline!: Sentence | null;
  said!: readonly Draft[];
  drafts!: readonly Draft[];
  view!: View;
  sightings!: readonly Sighting[];
  texts!: readonly InstrumentDraft[];
  dealings!: Dealings;
  conditions!: ReadonlyMap<Draft, readonly Supposed[]>;
  issues!: readonly IssueMention[];

  constructor({ text, published = null }: Input) {
    this.text = text;
    this.published = published;
  }
}

/** Makes a reader of a language pack and a gazetteer. `judge` finds acts by signs; without one the pack's own evidence does, or the rules alone. */
export function createReader(pack: Pack, world: World, judge: ActJudge | null = pack.acts && judgeOf(pack.acts)): Reader {
  const { lang, grammar } = pack;
  const lexicon = new Lexicon(pack, world, judge);
  const gazetteer = new Gazetteer(world, lang, lexicon.fold);
  const storyWords = foldWords(pack.story, lexicon.fold);
  const reports = grammar.subjects === 'before' ? subjectFirst : verbFirst;

  /** What is read in a story, one step behind the other. */
  const steps: readonly ((story: Story) => void)[] = [
    (story) => {
      story.tokens = lexicon.tokens(story.text);
    },
    (story) => {
      story.copy = copyOf(story.text, story.tokens);
    },
    (story) => {
      story.frame = readFrame(story.copy, storyWords, lexicon.fold);
    },
    (story) => {
      story.written = findTimes(story.copy, pack.times);
    },
    (story) => {
      const { text, copy, frame, written } = story;
      story.published ??= publicationDate(resolveTimes(copy, written, { published: null, lang }), headOf(frame.headline, text));
      story.times = resolveTimes(copy, written, { published: story.published, lang });
    },
    (story) => {
      story.context = { lexicon, gazetteer, grammar, published: story.published };
      story.named = readNames(story.copy, story.context);
    },
    ({ copy, context, named }) => addMentions(copy, context, named),
    (story) => {
      const { copy, frame, written, times } = story;
      const { cast, places } = story.named;
      const timeAt = coverage(copy, written);
      story.scene = { copy, cast, timeAt, pointing: lexicon.pointersIn(copy), grammar, judge };
      const view = { copy, cast, places, times, timeAt };
      story.dateline = readDateline(view);
      settleSides(cast, homeOf(view, story.dateline, gazetteer));
      story.hasHeadline = frame.headline !== null && (story.dateline === null || !overlaps(frame.headline, story.dateline.span));
      story.headline = story.hasHeadline ? frame.headlineSentence : null;
    },
    (story) => {
      story.said = reports.find(story.scene, behindDateline(story.copy, story.frame.sentences, story.dateline), story.headline);
    },
    (story) => {
      story.drafts = reports.finish(story.scene, story.said);
    },
    (story) => {
      const { frame, headline, times, published, drafts, scene, context } = story;
      const { places } = story.named;
      const given = {
        sentences: frame.sentences,
        headline,
        places,
        times,
        published,
        denials: denials(drafts),
        said: drafts,
        heads: grammar.heads,
        ofRow: (ref: string) => ofRow(scene.cast, context, ref),
      };
      story.view = viewOf(scene, given, gazetteer);
      story.sightings = findSightings(story.view, given);
    },
    (story) => {
      story.texts = readInstruments(story.view, story.frame.sentences);
    },
    (story) => {
      const { copy, scene, sightings, texts, view } = story;
      const ofSide = (side: string) => (gazetteer.isState(side) ? view.ofRow(`state/${side}`) : null);
      story.dealings = dealingsOf({ copy, gazetteer, lang }, scene, sightings, texts, ofSide);
    },
    (story) => {
      story.conditions = conditionsOf(story.scene, story.drafts);
      story.issues = lexicon.issuesIn(story.copy);
    },
  ];

  const recordOf = ({
    copy,
    frame,
    published,
    times,
    scene,
    dateline,
    hasHeadline,
    drafts,
    dealings,
    conditions,
    issues,
  }: Story): Reading => ({
    story: {
      lang,
      text: copy.text,
      digest: hash('sha256', copy.text),
      headline: hasHeadline ? frame.headline : null,
      dateline,
      published,
      takes: frame.takes,
      furniture: frame.furniture,
    },
    actors: actorsOf(scene.cast),
    mentions: mentionsOf(copy, scene.cast),
    times,
    issues: issues.map(({ at, to, ref }) => {
      const span = spanOf(copy, { from: at, to });
      return { from: span.from, to: span.to, issue: ref };
    }),
    statements: statementsOf(copy, drafts, times, lang, issues, conditions, occasions(dealings.encounters)),
    encounters: dealings.encounters,
    tracks: dealings.tracks,
    instruments: dealings.instruments,
  });

  // A step goes over all stories before the next begins: what all steps run is many times what the processor holds of code
  // at hand, so that for one story after another most of it would be fetched anew.
  const readAll = (inputs: readonly Input[]): Reading[] => {
    const stories = inputs.map((input) => new Story(input));
    for (const step of steps) for (const story of stories) step(story);
    return stories.map(recordOf);
  };
  return {
    read: (input) => readAll([input])[0] as Reading,
    readAll,
    terms: (text) => termsOf(lexicon.tokens(text), text),
  };
}

/** What is denied, as a thing or as a clause. */
const denials = (drafts: readonly Draft[]): Denial[] =>
  drafts
    .filter(({ act }) => act === 'deny')
    .map(({ content: { from, to }, rule }) => ({ from, to, clause: !rule.endsWith('object') && !rule.endsWith('governed') }));

/** How far into the copy, behind the headline, a date line may stand, in characters. */
const dateLineReach = 240;

const headOf = (headline: Span | null, text: string): number => Math.min(text.length, (headline?.to ?? 0) + dateLineReach);
