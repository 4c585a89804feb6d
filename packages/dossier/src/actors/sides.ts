import type { Actor, Encounter, JoinedActor, Reading } from '@masar/shapes';
import type { Cast } from './join-actors.ts';

/** What readers have said of actors' sides, by gazetteer key or by a name that stories give; null for of none. */
export type SidesGiven = ReadonlyMap<string, string | null>;

/** Puts the sides that readers have given into readings as they come. Who is who is found before it, by what was read. */
export class Sides {
  /** Of joined actors, once one of their names is met. */
  private readonly byId = new Map<string, string | null>();

  constructor(private readonly given: SidesGiven) {}

  /** A reading whose actors are of the sides that they were given, wherever it tells of their side. */
  in(reading: Reading, cast: Cast): Reading {
    if (this.given.size === 0) return reading;
    const turned = new Map<string, { from: string | null; to: string | null }>();
    for (const actor of reading.actors) {
      const to = this.of(actor, cast);
      if (to !== undefined) turned.set(actor.id, { from: actor.side, to });
    }
    if (turned.size === 0) return reading;
    const actors = reading.actors.map((one) => {
      const turn = turned.get(one.id);
      return turn === undefined ? one : { ...one, side: turn.to };
    });
    const byId = new Map(actors.map((one) => [one.id, one]));
    return {
      ...reading,
      actors,
      // A side that is not the speaker's own was set of this statement alone.
      statements: reading.statements.map((one) => {
        const turn = one.speaker === null ? undefined : turned.get(one.speaker);
        return turn === undefined || one.side !== turn.from ? one : { ...one, side: turn.to };
      }),
      encounters: reading.encounters.map((one) => met(one, byId, turned)),
    };
  }

  /** A joined actor of the side that it was given. */
  joined(actor: JoinedActor): JoinedActor {
    const side = this.byId.get(actor.id);
    return side === undefined ? actor : { ...actor, side };
  }

  private of(actor: Actor, cast: Cast): string | null | undefined {
    const id = cast.get(actor.id);
    if (id === undefined || actor.members.length > 0) return undefined;
    const key = [id, ...(actor.ref === null ? [actor.name] : [])].find((one) => this.given.has(one));
    if (key !== undefined) this.byId.set(id, this.given.get(key) ?? null);
    return this.byId.get(id);
  }
}

/** An encounter with the sides of those who take part: a side for which nobody else is there goes with who was of it. */
function met(
  one: Encounter,
  byId: ReadonlyMap<string, Actor>,
  turned: ReadonlyMap<string, { from: string | null; to: string | null }>,
): Encounter {
  const present = [...new Set(one.participants.flatMap((id) => [id, ...(byId.get(id)?.members ?? [])]))];
  const turns = present.flatMap((id) => turned.get(id) ?? []);
  if (turns.length === 0) return one;
  const now = new Set(present.flatMap((id) => byId.get(id)?.side ?? []));
  const gone = new Set(turns.map(({ from }) => from).filter((from) => from !== null && !now.has(from)));
  return { ...one, sides: [...new Set([...one.sides.filter((side) => !gone.has(side)), ...turns.flatMap(({ to }) => to ?? [])])].sort() };
}
