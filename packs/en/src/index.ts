export { en } from './pack.ts';
