import { brotliDecompressSync } from 'node:zlib';
import type { WARCParser, WARCRecord } from 'warcio';
import type { Delivery } from '../delivery.ts';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';

/** A page or file out of a WARC file, with the time at which it was fetched (ISO 8601). */
export interface Captured extends Delivery {
  readonly url: string;
  readonly captured: string | null;
}

/** What was answered well. */
const wellAnswered = /^2\d\d$/;

/**
 * The responses of a WARC file, plain or compressed, one after the other: so many bytes of it are held as one of them has.
 * What is no document, answered with an error, or larger than `limits.bytes` is passed over. Throws a Refusal where the file is
 * damaged; what came before it was given.
 */
export async function* capturedIn(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Captured> {
  const { WARCParser } = await import('warcio');
  const parser = new WARCParser(bytes);
  for (;;) {
    const record = await next(parser);
    if (record === null) return;
    const captured = await documentOf(record);
    if (captured !== null) yield captured;
  }
}

async function next(parser: WARCParser): Promise<WARCRecord | null> {
  try {
    return await parser.parse();
  } catch {
    throw new Refusal('malformed', 'the WARC file is damaged');
  }
}

async function documentOf(record: WARCRecord): Promise<Captured | null> {
  const url = record.warcTargetURI;
  const response = record.warcType === 'response' ? record.getResponseInfo() : null;
  if (!url || !/^https?:/.test(url) || (record.warcType !== 'resource' && response === null)) return null;
  if (response !== null && !wellAnswered.test(String(response.status))) return null;
  const header = (name: string): string | null => response?.headers.get(name) ?? null;
  const contentType = response === null ? (record.warcContentType ?? null) : header('content-type');
  if (contentType !== null && /^(?:image|audio|video|font)\//i.test(contentType)) return null;
  const bytes = await bodyOf(record, header('content-encoding'));
  return bytes === null || bytes.length === 0 ? null : { bytes, url, contentType, captured: record.warcDate ?? null };
}

/** The unpacked body; null where it is too large or damaged. */
async function bodyOf(record: WARCRecord, encoding: string | null): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of record.contentReader) {
      size += chunk.length;
      if (size > limits.bytes) return null;
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    return encoding?.trim().toLowerCase() === 'br' ? brotliDecompressSync(bytes, { maxOutputLength: limits.bytes }) : bytes;
  } catch {
    return null;
  }
}
