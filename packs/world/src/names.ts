import { world } from './world.ts';

export const languages = ['ar', 'en', 'ru'] as const;
export type Language = (typeof languages)[number];

type Row = { readonly names: Readonly<Partial<Record<Language, readonly string[]>>> };

/** Every gazetteer key and side with its rows' names. */
const rows = new Map<string, Row>([
  ...[...world.states, ...world.organisations, ...world.people, ...world.places, ...world.issues].map((row) => [row.id, row] as const),
  ...world.organisations.flatMap((row) => (row.id.endsWith(`/${row.side}`) ? [[row.side, row] as const] : [])),
  ...world.states.map((row) => [row.id.slice('state/'.length), row] as const),
]);

/** The best name in a language of each key that the gazetteer knows; what it does not know is its own name. */
export function namesOf(keys: Iterable<string | null>, language: Language): Record<string, string> {
  const names: Record<string, string> = {};
  for (const key of keys) {
    const name = key === null ? undefined : rows.get(key)?.names[language]?.[0];
    if (key !== null && name !== undefined) names[key] = name;
  }
  return names;
}

/** The best name of a key in a language; of what the gazetteer does not know, the key itself. */
export const nameOfKey = (key: string, lang: string): string => rows.get(key)?.names[lang as Language]?.[0] ?? key;
