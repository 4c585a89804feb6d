/** Marks that show nothing: soft hyphens, zero-width spaces and joiners of lines, and controls that turn text round. */
const unseen = /[\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is dropped
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** Text of markup as it is shown: one space for white space, nothing for marks that show nothing. Joiners of letters stay. */
export const shown = (text: string): string => text.replace(unseen, '').replace(controls, ' ').replace(/\s+/g, ' ').trim();
