import type { DossierStatement, JoinedActor } from '@masar/shapes';
import type { Language } from '@masar/world';
import { z } from 'zod';
import type { JoinedStories } from '../joined/stories.ts';
import { Called } from './called.ts';
import { encounterLines } from './encounters.ts';
import { latestFirst, saidBy } from './said.ts';
import * as shapes from './shapes.ts';

const text = z.string();
const maybe = text.nullable();
const counts = { stories: z.int(), by: z.int().describe('statements'), met: z.int().describe('encounters') };
const office = z.object({ title: text, of: maybe });

export const actors = z.object({
  actors: z.array(z.object({ id: text, kind: text, side: maybe, offices: z.array(office), ...counts })),
  names: shapes.names,
});

export const actor = z.object({
  id: text,
  kind: text,
  side: maybe,
  inScripts: z.object({ ar: text.optional(), en: text.optional(), ru: text.optional() }).describe('its name in each language'),
  called: z.array(z.object({ name: text, stories: z.int() })).describe('what stories call it, most often first'),
  offices: z.array(office),
  members: z.array(text),
  ...counts,
  said: z.array(shapes.said).describe('newest first'),
  about: z.array(shapes.said).describe('what others say of it, newest first'),
  aboutCount: z.int(),
  others: z.array(z.object({ id: text, encounters: z.int() })).describe('whom it met, most often first'),
  between: z.array(z.object({ a: text, b: text, encounters: z.int() })).describe('of these, who met whom'),
  encounters: z.array(shapes.encounter),
  names: shapes.names,
});

/** Statements that a page shows at most; the record has the rest. */
const shown = 40;
/** Others in the picture of whom an actor met. */
const others = 12;

/**
 * What an actor is called as a speaker of records: its gazetteer key, or each name that stories give it. None of whom no side can be
 * given: a state is its own, and of who has no name each story means another. Null where the dossier has none of this id.
 */
export function actorKeys(joined: JoinedStories, id: string): { readonly keys: readonly string[] } | null {
  const one = actorNamed(joined, id);
  if (one === undefined) return null;
  const { kind, ref, members, sightings } = one;
  const isNamed = kind !== 'state' && kind !== 'unnamed' && kind !== 'document' && one.class === null && members.length === 0;
  if (!isNamed) return { keys: [] };
  return { keys: ref === null ? [...new Set(sightings.map(({ name }) => name))] : [ref] };
}

/** Everybody who says something, meets somebody or is spoken of by name; who says most first. */
export function actorsScene(joined: JoinedStories, language: Language): z.output<typeof actors> {
  const called = new Called(joined, language);
  const tally = tallyOf(joined);
  const listed = joined.dossier.actors
    .map((one) => ({ one, ...tally(one) }))
    .filter(({ by, met }) => by + met > 0)
    .sort((a, b) => b.by + b.met - a.by - a.met || (a.one.id < b.one.id ? -1 : 1));
  return {
    actors: listed.map(({ one, ...counted }) => ({
      id: called.key(one.id),
      kind: one.kind,
      side: called.key(one.side),
      offices: officesOf(one, called).slice(0, 1),
      ...counted,
    })),
    names: called.names(),
  };
}

/** One actor; null where the dossier has none of this id. */
export function actorScene(joined: JoinedStories, asked: string, language: Language): z.output<typeof actor> | null {
  const { dossier } = joined;
  const one = actorNamed(joined, asked);
  if (one === undefined) return null;
  const { id } = one;
  const called = new Called(joined, language);
  const latest = latestFirst(dossier.statements);
  const said = latest.filter(({ speaker }) => speaker === id);
  const about = latest.filter(({ speaker, about: named, addressees }) => speaker !== id && (named.includes(id) || addressees.includes(id)));
  const met = dossier.encounters.filter(({ participants }) => participants.includes(id));
  const circle = pairs(met.map(({ participants }) => participants.filter((other) => other !== id).map((other) => [other])))
    .slice(0, others)
    .map(({ key: [other = ''], count }) => ({ id: called.key(other), encounters: count }));
  const inCircle = new Set(circle.map((other) => other.id));
  const between = pairs(
    dossier.encounters.map(({ participants }) => {
      const there = participants.filter((other) => inCircle.has(other)).sort();
      return there.flatMap((a, at) => there.slice(at + 1).map((b) => [a, b]));
    }),
  );
  const lines = (statements: readonly DossierStatement[]) => statements.slice(0, shown).flatMap((each) => saidBy(each, called));
  return {
    id: called.key(id),
    kind: one.kind,
    side: called.key(one.side),
    inScripts: one.names,
    called: pairs([one.sightings.map(({ name }) => [name.replace(/\s+/g, ' ')])]).map(({ key: [name = ''], count }) => ({
      name,
      stories: count,
    })),
    offices: officesOf(one, called),
    members: called.all(one.members),
    ...tallyOf(joined)(one),
    said: lines(said),
    about: lines(about),
    aboutCount: about.length,
    others: circle,
    between: between.map(({ key: [a = '', b = ''], count }) => ({ a, b, encounters: count })),
    encounters: met.map(encounterLines(joined, called)),
    names: called.names(),
  };
}

/** The actor of this id; or that one of whom a story tells as this: the first story that names somebody may be another tomorrow. */
const actorNamed = ({ dossier }: JoinedStories, id: string): JoinedActor | undefined =>
  dossier.actors.find((known) => known.id === id) ??
  dossier.actors.find(({ sightings }) => sightings.some(({ story, actor: local }) => `${story}/${local}` === id));

function tallyOf({ dossier }: JoinedStories) {
  const by = counted(dossier.statements.filter(({ part }) => !part).map(({ speaker }) => speaker ?? ''));
  const met = counted(dossier.encounters.flatMap(({ participants }) => participants));
  return ({ id, sightings }: JoinedActor) => ({
    stories: new Set(sightings.map(({ story }) => story)).size,
    by: by.get(id) ?? 0,
    met: met.get(id) ?? 0,
  });
}

const officesOf = ({ offices }: JoinedActor, called: Called) =>
  [...new Map(offices.map((one) => [`${one.title} ${one.of}`, one])).values()].map(({ title, of }) => ({
    title: title.replace(/\s+/g, ' '),
    of: called.key(of),
  }));

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** How often each key is there, most often first. */
const pairs = (groups: readonly (readonly (readonly string[])[])[]): { key: readonly string[]; count: number }[] =>
  [...counted(groups.flat().map((key) => JSON.stringify(key)))]
    .map(([key, count]) => ({ key: JSON.parse(key) as readonly string[], count }))
    .sort((a, b) => b.count - a.count);
