export { type Added, type Addition, add } from './add.ts';
export { check, type Health } from './check.ts';
export { type Archive, open } from './open.ts';
export { Refusal } from './refusal.ts';
export { type Hit, type Page, type Query, search } from './search.ts';
export { type Shown, show } from './show.ts';
