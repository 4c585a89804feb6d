import { type RefusalType, refusals } from '@masar/shapes';

/** What the desk refuses, in English: as programs are told, each a sentence. */
export const en = Object.fromEntries(
  Object.entries(refusals).map(([type, said]) => [type, `${said.charAt(0).toUpperCase()}${said.slice(1)}.`]),
) as Readonly<Record<RefusalType, string>>;
