/** What stands between a headline and the outlet's name. */
const separators = /\s+[|\u00bb\u2022\u00b7:\u2013\u2014-]{1,2}\s+|\s*[|\u00bb]\s*|\s+::\s+/g;

/** Words of a line without case, marks and stretchers, for comparison only. */
export function wordsOf(line: string): string[] {
  return (
    line
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}\u0640]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Share of the shorter line's words that the longer one holds. */
export function likeness(a: string, b: string): number {
  const [short, long] = [new Set(wordsOf(a)), new Set(wordsOf(b))].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  return short.size === 0 ? 0 : [...short].filter((word) => long.has(word)).length / short.size;
}

/** Lines that may be the headline, as the page gives them. */
export interface Candidates {
  /** `<h1>` and what stands for it, in order. */
  readonly headings: readonly string[];
  /** JSON-LD, OpenGraph and the like, most trusted first. */
  readonly declared: readonly string[];
  /** `<title>`. */
  readonly title: string | null;
  /** Name of the outlet. */
  readonly outlet: string | null;
  /** The lines that the copy begins with. */
  readonly first: readonly string[];
}

/**
 * The headline: the heading that what is declared agrees with, as it is what readers see; else what is declared, else
 * `<title>`, both without the outlet's name.
 */
export function titleOf({ headings, declared, title, outlet, first }: Candidates): { title: string; found: 'markup' | 'meta' } | null {
  const told = [...declared, ...(title === null ? [] : [title])].map((line) => withoutOutlet(line, outlet));
  const heading = headings.find(
    (line) => wordsOf(line).length > 1 && told.some((one) => likeness(one, line) >= 0.8 && wordsOf(line).length * 2 >= wordsOf(one).length),
  );
  if (heading !== undefined) return { title: heading, found: 'markup' };
  const line = told.find((one) => one !== '');
  const part =
    line === undefined
      ? undefined
      : first.find((one) => partsOf(line).some((piece) => wordsOf(piece).join(' ') === wordsOf(one).join(' ')));
  if (part !== undefined) return { title: part, found: 'markup' };
  if (line !== undefined) return { title: line, found: 'meta' };
  const only = headings.length === 1 ? headings[0] : undefined;
  return only === undefined ? null : { title: only, found: 'markup' };
}

const partsOf = (line: string): string[] =>
  line
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A line without the outlet's name at its end or start. Where the name is not known, what stands behind `|` is taken for it. */
export function withoutOutlet(line: string, outlet: string | null): string {
  const parts = partsOf(line);
  if (parts.length < 2) return line.trim();
  const named = (part: string | undefined) => outlet !== null && part !== undefined && likeness(part, outlet) === 1;
  const last = line.lastIndexOf(parts.at(-1) as string);
  const cutEnd = line.slice(0, last).replace(/[\s|\u00bb\u2022\u00b7:\u2013\u2014-]+$/, '');
  if (named(parts.at(-1))) return withoutOutlet(cutEnd, outlet);
  if (named(parts[0]) && parts.length > 1) return line.slice(line.indexOf(parts[1] as string, (parts[0] as string).length)).trim();
  const behindBar = /\s*\|\s*[^|]{1,60}$/.exec(line);
  return behindBar !== null && wordsOf(line.slice(0, behindBar.index)).length >= 3 ? line.slice(0, behindBar.index).trim() : line.trim();
}
