import type { Where } from './projection.ts';

/** What is used of a topology: arcs of steps from point to point in a grid, and polygons of arcs. */
export interface Topology {
  readonly transform: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly objects: { readonly land: { readonly geometries: readonly { readonly arcs: readonly (readonly (readonly number[])[])[] }[] } };
}

/** The rings of all land, each as its points. A ring is made of arcs, the last point of one the first of the next; one below zero runs backwards. */
export function ringsOf({ transform, arcs, objects }: Topology): Where[][] {
  const [scaleLon = 1, scaleLat = 1] = transform.scale;
  const [fromLon = 0, fromLat = 0] = transform.translate;
  const lines = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Where => {
      x += dx;
      y += dy;
      return { lon: fromLon + x * scaleLon, lat: fromLat + y * scaleLat };
    });
  });
  const arcAt = (at: number): readonly Where[] => (at < 0 ? [...(lines[~at] ?? [])].reverse() : (lines[at] ?? []));
  return objects.land.geometries.flatMap((one) => one.arcs.flatMap((polygon) => polygon.map((ring) => ring.flatMap(arcAt))));
}
