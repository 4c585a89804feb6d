import { type ScaleTime, scaleUtc } from 'd3-scale';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Names } from '../../desk/ask.ts';
import { useScreen, useWords } from '../../screen/screen.tsx';
import { dayLong } from '../../screen/time.ts';
import { type Bin, between, binned, type Lane } from './lanes.ts';
import { Mark, Several } from './mark.tsx';
import type { View } from './view.ts';

/** Pixels: of a lane, of the axis above, and at least between two marks. */
const [laneHeight, axisHeight, gap] = [58, 30, 12];

interface Props {
  readonly lanes: readonly Lane[];
  readonly names: Names;
  readonly view: View;
  readonly width: number;
  readonly today: number | null;
  readonly open: (view: View) => void;
}

/** The picture: a row a lane, a mark an item or several that stand together. What it shows is also in the list below it. */
export function Chart({ lanes, names, view, width, today, open }: Props) {
  const words = useWords();
  const { ui } = useScreen();
  const x = scaleUtc()
    .domain([view.from, view.to])
    .range(ui === 'ar' ? [width, 0] : [0, width]);
  // A power of two of a day: bins stay the same while the view moves, and over a good part of zooming.
  const step = dayLong * 2 ** Math.max(0, Math.ceil(Math.log2(((view.to - view.from) / dayLong / width) * gap)));
  const bins = useMemo(() => lanes.map(({ items }) => binned(items, step)), [lanes, step]);
  const height = axisHeight + lanes.length * laneHeight;
  const title = ({ of, keys }: Lane) =>
    keys.length > 0 ? keys.map((key) => names[key] ?? key).join(' – ') : words(of === 'elsewhere' ? 'noTrack' : 'noSide');
  const start = ui === 'ar' ? width - 4 : 4;
  return (
    <svg width={width} height={height} aria-hidden="true">
      <Axis x={x} width={width} height={height} />
      {today === null ? null : <line className="today" x1={x(today)} x2={x(today)} y1={axisHeight} y2={height} />}
      {lanes.map((lane, row) => (
        <g key={lane.id} transform={`translate(0 ${axisHeight + row * laneHeight})`} className={`lane ${lane.of}`}>
          <line x1={0} x2={width} y1={laneHeight} y2={laneHeight} className="rule" />
          <Marks bins={between(bins[row] ?? [], view.from, view.to)} x={x} open={open} />
          <text x={start} y={14} className="lane-name">
            {title(lane)}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface MarksProps {
  readonly bins: readonly Bin[];
  readonly x: ScaleTime<number, number>;
  readonly open: (view: View) => void;
}

function Marks({ bins, x, open }: MarksProps) {
  const places = bins.map(({ from }) => x(from));
  const together = bins.flatMap((bin, at) => (bin.items.length > 1 ? [{ bin, place: places[at] ?? 0 }] : []));
  return (
    <>
      <Several bins={together.map(({ bin }) => bin)} places={together.map(({ place }) => place)} open={open} />
      {bins.map(({ items: [item, ...more], from, to }, at) =>
        item === undefined || more.length > 0 ? null : (
          <Mark key={from} item={item} left={places[at] ?? 0} right={x(to)} room={roomOf(at, places)} />
        ),
      )}
    </>
  );
}

function Axis({ x, width, height }: { readonly x: ScaleTime<number, number>; readonly width: number; readonly height: number }) {
  const intl = useIntl();
  const ticks = ticksOf(x, width);
  const step = Number(ticks[1] ?? 0) - Number(ticks[0] ?? 0);
  const named = (at: Date) => {
    const isYear = step > 300 * dayLong || (step > 25 * dayLong && at.getUTCMonth() === 0);
    const options: Intl.DateTimeFormatOptions = isYear
      ? { year: 'numeric' }
      : step > 25 * dayLong
        ? { month: 'short' }
        : { day: 'numeric', month: 'short' };
    return intl.formatDate(at, { ...options, timeZone: 'UTC' });
  };
  return (
    <g className="axis">
      {ticks.map((at) => (
        <g key={at.toISOString()}>
          <line x1={x(at)} x2={x(at)} y1={20} y2={height} />
          <text x={x(at)} y={14}>
            {named(at)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** No finer than days: nothing here has an hour. */
function ticksOf(x: ScaleTime<number, number>, width: number): Date[] {
  const ticks = x.ticks(Math.max(2, width / 95));
  return ticks.filter((at) => at.getTime() % dayLong === 0);
}

/** Pixels to the nearest other mark. */
const roomOf = (at: number, all: readonly number[]): number => {
  const here = all[at] ?? 0;
  return Math.min(Math.abs(here - (all[at - 1] ?? Number.POSITIVE_INFINITY)), Math.abs(here - (all[at + 1] ?? Number.POSITIVE_INFINITY)));
};
