export { createReader, type Input, type Reader } from './read.ts';
