import { type PointerEvent as Pointer, useCallback, useEffect, useRef, useState } from 'react';
import { dayLong } from '../../screen/time.ts';

/** What is looked at: UTC milliseconds. */
export interface View {
  readonly from: number;
  readonly to: number;
}

/** Closer by a factor below 1, wider by one above, around a point of the view from 0 to 1; a day at least, the whole at most. */
export function zoomed(view: View, whole: View, factor: number, around = 0.5): View {
  const span = Math.min(Math.max((view.to - view.from) * factor, dayLong), whole.to - whole.from);
  const at = view.from + (view.to - view.from) * around;
  return kept({ from: at - span * around, to: at + span * (1 - around) }, whole);
}

/** Moved by a part of itself. */
export const moved = (view: View, whole: View, by: number): View => {
  const far = (view.to - view.from) * by;
  return kept({ from: view.from + far, to: view.to + far }, whole);
};

/** Within the whole. */
function kept({ from, to }: View, whole: View): View {
  const over = Math.max(0, whole.from - from) || Math.min(0, whole.to - to);
  return { from: from + over, to: to + over };
}

/** Milliseconds without a movement after which the view rests. */
const restful = 140;

/** The view as it is while it moves: `draw` is called once a frame, `rest` once it has come to rest. */
export function useRest(view: View, draw: (view: View) => void, rest: (view: View) => void) {
  const now = useRef(view);
  const [frame, wait] = [useRef(0), useRef<ReturnType<typeof setTimeout>>(undefined)];
  // What was set from elsewhere holds, unless hands have moved on since.
  useEffect(() => {
    if (wait.current === undefined) now.current = view;
  }, [view, wait]);
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current);
      clearTimeout(wait.current);
    },
    [frame, wait],
  );
  const moveTo = useCallback(
    (next: View) => {
      now.current = next;
      cancelAnimationFrame(frame.current);
      clearTimeout(wait.current);
      frame.current = requestAnimationFrame(() => draw(next));
      wait.current = setTimeout(() => {
        wait.current = undefined;
        rest(next);
      }, restful);
    },
    [draw, rest, frame, wait],
  );
  return { now, moveTo };
}

/** Moves a view with a pointer, pinches it with two, and turns it with the wheel. `forward` is 1 where time runs to the right. */
export function useHands(now: { readonly current: View }, whole: View, forward: 1 | -1, later: (view: View) => void) {
  const down = useRef(new Map<number, number>());
  const [isHeld, setHeld] = useState(false);
  const hasMoved = useRef(false);
  const drop = ({ pointerId }: Pointer) => {
    down.current.delete(pointerId);
    setHeld(down.current.size > 0);
  };
  const wheel = useCallback(
    (event: WheelEvent) => {
      const box = (event.currentTarget as Element).getBoundingClientRect();
      if (event.ctrlKey || event.metaKey) {
        const at = (event.clientX - box.left) / box.width;
        later(zoomed(now.current, whole, 1.002 ** event.deltaY, forward === 1 ? at : 1 - at));
      } else if (event.deltaX !== 0) later(moved(now.current, whole, (forward * event.deltaX) / box.width));
      else return;
      event.preventDefault();
    },
    [now, whole, forward, later],
  );
  const box = useRef<HTMLDivElement>(null);
  // React listens passively to the wheel and could not keep the page from scrolling.
  useEffect(() => {
    const at = box.current;
    at?.addEventListener('wheel', wheel, { passive: false });
    return () => at?.removeEventListener('wheel', wheel);
  }, [wheel]);
  return {
    box,
    isHeld,
    /** True where a click ends a movement and is none. */
    hasMoved: () => hasMoved.current,
    onPointerDown: (event: Pointer) => {
      down.current.set(event.pointerId, event.clientX);
      hasMoved.current = false;
      setHeld(true);
    },
    onPointerMove: (event: Pointer) => {
      const before = down.current.get(event.pointerId);
      const width = event.currentTarget.clientWidth;
      if (before === undefined || event.clientX === before) return;
      const others = [...down.current].filter(([id]) => id !== event.pointerId).map(([, x]) => x);
      down.current.set(event.pointerId, event.clientX);
      if (Math.abs(event.clientX - before) > 2) hasMoved.current = true;
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) event.currentTarget.setPointerCapture(event.pointerId);
      const [other] = others;
      if (other === undefined) later(moved(now.current, whole, (-forward * (event.clientX - before)) / width));
      else later(zoomed(now.current, whole, Math.max(1, Math.abs(before - other)) / Math.max(1, Math.abs(event.clientX - other))));
    },
    onPointerUp: drop,
    onPointerCancel: drop,
  };
}
