import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Story } from '../../desk/record.ts';
import { type Piece, piecesOf } from './pieces.ts';

interface Props {
  readonly story: Story;
  readonly chosen: string | undefined;
}

/** The copy as it was published: each stretch that a record covers is a link to that record, the innermost where several do. */
export function Copy({ story, chosen }: Props) {
  const pieces = useMemo(() => piecesOf(story.text, story.records), [story]);
  const rejected = new Set(story.records.filter((one) => one.rejected).map((one) => one.id));
  const shown = new Set<string>();
  return (
    <div className="copy">
      {pieces.map((piece) => {
        const words = story.text.slice(piece.from, piece.to);
        const [inner] = piece.records;
        if (inner === undefined) return words;
        const classes = classesOf(piece, chosen, rejected);
        // A link of nothing but space has no name.
        if (words.trim() === '')
          return (
            <span key={piece.from} className={classes}>
              {words}
            </span>
          );
        const isFirst = !shown.has(inner);
        shown.add(inner);
        return (
          <Link
            key={piece.from}
            to="/stories/$id"
            params={{ id: story.id }}
            search={{ record: inner }}
            replace
            resetScroll={false}
            className={classes}
            {...(isFirst ? { 'data-first': inner } : { tabIndex: -1 })}
          >
            {words}
          </Link>
        );
      })}
    </div>
  );
}

const classesOf = ({ kinds, records }: Piece, chosen: string | undefined, rejected: ReadonlySet<string>): string =>
  [
    ...kinds,
    ...(chosen !== undefined && records.includes(chosen) ? ['on'] : []),
    ...(records.every((one) => rejected.has(one)) ? ['rejected'] : []),
  ].join(' ');
