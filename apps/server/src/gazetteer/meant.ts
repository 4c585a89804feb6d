import { world } from '@masar/world';

/** The words of a text, as a search looks them up. */
type Terms = (text: string) => readonly { readonly stem: string }[];

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

/** Whom and what of the gazetteer a name means, in any of its languages and spellings, folded as a search folds. Made when it is first asked. */
export class Meant {
  private readonly terms: Terms;
  private known: ReadonlyMap<string, readonly Bearer[]> | null = null;

  constructor(terms: Terms) {
    this.terms = terms;
  }

  /** Everybody and everything that bears this name. */
  bearers(name: string): readonly Bearer[] {
    this.known ??= this.listed();
    return this.known.get(this.folded(name)) ?? [];
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

  private listed(): ReadonlyMap<string, readonly Bearer[]> {
    const known = new Map<string, Bearer[]>();
    const { states, organisations, people, places } = world;
    const rows = [
      ...states.map((row) => ({ ...row, side: row.id.slice('state/'.length), short: {} })),
      ...organisations.map((row) => ({ ...row, side: sideOf(row.id, row.side), short: {} })),
      ...people.map((row) => ({ ...row, side: null })),
      ...places.map((row) => ({ ...row, side: null, short: {} })),
    ];
    for (const { id, side, names, short } of rows)
      for (const name of new Set([...Object.values(names), ...Object.values(short)].flat().map((one) => this.folded(one)))) {
        const bearers = known.get(name) ?? [];
        bearers.push({ key: id, side });
        known.set(name, bearers);
      }
    return known;
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
