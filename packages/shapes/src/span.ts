/** A half-open range `[from, to)` in UTF-16 code units of `story.text`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** True when the two ranges share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** True when `outer` holds every code unit of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;
