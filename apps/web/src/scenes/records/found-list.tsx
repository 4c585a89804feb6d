import { Link } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Names } from '../../desk/ask.ts';
import { Actor, Name } from '../../desk/name.tsx';
import type { Found } from '../../desk/record.ts';
import { useDay } from '../../screen/days.ts';
import { useWords } from '../../screen/screen.tsx';

interface Props {
  readonly hits: readonly Found[];
  readonly names: Names;
  /** Asks for the next page; undefined at the end. */
  readonly more: (() => void) | undefined;
}

/** Rows before the end at which the next page is asked for. */
const ahead = 15;

/** What was found, as a list that is only as long as the screen; it goes on by itself. */
export function FoundList({ hits, names, more }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const rows = useWindowVirtualizer({
    count: hits.length,
    estimateSize: () => 92,
    overscan: 10,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (at) => hits[at]?.id ?? at,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= hits.length - ahead) more?.();
  }, [last, hits.length, more]);
  return (
    <ol ref={list} className="hits found" style={{ height: rows.getTotalSize() }}>
      {shown.map(({ key, index, start }) => {
        const hit = hits[index];
        return hit === undefined ? null : (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            className={hit.kind}
            aria-posinset={index + 1}
            aria-setsize={more === undefined ? hits.length : -1}
            style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
          >
            <Row hit={hit} names={names} />
          </li>
        );
      })}
    </ol>
  );
}

function Row({ hit, names }: { readonly hit: Found; readonly names: Names }) {
  const words = useWords();
  const day = useDay();
  return (
    <>
      <p className="meta dim">
        <time>{day(hit.published)}</time>
        {hit.outlet === null ? words('unknownOutlet') : <bdi>{hit.outlet}</bdi>}
      </p>
      <div>
        <p className="head">
          {hit.kind === 'statement' ? (
            <strong>
              <Actor id={hit.speaker} names={names} />
            </strong>
          ) : (
            <strong>{words('oneEncounter')}</strong>
          )}
          {hit.side === null ? null : (
            <span className="dim">
              <Name of={hit.side} names={names} />
            </span>
          )}
          {hit.act === null ? null : <span className={`act ${hit.act}`}>{words(`act.${hit.act}`)}</span>}
        </p>
        <Link to="/stories/$id" params={{ id: hit.story }} search={{ record: hit.id }} className="quote" dir="auto">
          {hit.quote}
        </Link>
        {hit.foundAs.map(({ asked, name, key }) => (
          <p key={asked} className="dim found-as">
            {words('foundAs', { name: `\u2068${name}\u2069`, asked: `\u2068${asked}\u2069` })}{' '}
            {key.startsWith('place/') ? null : (
              <>
                (<Actor id={key} names={names} />)
              </>
            )}
          </p>
        ))}
      </div>
    </>
  );
}
