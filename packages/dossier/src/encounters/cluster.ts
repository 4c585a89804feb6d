import { type Days, exact } from '../days.ts';
import type { Facts, Family } from './facts.ts';

/** Share of the reports that must name a side or person before it counts as one of the encounter's. */
const core = 0.34;

/** What the reports of a cluster say together. */
interface Core {
  readonly people: readonly string[];
  readonly sides: readonly string[];
  readonly place: string | null;
  readonly days: readonly Days[];
}

/** Reports taken for one encounter, and what they say together. */
export class Cluster {
  readonly all: { facts: Facts; why: { by: string; score: number; on: string[] }[] }[] = [];
  readonly stories = new Set<string>();
  /** Keys under which it is indexed. */
  readonly keys = new Set<string>();
  private readonly people = new Map<string, number>();
  private readonly sides = new Map<string, number>();
  private readonly places = new Map<string, number>();
  private readonly hosts = new Set<string>();
  /** People and sides that no report names outright. */
  private readonly inferred = new Set<string>();
  /** People and sides of whom a reader has said that they took part. */
  private readonly given = new Set<string>();
  private tellingPeople = 0;
  private tellingSides = 0;
  /** Every stretch of days that a report gives, the exact ones first asked. */
  private readonly spans: Days[] = [];
  /** Found when it is asked for, and anew once a report has come: it is asked for of each report that may be one of them. */
  private known: Core | null = null;

  constructor(
    readonly number: number,
    readonly family: Family,
  ) {}

  add(facts: Facts, why: { by: string; score: number; on: string[] }[]): void {
    this.known = null;
    this.all.push({ facts, why });
    this.stories.add(facts.report.story);
    if (facts.given) for (const id of [...facts.people, ...facts.sides]) this.given.add(id);
    if (facts.inferred) for (const id of [...facts.people, ...facts.sides]) this.inferred.add(id);
    else {
      if (facts.people.length > 0) this.tellingPeople++;
      if (facts.sides.length > 1) this.tellingSides++;
      for (const id of facts.people) this.people.set(id, (this.people.get(id) ?? 0) + 1);
      for (const id of facts.sides) this.sides.set(id, (this.sides.get(id) ?? 0) + 1);
    }
    if (facts.place !== null) this.places.set(facts.place, (this.places.get(facts.place) ?? 0) + 1);
    if (facts.host !== null) this.hosts.add(facts.host);
    const { days } = facts;
    if (days !== null && !this.spans.some((one) => one.from === days.from && one.to === days.to)) this.spans.push(days);
  }

  corePeople(): readonly string[] {
    return this.core().people;
  }

  coreSides(): readonly string[] {
    return this.core().sides;
  }

  place(): string | null {
    return this.core().place;
  }

  /** The days that reports give, exact ones where there are any. */
  days(): readonly Days[] {
    return this.core().days;
  }

  private core(): Core {
    this.known ??= { people: this.tellPeople(), sides: this.tellSides(), place: this.tellPlace(), days: this.tellDays() };
    return this.known;
  }

  private tellPeople(): string[] {
    const told =
      this.people.size > 1
        ? often(this.people, this.tellingPeople)
        : [...this.people.keys(), ...[...this.inferred].filter((id) => isPerson(id))];
    return [...new Set([...[...this.given].filter((id) => this.people.has(id)), ...told])];
  }

  private tellSides(): string[] {
    const told =
      this.sides.size > 1
        ? often(this.sides, this.tellingSides)
        : [...this.sides.keys(), ...[...this.inferred].filter((id) => !isPerson(id))];
    return [...new Set([...told, ...[...this.given].filter((id) => this.sides.has(id))])].sort();
  }

  private tellPlace(): string | null {
    return [...this.places].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }

  private tellDays(): readonly Days[] {
    const sharp = this.spans.filter(exact);
    return sharp.length > 0 ? sharp : [...this.spans];
  }

  /** Of a visit: nobody who visits is in both, the host of either left out. */
  isOfOthers({ people, sides, host }: Pick<Facts, 'people' | 'sides' | 'host'>): boolean {
    const [visitors, known] = [[...people], this.corePeople()];
    if (visitors.length > 0 && known.length > 0) return !visitors.some((id) => known.includes(id));
    const hosts = host === null ? this.hosts : new Set([...this.hosts, host]);
    const guests = (all: readonly string[]) => all.filter((side) => !hosts.has(side));
    const [ours, theirs] = [guests(sides), guests(this.coreSides())];
    return ours.length > 0 && theirs.length > 0 && !ours.some((side) => theirs.includes(side));
  }

  /** The states of the places that reports give. */
  isHost(side: string): boolean {
    return this.hosts.has(side);
  }

  hasPlace(ref: string): boolean {
    return this.places.has(ref);
  }
}

const isPerson = (id: string): boolean => id.startsWith('person/');

const often = (counts: ReadonlyMap<string, number>, of: number): string[] =>
  [...counts]
    .filter(([, count]) => count >= Math.max(1, of * core))
    .sort((a, b) => b[1] - a[1])
    .map(([id]) => id);
