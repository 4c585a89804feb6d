import { encounterStatuses, type Telling } from '@masar/shapes';
import type { Language } from '@masar/world';
import { z } from 'zod';
import { encounterNamed } from '../joined/lasting.ts';
import type { JoinedStories } from '../joined/stories.ts';
import { Called } from './called.ts';
import { encounterLines } from './encounters.ts';
import { latestFirst, saidBy } from './said.ts';
import * as shapes from './shapes.ts';

const text = z.string();
const maybe = text.nullable();
const telling = shapes.passage.extend({ speaker: maybe, date: maybe.describe('EDTF, where these words give one') });

export const encounter = shapes.encounter.extend({
  reports: z
    .array(
      z.object({
        published: maybe,
        status: z.enum(encounterStatuses),
        start: maybe,
        place: maybe,
        participants: z.array(text),
        tellings: z.array(telling),
      }),
    )
    .describe('what each story says of it, oldest first'),
  disagreements: z.array(
    z.object({ field: text, moved: z.boolean(), values: z.array(z.object({ value: text, tellings: z.array(telling) })) }),
  ),
  said: z.array(z.object({ side: maybe, statements: z.array(shapes.said) })).describe('said at it or of it, by side'),
  denials: z.array(shapes.said),
  rounds: z.array(z.object({ id: text, kind: text, status: z.enum(encounterStatuses), start: maybe })).describe('of its track, in order'),
  names: shapes.names,
});

/** Statements of one side that a page shows at most. */
const shown = 25;

/** One encounter with all that is told of it; null where the dossier has none of this id. */
export function encounterScene(joined: JoinedStories, asked: string, language: Language): z.output<typeof encounter> | null {
  const { dossier } = joined;
  const one = encounterNamed(joined, asked);
  if (one === undefined) return null;
  const { id } = one;
  const called = new Called(joined, language);
  const tell = (story: string, local: string | null) => (each: Telling) => ({
    ...called.passage(each.passage, local === null ? null : `${story}/${local}`),
    speaker: called.key(each.source.speaker),
    date: each.date,
  });
  const placeOf = ({ passage: { story, from } }: Telling) => `${story} ${from}`;
  const reportOf = new Map(one.history.flatMap(({ tellings, encounter }) => tellings.map((each) => [placeOf(each), encounter] as const)));
  const about = latestFirst(dossier.statements).filter(({ occasion, encounters }) => occasion === id || encounters.includes(id));
  const sides = [...new Set(about.map(({ side }) => side))].sort((a, b) => Number(b !== null) - Number(a !== null));
  const denying = new Set(
    dossier.denials.filter(({ denies }) => denies.kind === 'encounter' && denies.id === id).map((each) => each.statement),
  );
  const track = dossier.tracks.find((known) => known.id === one.track);
  return {
    ...encounterLines(joined, called)(one),
    reports: one.history.map((report) => ({
      published: report.reported,
      status: report.status,
      start: report.start,
      place: called.place(report.place),
      participants: called.all(report.participants),
      tellings: report.tellings.map(tell(report.story, report.encounter)),
    })),
    disagreements: one.conflicts.map(({ field, moved, values }) => ({
      field,
      moved,
      values: values.map(({ value, tellings }) => ({
        value: called.key(value),
        tellings: tellings.map((each) => tell(each.passage.story, reportOf.get(placeOf(each)) ?? null)(each)),
      })),
    })),
    said: sides.map((side) => ({
      side: called.key(side),
      statements: about
        .filter((each) => each.side === side)
        .slice(0, shown)
        .flatMap((each) => saidBy(each, called)),
    })),
    denials: dossier.statements.filter((each) => denying.has(each.id)).flatMap((each) => saidBy(each, called)),
    rounds: (track?.rounds ?? []).flatMap((round) => {
      const found = dossier.encounters.find((known) => known.id === round);
      return found === undefined ? [] : [{ id: round, kind: found.kind, status: found.status, start: found.start }];
    }),
    names: called.names(),
  };
}
