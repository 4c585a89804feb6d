// Stories for measuring, recombined from the project's own: the same for the same numbers.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const wordsIn = (text) => text.split(/\s+/).length;

/** The paragraphs of the gold stories in some folders. */
const paragraphsOf = (folders) =>
  folders.flatMap((folder) => {
    const path = fileURLToPath(new URL(`../gold/${folder}/`, import.meta.url));
    return readdirSync(path)
      .sort()
      .flatMap((name) => JSON.parse(readFileSync(path + name, 'utf8')).text.split(/\n+/))
      .filter((paragraph) => paragraph.trim().length > 30);
  });

/** As many paragraphs as have so many words. */
function ofWords(paragraphs, most) {
  let words = 0;
  return paragraphs.filter((paragraph) => {
    words += wordsIn(paragraph);
    return words <= most;
  });
}

/** Makes stories of paragraphs: number `n` is six of them picked by a fixed generator, under a line of its own so that no two are alike. */
const recombined = (paragraphs, firstLine) => (n) => {
  let state = (n + 1) * 2654435761;
  const lines = [firstLine(n)];
  for (let line = 0; line < 6; line++) {
    state = (state * 1103515245 + 12345) % 2147483648;
    lines.push(paragraphs[Math.abs(state) % paragraphs.length]);
  }
  return lines.join('\n\n');
};

const arabic = paragraphsOf(['ar']);
const english = paragraphsOf(['en', 'en-held']);
/** Words of different text that the stories of either language are made of. Who reads a few paragraphs over and over has them at hand: both have as many. */
const variety = Math.min(...[arabic, english].map((paragraphs) => wordsIn(paragraphs.join(' '))));

export const story = recombined(ofWords(arabic, variety), (n) => `الخبر رقم ${n}`);
export const englishStory = recombined(ofWords(english, variety), (n) => `Story number ${n}`);
