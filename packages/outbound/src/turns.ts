/** One at a time for each host, with a pause between two requests. */
export class Turns {
  private readonly last = new Map<string, Promise<void>>();
  private readonly pause: (ms: number) => Promise<void>;

  constructor(pause: (ms: number) => Promise<void>) {
    this.pause = pause;
  }

  /** Runs `work` when all that was asked of this host before is done, `gap` milliseconds after it. */
  async take<T>(host: string, gap: number, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(host);
    const made = (before ?? Promise.resolve()).then(work);
    const done: Promise<void> = made.then(
      () => this.pause(gap),
      () => this.pause(gap),
    );
    this.last.set(host, done);
    void done.then(() => {
      if (this.last.get(host) === done) this.last.delete(host);
    });
    return made;
  }
}
