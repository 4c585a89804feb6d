import type { Actor, ActorKind, Gender, Office, OrganisationRow, PersonRow, PlaceRow, StateRow, StoryLang, World } from '@masar/shapes';
import type { Fold } from '@masar/text';
import { bare, type Player, type Spelling, spellingOf } from './cast.ts';

type Row = StateRow | OrganisationRow | PersonRow;

/** What a row says of its actor, whatever the story: worked out once. */
interface Profile {
  readonly kind: ActorKind;
  readonly name: string;
  readonly names: Actor['names'];
  readonly spelling: Spelling;
  /** Folded words of all names in the language of the stories. */
  readonly words: ReadonlySet<string>;
  readonly gender: Gender;
  readonly side: string;
  readonly offices: readonly Office[];
  /** Of a person who speaks for an organisation by now, who held what from when to when; else null. */
  readonly tenures: PersonRow['offices'] | null;
}

/** Who held an office, from when to when. */
interface Tenure {
  readonly person: PersonRow;
  readonly from: string;
  readonly to: string | null;
}

const kinds: Readonly<Record<string, ActorKind>> = { state: 'state', person: 'person', body: 'body', group: 'group' };

/** True where a date (ISO) lies from one to another, which may be a year or a month. */
const covers = (date: string, from: string, to: string | null): boolean => from <= date && (to === null || to >= date.slice(0, to.length));

/** Titles of who governs a state, as the rows have them; an envoy is sent to the state that his is of. */
export const ofGovernment = /^(.+-)?(president|minister)$/;

/** The gazetteer, indexed once for lookup by row id and by office. */
export class Gazetteer {
  readonly places = new Map<string, PlaceRow>();
  /** Place that is the seat of a state's government, by the state's code: of several the one that its row names first. */
  readonly capitals = new Map<string, string>();
  private readonly rows = new Map<string, Row>();
  private readonly profiles = new Map<string, Profile>();
  /** The name of its capital, by the code of each state: those alone are the sides that are states. */
  private readonly capitalNames: ReadonlyMap<string, string | undefined>;
  /** Who held an office when, by its title and whose it is. */
  private readonly offices = new Map<string, Map<string, Tenure[]>>();
  private readonly lang: StoryLang;
  private readonly fold: Fold;

  constructor(world: World, lang: StoryLang, fold: Fold) {
    this.lang = lang;
    this.fold = fold;
    for (const row of [...world.states, ...world.organisations, ...world.people]) this.rows.set(row.id, row);
    for (const place of world.places) this.places.set(place.id, place);
    this.capitalNames = new Map(world.states.map(({ id, capital }) => [id.slice('state/'.length), capital[lang]?.[0]]));
    for (const { id, state, names } of world.places) {
      const capital = this.capitalNames.get(state ?? '');
      if (state !== null && capital !== undefined && names[lang]?.includes(capital)) this.capitals.set(state, id);
    }
    for (const person of world.people)
      for (const office of person.offices) {
        const held = this.offices.get(office.title) ?? new Map<string, Tenure[]>();
        const list = held.get(office.of) ?? [];
        list.push({ person, from: office.from, to: office.to });
        this.offices.set(office.title, held.set(office.of, list));
      }
  }

  has(ref: string): boolean {
    return this.rows.has(ref);
  }

  /** True for the side of a state. */
  isState(side: string): boolean {
    return this.capitalNames.has(side);
  }

  /** The only person who held the office on `date` (ISO), or null when nobody or several did, or no date is known. */
  holder(title: string, of: string, date: string | null): PersonRow | null {
    if (date === null) return null;
    let found: PersonRow | null = null;
    for (const { person, from, to } of this.offices.get(title)?.get(of) ?? []) {
      if (!covers(date, from, to)) continue;
      if (found !== null && found !== person) return null;
      found = person;
    }
    return found;
  }

  /** A player made from a row: of a person, on the side of the office held on `date` (ISO). */
  make(ref: string, date: string | null): Player {
    const { kind, name, names, spelling, gender, side, offices, tenures } = this.profile(ref) as Profile;
    const made = bare(kind, name, spelling);
    made.names = names;
    made.ref = ref;
    made.gender = gender;
    made.side = (tenures === null || date === null ? null : this.heldFor(tenures, date)) ?? side;
    made.offices = offices;
    return made;
  }

  /** True for a word of one of the row's names. */
  spells(ref: string, key: string): boolean {
    return this.profile(ref)?.words.has(key) === true;
  }

  /** The side that a row speaks for, or null where there is no such row. */
  sideOf(ref: string): string | null {
    return this.profile(ref)?.side ?? null;
  }

  /** The state that somebody governed on `date`: an envoy of the United Nations may have been a minister. */
  private heldFor(tenures: PersonRow['offices'], date: string): string | null {
    const held = tenures.filter(({ from, to }) => covers(date, from, to));
    const governs = held.every(({ title, of }) => of.startsWith('state/') && ofGovernment.test(title));
    return governs && held[0] !== undefined ? this.sideOf(held[0].of) : null;
  }

  private profile(ref: string): Profile | undefined {
    const found = this.profiles.get(ref);
    if (found !== undefined) return found;
    const row = this.rows.get(ref);
    if (row === undefined) return undefined;
    const made = this.profileOf(row);
    this.profiles.set(ref, made);
    return made;
  }

  private profileOf(row: Row): Profile {
    const { ar, en, ru } = { ar: row.names.ar?.[0], en: row.names.en?.[0], ru: row.names.ru?.[0] };
    const name = row.names[this.lang]?.[0] ?? en ?? row.id;
    const kind = kinds[row.id.slice(0, row.id.indexOf('/'))] ?? 'organisation';
    return {
      kind,
      name,
      names: { ...(ar !== undefined && { ar }), ...(en !== undefined && { en }), ...(ru !== undefined && { ru }) },
      spelling: spellingOf(kind === 'person' ? name.split(' ').map(this.fold) : []),
      words: new Set((row.names[this.lang] ?? []).flatMap((one) => one.split(' ').map(this.fold))),
      gender: row.gender,
      side: 'side' in row ? row.side : row.id.slice('state/'.length),
      offices: 'offices' in row ? row.offices.map(({ title, of }) => ({ title, of })) : [],
      tenures: 'offices' in row && this.rows.has(`org/${row.side}`) ? row.offices : null,
    };
  }
}
