import { Refusal as NotRead, type Received, receive } from '@masar/intake';
import { Refusal as NotFetched, type Outbound } from '@masar/outbound';
import { Refusal } from '../refusal.ts';

/** Media types that hold stories or feeds. */
export const types = [
  'text/',
  'application/xhtml+xml',
  'application/xml',
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/json',
  'application/feed+json',
  'application/pdf',
  'application/gzip',
  'application/x-gzip',
];

/** A host that asks to come again. */
export class Later extends Refusal {}

/** What is behind an address. Throws a refusal. */
export async function fetched(
  outbound: Outbound,
  url: string,
): Promise<{ readonly received: Received; readonly bytes: Uint8Array; readonly url: string }> {
  const got = await outbound.get({ url, types });
  if (got.kind === 'later') throw new Later('the host asks to come again later');
  if (got.kind !== 'fetched') throw new Refusal('the host says that it is gone');
  return { received: await receive({ bytes: got.bytes, url: got.url, contentType: got.contentType }), bytes: got.bytes, url: got.url };
}

/** The sentence of a refusal; any other error is a fault of this program and thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof NotFetched || error instanceof NotRead || error instanceof Refusal) return error.message;
  throw error;
}
