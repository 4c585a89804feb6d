import { Refusal } from './refusal.ts';

/** Largest story that is read, in bytes. */
export const largest = 20 * 1024 * 1024;

/** Share of control characters above which bytes are no text. */
const controlShare = 0.02;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\u0000-\u0008\u000e-\u001f]/g;

/**
 * Text of a story's bytes: UTF-8, UTF-16 with or without its mark, else windows-1256.
 * Throws a Refusal for what is empty or no text.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Refusal('the file is empty');
  const text = decoded(bytes);
  if (text.trim() === '') throw new Refusal('the file holds no text, only white space');
  const strange = text.slice(0, 100_000).match(controls)?.length ?? 0;
  if (text.includes('\u0000') || strange > Math.min(text.length, 100_000) * controlShare)
    throw new Refusal('the file is not text but binary data');
  return text;
}

function decoded(bytes: Uint8Array): string {
  const wide = wideOrder(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return oneByte(bytes);
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

/** windows-1256; refused when it does not come out mostly as letters and white space. */
function oneByte(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1256').decode(bytes);
  const head = text.slice(0, 20_000);
  const readable = head.match(/[\p{L}\p{M}\p{N}\p{P}\s]/gu)?.length ?? 0;
  if (bytes.includes(0) || readable < head.length * 0.9)
    throw new Refusal('the file is not text but binary data, or text in an unknown encoding');
  return text;
}
