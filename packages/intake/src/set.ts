import type { Block, BlockKind } from '@masar/shapes';

/** Blocks of copy as they are set: the text is made of them, a blank line between two. */
export function set(parts: readonly { readonly kind: BlockKind; readonly text: string }[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind: part.kind, from: text.length, to: text.length + part.text.length });
    text += part.text;
  }
  return { text, blocks };
}
