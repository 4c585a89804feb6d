import type { OrganisationRow, PersonRow, PlaceRow, StateRow, StoryLang, World } from '@masar/shapes';
import { type Player, player } from './cast.ts';

type Row = StateRow | OrganisationRow | PersonRow;

/** The gazetteer, indexed once for lookup by row id and by office. */
export class Gazetteer {
  readonly places = new Map<string, PlaceRow>();
  private readonly rows = new Map<string, Row>();
  private readonly offices = new Map<string, { person: PersonRow; from: string; to: string | null }[]>();

  constructor(world: World) {
    for (const row of [...world.states, ...world.organisations, ...world.people]) this.rows.set(row.id, row);
    for (const place of world.places) this.places.set(place.id, place);
    for (const person of world.people)
      for (const office of person.offices) {
        const key = `${office.title} ${office.of}`;
        const list = this.offices.get(key) ?? [];
        list.push({ person, from: office.from, to: office.to });
        this.offices.set(key, list);
      }
  }

  has(ref: string): boolean {
    return this.rows.has(ref);
  }

  /** The only person who held the office on `date` (ISO), or null when nobody or several did, or no date is known. */
  holder(title: string, of: string, date: string | null): PersonRow | null {
    if (date === null) return null;
    const held = (this.offices.get(`${title} ${of}`) ?? []).filter(
      (entry) => entry.from <= date && (entry.to === null || entry.to >= date.slice(0, entry.to.length)),
    );
    const people = new Set(held.map((entry) => entry.person));
    return people.size === 1 ? (held[0] as { person: PersonRow }).person : null;
  }

  /** A player made from a row. */
  make(ref: string, lang: StoryLang, keysOf: (name: string) => string[]): Player {
    const row = this.rows.get(ref) as Row;
    const name = row.names[lang]?.[0] ?? row.names.en?.[0] ?? ref;
    const kind = ref.startsWith('state/')
      ? 'state'
      : ref.startsWith('person/')
        ? 'person'
        : ref.startsWith('body/')
          ? 'body'
          : ref.startsWith('group/')
            ? 'group'
            : 'organisation';
    return player(kind, name, kind === 'person' ? keysOf(name) : [], {
      ref,
      gender: row.gender,
      side: this.sideOf(row),
      offices: 'offices' in row ? row.offices.map((office) => ({ title: office.title, of: office.of })) : [],
    });
  }

  /** Names of a row by language, best first. */
  namesOf(ref: string): { ar?: string; en?: string; ru?: string } {
    const names = this.rows.get(ref)?.names;
    if (names === undefined) return {};
    return {
      ...(names.ar?.[0] !== undefined && { ar: names.ar[0] }),
      ...(names.en?.[0] !== undefined && { en: names.en[0] }),
      ...(names.ru?.[0] !== undefined && { ru: names.ru[0] }),
    };
  }

  private sideOf(row: Row): string {
    return 'side' in row ? row.side : row.id.slice('state/'.length);
  }
}
