// Stories for measuring, recombined from the project's own: the same for the same numbers.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const wordsIn = (text) => text.split(/\s+/).length;

/** Makes stories of the gold stories in a folder: number `n` is six paragraphs picked by a fixed generator, under a line of its own so that no two are alike. */
function recombined(folder, firstLine) {
  const path = fileURLToPath(new URL(`../gold/${folder}/`, import.meta.url));
  const paragraphs = readdirSync(path)
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(path + name, 'utf8')).text.split(/\n+/))
    .filter((paragraph) => paragraph.trim().length > 30);
  return (n) => {
    let state = (n + 1) * 2654435761;
    const lines = [firstLine(n)];
    for (let line = 0; line < 6; line++) {
      state = (state * 1103515245 + 12345) % 2147483648;
      lines.push(paragraphs[Math.abs(state) % paragraphs.length]);
    }
    return lines.join('\n\n');
  };
}

export const story = recombined('ar', (n) => `الخبر رقم ${n}`);
export const englishStory = recombined('en', (n) => `Story number ${n}`);
