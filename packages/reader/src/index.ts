export { type Coverage, coverageOf, gapsOf } from './contract/coverage.ts';
export { createReader, type Input, type Reader, together } from './read.ts';
export type { Term } from './terms.ts';
