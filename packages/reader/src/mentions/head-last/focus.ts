import type { Agreement } from '@masar/shapes';
import { agrees } from '../../copy.ts';
import type { Cast, Part, Player } from '../cast.ts';
import { jointly } from '../joint.ts';

/** One time that somebody was mentioned. */
interface Seen {
  readonly who: Player;
  readonly sentence: number;
  /** It stood as the subject of a verb. */
  readonly subject: boolean;
}

/** Two that were named together: "Riga and Tallinn". */
interface Pair {
  readonly members: readonly [Player, Player];
  readonly sentence: number;
  readonly subject: boolean;
}

/** How many mentions, and sentences back, a pronoun or a bare title may look. */
const memory = 40;
const far = 4;
/** How many pairs. */
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
  private readonly pairs: Pair[] = [];

  /** Notes a mention; `before` is the one that a conjunction joins it to. */
  note(part: Part, sentence: number, subject: boolean, before?: Part): void {
    const who = part.player;
    this.seen.unshift({ who, sentence, subject });
    if (this.seen.length > memory) this.seen.pop();
    if (part.form === 'pronoun') return;
    const [one, other] = who.members.length === 2 ? who.members : [before?.player, who];
    if (one === undefined || other === undefined || !areSides(one, other)) return;
    this.pairs.unshift({ members: [one, other], sentence, subject });
    if (this.pairs.length > few) this.pairs.pop();
  }

  /** The two sides that were last named together, a few sentences back at most, and none of `others`. */
  together(sentence: number, others: readonly Player[]): readonly Player[] {
    const near = ({ members, sentence: at, subject }: Pair) =>
      sentence - at <= far && !(subject && at === sentence) && !members.some((who) => others.includes(who));
    return this.pairs.find(near)?.members ?? [];
  }

  /** Two who act together in this sentence. */
  acting(sentence: number): readonly Player[] {
    return this.pairs.find((one) => one.subject && one.sentence === sentence)?.members ?? [];
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
    const acted = several.find((one) => one.subject && sentence - one.sentence <= 2);
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
