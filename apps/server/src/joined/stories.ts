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
  /** Story id of the archive by that of the dossier (`r3`). */
  readonly stories: ReadonlyMap<string, string>;
  /** Record ids by story and id of its reading (`r3/s4`). */
  readonly records: ReadonlyMap<string, string>;
}

/** Stories that are joined at most, the newest: joining takes memory for each. */
export const most = 2_000;

/** Joins readings to one record. `number` is that of the newest change that they hold. */
export function joinedOf(all: readonly StoryReading[], number: number): JoinedStories {
  const records = new Map(all.flatMap((one, at) => [...one.records].map(([local, id]) => [`r${at + 1}/${local}`, id] as const)));
  const dossier = lasting(
    dossierOf(
      all.map(({ story, reading }) => ({ name: story, reading })),
      { world, sounds },
    ),
    records,
  );
  return { dossier, number, stories: new Map(dossier.stories.map((one) => [one.id, one.name])), records };
}

/** Joins the stories of an archive, here and now. */
export async function join(archive: Archive): Promise<JoinedStories> {
  const { any } = await newestChanges(archive);
  const all: StoryReading[] = [];
  for await (const one of readings(archive, most)) all.push(one);
  return joinedOf(all, any);
}
