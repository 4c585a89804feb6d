import type { Gazetteer, PersonRow, World } from '@masar/shapes';
import { fileUnder } from '../lists.ts';
import { type Ear, keysOf, namesAlike, type Spoken, type SpokenWord } from './sounds.ts';

/** A name in the directory and whose it is. */
interface Listed {
  readonly id: string;
  readonly side: string | null;
  readonly spoken: Spoken;
}

/** A name that sounds like the one asked for, and how much. */
export interface Heard {
  readonly id: string;
  readonly score: number;
}

/** Names listed under one key at most; more are of no use in telling people apart, and would make the search grow with the archive. */
const crowd = 400;

/** People by the sound of their family name. */
export class Directory {
  private readonly byKey = new Map<string, Listed[]>();

  constructor(private readonly ear: Ear) {}

  add(id: string, side: string | null, name: string): void {
    const spoken = this.ear.hear(name);
    const family = spoken.words.at(-1);
    if (family === undefined) return;
    for (const key of keysOf(family)) {
      const list = this.byKey.get(key);
      if (list === undefined) this.byKey.set(key, [{ id, side, spoken }]);
      else if (list.length < crowd) list.push({ id, side, spoken });
    }
  }

  /** The best match of a name of at least two words among people of the same side, or of no known side; null where none or two come close. */
  find(name: string, side: string | null, sure: number): Heard | null {
    const spoken = this.ear.hear(name);
    if (spoken.words.length < 2) return null;
    let best: Heard | null = null;
    let rival = 0;
    const seen = new Set<Listed>();
    for (const key of keysOf(spoken.words.at(-1) as SpokenWord))
      for (const one of this.byKey.get(key) ?? []) {
        if (seen.has(one) || one.spoken.words.length < 2 || (one.side !== null && side !== null && one.side !== side)) continue;
        seen.add(one);
        const score = namesAlike(spoken, one.spoken, sure - clear) - (one.side === null || side === null ? unsided : 0);
        if (best === null || score > best.score) {
          if (best !== null && best.id !== one.id) rival = best.score;
          best = { id: one.id, score };
        } else if (one.id !== best.id) rival = Math.max(rival, score);
      }
    return best === null || best.score < sure || rival > best.score - clear ? null : best;
  }
}

/** What a name loses whose side is not known, and how far ahead of the next one a match must be. */
const unsided = 0.08;
const clear = 0.04;

/** The gazetteer's people, under every spelling. */
export function listPeople(directory: Directory, world: World): void {
  for (const person of world.people) for (const name of spellings(person)) directory.add(person.id, person.side, name);
}

const spellings = (person: PersonRow): string[] => Object.values(person.names).flat();

/** Who held an office on a day: gazetteer offices by title and body. */
export class Offices {
  private readonly terms = new Map<string, { readonly person: string; readonly from: string; readonly to: string | null }[]>();

  constructor({ world }: Gazetteer) {
    for (const person of world.people)
      for (const { title, of, from, to } of person.offices) fileUnder(this.terms, `${title} ${of}`, { person: person.id, from, to });
  }

  /** The only holder on an EDTF day; null where nobody or several held the office. */
  holder(title: string, of: string, date: string): string | null {
    const held = (this.terms.get(`${title} ${of}`) ?? []).filter(
      ({ from, to }) => from <= date && (to === null || date.slice(0, to.length) <= to),
    );
    const people = new Set(held.map((one) => one.person));
    return people.size === 1 ? ([...people][0] as string) : null;
  }
}
