import type { Actor, ActorSighting, Gazetteer, JoinedActor, PersonRow, Reading, Reason } from '@masar/shapes';
import { sharingEmpty } from '../lists.ts';
import { Directory, listPeople, Offices } from './directory.ts';
import { Ear } from './sounds.ts';

/** Least likeness at which two spellings are taken for one name. */
const sure = 0.85;

interface Growing {
  readonly id: string;
  readonly actor: Actor;
  side: string | null;
  readonly names: { ar?: string; en?: string; ru?: string };
  readonly members: readonly string[];
  readonly sightings: ActorSighting[];
}

/** The joined id of an actor, and why it is his. */
interface Recognised {
  readonly id: string;
  readonly why: readonly Reason[];
}

/** Joined ids of one reading's actors. */
export type Cast = ReadonlyMap<string, string>;

/** Joins the actors of readings as they come; what it has joined is never read again. */
export class ActorBook {
  private readonly entries = new Map<string, Growing>();
  private readonly byName = new Map<string, string>();
  private readonly refs = new Map<string, readonly Reason[]>();
  private readonly people: ReadonlyMap<string, PersonRow>;
  private readonly directory: Directory;
  private readonly offices: Offices;

  /** `apart` holds sightings (`r3/a11`) that stand alone, whatever speaks for joining them. */
  constructor(
    gazetteer: Gazetteer,
    private readonly apart: ReadonlySet<string>,
  ) {
    this.people = new Map(gazetteer.world.people.map((row) => [row.id, row]));
    this.directory = new Directory(new Ear(gazetteer.sounds));
    listPeople(this.directory, gazetteer.world);
    this.offices = new Offices(gazetteer);
  }

  /** Enters the actors of a story; gives each its joined id. */
  enter(story: string, reading: Reading): Cast {
    const cast = new Map<string, string>();
    const simple = reading.actors.filter((one) => one.members.length === 0);
    for (const actor of simple) cast.set(actor.id, this.one(story, actor, reading));
    for (const actor of reading.actors)
      if (actor.members.length > 0) {
        const members = [...new Set(actor.members.map((id) => cast.get(id) ?? `${story}/${id}`))].sort();
        const id = members.join('+');
        cast.set(actor.id, id);
        this.sight(id, story, actor, [{ by: 'members', score: 1, on: members }], members);
      }
    return cast;
  }

  list(): JoinedActor[] {
    return [...this.entries.values()].map(({ id, actor, side, names, members, sightings }) =>
      sharingEmpty({
        id,
        kind: actor.kind,
        name: actor.name,
        names,
        ref: actor.ref ?? (this.people.has(id) ? id : null),
        side,
        offices: actor.offices,
        class: actor.class,
        members,
        sightings,
      }),
    );
  }

  private one(story: string, actor: Actor, reading: Reading): string {
    const local = `${story}/${actor.id}`;
    if (!this.apart.has(local)) {
      const found = this.known(actor, reading);
      if (found !== null) return this.sight(found.id, story, actor, found.why);
    }
    if (nameOf(actor) !== null && !this.apart.has(local)) this.directory.add(local, actor.side, actor.name);
    return this.sight(local, story, actor, []);
  }

  /** The same reason for every sighting of a gazetteer row. */
  private byRef(ref: string): readonly Reason[] {
    const known = this.refs.get(ref) ?? [{ by: 'ref', score: 1, on: [ref] }];
    this.refs.set(ref, known);
    return known;
  }

  /** Who the actor is, by the surest reason that there is. */
  private known(actor: Actor, reading: Reading): Recognised | null {
    if (actor.ref !== null) return { id: actor.ref, why: this.byRef(actor.ref) };
    const name = nameOf(actor);
    if (actor.kind === 'person')
      return (
        (name === null ? null : this.byTransliteration(actor, name)) ?? this.byOffice(actor, reading) ?? this.byOwnOffice(actor, reading)
      );
    if (actor.kind === 'unnamed' || actor.kind === 'document') return null;
    if (actor.class !== null)
      return actor.side === null
        ? null
        : { id: `${actor.side}/${actor.class}`, why: [{ by: 'class', score: 0.9, on: [actor.side, actor.class] }] };
    const key = `${actor.kind} ${actor.side} ${actor.name}`;
    const id = this.byName.get(key) ?? `name/${actor.name}`;
    this.byName.set(key, id);
    return { id, why: [{ by: 'name', score: 0.9, on: [actor.name] }] };
  }

