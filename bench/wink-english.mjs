// The same number of words through wink-nlp's full pipeline (sentences, parts of speech, negation, sentiment, entities), on
// English stories made as the Arabic ones are: text that repeats a few sentences would be read from its caches.
// With --same-engine under the settings of the engine that Masar reads under, and cleaned up between as often.
import { together } from '@masar/reader';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { byTurns, meter } from './meter.mjs';
import { englishStory, wordsIn } from './stories.mjs';

const sameEngine = process.argv.includes('--same-engine');
if (sameEngine) await import('../apps/cli/bin/engine.js');
const { collectYoung } = sameEngine ? await import('../apps/cli/dist/young-objects.js') : { collectYoung: () => {} };

const nlp = wink(model);
const read = (input) => {
  const doc = nlp.readDoc(input);
  return doc.entities().length() + doc.sentences().length();
};
const { time, figures } = meter();
let n = 0;
const next = () => {
  const inputs = Array.from({ length: together.stories }, () => englishStory(n++));
  const words = inputs.reduce((sum, input) => sum + wordsIn(input), 0);
  time(words, () => {
    collectYoung();
    for (const input of inputs) read(input);
  });
  return words;
};
byTurns(next, figures);
