import type { Agreement } from '@masar/shapes';
import { agrees } from '../../copy.ts';
import { type Cast, membersOf, type Part, type Player } from '../cast.ts';
import { jointly } from '../joint.ts';

/** One time that somebody was mentioned. */
interface Seen {
  readonly who: Player;
  readonly sentence: number;
  /** It stood as the subject of a verb. */
  readonly subject: boolean;
  /** It stood behind a preposition of place: where something is, and nobody. */
  readonly inside: boolean;
  /** A reporting verb stands behind it. */
  readonly speaks: boolean;
}

/** Two or more that were named together: "Riga and Tallinn". */
interface Together {
  readonly members: readonly Player[];
  readonly sentence: number;
  readonly subject: boolean;
}

/** How many mentions, and sentences back, a pronoun or a bare title may look. */
const memory = 40;
const far = 4;
/** How many that were named together. */
const few = 6;

/** Two that are no one side: states, bodies or organisations, or people of two sides. */
const areSides = (one: Player, other: Player): boolean =>
  one !== other &&
  [one, other].every(
    (who) => who.members.length === 0 && who.kind !== 'unnamed' && who.kind !== 'document' && (who.kind !== 'person' || who.side !== null),
  ) &&
  (one.side === null || one.side !== other.side);

/** Who the story is speaking of at a point of its text: what pronouns and bare titles point to. */
export class Focus {
  private readonly seen: Seen[] = [];
  private readonly pairs: Together[] = [];

  /** Notes a mention; `before` are those that a conjunction and commas join it to. */
  note(part: Part, seen: Omit<Seen, 'who'>, before: readonly Part[] = []): void {
    const { sentence, subject } = seen;
    const who = part.player;
    this.seen.unshift({ who, ...seen });
    if (this.seen.length > memory) this.seen.pop();
    if (part.form === 'pronoun') return;
    const members = who.members.length > 1 ? who.members : [...before.map(({ player }) => player), who];
    if (members.length < 2 || !members.every((one, at) => members.slice(0, at).every((other) => areSides(one, other)))) return;
    this.pairs.unshift({ members, sentence, subject });
    if (this.pairs.length > few) this.pairs.pop();
  }

  /** The sides, `size` of them where that is told, that were last named together, a few sentences back at most, and none of `others`. */
  together(sentence: number, others: readonly Player[], size: number | null = 2): readonly Player[] {
    const near = ({ members, sentence: at, subject }: Together) =>
      sentence - at <= far &&
      (size === null || members.length === size) &&
      !(subject && at === sentence) &&
      !members.some((who) => others.includes(who));
    return this.pairs.find(near)?.members ?? [];
  }

  /** Two who act together in this sentence. */
  acting(sentence: number): readonly Player[] {
    return this.pairs.find((one) => one.subject && one.sentence === sentence)?.members ?? [];
  }

  /** The only one that fits of all that were spoken of, or null. */
  only(fits: (who: Player) => boolean): Player | null {
    let only: Player | null = null;
    for (const { who } of this.seen) {
      if (who === only || !fits(who)) continue;
      if (only !== null) return null;
      only = who;
    }
    return only;
  }

  /** The only state spoken of since a sentence, by its people or bodies too, or the only one that said something before this one; null where there are several or none. */
  stateSince(first: number, sentence: number, isState: (side: string) => boolean): string | null {
    const all = new Set<string>();
    const spoke = new Set<string>();
    for (const { who, sentence: at, speaks, inside } of this.seen) {
      if (at < first) break;
      // An agency that is told is no news of its country.
      if (inside || who.ref?.startsWith('media/')) continue;
      for (const { side } of membersOf(who)) {
        if (side === null || !isState(side)) continue;
        all.add(side);
        if (speaks && at < sentence) spoke.add(side);
      }
    }
    const [one] = all.size === 1 ? all : spoke.size === 1 ? spoke : [];
    return one ?? null;
  }

  /** The person that «he» or «she» points to: a subject of this sentence or the one before rather than whoever else was named. */
  person(agreement: Agreement, sentence: number): Player | null {
    const fit = this.seen.filter(
      ({ who, sentence: at }) =>
        who.members.length === 0 &&
        (who.kind === 'person' || who.kind === 'unnamed') &&
        who.number === 's' &&
        sentence - at <= far &&
        agrees(agreement, { gender: who.gender, number: null }),
    );
    const best = fit.find((one) => one.subject && sentence - one.sentence <= 1) ?? fit[0];
    return best?.who ?? null;
  }

  /** Who «they» points to: several, or a body. */
  many(sentence: number, cast: Cast): Player | null {
    const near = this.seen.filter((one) => sentence - one.sentence <= far);
    const several = near.filter(({ who }) => who.number !== 's' || who.members.length > 0);
    const acted =
      several.find((one) => one.subject && sentence - one.sentence <= 2) ??
      // "The rebels said they": who is known by a name is several too.
      near.find((one) => one.subject && one.sentence === sentence && one.who.kind === 'group');
    if (acted !== undefined) return acted.who;
    const two = this.two((who) => who.kind === 'person' && who.side !== null && near.some((one) => one.who === who));
    if (two.length === 2) return jointly(cast, two);
    return (several[0] ?? near.find(({ who, subject }) => subject && who.kind !== 'person'))?.who ?? null;
  }

  /** What «it» points to: a state, a body, a text. */
  thing(sentence: number): Player | null {
    const near = this.seen.filter(
      ({ who, sentence: at }) => sentence - at <= 2 && who.kind !== 'person' && who.kind !== 'unnamed' && who.number === 's',
    );
    return (near.find((one) => one.subject) ?? near[0])?.who ?? null;
  }

  /** The one seen last that fits: who acted in this sentence or the one before rather than whoever else was named. */
  last(fits: (who: Player) => boolean, sentence = Number.NaN): Player | null {
    const fit = this.seen.filter(({ who }) => fits(who));
    return (fit.find((one) => one.subject && sentence - one.sentence <= 1) ?? fit[0])?.who ?? null;
  }

  /** The two that were seen last of those that fit, of two sides, the first named first. */
  two(fits: (who: Player) => boolean): Player[] {
    const found: Player[] = [];
    for (const { who } of this.seen) {
      if (!fits(who) || found.includes(who) || (found[0] !== undefined && found[0].side === who.side)) continue;
      found.push(who);
      if (found.length === 2) return found.reverse();
    }
    return [];
  }
}
