/** Bytes and what is known of where they came from. Nothing is fetched here. */
export interface Delivery {
  readonly bytes: Uint8Array;
  /** Address that the bytes came from, redirects followed. */
  readonly url?: string | null;
  /** `Content-Type` header as sent: its type and its charset are hints, not orders. */
  readonly contentType?: string | null;
  /** File name: its ending is a hint. */
  readonly name?: string | null;
}
