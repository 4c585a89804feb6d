import { type ArchiveChange, changesAfter, type KeptMoment, latestMoments, momentsAfter, newestChanges } from '@masar/archive';
import type { Connections } from '../connections.ts';
import type { Joined } from '../joined/joined.ts';

/** What somebody who listens hears of. */
export type Heard = { readonly event: 'change'; readonly data: ArchiveChange } | { readonly event: 'moment'; readonly data: KeptMoment };

/** Changes that are told at a time. */
const some = 200;

/**
 * Looks at the archive at every beat: tells those who listen what has changed, takes note of what it means, and lets `then` do
 * what follows. Of several processes on one archive each has its own.
 */
export class Pulse {
  private readonly ears = new Set<(heard: Heard) => void>();
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private change = 0;
  private moment = 0;
  private stopped = false;

  constructor(
    private readonly connections: Connections,
    private readonly joined: Joined,
    /** Milliseconds between two beats. */
    private readonly every: number,
    private readonly then: () => Promise<void>,
  ) {}

  /** Takes note of what has been told already, so that nothing of what comes is missed, however long the first beat takes. */
  async start(): Promise<void> {
    const { lend } = this.connections;
    this.change = (await lend(newestChanges)).any;
    this.moment = (await lend((archive) => latestMoments(archive, 1)))[0]?.number ?? 0;
    this.running = this.beat();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.running;
  }

  /** Hears of everything from now on, until what it gives is called. */
  listen(ear: (heard: Heard) => void): () => void {
    this.ears.add(ear);
    return () => void this.ears.delete(ear);
  }

  get listeners(): number {
    return this.ears.size;
  }

  private async beat(): Promise<void> {
    try {
      await this.joined.look();
      await this.tell();
      await this.then();
    } catch (error) {
      // The next beat tries again.
      if (!this.stopped) console.error(error);
    }
    if (!this.stopped)
      this.timer = setTimeout(() => {
        this.running = this.beat();
      }, this.every);
  }

  private async tell(): Promise<void> {
    const { lend } = this.connections;
    const changes = await lend((archive) => changesAfter(archive, this.change, some));
    const moments = await lend((archive) => momentsAfter(archive, this.moment, some));
    this.change = changes.at(-1)?.number ?? this.change;
    this.moment = moments.at(-1)?.number ?? this.moment;
    for (const data of changes) this.say({ event: 'change', data });
    for (const data of moments) this.say({ event: 'moment', data });
  }

  private say(heard: Heard): void {
    for (const ear of this.ears) ear(heard);
  }
}
