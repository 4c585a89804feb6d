import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { oneByteEncoding } from './one-byte.ts';
import { textIn } from './text-in.ts';

/** Text and the encoding that it was in, as a label of the Encoding Standard. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Share of control characters above which bytes are no text, and how far they are looked for. */
const controlShare = 0.02;
const controlReach = 100_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\u0000-\u0008\u000e-\u001f]/g;
/** Share of what is not UTF-8 in a text that is taken for damaged UTF-8. */
const damageShare = 0.01;
/** How far into markup an encoding may be declared, in bytes. */
const declarationReach = 4_096;
const declaration = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})|<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;

/**
 * Text of bytes. A byte order mark decides; then what reads as UTF-8 or as UTF-16 is that, whatever was declared; then the
 * charset of the header and the one that markup declares, unless it is a Western one and the letters say otherwise; then
 * the letters. NUL bytes at the end are padding and no text. Throws a Refusal for what is empty, too large or no text.
 */
export function decode(bytes: Uint8Array, contentType: string | null = null): Decoded {
  if (bytes.length === 0) throw new Refusal('empty', 'the file is empty');
  if (bytes.length > limits.bytes) throw new Refusal('too large', `the file has more than ${limits.bytes / 1048576} MB`);
  const { text, encoding } = decoded(bytes, contentType);
  if (!/\S/.test(text)) throw new Refusal('empty', 'the file holds no text, only white space');
  const strange = text.slice(0, controlReach).match(controls)?.length ?? 0;
  if (text.includes('\u0000') || strange > Math.min(text.length, controlReach) * controlShare)
    throw new Refusal('binary', 'the file is not text but binary data');
  return { text, encoding };
}

function decoded(bytes: Uint8Array, contentType: string | null): Decoded {
  const wide = wideOrder(bytes);
  return wide === null ? narrow(unpadded(bytes), contentType) : as(wide, bytes);
}

/** The bytes before the NULs that tools fill the last block of a file with. */
function unpadded(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}

/** Text of bytes that are in no encoding of two bytes a character. */
function narrow(bytes: Uint8Array, contentType: string | null): Decoded {
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return utf8;
  if (bytes.includes(0)) throw new Refusal('binary', 'the file is not text but binary data');
  const seen = oneByteEncoding(bytes);
  const declared = [charsetOf(contentType), declaredIn(bytes)].map(known).filter((label) => label !== null && decodes(label, bytes));
  const trusted = declared.find((label) => label !== null && (seen === null || !western.has(label)));
  const encoding = trusted ?? seen ?? null;
  if (encoding === null) throw new Refusal('encoding', 'the file is not text but binary data, or text in an unknown encoding');
  return as(encoding, bytes);
}

/** What servers declare without having looked. */
const western: ReadonlySet<string> = new Set(['windows-1252']);

const as = (encoding: string, bytes: Uint8Array): Decoded => ({ text: textIn(encoding, bytes), encoding });

/** UTF-8 as it is, or with a few damaged places; null for anything else. */
function asUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  if (lost === 0) return { text, encoding: 'utf-8' };
  const beyond = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return lost <= beyond * damageShare ? { text, encoding: 'utf-8' } : null;
}

const charsetOf = (contentType: string | null): string | null => /charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(contentType ?? '')?.[1] ?? null;

function declaredIn(bytes: Uint8Array): string | null {
  const head = textIn('windows-1252', bytes.subarray(0, declarationReach));
  const found = declaration.exec(head);
  return found?.[1] ?? found?.[2] ?? null;
}

/** The Encoding Standard's label of a name; null for names that it does not know, and for those that cannot be meant here. */
function known(name: string | null): string | null {
  try {
    const label = name === null ? null : new TextDecoder(name).encoding;
    return label === null || label.startsWith('utf-') ? null : label;
  } catch {
    return null;
  }
}

function decodes(label: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** High bytes of Latin, Cyrillic, Arabic and punctuation in UTF-16. */
const highBytes: ReadonlySet<number> = new Set([0x00, 0x04, 0x06, 0x20]);

/** UTF-16 by its mark, or by the bytes that every second place of Arabic, Latin and Cyrillic text in UTF-16 holds. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const end = Math.min(bytes.length - (bytes.length % 2), 2000);
  if (end < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (highBytes.has(bytes[at] as number)) even++;
    if (highBytes.has(bytes[at + 1] as number)) odd++;
  }
  const half = end / 2;
  if (odd > half * 0.9 && even < half * 0.5) return 'utf-16le';
  if (even > half * 0.9 && odd < half * 0.5) return 'utf-16be';
  return null;
}
