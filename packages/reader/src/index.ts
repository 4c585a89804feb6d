export { type Input, createReader, type Reader } from './read.ts';
