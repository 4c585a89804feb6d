/** A place on the globe, degrees. */
export interface Where {
  readonly lat: number;
  readonly lon: number;
}

/** What a map shows: degrees of its edges. */
export interface Extent {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** Room around places, and the least that a map shows: degrees. */
const [margin, least] = [6, 30];

/** The stretch of the globe that holds all places. Longitudes are taken as they are: a dossier across the date line gets a wide map. */
export function extentOf(places: readonly Where[]): Extent {
  const [south, north] = widened(
    places.map(({ lat }) => lat),
    least / 2,
    -85,
    85,
  );
  const [west, east] = widened(
    places.map(({ lon }) => lon),
    least,
    -180,
    180,
  );
  return { west, east, south, north };
}

function widened(values: readonly number[], span: number, from: number, to: number): [number, number] {
  const [low, high] = [Math.min(...values) - margin, Math.max(...values) + margin];
  const more = Math.max(0, span - (high - low)) / 2;
  return [Math.max(from, low - more), Math.min(to, high + more)];
}

/** Height of a map of this width, so that shapes in its middle are true. */
export const heightOf = ({ west, east, south, north }: Extent, width: number): number =>
  (width * (north - south)) / ((east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180));

/** Where a place stands on a map, equirectangular. */
export const placed = ({ west, east, south, north }: Extent, width: number, { lat, lon }: Where): { x: number; y: number } => ({
  x: ((lon - west) / (east - west)) * width,
  y: ((north - lat) / (north - south)) * heightOf({ west, east, south, north }, width),
});

/** Multiples of `step` between two values. */
export const lines = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor(to / step) - Math.ceil(from / step) + 1) }, (_, at) => (Math.ceil(from / step) + at) * step);
