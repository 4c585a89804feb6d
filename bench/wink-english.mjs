// The same number of words through wink-nlp's full pipeline (sentences, parts of speech, negation, sentiment, entities), on
// English stories made as the Arabic ones are: text that repeats a few sentences would be read from its caches.
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { meter } from './meter.mjs';
import { englishStory, wordsIn } from './stories.mjs';

const nlp = wink(model);
const wanted = Number(process.argv[2]);
const read = (input) => {
  const doc = nlp.readDoc(input);
  return doc.entities().length() + doc.sentences().length();
};
const { time, figures } = meter();
for (let n = 0, words = 0; words < wanted; n++) {
  const input = englishStory(n);
  const count = wordsIn(input);
  time(count, () => read(input));
  words += count;
}
console.log(JSON.stringify(figures()));
