import type { Actor, Encounter, Mention, ReadersWord, Reading, SetOfEncounter, Span, Statement } from '@masar/shapes';
import { recordId } from './anchor.ts';
import { conditionsIn, spanOf } from './record.ts';

/** A record of the text of a reading, as its readers have left it. */
export interface Held {
  readonly id: string;
  readonly kind: 'statement' | 'encounter';
  readonly rejected: boolean;
  readonly corrected: readonly string[];
  readonly became: readonly string[];
  readonly speaker: string | null;
  readonly side: string | null;
  readonly addressees: readonly string[];
  readonly act: string | null;
  /** EDTF; of an encounter alone. */
  readonly on: string | null;
  /** Of an encounter alone: gazetteer key or name. */
  readonly place: string | null;
  /** When a reader last corrected it, or it came to stand for one that he had, ISO 8601; null where nobody has. */
  readonly set: string | null;
  readonly issues: readonly string[];
  readonly body: Statement | Encounter;
}

/** A reading as its readers have left it; of its encounters that stand what they have said is beside it. */
export interface AsCorrected {
  readonly reading: Reading;
  /** Record ids by the ids of the reading (`s4`, `e2`). */
  readonly records: ReadonlyMap<string, string>;
  /** Records of the text that were merged into another, by their ids, and that other one. */
  readonly merged: ReadonlyMap<string, string>;
  readonly said: ReadersWord;
}

export function withDeeds(reading: Reading, textHash: string, records: readonly Held[]): AsCorrected {
  const deeds = new Deeds(reading, textHash, records);
  if (records.every(({ rejected, corrected, became }) => !rejected && corrected.length === 0 && became.length === 0))
    return { reading, records: deeds.ids, merged: new Map(), said: nothing };
  const statements = reading.statements.flatMap((one) => deeds.statement(one));
  const encounters = reading.encounters.flatMap((one) => deeds.encounter(one));
  const tracks = reading.tracks.map((one) => ({
    ...one,
    encounters: [...new Set(one.encounters.flatMap((id) => deeds.standIns(id)))],
  }));
  const merged = new Map(records.flatMap(({ id, became }) => (became.length === 1 ? [[id, became[0] as string] as const] : [])));
  const said = deeds.saidOf(reading.encounters, encounters);
  return { reading: { ...reading, actors: deeds.actors, statements, encounters, tracks }, records: deeds.ids, merged, said };
}

/** Who may stand for a whole side, whoever sat there. */
const whole: ReadonlySet<Actor['kind']> = new Set(['state', 'organisation', 'group']);

const nothing: ReadersWord = { set: new Map(), rejected: [] };

class Deeds {
  readonly actors: Actor[];
  readonly ids: ReadonlyMap<string, string>;
  /** Records by their ids in the reading; parts, which no reading has, by those that they were made with. */
  private readonly byLocal = new Map<string, Held>();
  private readonly localById = new Map<string, string>();
  private readonly read: ReadonlySet<string>;
  private readonly encounters: readonly Encounter[];
  private readonly mentions: readonly Mention[];

  constructor(reading: Reading, textHash: string, records: readonly Held[]) {
    this.encounters = reading.encounters;
    this.mentions = reading.mentions;
    this.actors = [...reading.actors];
    const all = [...reading.statements, ...reading.encounters];
    this.read = new Set(all.map(({ id }) => id));
    const byId = new Map(records.map((one) => [one.id, one]));
    for (const one of all) {
      // By the place and not by what the record was read as: an older reading may have called another by this id.
      const span = spanOf(one);
      const kind = 'evidence' in one ? 'encounter' : 'statement';
      const held = span === null ? undefined : byId.get(recordId(textHash, kind, span.from, span.to));
      if (held === undefined) continue;
      this.byLocal.set(one.id, held);
      this.localById.set(held.id, one.id);
    }
    for (const held of records) {
      if (held.body.id !== held.id || this.localById.has(held.id)) continue;
      this.byLocal.set(held.id, held);
      this.localById.set(held.id, held.id);
    }
    this.ids = new Map([...this.byLocal].map(([local, { id }]) => [local, id]));
  }

  /** What stands in the place of a statement: itself, its parts, or nothing. */
  statement(one: Statement): Statement[] {
    return this.placed(one).map(({ id, held, body }): Statement => {
      const { content } = (body ?? one) as Statement;
      return {
        ...one,
        id,
        content,
        conditions: conditionsIn({ ...one, content }),
        within: this.oneFor(one.within, one.cue),
        occasion: this.oneFor(one.occasion, one.cue),
        ...(has('act', held) ? { act: held.act as Statement['act'] } : {}),
        ...(has('side', held) ? { side: held.side } : {}),
        ...(has('speaker', held) ? { speaker: held.speaker === null ? null : this.actorOf(held.speaker) } : {}),
        ...(has('addressees', held) ? { addressees: held.addressees.map((key) => this.actorOf(key)) } : {}),
        ...(has('issues', held) ? { issues: held.issues } : {}),
      };
    });
  }

