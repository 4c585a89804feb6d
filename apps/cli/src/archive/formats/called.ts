import { world } from '@masar/world';

type Row = { readonly names: Readonly<Partial<Record<string, readonly string[]>>> };

const rows = new Map<string, Row>([...world.states, ...world.organisations, ...world.people, ...world.issues].map((row) => [row.id, row]));

/** What a gazetteer key is called in a language; what is no key is its own name. */
export const called = (key: string, lang: string): string => rows.get(key)?.names[lang]?.[0] ?? key;
