import type { ActorKind, Gender, GrammaticalNumber, Mention, Office } from '@masar/shapes';

/** An actor while the story is being read. */
export interface Player {
  kind: ActorKind;
  name: string;
  ref: string | null;
  offices: Office[];
  side: string | null;
  gender: Gender | null;
  number: GrammaticalNumber;
  class: string | null;
  members: Player[];
  /** Folded words of the name; the last one is the surname. */
  keys: readonly string[];
  /** Token index of the last mention so far. */
  last: number;
}

/** A mention while the story is being read: token indices `[from, to)`. */
export interface Part {
  readonly from: number;
  readonly to: number;
  player: Player;
  readonly form: Mention['form'];
  /** Office key of a title phrase («وزير الخارجية» → foreign-minister), for later resolution. */
  readonly office?: string | null;
}

/** Who is in the story, and where: filled by the mention steps, read by all later ones. */
export class Cast {
  readonly players: Player[] = [];
  readonly parts: Part[] = [];
  /** Part that covers each token, or undefined. */
  readonly at: (Part | undefined)[];
  private readonly byRef = new Map<string, Player>();
  private readonly bySurname = new Map<string, Player>();

  constructor(tokens: number) {
    this.at = new Array<Part | undefined>(tokens);
  }

  /** The player of a gazetteer row, made on first use. */
  ofRef(ref: string, make: () => Player): Player {
    let player = this.byRef.get(ref);
    if (player === undefined) {
      player = this.add(make());
      this.byRef.set(ref, player);
    }
    return player;
  }

  add(player: Player): Player {
    this.players.push(player);
    const surname = player.keys.at(-1);
    if (player.kind === 'person' && surname !== undefined && !this.bySurname.has(surname)) this.bySurname.set(surname, player);
    return player;
  }

  surnamed(key: string): Player | undefined {
    return this.bySurname.get(key);
  }

  /** Enters a mention; a part that overlaps an earlier one is dropped unless it holds it whole. */
  enter(part: Part): Part {
    for (let at = part.from; at < part.to; at++) this.at[at] = part;
    this.parts.push(part);
    return part;
  }

  free(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.at[at] !== undefined) return false;
    return true;
  }
}

/** A player with nothing known but its kind and name. */
export function player(kind: ActorKind, name: string, keys: readonly string[], more: Partial<Player> = {}): Player {
  return { kind, name, ref: null, offices: [], side: null, gender: null, number: 's', class: null, members: [], keys, last: -1, ...more };
}
