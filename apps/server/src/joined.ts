import { type Archive, newestChanges, readings } from '@masar/archive';
import { dossierOf, type Named } from '@masar/dossier';
import type { Dossier } from '@masar/shapes';
import { sounds, world } from '@masar/world';
import type { Connections } from './connections.ts';

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
const most = 2_000;
/** How many times as long as joining took the desk does other things, before stories that came in are joined; milliseconds at least. */
const share = 10;
const rest = 1_000;

/**
 * The archive's stories joined to one record. What a person changed is in it at once; stories that come in meanwhile are in it
 * soon: joined for each of them, a desk would do nothing else.
 */
export class Joined {
  private made: JoinedStories | null = null;
  private making: Promise<JoinedStories> | null = null;
  private next = 0;

  constructor(private readonly connections: Connections) {}

  /** What is joined now, and at once where nothing is or a person has changed something since. */
  async now(): Promise<JoinedStories> {
    const { any, byPerson } = await this.connections.lend(newestChanges);
    const { made } = this;
    if (made === null || byPerson > made.number) return this.anew();
    if (any > made.number && performance.now() >= this.next) return this.anew();
    return made;
  }

  private async anew(): Promise<JoinedStories> {
    // Whoever asks while it is made may have changed something since it began.
    if (this.making !== null) {
      await this.making;
      return this.now();
    }
    this.making = this.connections.lend(join);
    try {
      const began = performance.now();
      this.made = await this.making;
      this.next = performance.now() + Math.max(rest, share * (performance.now() - began));
      return this.made;
    } finally {
      this.making = null;
    }
  }
}

/** Joins the stories of an archive. */
export async function join(archive: Archive): Promise<JoinedStories> {
  const { any } = await newestChanges(archive);
  const named: Named[] = [];
  const records = new Map<string, string>();
  for await (const { story, reading, records: ids } of readings(archive, most)) {
    named.push({ name: story, reading });
    for (const [local, id] of ids) records.set(`r${named.length}/${local}`, id);
  }
  const dossier = dossierOf(named, { world, sounds });
  return { dossier, number: any, stories: new Map(dossier.stories.map((one) => [one.id, one.name])), records };
}
