import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useWords } from '../../screen/screen.tsx';
import { dayLong } from '../../screen/time.ts';
import type { Bin, Item } from './lanes.ts';
import type { View } from './view.ts';

interface Props {
  readonly bin: Bin;
  /** Pixels. */
  readonly left: number;
  readonly right: number;
  /** Pixels to the nearest other mark of the lane. */
  readonly room: number;
  readonly open: (view: View) => void;
}

/** Pixels from the top of a lane: where marks stand, and the tallest of several. */
const [ground, tallest] = [48, 30];

/** One item, as a link to it; or several together, which a click brings closer. */
export const Mark = memo(({ bin, left, right, room, open }: Props) => {
  const [one, ...more] = bin.items;
  if (one === undefined) return null;
  if (more.length > 0) return <Several bin={bin} left={left} open={open} />;
  return one.encounter === null ? <Said item={one} left={left} /> : <Met item={one} left={left} right={right} room={room} />;
});

/** What acts come to: the colours of one column, from the ground up. */
const stances = [
  { name: 'against', acts: new Set(['reject', 'accuse', 'warn', 'deny']) },
  { name: 'asks', acts: new Set(['propose', 'demand', 'concern']) },
  { name: 'for', acts: new Set(['agree', 'support', 'commit']) },
  { name: 'tells', acts: new Set(['state', 'assess']) },
  { name: 'met', acts: new Set(['']) },
];

/** Several items as a column: the higher the more, each colour as high as its part. */
function Several({ bin, left, open }: Pick<Props, 'bin' | 'left' | 'open'>) {
  const { items } = bin;
  const height = Math.min(tallest, 5 + Math.sqrt(items.length) * 4);
  let at = ground;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the picture repeats the list below it, which is reached by keyboard
    <g className="several" onClick={() => open({ from: bin.from, to: bin.to })}>
      {stances.map(({ name, acts }) => {
        const count = items.filter(({ statement }) => acts.has(statement?.act ?? '')).length;
        if (count === 0) return null;
        const part = (height * count) / items.length;
        at -= part;
        return <rect key={name} className={name} x={left - 5} y={at} width={10} height={part} />;
      })}
    </g>
  );
}

function Said({ item: { statement }, left }: { readonly item: Item; readonly left: number }) {
  if (statement === null) return null;
  const stance = stances.find(({ acts }) => acts.has(statement.act))?.name ?? '';
  return (
    <Link
      to="/stories/$id"
      params={{ id: statement.story }}
      search={statement.record === null ? {} : { record: statement.record }}
      tabIndex={-1}
    >
      <circle cx={left} cy={ground - 5} r={4.5} className={stance} />
    </Link>
  );
}

function Met({
  item: { encounter, from, to },
  left,
  right,
  room,
}: {
  readonly item: Item;
  readonly left: number;
  readonly right: number;
  readonly room: number;
}) {
  const words = useWords();
  if (encounter === null) return null;
  const isLong = to - from > dayLong && Math.abs(right - left) > 10;
  return (
    <Link to="/encounters/$id" params={{ id: encounter.id }} tabIndex={-1} className={`met ${encounter.status}`}>
      {isLong ? (
        <line x1={left} x2={right} y1={ground - 8} y2={ground - 8} className="span" />
      ) : (
        <rect x={left - 4} y={ground - 15} width={8} height={14} rx={2} />
      )}
      {room > 64 && !isLong ? (
        <text x={left} y={ground - 19} className="label">
          {words(`kind.${encounter.kind}`)}
        </text>
      ) : null}
    </Link>
  );
}
