import { type Archive, newestChanges, readings } from '@masar/archive';
import { dossierOf, type Named } from '@masar/dossier';
import type { Dossier } from '@masar/shapes';
import { sounds, world } from '@masar/world';
import type { Connections } from './connections.ts';
import { Joining } from './joining.ts';

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

  readonly joining = new Joining();

  constructor(private readonly connections: Connections) {}

  /** What is joined now; waits where nothing is, or a person has changed something since. */
  async now(): Promise<JoinedStories> {
    const { any, byPerson } = await this.connections.lend(newestChanges);
    const { made } = this;
    if (made === null || byPerson > made.number) return this.anew();
    if (any > made.number && this.making === null && performance.now() >= this.next) this.anew().catch((error) => console.error(error));
    return made;
  }

  private async anew(): Promise<JoinedStories> {
    // Whoever asks while it is made may have changed something since it began.
    if (this.making !== null) {
      await this.making;
      return this.now();
    }
    const began = performance.now();
    this.making = this.make();
    try {
      this.made = await this.making;
      return this.made;
    } finally {
      this.next = performance.now() + Math.max(rest, share * (performance.now() - began));
      this.making = null;
    }
  }

  private async make(): Promise<JoinedStories> {
    const { number, records } = await this.connections.lend(async (archive) => {
      const { any } = await newestChanges(archive);
      await this.joining.take([], true);
      const records = new Map<string, string>();
      for await (const some of named(archive, records)) await this.joining.take(some, false);
      return { number: any, records };
    });
    return joinedOf(await this.joining.join(number), number, records);
  }
}

/** Joins the stories of an archive, here and now. */
export async function join(archive: Archive): Promise<JoinedStories> {
  const { any } = await newestChanges(archive);
  const all: Named[] = [];
  const records = new Map<string, string>();
  for await (const some of named(archive, records)) all.push(...some);
  return joinedOf(dossierOf(all, { world, sounds }), any, records);
}

/** Stories that are handed on at a time. */
const some = 50;

/** The readings of an archive, some at a time; what their ids are in the archive is entered into `records`. */
async function* named(archive: Archive, records: Map<string, string>): AsyncGenerator<readonly Named[]> {
  let place = 0;
  let batch: Named[] = [];
  for await (const { story, reading, records: ids } of readings(archive, most)) {
    place++;
    batch.push({ name: story, reading });
    for (const [local, id] of ids) records.set(`r${place}/${local}`, id);
    if (batch.length === some) {
      yield batch;
      batch = [];
    }
  }
  yield batch;
}

const joinedOf = (dossier: Dossier, number: number, records: ReadonlyMap<string, string>): JoinedStories => ({
  dossier,
  number,
  stories: new Map(dossier.stories.map((one) => [one.id, one.name])),
  records,
});
