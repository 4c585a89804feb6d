import { type Archive, newest, readings } from '@masar/archive';
import { dossierOf, type Named } from '@masar/dossier';
import type { Dossier } from '@masar/shapes';
import { sounds, world } from '@masar/world';
import type { Connections } from './connections.ts';

/** A dossier, and how its ids lead back to the archive. */
export interface JoinedStories {
  readonly dossier: Dossier;
  /** Story id of the archive by that of the dossier (`r3`). */
  readonly stories: ReadonlyMap<string, string>;
  /** Record ids by story and id of its reading (`r3/s4`). */
  readonly records: ReadonlyMap<string, string>;
}

/** Stories that are joined at most, the newest: joining takes memory for each. */
const most = 2_000;

/** The archive's stories joined to one record; joined again only when the archive has changed. */
export class Joined {
  private at = -1;
  private made: JoinedStories | null = null;

  constructor(private readonly connections: Connections) {}

  now(): Promise<JoinedStories> {
    return this.connections.lend(async (archive) => {
      const number = await newest(archive);
      if (this.made === null || number !== this.at) this.made = await join(archive);
      this.at = number;
      return this.made;
    });
  }
}

async function join(archive: Archive): Promise<JoinedStories> {
  const named: Named[] = [];
  const records = new Map<string, string>();
  for await (const { story, reading, records: ids } of readings(archive, most)) {
    named.push({ name: story, reading });
    for (const [local, id] of ids) records.set(`r${named.length}/${local}`, id);
  }
  const dossier = dossierOf(named, { world, sounds });
  return { dossier, stories: new Map(dossier.stories.map((one) => [one.id, one.name])), records };
}
