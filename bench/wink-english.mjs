// The same number of words through wink-nlp's full pipeline (sentences, parts of speech, negation, sentiment, entities), on
// English stories made as the Arabic ones are: text that repeats a few sentences would be read from its caches.
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { byTurns, meter } from './meter.mjs';
import { englishStory, wordsIn } from './stories.mjs';

const nlp = wink(model);
const read = (input) => {
  const doc = nlp.readDoc(input);
  return doc.entities().length() + doc.sentences().length();
};
const { time, figures } = meter();
let n = 0;
const next = () => {
  const input = englishStory(n++);
  const words = wordsIn(input);
  time(words, () => read(input));
  return words;
};
byTurns(next, figures);
