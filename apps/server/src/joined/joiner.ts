import { type Archive, newestChanges, newestStories, packedReadings, sidesGiven, storiesChanged } from '@masar/archive';
import type { Followed, Looked } from '@masar/dossier';
import type { Answer } from '../answer.ts';
import type { Connections } from '../connections.ts';
import type { Given, Scene } from '../scenes/scenes.ts';
import { most } from './stories.ts';
import { Thread } from './thread.ts';

/** Readings that are handed on at a time. */
const some = 50;

/** A thread that joins the stories of an archive, and answers with what they came to. Of stories that it has it asks only those that changed. */
export class Joiner {
  private readonly thread = new Thread();
  private has: { readonly number: number; readonly since: string } | null = null;
  /** Stories that it has joined. */
  stories = 0;

  constructor(private readonly lend: Connections['lend']) {}

  get isOver(): boolean {
    return this.thread.isOver;
  }

  /** Joins what the archive has now; gives the number of the newest change that is in it. */
  async join(): Promise<number> {
    const { has } = this;
    const { number, since, stories, changed, sides } = await this.lend(async (archive) => ({
      number: (await newestChanges(archive)).any,
      since: await minuteAgo(archive),
      sides: await sidesGiven(archive),
      stories: await newestStories(archive, most),
      changed: has === null ? [] : await storiesChanged(archive, has),
    }));
    const missing = await this.thread.ask('missing', { stories, changed });
    for (let at = 0; at < missing.length; at += some) {
      const packed = await this.lend((archive) => packedReadings(archive, missing.slice(at, at + some)));
      await this.thread.ask('take', packed);
    }
    await this.thread.ask('join', { stories, number, sides });
    this.has = { number, since };
    this.stories = stories.length;
    return number;
  }

  scene<Name extends Scene>(name: Name, given: Given<Name>): Promise<Answer | null> {
    return this.thread.ask('scene', { name, given });
  }

  follow(number: number, before: Followed): Promise<Looked | null> {
    return this.thread.ask('follow', { number, before });
  }

  close(): Promise<void> {
    return this.thread.close();
  }
}

/** A minute ago by the archive's clock: what is kept now may bear the time at which its transaction began. */
async function minuteAgo(archive: Archive): Promise<string> {
  const [row] = await archive.query<{ at: Date }>(`select now() - interval '1 minute' as at`);
  return (row?.at ?? new Date(0)).toISOString();
}
