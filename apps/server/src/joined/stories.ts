import { type Archive, newestChanges, readings, type StoryReading, sidesGiven } from '@masar/archive';
import { dossierOf } from '@masar/dossier';
import type { Dossier } from '@masar/shapes';
import { sounds, world } from '@masar/world';
import { lasting } from './lasting.ts';

/** A dossier, and how its ids lead back to the archive. */
export interface JoinedStories {
  readonly dossier: Dossier;
  /** Number of the newest change that it holds. */
  readonly number: number;
  /** Record ids by story, as the archive and the dossier call it, and id of its reading (`STORY/s4`); of what was merged that of what stands. */
  readonly records: ReadonlyMap<string, string>;
}

/** Stories that are joined at most, the newest: joining takes memory for each. */
export const most = 2_000;

/** Joins readings to one record, actors of the sides that readers have given them. `number` is that of the newest change that they hold. */
export function joinedOf(all: readonly StoryReading[], number: number, sides: ReadonlyMap<string, string | null>): JoinedStories {
  const merged = mergedIn(all);
  const records = new Map<string, string>();
  const same = new Map<string, string[]>([...merged.values()].map((id) => [id, []]));
  for (const one of all)
    for (const [local, id] of one.records) {
      const stands = merged.get(id) ?? id;
      records.set(`${one.story}/${local}`, stands);
      same.get(stands)?.push(`${one.story}/${local}`);
    }
  const dossier = lasting(
    dossierOf(
      all.map(({ story, reading, said }) => ({ name: story, id: story, reading, said })),
      { world, sounds },
      { same: [...same.values()], sides },
    ),
    records,
  );
  return { dossier, number, records };
}

/** Where the records that were merged lead to in the end: a record may have been merged into one that was merged later. */
function mergedIn(all: readonly StoryReading[]): ReadonlyMap<string, string> {
  const next = new Map(all.flatMap(({ merged }) => [...merged]));
  const endOf = (id: string): string => {
    // Of stories that were asked for one after the other, a merge that was turned round meanwhile may lead in a circle.
    const passed = new Set([id]);
    let end = id;
    for (let onward = next.get(end); onward !== undefined && !passed.has(onward); onward = next.get(end)) {
      passed.add(onward);
      end = onward;
    }
    return end;
  };
  return new Map([...next.keys()].map((id) => [id, endOf(id)]));
}

/** Joins the stories of an archive, here and now. */
export async function join(archive: Archive): Promise<JoinedStories> {
  const { any } = await newestChanges(archive);
  const all: StoryReading[] = [];
  for await (const one of readings(archive, most)) all.push(one);
  return joinedOf(all, any, await sidesGiven(archive));
}
