import type { Element, TimeRule } from '@masar/shapes';

/** A pattern as a chain: a step consumes a token and goes on, a fork tries `then` before `other`. */
export type Node = Step | Fork | End;

export interface Step {
  readonly kind: 'step';
  readonly tags: readonly string[];
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
}

/** Rules that may begin at a token, in their order. */
export interface Openers {
  readonly all: readonly Compiled[];
  /** Those that may read this token alone: nothing else need be tried where none of a time stands behind it. */
  readonly alone: readonly Compiled[];
}

/** Rules by the tags that their first token may have. */
export interface Dispatch {
  readonly digits: Openers;
  /** Rules that may begin at a word with these time senses; filled as such words are met. */
  readonly bySenses: WeakMap<object, Openers>;
  readonly byTag: ReadonlyMap<string, readonly Compiled[]>;
  /** Keys of words and marks that some rule asks for behind its first token. */
  readonly keys: ReadonlySet<string>;
}

export const digitsTag = 'digits';
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
  const byTag = new Map<string, Compiled[]>();
  for (const rule of rules) {
    const compiled = { rule, start: chain(rule.pattern, end) };
    for (const tag of firstTags(compiled.start, rule.id)) byTag.set(tag, [...(byTag.get(tag) ?? []), compiled]);
  }
  const keys = new Set(rules.flatMap(({ pattern }) => keysIn(pattern)).concat([...twinMarks]));
  return { digits: openers(byTag.get(digitsTag) ?? []), bySenses: new WeakMap(), byTag, keys };
}

/** Marks with which a step's value may stand once more. */
export const twinMarks: ReadonlySet<string> = new Set(['/', '(', '-']);

const keysIn = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap(({ all, key }) => (all === undefined ? (key ?? []) : keysIn(all)));

export const openers = (all: readonly Compiled[]): Openers => ({ all, alone: all.filter(({ start }) => mayEndBehind(start, 1)) });

/** True when a chain may be at its end behind so many steps. */
function mayEndBehind(node: Node, steps: number): boolean {
  if (node.kind === 'end') return true;
  if (node.kind === 'fork') return mayEndBehind(node.then, steps) || mayEndBehind(node.other, steps);
  return steps > 0 && mayEndBehind(node.next, steps - 1);
}

function chain(elements: readonly Element[], next: Node): Node {
  let node = next;
  for (let at = elements.length - 1; at >= 0; at--) {
    const element = elements[at] as Element;
    const then = element.all === undefined ? step(element, node) : chain(element.all, node);
    node = element.optional ? { kind: 'fork', then, other: node } : then;
  }
  return node;
}

function step({ tag, key, range, width, name, twin }: Element, next: Node): Step {
  return {
    kind: 'step',
    tags: tag === undefined ? [] : typeof tag === 'string' ? [tag] : tag,
    keys: key === undefined ? null : new Set(key),
    range: range ?? null,
    width: width ?? null,
    name: name ?? null,
    twin: twin ?? false,
    next,
  };
}

function firstTags(node: Node, id: string): Set<string> {
  if (node.kind === 'fork') return new Set([...firstTags(node.then, id), ...firstTags(node.other, id)]);
  if (node.kind === 'end' || node.tags.length === 0) throw new RangeError(`time rule ${id}: the first element must ask for a tag`);
  return new Set(node.tags);
}
