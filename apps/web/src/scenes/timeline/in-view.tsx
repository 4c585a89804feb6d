import { Link } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Names } from '../../desk/ask.ts';
import { Status, useWhen } from '../../desk/encounter-line.tsx';
import { Actor, Listed } from '../../desk/name.tsx';
import { Quote } from '../../desk/quote.tsx';
import { useDay } from '../../screen/days.ts';
import { useWords } from '../../screen/screen.tsx';
import type { Item } from './lanes.ts';

/** Everything that stands in the view, by time, as a list that is only as long as the screen. */
export function InView({ items, names }: { readonly items: readonly Item[]; readonly names: Names }) {
  const list = useRef<HTMLOListElement>(null);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => 76,
    overscan: 8,
    scrollMargin: list.current?.offsetTop ?? 0,
  });
  return (
    <ol ref={list} className="in-view" style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ key, index, start }) => {
        const one = items[index];
        return one === undefined ? null : (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={items.length}
            style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
          >
            <Row item={one} names={names} />
          </li>
        );
      })}
    </ol>
  );
}

function Row({ item: { encounter, statement }, names }: { readonly item: Item; readonly names: Names }) {
  const words = useWords();
  const day = useDay();
  const when = useWhen();
  if (encounter !== null)
    return (
      <p className="head">
        <time>{when(encounter)}</time>
        <Link to="/encounters/$id" params={{ id: encounter.id }}>
          <strong>{words(`kind.${encounter.kind}`)}</strong> <Listed keys={encounter.sides} names={names} />
        </Link>
        <Status status={encounter.status} />
      </p>
    );
  if (statement === null) return null;
  return (
    <>
      <p className="head">
        <time>{day(statement.date)}</time>
        <Actor id={statement.speaker} names={names} />
        <span className={`act ${statement.act}`}>{words(`act.${statement.act}`)}</span>
      </p>
      <Quote {...statement} />
    </>
  );
}
