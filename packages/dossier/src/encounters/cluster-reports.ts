import { type Days, exact, isoDay } from '../days.ts';
import { Cluster } from './cluster.ts';
import { type Facts, tellsDay, tellsWho } from './facts.ts';
import { enough, fit } from './fit.ts';

/** Longest stretch whose days are indexed one by one. */
const longest = 31;

/** Finds the encounter of each report: those that say most first, so that the others find them there. */
export class Clustering {
  readonly clusters: Cluster[] = [];
  readonly unplaced: Facts[] = [];
  private readonly index = new Map<string, Set<Cluster>>();

  /** `cast` holds the joined actors of each story, `origin` the text that it is a copy or a take of. */
  constructor(
    private readonly cast: (story: string) => ReadonlySet<string>,
    private readonly origin: (story: string) => string,
  ) {}

  place(all: readonly Facts[]): void {
    this.placeEach(all.filter((facts) => !isListOfVisitors(facts)));
    for (const facts of all) if (isListOfVisitors(facts)) this.join(this.ownVisitors(facts), true);
  }

  private placeEach(all: readonly Facts[]): void {
    const left: Facts[] = [];
    for (const facts of all)
      if (tellsDay(facts) && (tellsWho(facts) || facts.place !== null)) this.join(facts, true);
      else left.push(facts);
    for (const facts of left) if (tellsDay(facts)) this.join(facts, false);
    for (const facts of left)
      if (!tellsDay(facts) && tellsWho(facts)) this.join(facts, facts.people.length >= 2 || facts.place !== null || soon(facts));
    for (const facts of left) if (!tellsDay(facts) && !tellsWho(facts)) this.join(facts, heldThere(facts));
  }

  /** Encounters that share a pair of sides or a place within a month or two. */
  neighbours(cluster: Cluster): Cluster[] {
    const found = new Set<Cluster>();
    for (const { facts } of cluster.all)
      for (const key of keysOf({ ...facts, days: null, reported: facts.days ?? facts.reported }, true))
        for (const other of this.index.get(key) ?? []) if (other !== cluster) found.add(other);
    return [...found];
  }

  /** Takes a cluster's reports over into another. */
  merge(into: Cluster, from: Cluster, why: { by: string; score: number; on: string[] }): void {
    for (const { facts, why: own } of from.all) into.add(facts, [...own, why]);
    for (const key of from.keys) {
      this.index.get(key)?.delete(from);
      this.keep(into, key);
    }
    from.all.length = 0;
  }

  /** Takes reports that were unplaced into a cluster, or a new one. */
  placeWith(cluster: Cluster | null, some: readonly Facts[], why: { by: string; score: number; on: string[] }): void {
    const [first] = some;
    if (first === undefined) return;
    const into = cluster ?? new Cluster(this.clusters.length, first.family);
    if (cluster === null) this.clusters.push(into);
    for (const facts of some) {
      into.add(facts, [why]);
      this.enter(into, facts);
      this.unplaced.splice(this.unplaced.indexOf(facts), 1);
    }
  }

  private join(facts: Facts, opens: boolean): void {
    let best: { cluster: Cluster; weight: number; why: { by: string; score: number; on: string[] }[] } | null = null;
    const together = this.cast(facts.report.story);
    for (const cluster of this.candidates(facts)) {
      const found = fit(facts, cluster, together);
      if (found === null) continue;
      if (best === null || found.weight > best.weight)
        best = { cluster, weight: found.weight, why: found.why.map((one) => ({ ...one, on: [...one.on] })) };
    }
    if (best === null || best.weight < enough) best = opens ? null : this.onlyOneInStory(facts);
    if (best !== null) {
      best.cluster.add(facts, best.why);
      this.enter(best.cluster, facts);
    } else if (opens) {
      const cluster = new Cluster(this.clusters.length, facts.family);
      this.clusters.push(cluster);
      cluster.add(facts, []);
      this.enter(cluster, facts);
    } else this.unplaced.push(facts);
  }

  /** «the call»: the only one of its family that the story tells of. */
  private onlyOneInStory(facts: Facts): { cluster: Cluster; weight: number; why: { by: string; score: number; on: string[] }[] } | null {
    if (facts.family === 'press' || facts.report.status === 'proposed' || isSomeDenied(facts)) return null;
    const here = [...(this.index.get(`${facts.family} ${this.origin(facts.report.story)}`) ?? [])].filter(
      (one) =>
        fit(facts, one, new Set()) !== null &&
        one.all.some(
          (other) => this.origin(other.facts.report.story) === this.origin(facts.report.story) && past(other.facts) === past(facts),
        ),
    );
    const [only] = here;
    if (only === undefined || here.length > 1) return null;
    return { cluster: only, weight: enough, why: [{ by: 'only-one-in-story', score: 0.5, on: [facts.report.story] }] };
  }

