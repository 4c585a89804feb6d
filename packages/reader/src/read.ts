import { hash } from 'node:crypto';
import { type ActJudge, overlaps, type Pack, type Reading, type Span, type World } from '@masar/shapes';
import { copyOf, spanOf } from './copy.ts';
import { coverage } from './coverage.ts';
import { dealingsOf } from './encounters/dealings.ts';
import { findSightings } from './encounters/encounters.ts';
import { occasions } from './encounters/occasion.ts';
import { type Denial, viewOf } from './encounters/view.ts';
import { readInstruments } from './instruments/instruments.ts';
import { Lexicon } from './lexicon/lexicon.ts';
import { Gazetteer } from './mentions/gazetteer.ts';
import { addMentions, type MentionContext, readNames } from './mentions/mentions.ts';
import { actorsOf, mentionsOf } from './mentions/records.ts';
import { conditionsOf } from './statements/conditions/read.ts';
import type { Draft } from './statements/draft.ts';
import { judgeOf } from './statements/judge.ts';
import { statementsOf } from './statements/records.ts';
import { verbFirst } from './statements/statements.ts';
import { subjectFirst } from './statements/subject-first/read.ts';
import { behindDateline, readDateline } from './story/dateline.ts';
import { foldWords, readFrame } from './story/frame.ts';
import { type Term, termsOf } from './terms.ts';
import { findTimes, publicationDate, resolveTimes } from './times/index.ts';

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

/** How many stories are best read at once, or how many UTF-16 units of them: more would gain little, and hold more in memory. */
export const together = { stories: 6, units: 200_000 };

/** Makes a reader of a language pack and a gazetteer. `judge` finds acts by signs; without one the pack's own evidence does, or the rules alone. */
export function createReader(pack: Pack, world: World, judge: ActJudge | null = pack.acts && judgeOf(pack.acts)): Reader {
  const { lang, grammar } = pack;
  const lexicon = new Lexicon(pack, world, judge);
  const gazetteer = new Gazetteer(world, lang, lexicon.fold);
  const storyWords = foldWords(pack.story, lexicon.fold);
  const reports = grammar.subjects === 'before' ? subjectFirst : verbFirst;

  // A step goes over all stories before the next begins: what all steps run is many times what the processor holds of code
  // at hand, so that for one story after another most of it would be fetched anew.
  const readAll = (inputs: readonly Input[]): Reading[] =>
    inputs
      .map(({ text, published = null }) => ({ text, published, tokens: lexicon.tokens(text) }))
      .map(({ text, published, tokens }) => ({ published, copy: copyOf(text, tokens) }))
      .map((story) => ({ ...story, frame: readFrame(story.copy, storyWords, lexicon.fold) }))
      .map((story) => ({ ...story, written: findTimes(story.copy.tokens, pack.times) }))
      .map(({ copy, frame, published, written }) => {
        const date =
          published ?? publicationDate(resolveTimes(copy.tokens, written, { published, lang }), headOf(frame.headline, copy.text));
        return { copy, frame, published: date, times: resolveTimes(copy.tokens, written, { published: date, lang }) };
      })
      .map((story) => {
        const context: MentionContext = { lexicon, gazetteer, grammar, published: story.published };
        return { ...story, context, named: readNames(story.copy, context) };
      })
      .map((story) => {
        addMentions(story.copy, story.context, story.named);
        return story;
      })
      .map(({ copy, frame, published, times, named: { cast, places } }) => {
        const timeAt = coverage(copy.tokens, times);
        const scene = { copy, cast, timeAt, pointing: lexicon.pointersIn(copy.tokens), grammar, judge };
        const dateline = readDateline({ copy, cast, places, times, timeAt });
        const hasHeadline = frame.headline !== null && (dateline === null || !overlaps(frame.headline, dateline.span));
        const headline = hasHeadline ? frame.headlineSentence : null;
        return { copy, frame, published, times, places, scene, dateline, hasHeadline, headline };
      })
      .map((story) => {
        const { copy, frame, scene, dateline, headline } = story;
        return { ...story, said: reports.find(scene, behindDateline(copy, frame.sentences, dateline), headline) };
      })
      .map((story) => ({ ...story, drafts: reports.finish(story.scene, story.said) }))
      .map((story) => {
        const { frame, scene, headline, places, times, published, drafts } = story;
        const given = { sentences: frame.sentences, headline, places, times, published, denials: denials(drafts), heads: grammar.heads };
        const view = viewOf(scene, given, gazetteer);
        return { ...story, view, sightings: findSightings(view, given) };
      })
      .map((story) => ({ ...story, texts: readInstruments(story.view, story.frame.sentences) }))
      .map((story) => ({
        ...story,
        dealings: dealingsOf({ copy: story.copy, gazetteer, lang }, story.scene, story.sightings, story.texts),
      }))
      .map((story) => ({ ...story, conditions: conditionsOf(story.scene, story.drafts), issues: lexicon.issuesIn(story.copy.tokens) }))
      .map(({ copy, frame, published, times, scene, dateline, hasHeadline, drafts, dealings, conditions, issues }) => ({
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
      }));
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
