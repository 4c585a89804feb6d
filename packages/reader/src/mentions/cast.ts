import type { Actor, ActorKind, Gender, GrammaticalNumber, Mention, Office, Token } from '@masar/shapes';
import { alike } from '../copy.ts';
import { numbered } from '../numbered.ts';
import type { Told } from './same-office.ts';

/** An actor while the story is being read. */
export interface Player {
  /** `a1`, `a2` … in the order in which the story brings them in; empty before the cast has it. */
  id: string;
  kind: ActorKind;
  name: string;
  /** Names of its gazetteer row by language; none without a row. */
  names: Actor['names'];
  ref: string | null;
  offices: readonly Office[];
  side: string | null;
  /** Holds an office of a state, or is a body of one: where no side is told, the story's own (`settleSides`). */
  ofState: boolean;
  /** The side spoken of where he is brought in, where one alone is. */
  near: string | null;
  gender: Gender | null;
  number: GrammaticalNumber;
  class: string | null;
  members: readonly Player[];
  /** Folded words of the name; the last one is the surname. */
  readonly keys: readonly string[];
  /** The same words in one piece, and those behind the first: a surname of several is written in one too. */
  readonly whole: string;
  readonly surname: string;
  /** Ids of the titles that the story gives the person. */
  readonly titles: string[];
  /** Of what it has told the person to hold an office. */
  readonly told: Told[];
  /** The story has mentioned the person otherwise than behind a preposition («مع نظيره»). */
  acts: boolean;
}

/** A mention while the story is being read: token indices `[from, to)`. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly player: Player;
  readonly form: Mention['form'];
  /** Gazetteer place that a metonym's words name, or null. */
  readonly place: string | null;
}

/** Those whom a player stands for: the members of several, or himself. */
export const membersOf = (who: Player): readonly Player[] => (who.members.length > 0 ? who.members : [who]);

/** How many of the latest people a bare title may look back to. */
const memory = 12;

/** Who is in the story, and where: filled by the mention steps, read by all later ones. */
export class Cast {
  readonly players: Player[] = [];
  parts: Part[] = [];
  /** Part that covers each token, or undefined. */
  readonly at: (Part | undefined)[];
  /** Behind which token the name of a place ends that begins at a token. */
  readonly placeEnds = new Map<number, number>();
  /** Names of places that are nobody's, by the token that they begin at, and their last tokens. */
  readonly placeNames = new Map<number, { readonly to: number; readonly of: string | null }>();
  readonly placeLasts = new Set<number>();
  /** The people mentioned last, latest first: bounded, so that long texts stay linear. */
  readonly recent: Player[] = [];
  /** Who acted last in a clause of the story's own. */
  front: Player | null = null;
  /** Two who were named as one, the latest. */
  together: Player | null = null;
  /** The unnamed sources mentioned last, latest first, as bounded. */
  readonly sources: Player[] = [];
  /** Where the story brought in the latest text of each kind («في بيان»), by the kind's id. */
  readonly texts = new Map<string, number>();
  private readonly byRef = new Map<string, Player>();
  private readonly bySurname = new Map<string, Player>();
  private readonly bodies = new Map<string, Map<string, Player>>();

  constructor(tokens: readonly Token[]) {
    this.at = alike(tokens, undefined);
  }

  /** The player of a gazetteer row, when the story has meant it before. */
  ofRef(ref: string): Player | undefined {
    return this.byRef.get(ref);
  }

  /** Enters the player of a gazetteer row. */
  introduce(ref: string, made: Player): Player {
    this.byRef.set(ref, made);
    return this.add(made);
  }

  /** Who is meant by a kind and what tells one of it from others, made on first use. */
  bodyOf(kind: string, which: string, make: () => Player): Player {
    const there = this.known(kind, which);
    if (there !== undefined) return there;
    const made = this.add(make());
    this.mean(kind, which, made);
    return made;
  }

  /** The same, when there is one. */
  known(kind: string, which: string): Player | undefined {
    return this.bodies.get(kind)?.get(which);
  }

