import type { TimeDraft, TimeMatch, TimeRule, Token } from '@masar/shapes';
import { digitsValue, inOrder } from '@masar/text';
import type { Copy } from '../copy.ts';
import { IN_TIME, TIMED } from '../lexicon/marks.ts';
import {
  type Compiled,
  type Dispatch,
  digitsNumber,
  type Node,
  type Openers,
  type Step,
  type Tagged,
  twinMarks,
  type Value,
} from './compile.ts';
import { shaped } from './draft.ts';
import { isPossible } from './possible.ts';

/** A draft and the tokens that it was read from, `from` inclusive, `to` exclusive. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly draft: TimeDraft;
  readonly rule: TimeRule;
}

/** The tokens of a text, and what steps begin with each. */
export type Text = Pick<Copy, 'tokens' | 'marks'>;

/** A text as rules are matched on it, and what its words are to the rules, by their numbers. */
interface Line {
  readonly tokens: readonly Token[];
  readonly tagged: readonly (Tagged | null)[];
}

/** Finds what the rules read, left to right, longest first, without overlap. */
export function find({ tokens, marks }: Text, dispatch: Dispatch): Found[] {
  const out: Found[] = [];
  const line = { tokens, tagged: dispatch.tagged };
  for (let at = 0; at < tokens.length; at++) {
    if (!((marks[at] as number) & TIMED) || insideNumber(tokens, at)) continue;
    const { openers } = taggedAt(line, at) as Tagged;
    const found = longest(line, at, here(line, at, openers), out.at(-1));
    if (found === null) continue;
    out.push(found);
    at = found.to - 1;
  }
  return out;
}

/** What the token at `at`, which is one of the text, is to the rules. */
const taggedAt = ({ tokens, tagged }: Line, at: number): Tagged | null => tagged[(tokens[at] as Token).word.timed] as Tagged | null;

const glue = new Set(['/', '.', ':', ',']);

/** True for digits that a mark without space ties to digits before them: «4/2001» in «17/4/2001», «5» in «2.5». */
function insideNumber(tokens: readonly Token[], at: number): boolean {
  const { kind, spaced } = tokens[at] as Token;
  if (kind !== 'number' || spaced || at < 2) return false;
  const mark = tokens[at - 1] as Token;
  return !mark.spaced && glue.has(mark.word.key) && (tokens[at - 2] as Token).kind === 'number';
}

/** The rules to try at a token: most numbers have nothing of a time behind them, and few rules read a number alone. */
function here({ tokens }: Line, at: number, rules: Openers): readonly Compiled[] {
  const next = tokens[at + 1];
  const goesOn = next !== undefined && (next.word.timed !== 0 || (next.word.marks & IN_TIME) !== 0);
  return goesOn ? rules.all : rules.alone;
}

/** Names and their values in turn. */
type Bound = (string | Value)[];

interface Hit {
  readonly to: number;
  readonly rule: TimeRule;
  readonly bound: Bound;
}

/** The longest match whose rule makes a time of it; among equals the rule that stands first. */
function longest(line: Line, at: number, rules: readonly Compiled[], last: Found | undefined): Found | null {
  if (rules.length === 0) return null;
  const next = at + 1 < line.tokens.length ? (taggedAt(line, at + 1)?.bits ?? 0) : 0;
  const hits: Hit[] = [];
  let bound: Bound = [];
  for (let order = 0; order < rules.length; order++) {
    const { rule, start, behind } = rules[order] as Compiled;
    if (behind !== 0 && !(next & behind)) continue;
    const to = walk(start, line, at, bound);
    if (to <= at) continue;
    hits.push({ to, rule, bound });
    bound = [];
  }
  if (hits.length === 0) return null;
  // They are in the order of the rules.
  if (hits.length > 1) inOrder(hits, ({ to }) => -to);
  const earlier = last?.to === at - 1 ? last.draft : null;
  for (const { to, rule, bound } of hits) {
    const made = rule.make(matchOf(line.tokens, at, to, bound, earlier));
    if (made === null) continue;
    const draft = shaped(made);
    if (isPossible(draft)) return { from: at, to, draft, rule };
  }
  return null;
}

function matchOf(tokens: readonly Token[], from: number, to: number, bound: Bound, earlier: TimeDraft | null): TimeMatch {
  const values: Record<string, Value> = {};
  for (let at = 0; at < bound.length; at += 2) values[bound[at] as string] = bound[at + 1] as Value;
  return { values, tokens: tokens.slice(from, to), before: tokens[from - 1] ?? null, after: tokens[to] ?? null, earlier };
}

/** End of the match of a chain at a token, or −1; values are bound on the way back from a whole match. */
function walk(node: Node, line: Line, at: number, bound: Bound): number {
  if (node.kind === 'end') return at;
  if (node.kind === 'fork') {
    const taken = walk(node.then, line, at, bound);
    return taken >= 0 ? taken : walk(node.other, line, at, bound);
  }
  if (at >= line.tokens.length) return -1;
  const value = valueAt(line, at, node);
  if (value === null) return -1;
  let to = -1;
  if (node.twin) {
    const behind = twinEnd(line, at + 1, node, value);
    if (behind > 0) to = walk(node.next, line, behind, bound);
  }
  if (to < 0) to = walk(node.next, line, at + 1, bound);
  if (to >= 0 && node.name !== null) bound.push(node.name, value);
  return to;
}

/** Value that a token has for a step, or null when it is not what the step asks for. */
function valueAt(line: Line, at: number, step: Step): Value | null {
  const own = taggedAt(line, at);
  if (step.bits !== 0 && (own === null || !(own.bits & step.bits))) return null;
  const token = line.tokens[at] as Token;
  const { word } = token;
  if (step.keys !== null && !(word.marks & IN_TIME && step.keys.has(word.key))) return null;
  if (step.tags.length === 0) return step.keys === null ? null : word.key;
  for (const tag of step.tags) {
    const value = tag === digitsNumber ? digits(token, step) : own?.values[tag];
    if (value === undefined) continue;
    if (step.range === null || (typeof value === 'number' && value >= step.range[0] && value <= step.range[1])) return value;
  }
  return null;
}

function digits(token: Token, { width }: Step): number | undefined {
  if (token.kind !== 'number') return undefined;
  const { key } = token.word;
  if (key.length > 6 || (width !== null && (key.length < width[0] || key.length > width[1]))) return undefined;
  return digitsValue(key);
}

/** Token behind `/ same`, `( same )` or the bare same that begins at `at`, or −1. */
function twinEnd(line: Line, at: number, step: Step, value: Value): number {
  const { tokens } = line;
  const next = tokens[at];
  if (next === undefined) return -1;
  if (next.kind === 'word' && valueAt(line, at, step) === value) return at + 1;
  const open = next.word.key;
  if (!twinMarks.has(open) || at + 1 >= tokens.length || valueAt(line, at + 1, step) !== value) return -1;
  if (open !== '(') return at + 2;
  return tokens[at + 2]?.word.key === ')' ? at + 3 : -1;
}
