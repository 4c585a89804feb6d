import { mainTellers } from '@masar/dossier';
import type { EncounterReport, JoinedEncounter, JoinedTrack, Stand } from '@masar/shapes';
import type { z } from 'zod';
import type { JoinedStories } from '../joined.ts';
import type { Language } from '../names.ts';
import { Called } from './called.ts';
import type * as shapes from './shapes.ts';

type Scene = z.output<typeof shapes.dossier>;

/** Statements that a stand opens with at most. */
const opened = 5;

/** Tracks, encounters and positions, as the dossier's page shows them. */
export function dossierScene(joined: JoinedStories, language: Language): Scene {
  const { dossier } = joined;
  const called = new Called(joined, language);
  const tellers = mainTellers(dossier);
  const statements = new Map(dossier.statements.map((one) => [one.id, one]));

  const track = (one: JoinedTrack): Scene['tracks'][number] => ({
    id: one.id,
    name: (one.names.find(({ lang }) => lang === language) ?? one.names[0])?.name ?? null,
    sides: called.all(one.sides),
    place: called.place(one.place),
    overseers: called.all(one.overseers),
    held: one.state.held,
    next: one.state.next,
    rounds: [...one.rounds],
  });

  const report = (one: EncounterReport): Scene['encounters'][number]['history'] => {
    const [telling] = [...one.tellings].sort((a, b) => b.passage.quote.length - a.passage.quote.length);
    if (telling === undefined) return [];
    const words = called.passage(telling.passage, `${one.story}/${one.encounter}`);
    return [{ ...words, published: one.reported, status: one.status, start: one.start, speaker: called.key(telling.source.speaker) }];
  };

  const encounter = (one: JoinedEncounter): Scene['encounters'][number] => ({
    id: one.id,
    kind: one.kind,
    status: one.status,
    start: one.start,
    end: one.end,
    place: called.place(one.place),
    participants: called.all(one.participants),
    sides: called.all(one.sides),
    track: one.track,
    origins: one.origins,
    tellers: called.all(tellers.get(one.id) ?? []),
    conflicts: one.conflicts.map(({ field, moved, values }) => ({ field, moved, values: called.all(values.map(({ value }) => value)) })),
    history: one.history.flatMap(report),
  });

  const stand = ({ act, since, until, statements: ids }: Stand): Scene['positions'][number]['stands'][number] => ({
    act,
    since,
    until,
    statements: ids.slice(0, opened).flatMap((id) => {
      const one = statements.get(id);
      const [words] = one?.content ?? [];
      return one === undefined || words === undefined
        ? []
        : [{ ...called.passage(words, one.id), speaker: called.key(one.speaker), date: one.date }];
    }),
  });

  return {
    stories: dossier.stories.length,
    today: dossier.stories.reduce<string | null>((last, { published }) => ((published ?? '') > (last ?? '') ? published : last), null),
    tracks: dossier.tracks.map(track),
    // One side alone, on no track, is no encounter that two could tell of.
    encounters: dossier.encounters
      .filter((one) => one.sides.length > 1 || one.participants.length > 1 || one.track !== null)
      .map(encounter),
    positions: dossier.positions
      .filter(({ stands }) => stands.length > 0)
      .map(({ side, issue, read, stands }) => ({
        side: called.key(side),
        issue: called.key(issue),
        read,
        stands: stands.slice(0, 3).map(stand),
      })),
    names: called.names(),
  };
}
