import { type Copy, isMarked, markAt, sensesAt } from '../copy.ts';
import { CLAUSAL } from '../lexicon/marks.ts';

/** Who acts in a story's own clauses, not in what somebody says: walked along with the text. */
export class Foreground {
  private readonly copy: Copy;
  private sentence = 0;
  /** A clause of content has begun in the sentence. */
  private led = false;
  /** The token that was walked over last. */
  private walked = -1;

  constructor(copy: Copy) {
    this.copy = copy;
  }

  /** Goes on to the token at `at`. */
  private to(at: number): void {
    const { sentences } = this.copy;
    while (this.sentence < sentences.length && (sentences[this.sentence] as { to: number }).to <= at) {
      this.sentence++;
      this.led = false;
      this.walked = Math.max(this.walked, (sentences[this.sentence]?.from ?? at) - 1);
    }
    for (let word = this.walked + 1; word < at; word++)
      if (isMarked(this.copy, word, CLAUSAL) && sensesAt(this.copy, word).complementizer !== undefined) this.led = true;
    this.walked = Math.max(this.walked, at - 1);
  }

  /** True for who acts in `[from, to)`: right behind a finite verb that is the story's own («وأضاف الرئيس»), or before one where the sentence begins. Asked in text order. */
  acts(from: number, to: number): boolean {
    const { copy } = this;
    if (copy.quoted[from] !== -1) return false;
    let verb = from - 1;
    while (sensesAt(copy, verb).honorific) verb--;
    const behind = isVerb(copy, verb);
    if (!behind && !isVerb(copy, to) && markAt(copy, to) !== ':') return false;
    this.to(from);
    if (behind) return !this.led || sensesAt(copy, verb - 1).conjunction === true;
    const start = copy.sentences[this.sentence]?.from ?? 0;
    return from === start || (from === start + 1 && sensesAt(copy, start).connective === true);
  }
}

function isVerb(copy: Copy, at: number): boolean {
  const { cue, verb, auxiliary, preposition } = sensesAt(copy, at);
  if (cue !== undefined) for (const { form } of cue) if (form === 'past' || form === 'present') return true;
  return preposition === undefined && (verb !== undefined || typeof auxiliary === 'object');
}
