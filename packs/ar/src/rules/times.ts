import type { TimeRule } from '@masar/shapes';
// PLACEHOLDER: replace.
export const timeRules: readonly TimeRule[] = [];
