export { fingerprint, hashes } from './copies/fingerprint.ts';
export { type Candidate, headlineKeys, Origins } from './copies/origins.ts';
export { BREAK, classes, cut, DIGIT, INNER, LETTER, MARK, SILENT, SPACE, unitsOf } from './cut.ts';
export { digitsValue } from './digits.ts';
export { type Fold, folder } from './fold.ts';
export { nones, noughts } from './numbers.ts';
export { firstAtLeast, inOrder } from './order.ts';
export { type Quotation, quotations } from './quotations.ts';
export { type Sentence, sentences } from './sentences.ts';
