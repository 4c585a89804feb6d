import type { Senses, Token } from '@masar/shapes';
import { type Copy, markAt, sensesAt } from '../copy.ts';
import { type Cast, type Part, type Player, player } from './cast.ts';
import { wording } from './name.ts';

/**
 * A text that may speak, which begins at `from`: definite, or made so by what follows («مسودة الاتفاق», «القرار 2720»); returns the
 * token behind it. One with its article alone is the one of its kind that the story brought in last («في بيان» … «وأضاف البيان»).
 */
export function enterDocument(copy: Copy, cast: Cast, from: number): number {
  const first = copy.tokens[from] as Token;
  const own = first.word.definite;
  const { id, gender, kind } = sensesAt(copy, from).document as NonNullable<Senses['document']>;
  let at = from + 1;
  let definite = first.word.definite || first.word.suffix !== null;
  for (; at < from + 6; at++) {
    const token = copy.tokens[at];
    if (token === undefined || cast.at[at] !== undefined) break;
    const numbered = token.kind === 'number' && at === from + 1;
    const senses = token.word.senses;
    const belongs = own ? senses.rank || senses.nationality : token.word.definite && !senses.relative;
    if (!numbered && !(token.kind === 'word' && belongs)) break;
    definite = true;
  }
  if (!definite || sensesAt(copy, from).oblique) {
    cast.texts.set(id, from);
    return from;
  }
  const text = (key: readonly [string, string], name: string, side: string | null): Player =>
    cast.bodyOf(...key, () => player('document', name, [], { class: id, gender, number: 's', side }));
  const told = own && at === from + 1 && kind !== 'agreement' ? cast.texts.get(id) : undefined;
  const issuer = told === undefined ? null : issuerOf(copy, cast, told);
  // «المقترح الأميركي»; an agreement is of more than one side.
  const side = kind === 'agreement' ? null : (issuerWithin(copy, from, at)?.side ?? null);
  const who =
    told === undefined || issuer === null
      ? text(['document', side === null ? id : `${id} ${side}`], wording(copy, from, at), side)
      : text(textAt(told), issuer.to > told ? wording(copy, told, issuer.to) : wording(copy, from, at), issuer.side);
  cast.enter({ from, to: at, player: who, form: 'name' });
  return at;
}

/** How the text is known that a story brings in at a token. */
export const textAt = (from: number): readonly [kind: string, which: string] => ['text', String(from)];

/** Whose a text is: his side, null where several issue it, and where what names him ends. */
export interface Issuer {
  readonly side: string | null;
  readonly to: number;
}

/** Whose the text is that begins at `text`; null where the copy does not say. */
function issuerOf(copy: Copy, cast: Cast, text: number): Issuer | null {
  let to = text + 1;
  while (to < text + descriptionLimit && describes(copy, cast, to)) to++;
  return issuerNamed(copy, cast, text, to) ?? issuerBefore(copy, cast, text);
}

/** Longest text with its adjectives, in tokens. */
const descriptionLimit = 4;

function describes(copy: Copy, cast: Cast, at: number): boolean {
  const { preposition, verb, relative, conjunction, complementizer } = sensesAt(copy, at);
  if (copy.tokens[at]?.kind !== 'word' || cast.at[at] !== undefined) return false;
  return (preposition ?? verb ?? relative ?? conjunction ?? complementizer) === undefined;
}

/** Whose the text is that the phrase `[from, to)` names, in it or right behind it. */
export const issuerNamed = (copy: Copy, cast: Cast, from: number, to: number): Issuer | null =>
  issuerWithin(copy, from, to) ?? issuerBehind(copy, cast, from, to);

/** «بيان رئاسي جزائري»: an adjective of the phrase `[from, to)` says whose. */
function issuerWithin(copy: Copy, from: number, to: number): Issuer | null {
  let side: string | null = null;
  for (let at = from + 1; at < to; at++) {
    const of = sensesAt(copy, at).nationality?.of;
    // «البيان السعودي الأردني المشترك»
    if (of !== undefined && side !== null) return { side: null, to };
    if (of !== undefined) side = of.slice(of.indexOf('/') + 1);
  }
  return side === null ? null : { side, to };
}

/** «بيان صادر عن الوزارة», «بيان للوزارة», «بيان الوزارة»: whose text it is, right behind the phrase `[from, to)` that names it. */
function issuerBehind(copy: Copy, cast: Cast, from: number, to: number): Issuer | null {
  const { preposition, inside, phase, toward } = sensesAt(copy, to);
  const leads = preposition !== undefined && !inside && phase === undefined && (toward || sensesAt(copy, to - 1).issued !== undefined);
  const at = leads ? to + 1 : to;
  const part = cast.at[at];
  if (part?.from !== at || !issues(part) || !(leads || to === from + 1)) return null;
  const other = sensesAt(copy, part.to).conjunction ? cast.at[part.to + 1] : undefined;
  return other?.from === part.to + 1 ? { side: null, to: other.to } : { side: part.player.side, to: part.to };
}

/** «قالت الوزارة في بيان», «أصدرت الوزارة بيانا»: right before the text at `text` who says or issues it. */
function issuerBefore(copy: Copy, cast: Cast, text: number): Issuer | null {
  const within = sensesAt(copy, text - 1).locative === true;
  let to = within ? text - 1 : text;
  if (within && markAt(copy, to - 1) === ',') to--;
  const part = cast.at[to - 1];
  if (part?.to !== to || !issues(part)) return null;
  return within || sensesAt(copy, part.from - 1).issues !== undefined ? { side: part.player.side, to: text } : null;
}

const issues = ({ player: { kind } }: Part): boolean => kind !== 'document' && kind !== 'unnamed';
