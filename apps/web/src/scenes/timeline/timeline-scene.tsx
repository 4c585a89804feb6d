import './timeline.css';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { type KeyboardEvent, type MouseEvent, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Asked } from '../../desk/asked.tsx';
import { useDay } from '../../screen/days.ts';
import { useScreen, useWords } from '../../screen/screen.tsx';
import { dayLong } from '../../screen/time.ts';
import { Chart } from './chart.tsx';
import { InView } from './in-view.tsx';
import { between, type Item, lanesOf } from './lanes.ts';
import { Legend } from './legend.tsx';
import { type TimelineData, timeline } from './timeline.ts';
import { moved, useHands, useRest, type View, zoomed } from './view.ts';

/** Milliseconds after which what is looked at stands in the address. */
const settled = 300;

/** Encounters by track and statements by side in time; from a day to all years. */
export function TimelineScene() {
  const words = useWords();
  return (
    <div className="timeline">
      <header className="title">
        <h1>{words('timeline')}</h1>
      </header>
      <Asked of={['timeline']} ask={timeline}>
        {(data) =>
          data.encounters.length + data.statements.length === 0 ? <p className="hint">{words('noStories')}</p> : <Timeline data={data} />
        }
      </Asked>
    </div>
  );
}

function Timeline({ data }: { readonly data: TimelineData }) {
  const words = useWords();
  const day = useDay();
  const { ui } = useScreen();
  const { history } = useRouter();
  const lanes = useMemo(() => lanesOf(data), [data]);
  const all = useMemo(() => lanes.flatMap(({ items }) => items).sort((a, b) => a.from - b.from), [lanes]);
  const whole = useMemo(() => wholeOf(all), [all]);
  const [view, setView] = useView(whole);
  const drawn = useRef({ draw: (_: View) => {} });
  // While it moves only the picture is drawn; the list, the dates and the address follow once it rests.
  const { now, moveTo } = useRest(
    view,
    useCallback((at: View) => drawn.current.draw(at), []),
    setView,
  );
  const forward = ui === 'ar' ? -1 : 1;
  const { box, isHeld, hasMoved, ...hands } = useHands(now, whole, forward, moveTo);
  const width = useWidth(box);
  const shown = useDeferredValue(view);
  const visible = useMemo(() => between(all, shown.from, shown.to), [all, shown]);
  const closer = (at: View) =>
    hasMoved() ? undefined : setView(zoomed({ from: at.from - dayLong, to: Math.max(at.to, at.from + dayLong) + dayLong }, whole, 1));
  const go = (item: Item, event: MouseEvent) => {
    // A click that ends a movement is none.
    if (hasMoved() || event.button === 2) return;
    if (event.button === 1 || event.metaKey || event.ctrlKey || event.shiftKey) window.open(addressOf(item));
    else history.push(addressOf(item));
  };
  const keyed = (event: KeyboardEvent) => {
    const at = now.current;
    const moves: Readonly<Record<string, () => View>> = {
      ArrowRight: () => moved(at, whole, forward * 0.15),
      ArrowLeft: () => moved(at, whole, forward * -0.15),
      '+': () => zoomed(at, whole, 1 / 1.5),
      '=': () => zoomed(at, whole, 1 / 1.5),
      '-': () => zoomed(at, whole, 1.5),
      '0': () => whole,
    };
    const next = moves[event.key]?.();
    if (next === undefined) return;
    moveTo(next);
    event.preventDefault();
  };
  const spans = [
    ['week', 7],
    ['month', 30],
    ['year', 365],
  ] as const;
  return (
    <>
      <div className="tools" role="toolbar" aria-label={words('timeline')}>
        <button type="button" onClick={() => setView(moved(view, whole, -0.5))}>
          {words('earlierPart')}
        </button>
        <button type="button" onClick={() => setView(zoomed(view, whole, 1 / 1.5))} aria-label={words('zoomIn')}>
          +
        </button>
        <button type="button" onClick={() => setView(zoomed(view, whole, 1.5))} aria-label={words('zoomOut')}>
          −
        </button>
        {spans.map(([word, days]) => (
          <button key={word} type="button" onClick={() => setView(zoomed(view, whole, (days * dayLong) / (view.to - view.from)))}>
            {words(word)}
          </button>
        ))}
        <button type="button" onClick={() => setView(whole)}>
          {words('whole')}
        </button>
        <button type="button" onClick={() => setView(moved(view, whole, 0.5))}>
          {words('laterPart')}
        </button>
        <output className="dim">
          {day(iso(view.from))} – {day(iso(view.to))}
        </output>
      </div>
      <section
        ref={box}
        className={isHeld ? 'chart held' : 'chart'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move it
        tabIndex={0}
        aria-label={words('timelineKeys')}
        onKeyDown={keyed}
        {...hands}
      >
        <Chart
          lanes={lanes}
          names={data.names}
          view={view}
          width={width}
          today={data.today === null ? null : Date.parse(data.today)}
          drawn={drawn.current}
          open={closer}
          go={go}
        />
      </section>
      <Legend />
      <p className="hint">{words('timelineKeys')}</p>
      <h2>
        {words('inView')} <span className="dim">{visible.length}</span>
      </h2>
      <InView items={visible} names={data.names} />
    </>
  );
}

/** Where an item is told of. */
function addressOf({ encounter, statement }: Item): string {
  if (encounter !== null) return `/encounters/${encodeURIComponent(encounter.id)}`;
  const { story = '', record = null } = statement ?? {};
  return `/stories/${encodeURIComponent(story)}${record === null ? '' : `?record=${encodeURIComponent(record)}`}`;
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

function wholeOf(items: readonly { readonly from: number; readonly to: number }[]): View {
  const from = items[0]?.from ?? 0;
  const to = items.reduce((last, one) => Math.max(last, one.to), from + dayLong);
  const margin = Math.max(dayLong, (to - from) * 0.02);
  return { from: from - margin, to: to + margin };
}

/** What is looked at; the address follows once it rests. */
function useView(whole: View): [View, (view: View) => void] {
  const { from, to } = useSearch({ from: '/timeline' });
  const navigate = useNavigate({ from: '/timeline' });
  const [view, setView] = useState<View>(() => {
    const given = { from: Date.parse(from ?? ''), to: Date.parse(to ?? '') };
    return given.to > given.from ? zoomed({ from: given.from, to: given.to + dayLong }, whole, 1) : whole;
  });
  useEffect(() => {
    const isWhole = view.from === whole.from && view.to === whole.to;
    const wait = setTimeout(
      () =>
        navigate({
          search: isWhole ? {} : { from: iso(view.from), to: iso(view.to - 1) },
          replace: true,
          resetScroll: false,
        }),
      settled,
    );
    return () => clearTimeout(wait);
  }, [view, whole, navigate]);
  return [view, setView];
}

function useWidth(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (box.current === null) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [box]);
  return width;
}
