import type { Senses } from '@masar/shapes';
import { type Copy, keyAt, sensesAt } from '../../copy.ts';
import { type Cast, type Part, type Player, player } from '../cast.ts';
import { jointly } from '../joint.ts';
import { ofRow } from '../known.ts';
import { isOfState } from './of-state.ts';
import type { HeadPhrase } from './phrase.ts';
import { sharedHead } from './shared-head.ts';
import { enterShared, sideOf, titleWords, type Walk } from './walk.ts';

/** Bodies that go by a name of their own. */
const called = new Set(['group', 'party', 'movement']);

/** "The rebel group ELN", "the ELN rebel group", "the group Hamas": the name of the one that the phrase only describes. */
function ownName(cast: Cast, phrase: HeadPhrase, head: NonNullable<Senses['collective']>): Part | null {
  if (head.number !== 's' || !called.has(head.id)) return null;
  const behind = cast.at[phrase.to];
  const before = phrase.owner === null && phrase.to === phrase.head + 1 ? phrase.parts[0] : undefined;
  for (const part of [behind?.from === phrase.to ? behind : undefined, before])
    if (part?.form === 'name' && part.player.kind === 'group') return part;
  return null;
}

export const isGroup = (who: Player): boolean => who.kind === 'group' && who.ref !== null;

/** "The group", "the rebel movement", "the union": the one spoken of last that is one, or that is named by the word. */
function bodyMeant(
  { copy, context, focus, sentence }: Walk,
  { from, head: at, of, definite, owner, to }: HeadPhrase,
  head: Head,
): Player | null {
  if (!definite || owner !== null || head.number !== 's' || to > at + 1) return null;
  for (let word = from + 1; word < at; word++) {
    const { title, nationality } = sensesAt(copy, word);
    if (title?.id !== 'rebel' && nationality === undefined) return null;
  }
  const fighting = head.id === 'group' || head.id === 'movement';
  // "The Palestinian group": of a state, and its own side.
  if (of.length > 0) return fighting ? focus.only(isGroup) : null;
  if (at > from + 1) return fighting ? focus.last(isGroup, sentence) : null;
  const key = keyAt(copy, at);
  return focus.last(
    (who) =>
      (who.kind === 'body' &&
        (who.class === head.id || (head.id === 'group' && who.class === 'institution')) &&
        who.number === head.number) ||
      (fighting && isGroup(who)) ||
      (who.ref !== null && who.kind === 'organisation' && context.gazetteer.spells(who.ref, key)),
    sentence,
  );
}

type Head = NonNullable<Senses['collective']>;

/** Bodies of which each of those who talk has one. */
const each = new Set(['party', 'delegation', 'government', 'country']);

/** "The parties", "both delegations", "the three countries": those who were named together, where nothing else tells whose they are. */
function eachOf(walk: Walk, { from, to, head: at, of, definite, owner }: HeadPhrase, head: Head): Part | null {
  const { copy, cast, focus, sentence } = walk;
  if (!each.has(head.id) || head.number === 's' || !definite || owner !== null || of.length > 0 || to > at + 1) return null;
  let size: number | null = head.id === 'country' ? 2 : null;
  for (let word = from; word < at; word++) {
    const { time, portfolio, rank, title, collective } = sensesAt(copy, word);
    if ((portfolio ?? rank ?? title ?? collective) !== undefined) return null;
    const told = time?.['cardinal'];
    if (typeof told === 'number') size = told;
  }
  // "A treaty between the two countries": which one it is tells more than whose.
  if (sensesAt(copy, from - 1).company === 'between') return null;
  // "The delegations agreed" is what those who sent them did, "the delegations left" is not.
  if (head.id === 'delegation' && !isReporting(copy, to)) return null;
  const members = focus.together(sentence, actingBefore(walk, from), size);
  return members.length < 2 ? null : cast.enter({ from, to, player: jointly(cast, [...members]), form: 'joint' });
}

/** "Riga and Tallinn urged both sides to": whoever acts, where the phrase at `from` is told or owned, which is then somebody else. */
function actingBefore({ copy, focus, sentence }: Walk, from: number): readonly Player[] {
  const { cue, belonging } = sensesAt(copy, from - 1);
  return cue !== undefined || belonging ? focus.acting(sentence) : [];
}

/** A reporting verb, with an auxiliary or adverb before it or not. */
export const isReporting = (copy: Copy, at: number): boolean => {
  const { helps, adverb } = sensesAt(copy, at);
  return sensesAt(copy, helps !== undefined || adverb ? at + 1 : at).cue !== undefined;
};