  /** A list of visitors, without those who have a visit of their own beside the first's: each has come by himself. */
  private ownVisitors(facts: Facts): Facts {
    const visits = [...this.candidates(facts)].filter((one) => (fit(facts, one, new Set())?.weight ?? 0) >= enough);
    const [first, ...others] = visits.map((one) => ({ people: one.corePeople(), sides: one.coreSides() }));
    if (first === undefined || others.length === 0) return facts;
    const elsewhere = (of: 'people' | 'sides', id: string): boolean =>
      !first[of].includes(id) && others.some((one) => one[of].includes(id));
    return {
      ...facts,
      people: facts.people.filter((id) => !elsewhere('people', id)),
      sides: facts.sides.filter((side) => !elsewhere('sides', side)),
      manned: facts.manned.filter((side) => !elsewhere('sides', side)),
    };
  }

  private candidates(facts: Facts): Set<Cluster> {
    const found = new Set<Cluster>();
    for (const key of keysOf(facts, true)) for (const cluster of this.index.get(key) ?? []) found.add(cluster);
    return found;
  }

  private enter(cluster: Cluster, facts: Facts): void {
    for (const key of [...keysOf(facts, false), `${facts.family} ${this.origin(facts.report.story)}`]) this.keep(cluster, key);
  }

  private keep(cluster: Cluster, key: string): void {
    cluster.keys.add(key);
    const set = this.index.get(key);
    if (set === undefined) this.index.set(key, new Set([cluster]));
    else set.add(cluster);
  }
}

/** A visit of people of several sides, the host's left out: "the foreign ministers of Russia and America came to Doha". */
const isListOfVisitors = ({ family, manned, host }: Facts): boolean =>
  family === 'visit' && manned.filter((side) => side !== host).length >= 2;

/** «held no meeting»: that there was none, of nobody and no day, is of no one encounter. */
const isSomeDenied = ({ report, people, sides, days, place }: Facts): boolean =>
  report.status === 'denied' && people.length + sides.length === 0 && days === null && place === null;

/** True for what is told as done or under way: «they will meet again» is not the meeting that was held. */
const past = ({ report, days, reported }: Facts): boolean =>
  report.status === 'held' || report.status === 'ongoing' || (exact(days) && reported !== null && days.to < reported.from);

/** «the summit in Geneva in June»: nobody is named, but there was one there then. */
const heldThere = (facts: Facts): boolean => facts.report.status === 'held' && facts.place !== null && soon(facts);

/** A date that is no more than a month wide. */
const soon = ({ days }: Facts): boolean => days !== null && days.to - days.from < longest;

/** Keys under which an encounter is kept, or (`asked`) looked for: its days; for reports without one, who and about when. */
function keysOf(facts: Facts, asked: boolean): string[] {
  const { family, days, reported } = facts;
  const when = days ?? (asked && reported !== null ? { from: reported.from - 31, to: reported.to + 31 } : null);
  const keys: string[] = [];
  const slack = asked ? 1 : 0;
  if (exact(days)) for (let day = days.from - slack; day <= days.to + slack; day++) keys.push(`${family} ${day}`);
  if (exact(days) && asked) return keys;
  const pairs = pairsOf(facts);
  const months = when === null ? ['?'] : [...monthsOf(when), ...(asked ? ['?'] : [])];
  for (const pair of pairs) for (const month of months) keys.push(`${family} ${pair} ${month}`);
  return keys;
}

function pairsOf(facts: Facts): string[] {
  const sides = facts.sides.slice(0, 6);
  const pairs = facts.place === null ? [] : [facts.place];
  for (let a = 0; a < sides.length; a++) for (let b = a + 1; b < sides.length; b++) pairs.push(`${sides[a]}+${sides[b]}`);
  return pairs;
}

function monthsOf(days: Days): string[] {
  const months = new Set<string>();
  for (let day = days.from; day <= days.to && months.size < longest; day += 27) months.add(isoDay(day).slice(0, 7));
  return [...months.add(isoDay(days.to).slice(0, 7))];
}
