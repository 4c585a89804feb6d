import type { Element, TimeRule } from '@masar/shapes';

/** A pattern as a chain: a step consumes a token and goes on, a fork tries `then` before `other`. */
export type Node = Step | Fork | End;

export interface Step {
  readonly kind: 'step';
  /** Numbers of the tags that it asks for. */
  readonly tags: readonly number[];
  /** The bits of these, as `bitOf` gives them; 0 for a step that asks for none. */
  readonly bits: number;
  readonly keys: ReadonlySet<string> | null;
  readonly range: readonly [number, number] | null;
  readonly width: readonly [number, number] | null;
  readonly name: string | null;
  readonly twin: boolean;
  readonly next: Node;
}

interface Fork {
  readonly kind: 'fork';
  readonly then: Node;
  readonly other: Node;
}

interface End {
  readonly kind: 'end';
}

export interface Compiled {
  readonly rule: TimeRule;
  readonly start: Node;
  /** Bits of tags of which the token behind the first must have one; 0 where the match may go on without, or end. */
  readonly behind: number;
}

/** Rules that may begin at a token, in their order. */
export interface Openers {
  readonly all: readonly Compiled[];
  /** Those that may read this token alone: nothing else need be tried where none of a time stands behind it. */
  readonly alone: readonly Compiled[];
}

export type Value = number | string;

/** The time senses of a word as rules ask for them; figures are one too. */
export interface Tagged {
  /** Rules that may begin at it. */
  readonly openers: Openers;
  /** The bits of its tags: a step that asks for none of these need not look at the values. */
  readonly bits: number;
  /** Its value for each tag, by the tag's number; of figures it is their own. */
  readonly values: readonly (Value | undefined)[];
}

/** Rules by the tags that their first token may have. */
export interface Dispatch {
  /** What words are to the rules, by the number that a word has for it (`Word.timed`): at 0 nothing, at 1 figures, others as words with such senses are met. */
  readonly tagged: (Tagged | null)[];
  readonly bySenses: WeakMap<object, number>;
  readonly byTag: ReadonlyMap<number, readonly Compiled[]>;
  readonly numbers: TagNumbers;
  /** Keys of words and marks that some rule asks for, and of marks before what is said twice. */
  readonly keys: ReadonlySet<string>;
}

/** Tags that rules ask for, numbered. */
type TagNumbers = Map<string, number>;

const digitsTag = 'digits';
/** Number of the tag of digits. */
export const digitsNumber = 0;

/** The bit of a tag by its number: one of 31 for many tags. */
const bitOf = (tag: number): number => 1 << (tag % 31);
const bitsOf = (tags: readonly number[]): number => tags.reduce((bits, tag) => bits | bitOf(tag), 0);
const end: End = { kind: 'end' };
const made = new WeakMap<readonly TimeRule[], Dispatch>();

/** Prepares a pack's rules, once for each list. */
export function dispatchOf(rules: readonly TimeRule[]): Dispatch {
  let dispatch = made.get(rules);
  if (dispatch === undefined) {
    dispatch = prepare(rules);
    made.set(rules, dispatch);
  }
  return dispatch;
}

function prepare(rules: readonly TimeRule[]): Dispatch {
  const byTag = new Map<number, Compiled[]>();
  const numbers: TagNumbers = new Map([[digitsTag, digitsNumber]]);
  for (const rule of rules) {
    const start = chain(rule.pattern, end, numbers);
    const compiled = { rule, start, behind: bitsBehind(start, 1) };
    for (const tag of firstTags(compiled.start, rule.id)) byTag.set(tag, [...(byTag.get(tag) ?? []), compiled]);
  }
  const keys = new Set(rules.flatMap(({ pattern }) => keysIn(pattern)).concat([...twinMarks]));
  const figures: Tagged = { openers: openers(byTag.get(digitsNumber) ?? []), bits: bitOf(digitsNumber), values: [] };
  return { tagged: [null, figures], bySenses: new WeakMap(), byTag, numbers, keys };
}

/** Number of figures among what the rules match. */
export const figuresNumber = 1;

/** Number of what the time senses of a word are to the rules; worked out once for each. */
export function timedOf(senses: Readonly<Record<string, Value>>, { tagged, bySenses, byTag, numbers }: Dispatch): number {
  let number = bySenses.get(senses);
  if (number === undefined) {
    const rules = new Set(Object.keys(senses).flatMap((tag) => byTag.get(numbers.get(tag) ?? -1) ?? []));
    const values = [...numbers.keys()].map((tag) => senses[tag]);
    const bits = bitsOf(values.flatMap((value, tag) => (value === undefined ? [] : [tag])));
    number = tagged.push({ openers: openers([...rules]), bits, values }) - 1;
    bySenses.set(senses, number);
  }
  return number;
}

/** Marks with which a step's value may stand once more. */
export const twinMarks: ReadonlySet<string> = new Set(['/', '(', '-']);

const keysIn = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap(({ all, key }) => (all === undefined ? (key ?? []) : keysIn(all)));

const openers = (all: readonly Compiled[]): Openers => ({ all, alone: all.filter(({ start }) => mayEndBehind(start, 1)) });

/** Bits of which the token so many steps behind the start of a chain must have one, or 0. */
function bitsBehind(node: Node, steps: number): number {
  if (node.kind === 'end') return 0;
  if (node.kind === 'fork') {
    const [then, other] = [bitsBehind(node.then, steps), bitsBehind(node.other, steps)];
    return then === 0 || other === 0 ? 0 : then | other;
  }
  if (steps === 0) return node.bits;
  return node.twin ? 0 : bitsBehind(node.next, steps - 1);
}

/** True when a chain may be at its end behind so many steps. */
function mayEndBehind(node: Node, steps: number): boolean {
  if (node.kind === 'end') return true;
  if (node.kind === 'fork') return mayEndBehind(node.then, steps) || mayEndBehind(node.other, steps);
  return steps > 0 && mayEndBehind(node.next, steps - 1);
}

function chain(elements: readonly Element[], next: Node, numbers: TagNumbers): Node {
  let node = next;
  for (let at = elements.length - 1; at >= 0; at--) {
    const element = elements[at] as Element;
    const then = element.all === undefined ? step(element, node, numbers) : chain(element.all, node, numbers);
    node = element.optional ? { kind: 'fork', then, other: node } : then;
  }
  return node;
}

function step({ tag, key, range, width, name, twin }: Element, next: Node, numbers: TagNumbers): Step {
  const tags = (tag === undefined ? [] : typeof tag === 'string' ? [tag] : tag).map((one) => numberOf(one, numbers));
  return {
    kind: 'step',
    tags,
    bits: bitsOf(tags),
    keys: key === undefined ? null : new Set(key),
    range: range ?? null,
    width: width ?? null,
    name: name ?? null,
    twin: twin ?? false,
    next,
  };
}

function numberOf(tag: string, numbers: TagNumbers): number {
  const number = numbers.get(tag) ?? numbers.size;
  numbers.set(tag, number);
  return number;
}

/** Tags that the first token of a match may have. */
function firstTags(node: Node, id: string): Set<number> {
  if (node.kind === 'fork') return new Set([...firstTags(node.then, id), ...firstTags(node.other, id)]);
  if (node.kind === 'end' || node.tags.length === 0) throw new RangeError(`time rule ${id}: the first element must ask for a tag`);
  return new Set(node.tags);
}
