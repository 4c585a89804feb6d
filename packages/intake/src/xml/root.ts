/** How far into a document its root element may stand. */
export const reach = 8_000;

/** Name of the root element without its prefix, in lower case; null where none stands at the start. */
export function rootOf(text: string): string | null {
  const head = text.slice(0, reach).replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>/gi, '');
  return /^\s*<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(head)?.[1]?.toLowerCase() ?? null;
}
