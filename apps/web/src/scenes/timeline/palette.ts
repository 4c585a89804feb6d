/** The colours of the page as a canvas takes them. */
export interface Palette {
  readonly ink: string;
  readonly dim: string;
  readonly line: string;
  readonly card: string;
  readonly today: string;
  /** A day of an encounter that lasts. */
  readonly lasting: string;
  /** By stance, and by status of an encounter. */
  readonly of: Readonly<Record<string, string>>;
  readonly font: string;
}

const off = 'var(--bad)';
const ahead = 'var(--speaker)';
const colours: Readonly<Record<string, string>> = {
  against: 'var(--bad)',
  asks: 'var(--cue)',
  for: 'var(--good)',
  tells: 'color-mix(in srgb, var(--dim) 60%, var(--card))',
  met: 'var(--encounter)',
  held: 'var(--good)',
  planned: ahead,
  proposed: ahead,
  ongoing: ahead,
  cancelled: off,
  denied: off,
  postponed: off,
};

/** Reads the palette where `element` stands: light or dark is the page's to say. */
export function paletteOf(element: HTMLElement): Palette {
  const own = getComputedStyle(element);
  const resolved = (colour: string): string => {
    element.style.color = colour;
    const { color } = own;
    element.style.color = '';
    return color;
  };
  return {
    ink: resolved('var(--ink)'),
    dim: resolved('var(--dim)'),
    line: resolved('var(--line)'),
    card: resolved('var(--card)'),
    today: resolved('var(--cue)'),
    lasting: resolved('color-mix(in srgb, var(--dim) 40%, var(--card))'),
    of: Object.fromEntries(Object.entries(colours).map(([name, colour]) => [name, resolved(colour)])),
    font: own.fontFamily,
  };
}
