export const issues: readonly never[] = [];
