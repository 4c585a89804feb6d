import type { Time, TimeRule, Token } from '@masar/shapes';
// PLACEHOLDER until the real times engine lands: replace this file.
export function readTimes(_tokens: readonly Token[], _rules: readonly TimeRule[], _context: { published: string | null; lang: string }): Time[] {
  return [];
}
export const publicationDate = (_tokens: readonly Token[], _rules: readonly TimeRule[]): string | null => null;
