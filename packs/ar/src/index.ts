export { ar } from './pack.ts';
