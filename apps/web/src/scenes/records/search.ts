/** Facets that the record is narrowed by, in the order of the screen. */
export const facetKeys = ['kind', 'act', 'speaker', 'side', 'addressee', 'issue', 'outlet'] as const;
export type FacetKey = (typeof facetKeys)[number];

/** What the address of the record holds as text. */
export const searchKeys = ['q', ...facetKeys, 'from', 'to'] as const;

export type RecordsSearch = Partial<Readonly<Record<(typeof searchKeys)[number], string>>> & { readonly exact?: boolean };
