import { acts, encounterStatuses } from '@masar/shapes';
import type { Language } from '@masar/world';
import { z } from 'zod';
import type { JoinedStories } from '../joined/stories.ts';
import { Called } from './called.ts';
import { todayOf } from './dossier.ts';
import { isOfTwo } from './encounters.ts';
import * as shapes from './shapes.ts';

const text = z.string();
const maybe = text.nullable();

/** Everything of a dossier that has a day; kept short, since there may be thousands. */
export const timeline = z.object({
  today: maybe.describe('day of the newest story'),
  tracks: z.array(z.object({ id: text, sides: z.array(text), place: maybe })),
  encounters: z.array(
    z.object({
      id: text,
      kind: text,
      status: z.enum(encounterStatuses),
      start: text.describe('EDTF'),
      end: maybe,
      sides: z.array(text),
      place: maybe,
      track: maybe,
    }),
  ),
  statements: z.array(shapes.passage.extend({ speaker: maybe, side: maybe, act: z.enum(acts), date: text.describe('EDTF') })),
  names: shapes.names,
});

/** Characters of a statement's words that are given; the story has the rest. */
const shortened = 160;

/** Encounters and statements in time. */
export function timelineScene(joined: JoinedStories, language: Language): z.output<typeof timeline> {
  const { dossier } = joined;
  const called = new Called(joined, language);
  return {
    today: todayOf(dossier),
    tracks: dossier.tracks.map(({ id, sides, place }) => ({ id, sides: called.all(sides), place: called.place(place) })),
    encounters: dossier.encounters
      .filter(isOfTwo)
      .flatMap(({ id, kind, status, start, end, sides, place, track }) =>
        start === null ? [] : [{ id, kind, status, start, end, sides: called.all(sides), place: called.place(place), track }],
      ),
    statements: dossier.statements.flatMap((one) => {
      const words = called.words(one);
      if (one.date === null || one.part || words === null) return [];
      const { speaker, side, act, date } = one;
      return [{ ...words, quote: cut(words.quote), speaker: called.key(speaker), side: called.key(side), act, date }];
    }),
    names: called.names(),
  };
}

const cut = (quote: string): string => (quote.length <= shortened ? quote : `${quote.slice(0, quote.lastIndexOf(' ', shortened))}…`);
