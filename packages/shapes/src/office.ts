/** How words of an office make the office key that gazetteer rows use: «وزير» + «الخارجية» → `foreign-minister`. */
export interface OfficeKey {
  /** Id of the first title word. */
  readonly head: string;
  /** Folded word that must stand in the phrase, or null for none. */
  readonly field: string | null;
  readonly key: string;
}
