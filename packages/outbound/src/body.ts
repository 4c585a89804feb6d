import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Refusal } from './refusal.ts';

/** What is taken of an answer at most. */
export interface Caps {
  /** Bytes after decompression. */
  readonly bytes: number;
  /** How many times its size a packed answer may have unpacked, once it is larger than a page. */
  readonly ratio: number;
}

/** Unpacked bytes from which on the ratio counts: a small page of one repeated line is no bomb. */
const small = 1024 * 1024;

/** The bytes of an answer, unpacked once. Throws a Refusal where they are more than the caps allow or packed in a way not asked for. */
export async function bodyOf(body: Readable, encoding: string | null, caps: Caps, host: string): Promise<Uint8Array> {
  const unpack = unpacker(encoding, host);
  let packed = 0;
  let size = 0;
  const chunks: Buffer[] = [];
  body.on('data', (chunk: Buffer) => {
    packed += chunk.length;
  });
  const failed = new Promise<never>((_, reject) => body.once('error', reject));
  const source = unpack === null ? body : body.pipe(unpack);
  const all = (async () => {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > caps.bytes) throw new Refusal('too large', `${host} sends more than ${caps.bytes / 1048576} MB`);
      if (unpack !== null && size > small && size > packed * caps.ratio)
        throw new Refusal('too large', `what ${host} sends unpacks to ${caps.ratio} times its size`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  })();
  try {
    return await Promise.race([all, failed]);
  } catch (error) {
    body.destroy();
    all.catch(() => {});
    if (String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw new Refusal('unreachable', `what ${host} sends is damaged`);
    throw error;
  } finally {
    failed.catch(() => {});
  }
}

function unpacker(encoding: string | null, host: string) {
  switch (encoding?.trim().toLowerCase() ?? 'identity') {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new Refusal('content type', `${host} packs its answer as "${encoding}", which was not asked for`);
  }
}
