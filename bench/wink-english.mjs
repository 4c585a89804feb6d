// The same number of words through wink-nlp's full pipeline: sentences, parts of speech, negation, sentiment, entities.
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { meter } from './meter.mjs';
import { wordsIn } from './stories.mjs';

const nlp = wink(model);
const sentences = [
  'The minister said on Thursday that the two delegations had agreed to continue the talks in Geneva, adding that several issues remained open.',
  'A senior official, who asked not to be named, told reporters that Washington would not accept the draft in its current form.',
  '"We want a concrete result, and we want it soon," the envoy said after a working dinner that lasted more than two hours.',
  'Moscow rejected the proposal and called on the other side to show flexibility before the next round on 12 January 2022.',
  'The spokeswoman stressed that her country remained ready for dialogue, but warned that any new attack would meet a decisive answer.',
  'According to a diplomat in Vienna, the text obliges both parties to notify each other of exercises near the border.',
  'The two presidents spoke by telephone late in the evening, and their aides described the conversation as frank and businesslike.',
  'Mediators hope to narrow the gaps this week, although nobody expects a breakthrough while the blockade of the port goes on.',
  'The agency quoted the head of the delegation as saying that the list of prisoners had been handed over to the Red Cross.',
  'He did not say whether the summit would take place in Geneva or in Istanbul, nor when the invitations would be sent.',
];
const wanted = Number(process.argv[2]);
const text = (n) => {
  let state = (n + 1) * 2654435761;
  let out = `Story number ${n}. `;
  for (let line = 0; line < 8; line++) {
    state = (state * 1103515245 + 12345) % 2147483648;
    out += `${sentences[Math.abs(state) % sentences.length]} `;
  }
  return out;
};
const read = (input) => {
  const doc = nlp.readDoc(input);
  return doc.entities().length() + doc.sentences().length();
};
const { time, figures } = meter();
for (let n = 0, words = 0; words < wanted; n++) {
  const input = text(n);
  const count = wordsIn(input);
  time(count, () => read(input));
  words += count;
}
console.log(JSON.stringify(figures()));
