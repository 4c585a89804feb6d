import { world } from '@masar/world';

/** The words of a text, as a search looks them up. */
type Terms = (text: string) => readonly { readonly stem: string; readonly word: string }[];

/** A gazetteer row that bears a name, and the name. */
export interface Bearer {
  readonly key: string;
  /** The side that it is, where it is one. */
  readonly side: string | null;
}

const sideOf = (key: string, side: string): string | null => (key.endsWith(`/${side}`) ? side : null);

/** Every side of the gazetteer: states by their code, and whoever negotiates for himself. */
const sides: ReadonlySet<string> = new Set([
  ...world.states.map(({ id }) => id.slice('state/'.length)),
  ...world.organisations.flatMap(({ id, side }) => sideOf(id, side) ?? []),
]);

export const isSide = (side: string): boolean => sides.has(side);

const none: Readonly<Record<string, readonly string[]>> = {};

interface Known {
  /** By name, folded. */
  readonly bearers: ReadonlyMap<string, readonly Bearer[]>;
  /** Names by key, each by its folded form. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Whom and what of the gazetteer a name means, in any of its languages and spellings, folded as a search folds. Made when it is first asked. */
export class Meant {
  private readonly terms: Terms;
  private known: Known | null = null;

  constructor(terms: Terms) {
    this.terms = terms;
  }

  /** Everybody and everything that bears this name. */
  bearers(name: string): readonly Bearer[] {
    return this.all.bearers.get(this.folded(name)) ?? [];
  }

  /**
   * What else those are called who bear this name. A name that holds another, or the one that was asked for, is found by it; an
   * abbreviation that is a word once folded is left out.
   */
  others(name: string): { readonly key: string; readonly name: string; readonly terms: ReturnType<Terms> }[] {
    const found = new Map<string, { key: string; name: string }>([[this.folded(name), { key: '', name }]]);
    for (const { key } of this.bearers(name))
      for (const [folded, other] of this.all.names.get(key) ?? [])
        if (!found.has(folded) && !/^\p{Lu}{1,3}$/u.test(other)) found.set(folded, { key, name: other });
    const holdsAnother = (folded: string) => [...found.keys()].some((other) => other !== folded && ` ${folded} `.includes(` ${other} `));
    return [...found]
      .filter(([folded, { key }]) => key !== '' && !holdsAnother(folded))
      .map(([, other]) => ({ ...other, terms: this.terms(other.name) }));
  }

  /** The key of the only person, state or organisation that is called so; else what was given. */
  who(name: string): string {
    return (
      only(
        this.bearers(name)
          .filter(({ key }) => !key.startsWith('place/'))
          .map(({ key }) => key),
      ) ?? name.trim()
    );
  }

  /** The key of the only place that is called so; else what was given. */
  place(name: string): string {
    return (
      only(
        this.bearers(name)
          .filter(({ key }) => key.startsWith('place/'))
          .map(({ key }) => key),
      ) ?? name.trim()
    );
  }

  /** The side of this key, or the only one that is called so; else what was given. */
  side(name: string): string {
    // A code first: «AU» is Australia, though the African Union is called so.
    if (isSide(name)) return name;
    return only(this.bearers(name).flatMap(({ side }) => side ?? [])) ?? name.trim();
  }

  private folded(name: string): string {
    return this.terms(name)
      .map(({ stem }) => stem)
      .join(' ');
  }

  private get all(): Known {
    this.known ??= this.listed();
    return this.known;
  }

  private listed(): Known {
    const known = new Map<string, Bearer[]>();
    const names = new Map<string, ReadonlyMap<string, string>>();
    const { states, organisations, people, places } = world;
    const rows = [
      ...states.map((row) => ({ ...row, side: row.id.slice('state/'.length), short: none })),
      ...organisations.map((row) => ({ ...row, side: sideOf(row.id, row.side), short: none })),
      ...people.map((row) => ({ ...row, side: null })),
      ...places.map((row) => ({ ...row, side: null, short: none })),
    ];
    for (const { id, side, short, ...row } of rows) {
      const spellings = [...Object.values(short), ...Object.values(row.names)].flat();
      const own = new Map(spellings.map((name) => [this.folded(name), name] as const));
      names.set(id, own);
      for (const name of own.keys()) {
        const bearers = known.get(name) ?? [];
        bearers.push({ key: id, side });
        known.set(name, bearers);
      }
    }
    return { bearers: known, names };
  }
}

/** The one that is there, however often; null where there are several or none. */
function only(all: readonly string[]): string | null {
  const [first, ...others] = new Set(all);
  return first === undefined || others.length > 0 ? null : first;
}

/** What a correction gives, with the keys of those whom its names mean. */
export function asMeant<
  Given extends {
    readonly speaker?: string | null;
    readonly side?: string | null;
    readonly addressees?: readonly string[];
    readonly place?: string | null;
  },
>(given: Given, meant: Meant): Given {
  const { speaker, side, addressees, place } = given;
  return {
    ...given,
    ...(speaker == null ? {} : { speaker: meant.who(speaker) }),
    ...(side == null ? {} : { side: meant.side(side) }),
    ...(addressees === undefined ? {} : { addressees: [...new Set(addressees.map((one) => meant.who(one)))] }),
    ...(place == null ? {} : { place: meant.place(place) }),
  };
}
