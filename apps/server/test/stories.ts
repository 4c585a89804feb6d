import { type Archive, add, nameOutlet } from '@masar/archive';
import { world } from '@masar/world';
import { createReader } from '../../../packages/reader/src/index.ts';
import { en } from '../../../packs/en/src/pack.ts';

export const reader = createReader(en, world);

/** The words of a text as a search looks them up. */
export const terms = (words: string) => reader.terms(words);

/** Adds an English story of 4 January 2022, as it is read; gives its id. */
export async function addStory(archive: Archive, text: string): Promise<string> {
  const published = '2022-01-04';
  const { story } = await add(archive, {
    bytes: Buffer.from(text),
    name: null,
    article: { text, id: null, title: null, outlet: { name: null, domain: null }, url: null, published },
    reading: reader.read({ text, published }),
    reader: 'test 1',
    terms,
  });
  return story;
}

/** The same, joined at once: what comes in is joined soon, what a person says of it before the answer. */
export async function addJoined(archive: Archive, text: string): Promise<void> {
  await nameOutlet(archive, { stories: [await addStory(archive, text)], outlet: 'Test', who: 'Nada' });
}
