import type { Entry } from '@masar/shapes';
// PLACEHOLDER: replace.
export const timeWords: readonly Entry[] = [];
