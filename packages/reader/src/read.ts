import { hash } from 'node:crypto';
import { type ActJudge, overlaps, type Pack, type Reading, type Span, type World } from '@masar/shapes';
import { copyOf, spanOf } from './copy.ts';
import { coverage } from './coverage.ts';
import { readDealings } from './encounters/dealings.ts';
import { occasions } from './encounters/occasion.ts';
import type { Denial } from './encounters/view.ts';
import { Lexicon } from './lexicon/lexicon.ts';
import { Gazetteer } from './mentions/gazetteer.ts';
import { readMentions } from './mentions/mentions.ts';
import { actorsOf, mentionsOf } from './mentions/records.ts';
import { conditionsOf } from './statements/conditions/read.ts';
import type { Draft } from './statements/draft.ts';
import { judgeOf } from './statements/judge.ts';
import { statementsOf } from './statements/records.ts';
import { readStatements } from './statements/statements.ts';
import { readSubjectFirst } from './statements/subject-first/read.ts';
import { behindDateline, readDateline } from './story/dateline.ts';
import { foldWords, readFrame } from './story/frame.ts';
import { type Term, termsOf } from './terms.ts';
import { publicationDate, readTimes } from './times/index.ts';

/** What is read: decoded text, and the publication date where the caller knows it (ISO 8601). */
export interface Input {
  readonly text: string;
  readonly published?: string | null;
}

/** Reads stories of one language. Made once, used for any number of stories. */
export interface Reader {
  read(input: Input): Reading;
  /** The words of a text as a search looks them up. */
  terms(text: string): Term[];
}

/** Makes a reader of a language pack and a gazetteer. `judge` finds acts by signs; without one the pack's own evidence does, or the rules alone. */
export function createReader(pack: Pack, world: World, judge: ActJudge | null = pack.acts && judgeOf(pack.acts)): Reader {
  const lexicon = new Lexicon(pack, world, judge);
  const gazetteer = new Gazetteer(world, pack.lang, lexicon.fold);
  const storyWords = foldWords(pack.story, lexicon.fold);
  return {
    terms: (text) => termsOf(lexicon.tokens(text), text),
    read({ text, published = null }) {
      const copy = copyOf(text, lexicon.tokens(text));
      const frame = readFrame(copy, storyWords, lexicon.fold);
      const date =
        published ??
        publicationDate(readTimes(copy.tokens, pack.times, { published: null, lang: pack.lang }), headOf(frame.headline, text));
      const times = readTimes(copy.tokens, pack.times, { published: date, lang: pack.lang });
      const { cast, places } = readMentions(copy, {
        lexicon,
        gazetteer,
        grammar: pack.grammar,
        published: date,
      });
      const timeAt = coverage(copy.tokens, times);
      const scene = { copy, cast, timeAt, pointing: lexicon.pointersIn(copy.tokens), grammar: pack.grammar, judge };
      const dateline = readDateline({ copy, cast, places, times, timeAt });
      const under = (span: Span | null) => span !== null && dateline !== null && overlaps(span, dateline.span);
      const headline = under(frame.headline) ? null : frame.headline;
      const readAll = pack.grammar.subjects === 'before' ? readSubjectFirst : readStatements;
      const drafts = readAll(scene, behindDateline(copy, frame.sentences, dateline), headline === null ? null : frame.headlineSentence);
      const issues = lexicon.issuesIn(copy.tokens);
      const dealings = readDealings({ copy, gazetteer, lang: pack.lang }, scene, {
        sentences: frame.sentences,
        headline: headline === null ? null : frame.headlineSentence,
        places,
        times,
        published: date,
        denials: denials(drafts),
        heads: pack.grammar.heads,
      });
      return {
        story: {
          lang: pack.lang,
          text,
          digest: hash('sha256', text),
          headline,
          dateline,
          published: date,
          takes: frame.takes,
          furniture: frame.furniture,
        },
        actors: actorsOf(cast),
        mentions: mentionsOf(copy, cast),
        times,
        issues: issues.map(({ at, to, ref }) => {
          const span = spanOf(copy, { from: at, to });
          return { from: span.from, to: span.to, issue: ref };
        }),
        statements: statementsOf(copy, drafts, times, pack.lang, issues, conditionsOf(scene, drafts), occasions(dealings.encounters)),
        encounters: dealings.encounters,
        tracks: dealings.tracks,
        instruments: dealings.instruments,
      };
    },
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
