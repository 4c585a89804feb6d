export { template } from './pack.ts';
