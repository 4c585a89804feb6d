/** What the address of the record holds. */
export interface RecordsSearch {
  readonly q?: string;
  readonly kind?: string;
  readonly act?: string;
  readonly speaker?: string;
  readonly side?: string;
  readonly from?: string;
  readonly to?: string;
  readonly exact?: boolean;
}
