import type { Reading } from '@masar/shapes';

/** What is read: decoded text, and the publication date where the caller knows it (ISO 8601). */
export interface Input {
  readonly text: string;
  readonly published?: string | null;
}

/** Reads stories of one language. Made once, used for any number of stories. */
export interface Reader {
  read(input: Input): Reading;
}
