import type { JoinedInstrument } from '@masar/shapes';
import type { Language } from '@masar/world';
import { z } from 'zod';
import { instrumentNamed } from '../joined/lasting.ts';
import type { JoinedStories } from '../joined/stories.ts';
import { Called } from './called.ts';
import { latestFirst, saidBy } from './said.ts';
import * as shapes from './shapes.ts';

const text = z.string();
const maybe = text.nullable();

const line = z.object({
  id: text,
  kind: text,
  title: text,
  issuer: maybe,
  parties: z.array(text),
  date: maybe.describe('EDTF'),
  status: maybe,
  stories: z.int(),
});

export const instruments = z.object({
  instruments: z.array(line.extend({ provisions: z.int(), statements: z.int() })),
  names: shapes.names,
});

export const instrument = line.extend({
  provisions: z.array(z.object({ obliged: z.array(text), issue: maybe, words: shapes.passage })),
  evidence: z.array(shapes.passage),
  said: z.array(shapes.said).describe('who says what of it, newest first'),
  names: shapes.names,
});

/** Texts on the table; those with most said of them first. */
export function instrumentsScene(joined: JoinedStories, language: Language): z.output<typeof instruments> {
  const called = new Called(joined, language);
  const said = (id: string) => joined.dossier.statements.filter((one) => !one.part && one.instruments.includes(id)).length;
  return {
    instruments: joined.dossier.instruments
      .map((one) => ({ ...lineOf(one, called), provisions: one.provisions.length, statements: said(one.id) }))
      .sort((a, b) => b.provisions + b.statements - a.provisions - a.statements),
    names: called.names(),
  };
}

/** One text: what it would oblige whom to do, and who says what of it; null where the dossier has none of this id. */
export function instrumentScene(joined: JoinedStories, id: string, language: Language): z.output<typeof instrument> | null {
  const one = instrumentNamed(joined, id);
  if (one === undefined) return null;
  const called = new Called(joined, language);
  return {
    ...lineOf(one, called),
    provisions: one.provisions.map(({ obliged, issue, passage }) => ({
      obliged: called.all(obliged),
      issue: called.key(issue),
      words: called.passage(passage, null),
    })),
    evidence: one.evidence.map((passage) => called.passage(passage, null)),
    said: latestFirst(joined.dossier.statements)
      .filter(({ instruments: named }) => named.includes(one.id))
      .flatMap((each) => saidBy(each, called)),
    names: called.names(),
  };
}

const lineOf = (one: JoinedInstrument, called: Called): z.output<typeof line> => ({
  id: one.id,
  kind: one.kind,
  title: one.title.replace(/\s+/g, ' '),
  issuer: called.key(one.issuer),
  parties: called.all(one.parties),
  date: one.date,
  status: one.status,
  stories: new Set(one.sightings.map(({ story }) => story)).size,
});