  /** What stands in the place of an encounter as it was read. One that was merged is told by its words still. */
  encounter(one: Encounter): Encounter[] {
    const left = this.leftOf(one);
    if (this.byLocal.get(one.id)?.became.length === 1) return [left];
    return this.placed(one).map(({ id, body }) => ({ ...left, id, evidence: ((body ?? one) as Encounter).evidence }));
  }

  /** What readers have said of the encounters that stand of those that were read. */
  saidOf(read: readonly Encounter[], standing: readonly Encounter[]): ReadersWord {
    return {
      set: new Map(standing.flatMap(({ id }) => this.setOf(id, this.byLocal.get(id)))),
      rejected: read.filter(({ id }) => this.byLocal.get(id)?.rejected).flatMap(({ evidence }) => evidence),
    };
  }

  private setOf(id: string, held: Held | undefined): [string, SetOfEncounter][] {
    if (held === undefined || held.set === null) return [];
    const { act, addressees, on, place } = held;
    const [start = '', end = start] = on?.split('/') ?? [];
    const set = {
      on: held.set,
      ...(has('addressees', held) ? { participants: addressees.map((key) => this.actorOf(key)) } : {}),
      ...(has('act', held) ? { status: act as Encounter['status'] } : {}),
      ...(has('on', held) ? { days: on === null ? null : { start, end } } : {}),
      ...(has('place', held) ? { place } : {}),
    };
    return Object.keys(set).length === 1 ? [] : [[id, set]];
  }

  /** Without the sides, and those who stand for them, that another of the same series gave it, which a reader has rejected since. */
  private leftOf(one: Encounter): Encounter {
    const [, source] = one.why.from;
    const isGone = this.encounters.some(
      ({ id, evidence: [words] }) =>
        words !== undefined && source === `${words.from}-${words.to}` && this.byLocal.get(id)?.rejected === true,
    );
    if (!isGone) return one;
    const own = this.actors.filter(({ id, kind }) => one.participants.includes(id) && (!whole.has(kind) || this.isNamedIn(one, id)));
    const ids = new Set(own.map(({ id }) => id));
    const sides = new Set(own.map(({ side }) => side));
    return { ...one, participants: one.participants.filter((id) => ids.has(id)), sides: one.sides.filter((side) => sides.has(side)) };
  }

  private isNamedIn({ evidence }: Encounter, actor: string): boolean {
    return this.mentions.some((one) => one.actor === actor && evidence.some(({ from, to }) => from <= one.from && one.to <= to));
  }

  /** The ids of the reading that stand in the place of one: none for what was rejected. */
  standIns(local: string): string[] {
    const held = this.byLocal.get(local);
    if (held === undefined) return [local];
    if (held.rejected) return [];
    const here = held.became.map((id) => this.localById.get(id));
    // What was merged into a record of another story stays in this one: its story tells of it.
    if (here.length === 0 || here.includes(undefined)) return [local];
    return here.flatMap((next) => (next === undefined ? [] : this.standIns(next)));
  }

  private placed(one: { readonly id: string }): { id: string; held: Held | undefined; body: Held['body'] | null }[] {
    // Others of the reading stand for themselves.
    const mine = this.standIns(one.id).filter((id) => id === one.id || !this.read.has(id));
    return mine.map((id) => {
      const held = this.byLocal.get(id);
      return { id, held, body: id === one.id ? null : (held?.body ?? null) };
    });
  }

  /** The one of the stand-ins whose words hold `at`, else the first; null where there is none. */
  private oneFor(local: string | null, at: Span): string | null {
    if (local === null) return null;
    const all = this.standIns(local);
    const holds = (id: string) => {
      const body = this.byLocal.get(id)?.body;
      return body !== undefined && 'content' in body && body.content.some(({ from, to }) => from <= at.from && at.to <= to);
    };
    return all.find(holds) ?? all[0] ?? null;
  }

  private actorOf(key: string): string {
    const known = this.actors.find((one) => one.ref === key || one.name === key);
    if (known !== undefined) return known.id;
    const [sort, code] = key.split('/');
    const kind = sort === 'state' ? sort : sort === 'org' ? 'organisation' : 'person';
    const made: Actor = {
      ...nobody,
      id: `c${this.actors.length + 1}`,
      kind,
      name: key,
      ref: code === undefined ? null : key,
      side: kind === 'person' ? null : (code ?? null),
    };
    this.actors.push(made);
    return made.id;
  }
}

const has = (name: string, held: Held | undefined): held is Held => held?.corrected.includes(name) ?? false;

/** Somebody of whom a reader has given no more than the name. */
const nobody: Omit<Actor, 'id' | 'kind' | 'name' | 'ref' | 'side'> = {
  names: {},
  offices: [],
  class: null,
  gender: null,
  members: [],
};
