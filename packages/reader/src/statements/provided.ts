import type { Act, InstrumentKind, InstrumentStatus } from '@masar/shapes';
import { type Copy, sensesAt } from '../copy.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** What is provided by a text of each kind; of what a law, a resolution or a letter lays down, its kind tells nothing. */
const byKind: { readonly [kind in InstrumentKind]?: Act } = { 'draft treaty': 'propose', agreement: 'commit', statement: 'commit' };

const binding: ReadonlySet<InstrumentStatus | 'none' | undefined> = new Set(['agreed', 'adopted']);

/**
 * The act of what a text provides («ينص الاتفاق على», "the draft provides for"): a draft proposes, and by an agreement its sides are
 * bound, as they are by a plan that they have signed. Null where another speaks, or a text whose kind does not tell.
 */
export function providedAct({ copy }: Scene, { cue, speakerPart, content }: Draft): Act | null {
  if (speakerPart === null || sensesAt(copy, cue.from).provides === undefined) return null;
  const kind = kindOf(copy, speakerPart.from, speakerPart.to);
  const act = (kind && byKind[kind]) ?? null;
  return act === 'propose' && agreed(copy, speakerPart.to, content.from) ? 'commit' : act;
}

/** The kind of the text that is named between: of «مسودة اتفاق» the first word tells. */
function kindOf(copy: Copy, from: number, to: number): InstrumentKind | null {
  for (let at = from; at < to; at++) {
    const { document, instrument } = sensesAt(copy, at);
    const text = document ?? instrument;
    if (text !== undefined) return text.kind;
  }
  return null;
}

/** «خارطة الطريق، التي وقعتها الأحزاب، …»: true where what stands behind the text says that it was agreed. */
function agreed(copy: Copy, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (binding.has(sensesAt(copy, at).issues) || binding.has(sensesAt(copy, at).issued)) return true;
  return false;
}
