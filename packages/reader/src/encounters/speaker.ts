import type { Sentence } from '@masar/text';
import { firstAtLeast } from '@masar/text';
import type { Player } from '../mentions/cast.ts';
import type { Said, View } from './view.ts';

/** How many reports before a token are asked whether it stands in what they say. */
const lookBack = 6;

/** The innermost report in whose content the token at `at` stands, or undefined. */
export function saidAround({ said }: View, at: number): Said | undefined {
  const next = firstAtLeast(said, at, ({ cue }) => cue.from);
  let inner: Said | undefined;
  for (let n = next - 1; n >= Math.max(0, next - lookBack); n--) {
    const one = said[n] as Said;
    if (one.content.from > at || one.content.to <= at) continue;
    if (inner === undefined || one.content.from > inner.content.from) inner = one;
  }
  return inner;
}

/** «أكد الوزير خلال لقائه المبعوث وحدة سوريا»: the report between whose verb and content the token at `at` stands, or undefined. */
export function saidAcross({ said }: View, sentence: Sentence, at: number): Said | undefined {
  const next = firstAtLeast(said, at, ({ cue }) => cue.from);
  for (let n = next - 1; n >= Math.max(0, next - lookBack); n--) {
    const one = said[n] as Said;
    if (one.cue.from < sentence.from) return undefined;
    if (one.cue.to <= at && one.content.from > at && one.content.from < sentence.to) return one;
  }
  return undefined;
}

/** «وفي لقاء مع نظيره، أكد الوزير أن»: the first report behind the token at `at`, within `reach`, or undefined. */
export function saidBehind({ said }: View, sentence: Sentence, at: number, reach: number): Said | undefined {
  const one = said[firstAtLeast(said, at, ({ cue }) => cue.from)];
  return one !== undefined && one.cue.from < Math.min(sentence.to, at + reach) ? one : undefined;
}

/** Who speaks for others: what he tells is of them. */
export const isSpokesman = ({ titles }: Player): boolean => titles.includes('spokesman');
