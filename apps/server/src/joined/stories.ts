import { type Archive, newestChanges, readings, type StoryReading } from '@masar/archive';
import { dossierOf } from '@masar/dossier';
import type { Dossier } from '@masar/shapes';
import { sounds, world } from '@masar/world';
import { lasting } from './lasting.ts';

/** A dossier, and how its ids lead back to the archive. */
export interface JoinedStories {
  readonly dossier: Dossier;
  /** Number of the newest change that it holds. */
  readonly number: number;
  /** Record ids by story, as the archive and the dossier call it, and id of its reading (`STORY/s4`). */
  readonly records: ReadonlyMap<string, string>;
}

/** Stories that are joined at most, the newest: joining takes memory for each. */
export const most = 2_000;

/** Joins readings to one record. `number` is that of the newest change that they hold. */
export function joinedOf(all: readonly StoryReading[], number: number): JoinedStories {
  const records = new Map(all.flatMap((one) => [...one.records].map(([local, id]) => [`${one.story}/${local}`, id] as const)));
  const dossier = lasting(
    dossierOf(
      all.map(({ story, reading }) => ({ name: story, id: story, reading })),
      { world, sounds },
    ),
    records,
  );
  return { dossier, number, records };
}

/** Joins the stories of an archive, here and now. */
export async function join(archive: Archive): Promise<JoinedStories> {
  const { any } = await newestChanges(archive);
  const all: StoryReading[] = [];
  for await (const one of readings(archive, most)) all.push(one);
  return joinedOf(all, any);
}