/** Enters a body: the one that the phrase means, the sides that it stands for, or one of a side. */
export function enterBody(walk: Walk, phrase: HeadPhrase, head: NonNullable<Senses['collective']>): Part | null {
  const { copy, cast, context, focus } = walk;
  if (!phrase.definite && !phrase.indefinite && !phrase.modified && head.number === 's') return null;
  if (head.id === 'side' || (head.id === 'allies' && !phrase.modified)) return sides(walk, phrase, head);
  const shared = head.number === 's' ? null : sharedHead(copy, cast, phrase);
  if (shared !== null) return enterShared(cast, shared, ({ of, name }) => bodyOfSide(walk, head, context.gazetteer.sideOf(of), name));
  const own = ownName(cast, phrase, head);
  if (own !== null) return cast.enter({ from: phrase.from, to: Math.max(phrase.to, own.to), player: own.player, form: 'name' });
  const together = eachOf(walk, phrase, head);
  if (together !== null) return together;
  const meant = bodyMeant(walk, phrase, head);
  if (meant !== null) return cast.enter({ from: phrase.from, to: phrase.to, player: meant, form: 'name' });
  const side = sideOf(walk, phrase);
  if (head.state && side === null) {
    const own = phrase.owned ? focus.last((who) => who.side !== null && context.gazetteer.isState(who.side)) : null;
    if (own === null) return null;
    return cast.enter({ from: phrase.from, to: phrase.to, player: ofRow(cast, context, `state/${own.side}`), form: 'pronoun' });
  }
  const bare = !phrase.modified || (phrase.from === phrase.head - 1 && sensesAt(copy, phrase.from).determiner === 'definite');
  const said =
    bare && side === null ? focus.last((who) => who.kind === 'body' && who.class === head.id && who.number === head.number) : null;
  const who = said ?? bodyOfSide(walk, head, side, titleWords(copy, phrase), phrase);
  return cast.enter({ from: phrase.from, to: phrase.to, player: who, form: 'name' });
}

/** The body of a side: one of a kind, but for agencies and those of nobody, which are told by their names. */
function bodyOfSide(
  { cast, copy, context, focus, sentence, paragraph }: Walk,
  head: NonNullable<Senses['collective']>,
  side: string | null,
  name: string,
  phrase?: HeadPhrase,
): Player {
  const ofState = side === null && phrase !== undefined && isOfState(copy, phrase);
  const near = ofState ? focus.stateSince(paragraph, sentence, (of) => context.gazetteer.isState(of)) : null;
  return cast.bodyOf(head.id, `${side ?? near ?? ''} ${side === null || head.id === 'news-agency' ? name : ''}`, () => {
    const made = player('body', name, [], { class: head.id, gender: head.gender, number: head.number, side, ofState });
    made.near = near;
    return made;
  });
}

/** "Both sides", "the Russian side": the two spoken of last, or the state itself. */
function sides(walk: Walk, phrase: HeadPhrase, head: NonNullable<Senses['collective']>): Part | null {
  const { cast, context, focus } = walk;
  const [of] = phrase.of;
  if (of !== undefined && context.gazetteer.has(of))
    return cast.enter({ from: phrase.from, to: phrase.to, player: ofRow(cast, context, of), form: 'name' });
  if (head.number === 's' || !phrase.definite) return null;
  const others = actingBefore(walk, phrase.from);
  const pair = focus.together(walk.sentence, others);
  if (pair.length === 2) return cast.enter({ from: phrase.from, to: phrase.to, player: jointly(cast, [...pair]), form: 'joint' });
  const one = (who: Player) => who.members.length === 0 && !others.includes(who);
  const states = focus.two((who) => one(who) && (who.kind === 'state' || who.kind === 'group' || who.kind === 'body'));
  const members = states.length === 2 ? states : focus.two((who) => one(who) && who.kind === 'person' && who.side !== null);
  return members.length < 2 ? null : cast.enter({ from: phrase.from, to: phrase.to, player: jointly(cast, members), form: 'joint' });
}

/** Enters a text that may speak. */
export function enterDocument(walk: Walk, phrase: HeadPhrase, head: NonNullable<Senses['document']>): Part | null {
  if (!phrase.definite && !phrase.indefinite && !phrase.modified) return null;
  const { copy, cast, focus } = walk;
  const words = titleWords(copy, phrase);
  const said = phrase.definite && phrase.owner === null ? focus.last((who) => who.kind === 'document' && who.class === head.id) : null;
  const who =
    said ??
    cast.bodyOf('document', words, () =>
      player('document', words, [], { class: head.id, gender: head.gender, side: sideOf(walk, phrase) }),
    );
  return cast.enter({ from: phrase.from, to: phrase.to, player: who, form: 'name' });
}
