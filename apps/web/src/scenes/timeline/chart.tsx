import { scaleUtc } from 'd3-scale';
import { type MouseEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { Names } from '../../desk/ask.ts';
import { useScreen, useWords } from '../../screen/screen.tsx';
import { dayLong } from '../../screen/time.ts';
import { type Bin, binned, type Item, type Lane } from './lanes.ts';
import { axisHeight, gap, laneHeight, paint, type Spot, spotAt } from './paint.ts';
import { type Palette, paletteOf } from './palette.ts';
import type { View } from './view.ts';

interface Props {
  readonly lanes: readonly Lane[];
  readonly names: Names;
  readonly view: View;
  readonly width: number;
  readonly today: number | null;
  /** Is given what draws the picture of another view at once, without anything else of the page. */
  readonly drawn: { draw: (view: View) => void };
  /** Several items were clicked, or one. */
  readonly open: (view: View) => void;
  readonly go: (item: Item, event: MouseEvent) => void;
}

/**
 * The picture: a row a lane, a mark an item or several that stand together. It is drawn on a canvas, anew for each frame, which takes
 * a few milliseconds for thousands of items. What it shows is also in the list below it, as links.
 */
export function Chart({ lanes, names, view, width, today, drawn, open, go }: Props) {
  const words = useWords();
  const intl = useIntl();
  const { ui, theme } = useScreen();
  const canvas = useRef<HTMLCanvasElement>(null);
  const spots = useRef<readonly Spot[]>([]);
  const palette = useRef<Palette | null>(null);
  const binsOf = useBins(lanes);
  const titles = useMemo(
    () =>
      lanes.map(({ of, keys }) =>
        keys.length > 0 ? keys.map((key) => names[key] ?? key).join(' – ') : words(of === 'elsewhere' ? 'noTrack' : 'noSide'),
      ),
    [lanes, names, words],
  );
  const height = axisHeight + lanes.length * laneHeight;
  const draw = useCallback(
    (at: View) => {
      const on = canvas.current?.getContext('2d') ?? null;
      if (canvas.current === null || on === null || width === 0) return;
      palette.current ??= paletteOf(canvas.current);
      const x = scaleUtc()
        .domain([at.from, at.to])
        .range(ui === 'ar' ? [width, 0] : [0, width]);
      const ticks = x.ticks(Math.max(2, width / 95)).map(Number);
      const bins = binsOf(stepOf(at, width));
      on.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      spots.current = paint(on, {
        rows: titles.map((title, row) => ({ title, bins: bins[row] ?? [] })),
        view: at,
        x,
        width,
        today,
        ticks: ticksNamed(ticks, intl),
        direction: ui === 'ar' ? 'rtl' : 'ltr',
        palette: palette.current,
        kind: (kind) => words(`kind.${kind}`),
      });
    },
    [binsOf, titles, width, today, ui, intl, words],
  );
  useEffect(() => {
    drawn.draw = draw;
  }, [drawn, draw]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours
  useEffect(() => {
    palette.current = null;
    draw(view);
  }, [draw, view, theme]);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const anew = () => {
      palette.current = null;
      draw(view);
    };
    dark.addEventListener('change', anew);
    // Letters come with a font that may not be there yet.
    document.fonts.ready.then(anew);
    return () => dark.removeEventListener('change', anew);
  }, [draw, view]);
  const at = ({ nativeEvent: { offsetX, offsetY } }: MouseEvent) => spotAt(spots.current, offsetX, offsetY);
  const clicked = (event: MouseEvent) => {
    const spot = at(event);
    if (spot?.item != null) go(spot.item, event);
    else if (spot !== null) open({ from: spot.bin.from, to: spot.bin.to });
  };
  const over = (event: MouseEvent<HTMLCanvasElement>) => {
    const spot = event.buttons === 0 ? at(event) : null;
    event.currentTarget.style.cursor = spot === null ? '' : spot.item === null ? 'zoom-in' : 'pointer';
  };
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus; the list below it is what is read aloud
    <canvas
      ref={canvas}
      width={Math.round(width * devicePixelRatio)}
      height={Math.round(height * devicePixelRatio)}
      style={{ width, height }}
      aria-hidden="true"
      onClick={clicked}
      onAuxClick={clicked}
      onMouseMove={over}
    />
  );
}

/** A power of two of a day: bins stay the same while the view moves, and over a good part of zooming. */
const stepOf = ({ from, to }: View, width: number): number =>
  dayLong * 2 ** Math.max(0, Math.ceil(Math.log2(((to - from) / dayLong / width) * gap)));

/** The items of lanes by bins of a width, which are made once for each. */
function useBins(lanes: readonly Lane[]): (step: number) => readonly (readonly Bin[])[] {
  return useMemo(() => {
    const known = new Map<number, readonly (readonly Bin[])[]>();
    return (step) => {
      const bins = known.get(step) ?? lanes.map(({ items }) => binned(items, step));
      known.set(step, bins);
      return bins;
    };
  }, [lanes]);
}

/** No finer than days: nothing here has an hour. */
function ticksNamed(ticks: readonly number[], intl: IntlShape) {
  const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
  const options = (at: number): Intl.DateTimeFormatOptions => {
    if (step > 300 * dayLong || (step > 25 * dayLong && new Date(at).getUTCMonth() === 0)) return { year: 'numeric' };
    return step > 25 * dayLong ? { month: 'short' } : { day: 'numeric', month: 'short' };
  };
  return ticks.filter((at) => at % dayLong === 0).map((at) => ({ at, name: intl.formatDate(at, { ...options(at), timeZone: 'UTC' }) }));
}
