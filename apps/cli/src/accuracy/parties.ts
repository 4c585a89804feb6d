import type { OrganisationRow, PersonRow, StateRow } from '@masar/shapes';
import { world } from '@masar/world';
import { foldName } from './names.ts';

/** Whom a gold name means, as far as the gazetteer can tell. */
export interface Party {
  readonly name: string;
  /** The rows that it names (`state/EG`, `person/joe-biden`); none where the gazetteer does not know it. */
  readonly ids: ReadonlySet<string>;
  /** Every name of these rows, as the press writes them, and of a person what she is called alone. */
  readonly names: readonly string[];
  /** The sides that it is: of a state its code, of who negotiates for itself its own key; of a name that holds one state, that state. */
  readonly sides: ReadonlySet<string>;
  /** The sides that its rows speak for: of a ministry the state, of a person hers. */
  readonly speaksFor: ReadonlySet<string>;
  /** True where it holds several states, so that it is none of them («ministers of Syria and Russia»). */
  readonly several: boolean;
}

type Row = StateRow | OrganisationRow | PersonRow;

const wordsOf = (name: string): string => foldName(name).join(' ');

function filed<T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, ReadonlySet<T>> {
  const out = new Map<string, Set<T>>();
  for (const [key, value] of entries) out.set(key, (out.get(key) ?? new Set<T>()).add(value));
  return out;
}

const allNames = (row: Row): string[] => Object.values(row.names).flat();

const rows = filed<Row>(
  [...world.states, ...world.organisations, ...world.people].flatMap((row) => allNames(row).map((name) => [wordsOf(name), row] as const)),
);

/** What names a state inside another name: its names, its nationality, and the plural of that. */
const stateWords = filed(
  world.states.flatMap((row) =>
    [...allNames(row), ...row.nationality.en.flatMap((one) => [one, `${one}s`])].map((name) => [wordsOf(name), codeOf(row)] as const),
  ),
);
const longest = Math.max(...[...stateWords.keys()].map((name) => name.split(' ').length));

function codeOf(row: StateRow): string {
  return row.id.slice('state/'.length);
}

const sideOf = (row: Row): string => ('side' in row ? row.side : codeOf(row));

/** True of a state and its government, and of who negotiates for itself: its own key is its side. */
const isSide = (row: Row): boolean => [`/${sideOf(row)}`, `/${sideOf(row)}/government`].some((end) => row.id.endsWith(end));

/** Whom a name means. */
export function partyOf(name: string): Party {
  const words = foldName(name);
  const within = statesWithin(words);
  const state = within.length === 1 ? (within[0] as StateWithin) : null;
  const known = [...(rows.get(words.join(' ')) ?? (state === null ? [] : byNationality(words, state)))];
  const codes = known.length > 0 || state === null ? [] : [...state.codes];
  return {
    name,
    ids: new Set(known.map(({ id }) => id)),
    names: known.flatMap((row) => [...allNames(row), ...('short' in row ? Object.values(row.short).flat() : [])]),
    sides: new Set([...known.filter(isSide).map(sideOf), ...codes]),
    speaksFor: new Set([...known.map(sideOf), ...codes]),
    several: known.length === 0 && within.length > 1,
  };
}

/** Where a longer name holds a state, and the codes that its word may mean. */
interface StateWithin {
  readonly codes: ReadonlySet<string>;
  readonly at: number;
  readonly size: number;
}

/** The states that a longer name holds («Yemen government», «French employers»). */
function statesWithin(words: readonly string[]): StateWithin[] {
  const found = new Map<string, StateWithin>();
  for (let at = 0; at < words.length; at++)
    for (let size = Math.min(longest, words.length - at); size > 0; size--) {
      const codes = stateWords.get(words.slice(at, at + size).join(' '));
      if (codes === undefined) continue;
      found.set([...codes].join(' '), { codes, at, size });
      at += size - 1;
      break;
    }
  return [...found.values()];
}

/** What the gazetteer knows by the nationality: «Syria opposition» is the Syrian opposition, «Libya (House of Representatives)» the Libyan one. */
function byNationality(words: readonly string[], { codes, at, size }: StateWithin): Row[] {
  return world.states
    .filter((row) => codes.has(codeOf(row)))
    .flatMap((row) => row.nationality.en)
    .flatMap((one) => [...(rows.get([...words.slice(0, at), wordsOf(one), ...words.slice(at + size)].join(' ')) ?? [])]);
}
