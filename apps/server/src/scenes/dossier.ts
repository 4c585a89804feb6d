import type { Dossier, JoinedTrack, Stand } from '@masar/shapes';
import type { Language } from '@masar/world';
import type { z } from 'zod';
import type { JoinedStories } from '../joined/stories.ts';
import { Called } from './called.ts';
import { encounterLines, isOfTwo } from './encounters.ts';
import { latestFirst, saidBy } from './said.ts';
import type * as shapes from './shapes.ts';

type Scene = z.output<typeof shapes.dossier>;

/** Statements that a stand opens with at most. */
const opened = 5;

/** Tracks, encounters and positions, as the dossier's page shows them. */
export function dossierScene(joined: JoinedStories, language: Language): Scene {
  const { dossier } = joined;
  const called = new Called(joined, language);
  const statements = new Map(dossier.statements.map((one) => [one.id, one]));
  const latest = latestFirst(dossier.statements);
  const shown = dossier.encounters.filter(isOfTwo);

  const track = (one: JoinedTrack): Scene['tracks'][number] => {
    const rounds = new Set(one.rounds);
    const ofTrack = latest.filter(({ occasion, encounters }) => [occasion, ...encounters].some((id) => id !== null && rounds.has(id)));
    return {
      id: one.id,
      name: (one.names.find(({ lang }) => lang === language) ?? one.names[0])?.name ?? null,
      sides: called.all(one.sides),
      place: called.place(one.place),
      overseers: called.all(one.overseers),
      held: one.state.held,
      next: one.state.next,
      rounds: [...one.rounds],
      last: one.sides.flatMap((side) => ofTrack.filter((said) => said.side === side).slice(0, 1)).flatMap((said) => saidBy(said, called)),
    };
  };

  const stand = ({ act, since, until, statements: ids }: Stand): Scene['positions'][number]['stands'][number] => ({
    act,
    since,
    until,
    statements: ids.slice(0, opened).flatMap((id) => {
      const one = statements.get(id);
      if (one === undefined) return [];
      return saidBy(one, called).map(({ story, record, quote, speaker, date }) => ({ story, record, quote, speaker, date }));
    }),
  });

  return {
    stories: dossier.stories.length,
    today: todayOf(dossier),
    tracks: dossier.tracks.map(track),
    encounters: shown.map(encounterLines(joined, called)),
    positions: dossier.positions
      .filter(({ stands }) => stands.length > 0)
      .map(({ side, issue, read, stands }) => ({
        side: called.key(side),
        issue: called.key(issue),
        read,
        stands: stands.slice(0, 3).map(stand),
      })),
    places: [...new Map(shown.flatMap(({ place }) => (place === null ? [] : [[called.place(place) as string, place] as const])))].flatMap(
      ([key, { lat, lon }]) => (lat === null || lon === null ? [] : [{ key, lat, lon }]),
    ),
    names: called.names(),
  };
}

/** Day of the newest story. */
export const todayOf = ({ stories }: Dossier): string | null =>
  stories.reduce<string | null>((last, { published }) => ((published ?? '') > (last ?? '') ? published : last), null);
