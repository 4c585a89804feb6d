import { hash } from 'node:crypto';
import {
  type Actor,
  type Mention,
  overlaps,
  type Pack,
  type Reading,
  type Span,
  type Statement,
  type Time,
  type World,
} from '@masar/shapes';
import { type Copy, copyOf } from './copy.ts';
import { coverage } from './coverage.ts';
import { readDealings } from './encounters/dealings.ts';
import { occasions } from './encounters/occasion.ts';
import { type IssueMention, Lexicon } from './lexicon/lexicon.ts';
import type { Cast, Player } from './mentions/cast.ts';
import { Gazetteer } from './mentions/gazetteer.ts';
import { readMentions } from './mentions/mentions.ts';
import type { Draft } from './statements/draft.ts';
import { readStatements } from './statements/statements.ts';
import { readDateline } from './story/dateline.ts';
import { foldWords, readFrame } from './story/frame.ts';
import { publicationDate, readTimes } from './times/index.ts';

/** What is read: decoded text, and the publication date where the caller knows it (ISO 8601). */
export interface Input {
  readonly text: string;
  readonly published?: string | null;
}

/** Reads stories of one language. Made once, used for any number of stories. */
export interface Reader {
  read(input: Input): Reading;
}

/** Makes a reader of a language pack and a gazetteer. */
export function createReader(pack: Pack, world: World): Reader {
  const lexicon = new Lexicon(pack, world);
  const gazetteer = new Gazetteer(world, pack.lang, lexicon.fold);
  const storyWords = foldWords(pack.story, lexicon.fold);
  return {
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
        officeKeys: pack.grammar.officeKeys,
        published: date,
      });
      const timeAt = coverage(copy.tokens, times);
      const scene = { copy, cast, timeAt };
      const dateline = readDateline({ copy, cast, places, times, timeAt });
      const under = (span: Span | null) => span !== null && dateline !== null && overlaps(span, dateline.span);
      const headline = under(frame.headline) ? null : frame.headline;
      const drafts = readStatements(scene, frame.sentences, headline === null ? null : frame.headlineSentence);
      const issues = lexicon.issuesIn(copy.tokens);
      const actors = actorsOf(cast, gazetteer);
      const dealings = readDealings(
        { copy, gazetteer, lang: pack.lang, idOf: (who) => (actors.get(who) as Actor).id },
        scene,
        frame.sentences,
        places,
        times,
        date,
      );
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
        actors: [...actors.values()],
        mentions: mentionsOf(copy, cast, actors),
        times,
        statements: statementsOf(copy, drafts, actors, times, pack.lang, issues, occasions(dealings.encounters)),
        ...dealings,
      };
    },
  };
}

/** How far into the copy, behind the headline, a date line may stand, in characters. */
const dateLineReach = 240;

const headOf = (headline: Span | null, text: string): number => Math.min(text.length, (headline?.to ?? 0) + dateLineReach);

function actorsOf(cast: Cast, gazetteer: Gazetteer): Map<Player, Actor> {
  const out = new Map<Player, Actor>();
  const ids = new Map(cast.players.map((one, at) => [one, `a${at + 1}`]));
  for (const one of cast.players)
    out.set(one, {
      id: ids.get(one) as string,
      kind: one.kind,
      name: one.name,
      names: one.ref === null ? {} : gazetteer.namesOf(one.ref),
      ref: one.ref,
      offices: one.offices,
      side: one.side,
      class: one.class,
      gender: one.gender,
      members: one.members.map((member) => ids.get(member) as string),
    });
  return out;
}

function mentionsOf(copy: Copy, cast: Cast, actors: ReadonlyMap<Player, Actor>): Mention[] {
  return cast.parts.map((part, at) => ({
    id: `m${at + 1}`,
    from: copy.tokens[part.from]?.from ?? 0,
    to: copy.tokens[part.to - 1]?.to ?? 0,
    actor: (actors.get(part.player) as Actor).id,
    form: part.form,
  }));
}

/** Issues raised between two tokens, each once. `issues` is in text order. */
function raisedIn(issues: readonly IssueMention[], from: number, to: number): string[] {
  let low = 0;
  let high = issues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((issues[middle] as IssueMention).at < from) low = middle + 1;
    else high = middle;
  }
  const found = new Set<string>();
  for (let at = low; at < issues.length && (issues[at] as IssueMention).at < to; at++) found.add((issues[at] as IssueMention).ref);
  return [...found];
}

const spanOf = (copy: Copy, from: number, to: number) => ({ from: copy.tokens[from]?.from ?? 0, to: copy.tokens[to - 1]?.to ?? 0 });

/** Where the content begins, or where the clause of the cue ends when the content stands before it. */
const contentFrom = (copy: Copy, draft: Draft): number => spanOf(copy, Math.max(draft.content.from, draft.cue.to), draft.content.to).from;

function statementsOf(
  copy: Copy,
  drafts: readonly Draft[],
  actors: ReadonlyMap<Player, Actor>,
  times: readonly Time[],
  lang: string,
  issues: readonly IssueMention[],
  occasionOf: (told: Span) => string | null,
): Statement[] {
  const ids = new Map(drafts.map((draft, at) => [draft, `s${at + 1}`]));
  const actorId = (who: Player) => (actors.get(who) as Actor).id;
  return drafts.map((draft) => {
    const { speaker } = draft;
    const cue = spanOf(copy, draft.cue.from, draft.cue.to);
    const speakerSpan = draft.speakerPart === null ? null : spanOf(copy, draft.speakerPart.from, draft.speakerPart.to);
    return {
      id: ids.get(draft) as string,
      speaker: speaker === null ? null : actorId(speaker),
      speakerSpan,
      side: speaker?.side ?? null,
      cue: { from: cue.from, to: cue.to, lemma: draft.lemma },
      content: [spanOf(copy, draft.content.from, draft.content.to)],
      manner: draft.manner,
      act: draft.act,
      addressees: draft.addressees.map(actorId),
      issues: raisedIn(issues, draft.content.from, draft.content.to),
      modality: draft.modality,
      within: draft.parent === null ? null : (ids.get(draft.parent) ?? null),
      via: draft.via.map(actorId),
      time: draft.time === null ? null : (times[draft.time]?.id ?? null),
      occasion: occasionOf({ from: spanOf(copy, draft.head, draft.head + 1).from, to: contentFrom(copy, draft) }),
      confidence: draft.confidence,
      why: {
        rule: `${lang}/statements/${draft.rule}${draft.form === null ? '' : `/${draft.form.frame.id}`}`,
        from: speakerSpan !== null ? [`${speakerSpan.from}-${speakerSpan.to}`] : speaker === null ? [] : [actorId(speaker)],
      },
    };
  });
}
