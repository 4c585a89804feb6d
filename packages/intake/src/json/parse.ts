import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';

/** A JSON document whose depth was counted before it was read. Throws a Refusal. */
export function jsonOf(text: string): unknown {
  if (text.length > limits.markup) throw new Refusal('too large', 'the JSON document is larger than any article or feed');
  if (depthOf(text) > limits.depth) throw new Refusal('too deep', `the JSON document is nested more than ${limits.depth} deep`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('malformed', 'the document is not well-formed JSON');
  }
}

/** How deep the brackets of a JSON document go, those in strings left out. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === backslash && quoted) at++;
    else if (unit === quote) quoted = !quoted;
    else if (!quoted && (unit === bracket || unit === brace)) deepest = Math.max(deepest, ++depth);
    else if (!quoted && (unit === bracket + 2 || unit === brace + 2)) depth--;
  }
  return deepest;
}

const [quote, backslash, bracket, brace] = [0x22, 0x5c, 0x5b, 0x7b];
