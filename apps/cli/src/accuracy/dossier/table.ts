/** A piece of a story, as the tables of `gold/dossier` name it; `occurrence` counts from 1. */
export interface Cited {
  readonly file: string;
  readonly text: string;
  readonly occurrence?: number;
  readonly side?: 'A' | 'B';
  readonly optional?: unknown;
}

/** `accounts-….json`: what both sides say of one encounter, as an analyst wrote it. */
export interface AccountTable {
  /** Name and day of the encounter: `call-2021-12-30`. */
  readonly encounter: string;
  readonly A: string;
  readonly B: string;
  readonly both: readonly GoldPoint[];
  readonly onlyA: readonly GoldPoint[];
  readonly onlyB: readonly GoldPoint[];
  readonly differ: readonly (GoldPoint & { readonly field: string })[];
}

export interface GoldPoint {
  readonly id: string;
  readonly gloss: string;
  readonly optional?: unknown;
  readonly lenient?: readonly string[];
  readonly dates?: readonly string[];
  readonly evidence: readonly Cited[];
}

/** `expected.json`: what an analyst finds in the dossier. */
export interface Expected {
  readonly encounters: readonly GoldEncounter[];
  readonly tracks: readonly {
    readonly id: string;
    readonly sides: readonly string[];
    readonly rounds: readonly { readonly encounter: string }[];
  }[];
  readonly copies: readonly { readonly files: readonly string[] }[];
  readonly notCopies: readonly (readonly string[])[];
  readonly conflicts: readonly {
    readonly encounter: string;
    readonly field: string;
    readonly values: readonly { readonly value: string }[];
  }[];
  readonly denials: readonly {
    readonly denies: { readonly kind: string; readonly id?: string; readonly evidence?: readonly Cited[] };
    readonly evidence: readonly Cited[];
  }[];
}

export interface GoldEncounter {
  readonly id: string;
  readonly status: string;
  readonly date: string | null;
  readonly optional?: unknown;
  readonly partOf?: string;
  readonly lenient?: string;
  readonly history: readonly { readonly status: string; readonly evidence?: readonly Cited[] }[];
}

/** A stretch of a file. */
export interface Place {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** Where the cited text stands. Throws a RangeError that names it where it does not. */
export function placeOf(cited: Cited, texts: ReadonlyMap<string, string>): Place {
  const text = texts.get(cited.file) ?? '';
  let from = -1;
  for (let count = 0; count < (cited.occurrence ?? 1); count++) from = text.indexOf(cited.text, from + 1);
  if (from < 0) throw new RangeError(`"${cited.text}" does not stand in ${cited.file}`);
  return { file: cited.file, from, to: from + cited.text.length };
}

/** True where two stretches share half of the shorter one. */
export const meets = (a: Place, b: Place): boolean =>
  a.file === b.file && Math.min(a.to, b.to) - Math.max(a.from, b.from) >= Math.min(a.to - a.from, b.to - b.from) / 2;