  /** Lets a body be meant in another way too, where that means none yet: by a kind and a number, its noun alone means it. */
  alsoMeans(kind: string, which: string, body: Player): void {
    if (this.known(kind, which) === undefined) this.mean(kind, which, body);
  }

  private mean(kind: string, which: string, body: Player): void {
    const ofKind = this.bodies.get(kind);
    if (ofKind === undefined) this.bodies.set(kind, new Map([[which, body]]));
    else ofKind.set(which, body);
  }

  add(made: Player): Player {
    made.id = nameOf(this.players.push(made));
    if (made.kind === 'person') {
      const { keys } = made;
      for (let n = keys.length > 1 ? 1 : 0; n < keys.length; n++) this.surname(keys[n] as string, made);
      // "Abdel Salam", "Abdelsalam".
      if (keys.length > 2) this.surname(made.surname, made);
    }
    return made;
  }

  /** Lets a surname mean somebody, where it means nobody yet. */
  surname(key: string, who: Player): void {
    if (!this.bySurname.has(key)) this.bySurname.set(key, who);
  }

  surnamed(key: string): Player | undefined {
    return this.bySurname.get(key);
  }

  /** Enters a mention over whatever stood there. */
  enter(mention: Omit<Part, 'place'>, place: string | null = null): Part {
    const { from, to, player, form } = mention;
    const part = { from, to, player, form, place };
    if (player.members.length === 2) this.together = player;
    for (let at = from; at < to; at++) this.at[at] = part;
    this.parts.push(part);
    return part;
  }

  /** Leaves in `parts` the mentions that no later one was entered over, in text order. */
  settle(): void {
    this.parts = [];
    for (let at = 0; at < this.at.length; at++) {
      const part = this.at[at];
      if (part?.from === at) this.parts.push(part);
    }
  }

  /** Makes a person or an unnamed source the one mentioned last, `governed` behind a preposition; called in text order. */
  recall(who: Player, governed: boolean): void {
    who.acts ||= !governed;
    if (who.kind !== 'person' && who.kind !== 'unnamed') return;
    const list = who.kind === 'person' ? this.recent : this.sources;
    const old = list.indexOf(who);
    for (let at = old < 0 ? Math.min(list.length, memory - 1) : old; at > 0; at--) list[at] = list[at - 1] as Player;
    list[0] = who;
  }
}

const nameOf = numbered('a');

const unnamed: Actor['names'] = {};
const nobody: readonly Player[] = [];
const none: readonly Office[] = [];

/** How a name is spelled: folded words, all in one piece, and those behind the first. */
export type Spelling = Pick<Player, 'keys' | 'whole' | 'surname'>;

export const spellingOf = (keys: readonly string[]): Spelling => ({ keys, whole: keys.join(''), surname: keys.slice(1).join('') });

/** Nothing known but its kind and name; every field is written here, so that all players have one shape. */
export const bare = (kind: ActorKind, name: string, { keys, whole, surname }: Spelling): Player => ({
  id: '',
  kind,
  name,
  names: unnamed,
  ref: null,
  offices: none,
  side: null,
  ofState: false,
  near: null,
  gender: null,
  number: 's',
  class: null,
  members: nobody,
  keys,
  whole,
  surname,
  titles: [],
  told: [],
  acts: false,
});

const nameless = spellingOf([]);

type More = Partial<Pick<Player, 'offices' | 'side' | 'ofState' | 'gender' | 'number' | 'class' | 'members'>>;

/** A player that the gazetteer does not know, with what the story tells of it. */
export function player(kind: ActorKind, name: string, keys: readonly string[], more: More = {}): Player {
  const made = bare(kind, name, keys.length === 0 ? nameless : spellingOf(keys));
  if (more.offices !== undefined) made.offices = more.offices;
  if (more.side !== undefined) made.side = more.side;
  if (more.ofState !== undefined) made.ofState = more.ofState;
  if (more.gender !== undefined) made.gender = more.gender;
  if (more.number !== undefined) made.number = more.number;
  if (more.class !== undefined) made.class = more.class;
  if (more.members !== undefined) made.members = more.members;
  return made;
}
