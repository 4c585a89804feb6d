import { type MouseEvent, memo } from 'react';
import { useWords } from '../../screen/screen.tsx';
import { dayLong } from '../../screen/time.ts';
import { type Bin, type Item, stanceOf, stances } from './lanes.ts';
import type { View } from './view.ts';

interface Props {
  readonly item: Item;
  /** Pixels. */
  readonly left: number;
  readonly right: number;
  /** Pixels to the nearest other mark of the lane. */
  readonly room: number;
}

/** Pixels from the top of a lane: where marks stand, and the tallest of several. */
const [ground, tallest] = [48, 30];

/** One item, as a link to it. */
export const Mark = memo(({ item, left, right, room }: Props) =>
  item.encounter === null ? <Said item={item} left={left} /> : <Met item={item} left={left} right={right} room={room} />,
);

interface SeveralProps {
  readonly bins: readonly Bin[];
  /** Where each stands, pixels. */
  readonly places: readonly number[];
  readonly open: (view: View) => void;
}

/**
 * Items that stand together, as columns: the higher the more, each colour as high as its part. A lane has one path a colour, however
 * many columns there are: thousands of elements would not move smoothly. A click brings the nearest closer.
 */
export function Several({ bins, places, open }: SeveralProps) {
  if (bins.length === 0) return null;
  const paths = stances.map(() => '');
  for (const [at, { items, stances: counts }] of bins.entries()) {
    const height = Math.min(tallest, 5 + Math.sqrt(items.length) * 4);
    let top = ground;
    for (const [stance, count] of counts.entries()) {
      if (count === 0) continue;
      const part = (height * count) / items.length;
      paths[stance] += `M${((places[at] ?? 0) - 5).toFixed(1)} ${top.toFixed(1)}h10v${(-part).toFixed(1)}h-10z`;
      top -= part;
    }
  }
  const nearest = (event: MouseEvent<SVGGElement>) => {
    const x = event.clientX - (event.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0);
    const far = places.map((place) => Math.abs(place - x));
    const bin = bins[far.indexOf(Math.min(...far))];
    if (bin !== undefined) open({ from: bin.from, to: bin.to });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the picture repeats the list below it, which is reached by keyboard
    <g className="several" onClick={nearest}>
      {stances.map(({ name }, at) => (paths[at] === '' ? null : <path key={name} className={name} d={paths[at]} />))}
    </g>
  );
}

/** Plain links: a component of the router for each of a thousand marks is too slow. The chart takes their clicks. */
const toStory = (story: string, record: string | null): string =>
  `/stories/${encodeURIComponent(story)}${record === null ? '' : `?record=${encodeURIComponent(record)}`}`;

function Said({ item, left }: Pick<Props, 'item' | 'left'>) {
  const { statement } = item;
  if (statement === null) return null;
  return (
    <a href={toStory(statement.story, statement.record)} tabIndex={-1}>
      <circle cx={left} cy={ground - 5} r={4.5} className={stances[stanceOf(item)]?.name} />
    </a>
  );
}

function Met({ item: { encounter, from, to }, left, right, room }: Props) {
  const words = useWords();
  if (encounter === null) return null;
  const isLong = to - from > dayLong && Math.abs(right - left) > 10;
  return (
    <a href={`/encounters/${encodeURIComponent(encounter.id)}`} tabIndex={-1} className={`met ${encounter.status}`}>
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
    </a>
  );
}
