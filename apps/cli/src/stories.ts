import { type Copy, copiesOf } from './input.ts';
import { Refusal } from './refusal.ts';

/** A story that is to be read, or why it cannot be, and what the caller knows it by. */
export interface Story<Name> {
  readonly name: Name;
  readonly copy: Copy | Refusal;
}

/** The place of a story: its file, and its number from 1 in a file that holds several, such as a feed. */
export interface Place {
  readonly file: string;
  readonly item?: number;
}

/** The stories of files, one file after the other; `taken` is called behind each. */
export async function* storiesOf(files: readonly string[], taken: () => void = () => {}): AsyncGenerator<Story<Place>> {
  for (const file of files) {
    let copies: readonly Copy[];
    try {
      copies = await copiesOf(file);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      yield { name: { file }, copy: error };
      continue;
    } finally {
      taken();
    }
    yield* storiesIn(file, copies);
  }
}

/** The stories of one file. */
export async function* storiesIn(file: string, copies: readonly Copy[]): AsyncGenerator<Story<Place>> {
  for (const [at, copy] of copies.entries()) yield { name: copies.length === 1 ? { file } : { file, item: at + 1 }, copy };
}