  private byTransliteration(actor: Actor, name: string): Recognised | null {
    const heard = this.directory.find(name, actor.side, sure);
    if (heard === null) return null;
    const of = this.entries.get(heard.id)?.actor.name ?? heard.id;
    return { id: heard.id, why: [{ by: 'transliteration', score: Math.round(heard.score * 100) / 100, on: [name, of] }] };
  }

  /** Somebody named by office alone: whoever held it when the story was published. */
  private byOffice(actor: Actor, reading: Reading): Recognised | null {
    const date = reading.story.published;
    if (date === null || nameOf(actor) !== null) return null;
    for (const { title, of } of actor.offices) {
      const holder = of === null ? null : this.offices.holder(title, of, date.slice(0, 10));
      if (holder !== null) return { id: holder, why: [{ by: 'office', score: 0.95, on: [title, of as string, date.slice(0, 10)] }] };
    }
    return null;
  }

  /**
   * Somebody named by office alone, of which the copy does not say whose it is: the teller's own, «the President told him so». What the
   * office is called in the gazetteer is learnt from who else bears that title in the story.
   */
  private byOwnOffice(actor: Actor, reading: Reading): Recognised | null {
    const [office] = actor.offices;
    const date = reading.story.published?.slice(0, 10);
    if (office === undefined || office.of !== null || actor.side !== null || actor.offices.length > 1 || date === undefined) return null;
    const side = tellersSide(actor, reading);
    if (side === null) return null;
    const alike = reading.actors.filter((one) => one !== actor && one.offices.some(({ title }) => title === office.title));
    const keys = new Set(alike.flatMap((one) => one.offices.filter(({ of }) => of !== null).map(({ title }) => title)));
    const holders = new Set([...keys].map((key) => this.offices.holder(key, `state/${side}`, date)).filter((one) => one !== null));
    const [holder] = holders;
    return holder === undefined || holders.size > 1
      ? null
      : { id: holder, why: [{ by: 'own-office', score: 0.8, on: [office.title, `state/${side}`, date] }] };
  }

  /** Best names of a gazetteer person. */
  private listed(id: string): JoinedActor['names'] {
    const row = this.people.get(id);
    if (row === undefined) return {};
    return Object.fromEntries(Object.entries(row.names).map(([lang, names]) => [lang, names[0]]));
  }

  private sight(id: string, story: string, actor: Actor, why: readonly Reason[], members: readonly string[] = []): string {
    const sighting: ActorSighting = sharingEmpty({ story, actor: actor.id, name: actor.name, why });
    let entry = this.entries.get(id);
    if (entry === undefined) {
      entry = { id, actor, side: actor.side, names: { ...actor.names, ...this.listed(id) }, members, sightings: [sighting] };
      this.entries.set(id, entry);
    } else entry.sightings.push(sighting);
    entry.side ??= actor.side;
    if (actor.ref === null && nameOf(actor) !== null)
      for (const lang of ['ar', 'en', 'ru'] as const) if (scripts[lang].test(actor.name)) entry.names[lang] ??= actor.name;
    return id;
  }
}

const scripts = { ar: /\p{Script=Arabic}/u, en: /\p{Script=Latin}/u, ru: /\p{Script=Cyrillic}/u };

/** The one side whose people tell what an actor said, or null. */
function tellersSide(actor: Actor, { statements, actors }: Reading): string | null {
  const byId = new Map(statements.map((one) => [one.id, one]));
  const side = new Map(actors.map((one) => [one.id, one.side]));
  const sides = new Set<string | null>();
  for (const one of statements) {
    if (one.speaker !== actor.id) continue;
    let root = one;
    for (let depth = 0; depth < deepest && root.within !== null; depth++) root = byId.get(root.within) ?? root;
    sides.add(root === one ? null : (root.side ?? side.get(root.speaker ?? '') ?? null));
  }
  const [only] = sides;
  return sides.size === 1 ? (only ?? null) : null;
}
/** Levels of reported speech. */
const deepest = 8;

/** The name of a person that the copy names, not one described by office, class or relation. */
function nameOf(actor: Actor): string | null {
  if (actor.kind !== 'person' || actor.class !== null) return null;
  return actor.offices.some((office) => office.title === actor.name) ? null : actor.name;
}
