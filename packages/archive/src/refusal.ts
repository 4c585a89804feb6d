import { sentenceOf, type Told } from '@masar/shapes';

/** What is not done, in one sentence for the person who asked. */
export class Refusal extends Error {
  /** What it is, where the desk's screen has a sentence of its own for it. */
  readonly told: Told | null;

  constructor(said: string | Told) {
    super(typeof said === 'string' ? said : sentenceOf(said));
    this.told = typeof said === 'string' ? null : said;
  }
}
