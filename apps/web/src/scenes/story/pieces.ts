import type { Span } from '@masar/shapes';
import type { Placed } from '../../desk/record.ts';

/** A stretch of the text that the same records cover; innermost first. */
export interface Piece extends Span {
  readonly records: readonly string[];
  readonly kinds: readonly string[];
}

interface Mark extends Span {
  readonly kind: 'statement' | 'cue' | 'speaker' | 'encounter';
  readonly record: string;
}

/** The text cut at every edge of a mark, so that marks which overlap both show. Spans count UTF-16 units. */
export function piecesOf(text: string, records: readonly Placed[]): Piece[] {
  const marks = records
    .flatMap(marksOf)
    .filter((mark) => mark.from < mark.to && mark.to <= text.length)
    .sort((a, b) => a.from - b.from);
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  let open: Mark[] = [];
  let next = 0;
  return edges.slice(0, -1).map((from, at) => {
    open = open.filter((mark) => mark.to > from);
    for (; next < marks.length && (marks[next] as Mark).from <= from; next++) open.push(marks[next] as Mark);
    const inward = [...open].sort((a, b) => a.to - a.from - (b.to - b.from));
    return {
      from,
      to: edges[at + 1] as number,
      records: [...new Set(inward.map(({ record }) => record))],
      kinds: [...new Set(open.map(({ kind }) => kind))],
    };
  });
}

function marksOf(record: Placed): Mark[] {
  const mark = (span: Span | null, kind: Mark['kind']): Mark[] => (span === null ? [] : [{ ...span, kind, record: record.id }]);
  return [...record.content.flatMap((span) => mark(span, record.kind)), ...mark(record.cue, 'cue'), ...mark(record.speakerSpan, 'speaker')];
}
