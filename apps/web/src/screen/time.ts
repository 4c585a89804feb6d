/** Milliseconds. */
export const dayLong = 86_400_000;
