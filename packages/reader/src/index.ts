export { createReader, type Input, type Reader } from './read.ts';
export type { Term } from './terms.ts';
