import type { ScaleTime } from 'd3-scale';
import { dayLong } from '../../screen/time.ts';
import { type Bin, between, type Item, stanceOf, stances } from './lanes.ts';
import type { Palette } from './palette.ts';
import type { View } from './view.ts';

/** Pixels: of a lane, of the axis above, and at least between two marks. */
export const [laneHeight, axisHeight, gap] = [58, 30, 12];
/** Pixels from the top of a lane: where marks stand, and the tallest of several. */
const [ground, tallest] = [48, 30];

/** What the picture shows of one lane: its name and its items, those that stand too close to be told apart as one. */
export interface Row {
  readonly title: string;
  readonly bins: readonly Bin[];
}

/** Something that can be clicked: where it stands, and one item or a time in which there are several. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly item: Item | null;
  readonly bin: Bin;
}

export interface Picture {
  readonly rows: readonly Row[];
  readonly view: View;
  readonly x: ScaleTime<number, number>;
  readonly width: number;
  readonly today: number | null;
  readonly ticks: readonly { readonly at: number; readonly name: string }[];
  readonly direction: 'rtl' | 'ltr';
  readonly palette: Palette;
  /** What an encounter of a kind is called. */
  readonly kind: (kind: string) => string;
}

/** Draws the picture anew, and gives what of it can be clicked. */
export function paint(on: CanvasRenderingContext2D, picture: Picture): Spot[] {
  const { rows, width, today, x, palette } = picture;
  const height = axisHeight + rows.length * laneHeight;
  on.clearRect(0, 0, width, height);
  on.direction = picture.direction;
  axis(on, picture, height);
  if (today !== null) line(on, palette.today, [x(today), axisHeight, x(today), height], [3, 3]);
  const spots = rows.flatMap((row, at) => lane(on, picture, row, axisHeight + at * laneHeight));
  names(on, picture);
  return spots;
}

function axis(on: CanvasRenderingContext2D, { ticks, x, palette }: Picture, height: number): void {
  on.font = `11px ${palette.font}`;
  on.textAlign = 'center';
  on.fillStyle = palette.dim;
  for (const { at, name } of ticks) {
    line(on, palette.line, [x(at), 20, x(at), height]);
    on.fillText(name, x(at), 14);
  }
}

function names(on: CanvasRenderingContext2D, { rows, direction, width, palette }: Picture): void {
  on.font = `600 12px ${palette.font}`;
  on.textAlign = 'start';
  on.lineWidth = 4;
  on.strokeStyle = palette.card;
  on.fillStyle = palette.ink;
  for (const [at, { title }] of rows.entries()) {
    const place = [direction === 'rtl' ? width - 4 : 4, axisHeight + at * laneHeight + 14] as const;
    on.strokeText(title, ...place);
    on.fillText(title, ...place);
  }
  on.lineWidth = 1;
}

function lane(on: CanvasRenderingContext2D, picture: Picture, { bins }: Row, top: number): Spot[] {
  const { view, x, width, palette } = picture;
  line(on, palette.line, [0, top + laneHeight, width, top + laneHeight]);
  const shown = between(bins, view.from, view.to);
  const places = shown.map(({ from }) => x(from));
  return shown.map((bin, at): Spot => {
    const place = places[at] ?? 0;
    const [item, ...more] = bin.items;
    if (item === undefined || more.length > 0) return column(on, picture, bin, place, top + ground);
    if (item.encounter === null) return said(on, picture, bin, item, place, top + ground);
    return met(on, picture, { bin, item, place, room: roomOf(at, places), foot: top + ground });
  });
}

/** Several items: the higher the more, each colour as high as its part. */
function column(on: CanvasRenderingContext2D, { palette }: Picture, bin: Bin, x: number, foot: number): Spot {
  const height = Math.min(tallest, 5 + Math.sqrt(bin.items.length) * 4);
  let top = foot;
  for (const [stance, count] of bin.stances.entries()) {
    if (count === 0) continue;
    const part = (height * count) / bin.items.length;
    on.fillStyle = palette.of[stances[stance]?.name ?? 'met'] ?? palette.dim;
    on.fillRect(x - 5, top - part, 10, part);
    top -= part;
  }
  return { x, y: foot - height / 2, half: 8, item: null, bin };
}

function said(on: CanvasRenderingContext2D, { palette }: Picture, bin: Bin, item: Item, x: number, foot: number): Spot {
  on.fillStyle = palette.of[stances[stanceOf(item)]?.name ?? 'tells'] ?? palette.dim;
  on.beginPath();
  on.arc(x, foot - 5, 4.5, 0, 2 * Math.PI);
  on.fill();
  return { x, y: foot - 5, half: 8, item, bin };
}

interface Met {
  readonly bin: Bin;
  readonly item: Item;
  readonly place: number;
  /** Pixels to the nearest other mark of the lane. */
  readonly room: number;
  readonly foot: number;
}

function met(on: CanvasRenderingContext2D, { palette, x, kind }: Picture, { bin, item, place, room, foot }: Met): Spot {
  const { status = 'held', kind: name = '' } = item.encounter ?? {};
  const end = x(item.to);
  if (item.to - item.from > dayLong && Math.abs(end - place) > 10) {
    on.fillStyle = palette.lasting;
    on.fillRect(Math.min(place, end), foot - 11, Math.abs(end - place), 6);
    return { x: (place + end) / 2, y: foot - 8, half: Math.abs(end - place) / 2, item, bin };
  }
  const colour = palette.of[status] ?? palette.dim;
  on.beginPath();
  on.roundRect(place - 4, foot - 15, 8, 14, 2);
  if (colour === palette.of['cancelled']) {
    on.strokeStyle = colour;
    on.stroke();
  } else {
    on.fillStyle = colour;
    on.fill();
  }
  if (room > 64) {
    on.font = `10px ${palette.font}`;
    on.textAlign = 'center';
    on.fillStyle = palette.dim;
    on.fillText(kind(name), place, foot - 19);
  }
  return { x: place, y: foot - 8, half: 8, item, bin };
}

type Ends = readonly [x1: number, y1: number, x2: number, y2: number];

function line(on: CanvasRenderingContext2D, colour: string, [x1, y1, x2, y2]: Ends, dash: number[] = []): void {
  on.strokeStyle = colour;
  on.setLineDash(dash);
  on.beginPath();
  on.moveTo(x1, y1);
  on.lineTo(x2, y2);
  on.stroke();
  on.setLineDash([]);
}

/** Pixels to the nearest other mark. */
const roomOf = (at: number, all: readonly number[]): number => {
  const here = all[at] ?? 0;
  return Math.min(Math.abs(here - (all[at - 1] ?? Number.POSITIVE_INFINITY)), Math.abs(here - (all[at + 1] ?? Number.POSITIVE_INFINITY)));
};

/** What stands at a point of the picture, or nearest to it; null where nothing does. */
export function spotAt(spots: readonly Spot[], x: number, y: number): Spot | null {
  const near = spots.filter((one) => Math.abs(one.y - y) < laneHeight / 2 && Math.abs(one.x - x) <= Math.max(one.half, 6));
  return near.reduce<Spot | null>((best, one) => (best === null || Math.abs(one.x - x) < Math.abs(best.x - x) ? one : best), null);
}
