import { Link } from '@tanstack/react-router';
import type { Names } from '../../desk/ask.ts';
import { Name } from '../../desk/name.tsx';
import { Quote } from '../../desk/quote.tsx';
import type { Position } from '../../desk/scenes.ts';
import { useDay } from '../../screen/days.ts';
import { useWords } from '../../screen/screen.tsx';

/** Turns that are shown. */
const shown = 9;

/** The positions that were set last: who, on what, what the side does now and did before, and the words that set it. */
export function LatestTurns({ positions, names }: { readonly positions: readonly Position[]; readonly names: Names }) {
  const words = useWords();
  const day = useDay();
  const latest = positions
    .filter(({ stands }) => (stands[0]?.since ?? null) !== null)
    .sort((a, b) => ((a.stands[0]?.since ?? '') > (b.stands[0]?.since ?? '') ? -1 : 1))
    .slice(0, shown);
  if (latest.length === 0) return <p className="hint">{words('movesNone')}</p>;
  return (
    <ol className="turns">
      {latest.map(({ side, issue, stands: [now, before] }) => (
        <li key={`${side} ${issue}`}>
          <p className="head">
            <time>{day(now?.since ?? null)}</time>
            <strong>
              <Name of={side} names={names} />
            </strong>
            <span className={`act ${now?.act}`}>{words(`act.${now?.act}`)}</span>
            {before === undefined ? null : (
              <span className="dim">
                {words('became')} {words(`act.${before.act}`)}
              </span>
            )}
            <Link to="/positions" search={{ side, issue }} className="tag">
              <Name of={issue} names={names} />
            </Link>
          </p>
          {now?.statements.slice(-1).map((one) => (
            <Quote key={one.quote} {...one} />
          ))}
        </li>
      ))}
    </ol>
  );
}
