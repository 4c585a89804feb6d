import type { Archive } from '@masar/archive';
import { type Answer, jsonOf } from './answer.ts';
import type { Connections } from './connections.ts';
import type { Newest } from './newest.ts';

/** Milliseconds that an answer may be told again while stories come in. */
const soon = 2_000;
/** Bytes of answers that are kept at most. */
const most = 32_000_000;

interface Kept {
  readonly made: Promise<Answer>;
  /** Number of a change that it surely holds. */
  readonly number: number;
  readonly at: number;
  bytes: number;
}

/**
 * Answers of the archive, each made once for all who ask the same: told again as long as nothing has changed. What a person changed
 * is in them at once, stories that come in are soon, as in the scenes.
 */
export class KeptAnswers {
  private readonly kept = new Map<string, Kept>();
  private bytes = 0;

  constructor(
    private readonly lend: Connections['lend'],
    private readonly newest: Newest,
  ) {}

  async of(key: string, make: (archive: Archive) => Promise<unknown>): Promise<Answer> {
    const { any, byPerson } = await this.newest();
    const known = this.kept.get(key);
    if (known !== undefined && byPerson <= known.number && (any === known.number || performance.now() - known.at < soon)) return known.made;
    const made = this.lend(make).then(jsonOf);
    const one: Kept = { made, number: any, at: performance.now(), bytes: 0 };
    this.forget(key);
    this.kept.set(key, one);
    made.then(
      ({ body }) => this.weigh(key, one, body.length),
      () => {
        if (this.kept.get(key) === one) this.forget(key);
      },
    );
    return made;
  }

  private weigh(key: string, one: Kept, bytes: number): void {
    if (this.kept.get(key) !== one) return;
    one.bytes = bytes;
    this.bytes += bytes;
    // The map is in the order in which answers were made.
    for (const oldest of this.kept.keys()) {
      if (this.bytes <= most) return;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.bytes -= this.kept.get(key)?.bytes ?? 0;
    this.kept.delete(key);
  }
}
