import type { Dossier, DossierStory, EncounterPlace, JoinedActor, Source } from '@masar/shapes';
import { world } from '@masar/world';
import { labels, type Ui } from '../labels.ts';
import { actName, className, dayName, fieldName, modalityName, resultName, words } from './labels.ts';

/** What things are called on a screen in one language. */
export class Names {
  private readonly actors: ReadonlyMap<string, JoinedActor>;
  private readonly stories: ReadonlyMap<string, DossierStory>;
  private readonly sides = new Map<string, string>();
  private readonly issues: ReadonlyMap<string, string>;
  private readonly places: ReadonlyMap<string, string>;

  constructor(
    dossier: Dossier,
    readonly ui: Ui,
  ) {
    this.actors = new Map(dossier.actors.map((one) => [one.id, one]));
    this.stories = new Map(dossier.stories.map((one) => [one.id, one]));
    this.issues = new Map(world.issues.map((one) => [one.id, one.names[ui]?.[0] ?? one.id]));
    this.places = new Map(world.places.map((one) => [one.id, one.names[ui]?.[0] ?? one.id]));
    for (const row of world.organisations)
      if (row.id.startsWith('org/') || row.id.startsWith('group/'))
        if (row.id.endsWith(`/${row.side}`)) this.sides.set(row.side, short(row.names[ui] ?? [], row.id));
    for (const row of world.states) this.sides.set(row.id.slice('state/'.length), row.names[ui]?.[0] ?? row.id);
  }

  actor(id: string | null): string {
    if (id === null) return labels[this.ui].unknown;
    if (id.includes('+') && !this.actors.get(id)?.ref)
      return id
        .split('+')
        .map((one) => this.actor(one))
        .join(this.ui === 'ar' ? ' و' : ' and ');
    const actor = this.actors.get(id);
    if (actor === undefined) return this.sides.get(id) ?? id;
    return this.described(actor) ?? (actor.names[this.ui] ?? calm(actor.name)).replace(/\s+/g, ' ');
  }

  /** Somebody whom the copy only describes, in words of another script: what he is and of which side. */
  private described({ class: kind, names, name, side }: JoinedActor): string | null {
    if (kind === null || names[this.ui] !== undefined || scripts[this.ui].test(name)) return null;
    const called = className(this.ui, kind);
    return called === kind && this.ui !== 'en' ? null : side === null ? called : `${called} (${this.side(side)})`;
  }

  /** What is told of an encounter itself, as `initiative:RU` has it. */
  conduct(told: string): string {
    const [of = '', value = ''] = told.split(':');
    return value === '' ? fieldName(this.ui, of) : `${fieldName(this.ui, of)}: ${this.value(of, value)}`;
  }

  /** One of two values that are told of a field. */
  value(field: string, value: string): string {
    if (field === 'place') return this.placeRef(value);
    if (field === 'initiative') return this.sides.get(value) ?? this.actor(value);
    if (field === 'result') return resultName(this.ui, value);
    if (field === 'condition') return value;
    if (field === 'act') return actName(this.ui, value);
    return field === 'modality' ? modalityName(this.ui, value) : dayName(value);
  }

  isPerson(id: string): boolean {
    return this.actors.get(id)?.kind === 'person';
  }

  side(key: string | null): string {
    return key === null ? words[this.ui].copy : (this.sides.get(key) ?? key);
  }

  issue(id: string): string {
    return this.issues.get(id) ?? id;
  }

  place(place: EncounterPlace | null): string {
    return place === null ? '' : ((place.ref === null ? undefined : this.places.get(place.ref)) ?? place.name);
  }

  placeRef(ref: string): string {
    return this.places.get(ref) ?? ref;
  }

  story(id: string): DossierStory {
    return this.stories.get(id) as DossierStory;
  }

  /** Who says it: the speaker and the side, or the story's own voice. */
  source({ speaker, side }: Source): string {
    if (speaker === null) return side === null ? words[this.ui].copy : this.side(side);
    return this.actor(speaker);
  }
}

const scripts: Readonly<Record<Ui, RegExp>> = { ar: /\p{Script=Arabic}/u, en: /\p{Script=Latin}/u };

/** A label of a transcript without its capitals: «Senior administration official». */
const calm = (name: string): string =>
  / /.test(name) && name === name.toUpperCase() && name !== name.toLowerCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name;

/** The abbreviation where the best-known name is one, or else the best name. */
const short = (names: readonly string[], id: string): string => names.find((name) => /^[A-Z]{2,5}$/.test(name)) ?? names[0] ?? id;
