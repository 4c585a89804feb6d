export const print = (text: string): void => void process.stdout.write(text);

/** True where colours are wanted, and standard output shows them. */
export const coloured = (wanted: boolean): boolean =>
  wanted && (process.stdout.isTTY || process.env['FORCE_COLOR'] !== undefined) && !process.env['NO_COLOR'];
