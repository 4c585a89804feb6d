import { lookAgain } from '@masar/archive';
import type { Moment } from '@masar/shapes';
import type { Answer } from '../answer.ts';
import type { Connections } from '../connections.ts';
import type { Newest } from '../newest.ts';
import type { Given, Scene } from '../scenes/scenes.ts';
import { Joiner } from './joiner.ts';

/** How many times as long as joining took the desk does other things, before stories that came in are joined; milliseconds at least. */
const share = 10;
const rest = 1_000;
/** Stories that are joined in a moment: of more, one thread answers while a second joins. */
const few = 200;
/** Answers that are kept at most, and of these how many of those asked for last are made anew before anybody asks again. */
const most = 1_000;
const warm = 40;

/** Scenes that show what the archive tells at the moment. */
const asItIs: ReadonlySet<Scene> = new Set(['news']);

/** What was asked for, and what it came to. */
interface Asked {
  readonly name: Scene;
  readonly given: Given<Scene>;
  readonly answer: Promise<Answer | null>;
}

/** Stories that are joined. */
interface Made {
  readonly joiner: Joiner;
  /** Number of the newest change that they hold. */
  readonly number: number;
  readonly answers: Map<string, Asked>;
}

/**
 * The archive's stories joined to one record. What a person changed is in it at once; stories that come in meanwhile are in it
 * soon: joined for each of them, a desk would do nothing else. What a scene came to is kept until the stories are joined anew.
 */
export class Joined {
  private made: Made | null = null;
  private spare: Joiner | null = null;
  private readonly joiners = new Set<Joiner>();
  private making: Promise<Made> | null = null;
  private next = 0;
  private isClosed = false;

  constructor(
    private readonly lend: Connections['lend'],
    private readonly newest: Newest,
  ) {}

  /** A scene over what is joined now; null where it shows one thing that is not there. */
  async scene<Name extends Scene>(name: Name, given: Given<Name>): Promise<Answer | null> {
    const { joiner, answers } = await this.now();
    if (asItIs.has(name)) return joiner.scene(name, given);
    const key = `${name} ${JSON.stringify(given)}`;
    const kept = answers.get(key) ?? { name, given, answer: joiner.scene(name, given) };
    // Anew at the end: the map is in the order of the last use.
    answers.delete(key);
    answers.set(key, kept);
    if (answers.size > most) answers.delete(answers.keys().next().value as string);
    kept.answer.catch(() => answers.delete(key));
    return kept.answer;
  }

  /** Takes note of what the joined stories came to, and gives what changed since the last look. */
  async look(): Promise<readonly Moment[]> {
    return this.lookAt(await this.now());
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all([...this.joiners].map((one) => one.close()));
  }

  /** What is joined now; waits where nothing is, or a person has changed something since. */
  private async now(): Promise<Made> {
    const { any, byPerson } = await this.newest();
    const { made } = this;
    if (made === null || made.joiner.isOver || byPerson > made.number) return this.anew(true);
    if (any > made.number && this.making === null && performance.now() >= this.next) this.anew(false).catch((error) => this.tell(error));
    return made;
  }

  /** `isAwaited`: somebody waits for it. */
  private async anew(isAwaited: boolean): Promise<Made> {
    // Whoever asks while it is made may have changed something since it began.
    if (this.making !== null) {
      await this.making;
      return this.now();
    }
    const began = performance.now();
    this.making = this.make(isAwaited);
    try {
      return await this.making;
    } finally {
      this.next = performance.now() + Math.max(rest, share * (performance.now() - began));
      this.making = null;
    }
  }

  private async make(isAwaited: boolean): Promise<Made> {
    if (this.isClosed) throw new Error('the desk is closed');
    const standing = this.made?.joiner.isOver === false ? this.made.joiner : null;
    const isFew = standing !== null && standing.stories <= few && this.spare === null;
    const joiner = isFew ? standing : (this.spare ?? new Joiner(this.lend));
    this.spare = null;
    this.joiners.add(joiner);
    try {
      const made: Made = { joiner, number: await joiner.join(), answers: new Map() };
      if (!isAwaited && standing !== joiner) await this.ready(made).catch((error) => this.tell(error));
      if (standing !== joiner) this.spare = standing;
      this.made = made;
      return made;
    } catch (error) {
      // What it has is not known: the next begins anew.
      this.joiners.delete(joiner);
      await joiner.close();
      throw error;
    }
  }

  /** Does what would hold up those who ask first, while the other thread still answers. */
  private async ready(made: Made): Promise<void> {
    await this.lookAt(made);
    for (const [key, { name, given }] of [...(this.made?.answers ?? [])].slice(-warm))
      made.answers.set(key, { name, given, answer: made.joiner.scene(name, given) });
    await Promise.all([...made.answers.values()].map(({ answer }) => answer));
  }

  private lookAt({ joiner, number }: Made): Promise<readonly Moment[]> {
    return lookAgain(this.lend, number, (before) => joiner.follow(number, before));
  }

  /** What fails where nobody waits is for the log; of a desk that stops it is nothing. */
  private tell(error: unknown): void {
    if (!this.isClosed) console.error(error);
  }
}
