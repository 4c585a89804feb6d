import type { Dossier, DossierStatement, JoinedEncounter, Reason } from '@masar/shapes';
import { daysBetween, daysOf } from '../days.ts';

/** Days after an encounter in which somebody may still tell of it without saying so. */
const recall = 30;

/** Says which statements are a part of the account of one encounter, and why. */
export class Scope {
  private readonly stories: ReadonlySet<string>;
  private readonly lead: ReadonlySet<string>;
  private readonly present: ReadonlySet<string>;
  private readonly tellers = new Map<string, string>();

  constructor(
    private readonly dossier: Dossier,
    private readonly encounter: JoinedEncounter,
  ) {
    this.stories = new Set(encounter.history.map((report) => report.story));
    this.present = new Set(encounter.participants.filter((id) => id.startsWith('person/')));
    this.lead = leads(dossier, encounter);
    for (const one of dossier.statements)
      if (this.stories.has(one.story) && this.current(one) && this.directly(one) !== null)
        this.tellers.set(`${one.story} ${one.reporter.speaker} ${one.reporter.side}`, one.id);
  }

  /** Why the statement belongs to the account, or null. */
  why(one: DossierStatement): Reason | null {
    if (!this.current(one)) return null;
    if (!this.stories.has(one.story)) return this.recalled(one);
    const direct = this.directly(one);
    if (direct !== null) return direct;
    const teller = this.tellers.get(`${one.story} ${one.reporter.speaker} ${one.reporter.side}`);
    if (teller !== undefined && this.lead.has(one.story)) return { by: 'same-teller', score: 0.7, on: [teller] };
    const side = one.reporter.side;
    const ofState = one.reporter.speaker?.startsWith('state/') === true;
    if (this.lead.has(one.story) && side !== null && !ofState && this.encounter.sides.includes(side) && this.encounter.status === 'held')
      return { by: 'story-of-it', score: 0.5, on: [one.story] };
    return null;
  }

  /** Not said before it, nor at some earlier time that the copy leaves open. */
  private current(one: DossierStatement): boolean {
    if (one.date === null) return false;
    if (this.encounter.status !== 'held') return true;
    const days = daysBetween(this.encounter.start, this.encounter.end);
    const said = daysOf(one.date);
    return days === null || said === null || said.to >= days.from;
  }

  private directly(one: DossierStatement): Reason | null {
    if (one.occasion === this.encounter.id) return { by: 'occasion', score: 1, on: [this.encounter.id] };
    if (one.encounters.includes(this.encounter.id)) return { by: 'passage', score: 1, on: [this.encounter.id] };
    return this.betweenThem(one);
  }

  /** One who took part says it to another who did. */
  private betweenThem(one: DossierStatement): Reason | null {
    if (one.speaker === null) return null;
    const here = [one.speaker, ...one.addressees].flatMap((id) => id.split('+')).filter((id) => this.present.has(id));
    return new Set(here).size >= 2 ? { by: 'participants', score: 0.9, on: [...new Set(here)] } : null;
  }

  /** In a story of later days: what its participants said to each other, when they met no other time since. */
  private recalled(one: DossierStatement): Reason | null {
    const between = this.betweenThem(one);
    const days = daysBetween(this.encounter.start, this.encounter.end);
    const said = daysOf(one.date);
    if (between === null || days === null || said === null || said.from - days.to > recall || this.encounter.status !== 'held') return null;
    return this.dossier.encounters.some((other) => other !== this.encounter && met(other, between.on, days.from, said.to))
      ? null
      : { by: 'recalled', score: 0.6, on: between.on };
  }
}

/** True for another encounter of these people that lies later, and not after the story. */
function met(other: JoinedEncounter, people: readonly string[], after: number, before: number): boolean {
  const days = daysBetween(other.start, other.end);
  return days !== null && days.from > after && days.from <= before && people.every((id) => other.participants.includes(id));
}

/** Stories that lead with the encounter: no other one of two sides is named before it. */
function leads(dossier: Dossier, encounter: JoinedEncounter): Set<string> {
  const first = new Map<string, { at: number; id: string }>();
  for (const one of dossier.encounters)
    if (one.sides.length >= 2 && one.status === encounter.status)
      for (const report of one.history)
        for (const { passage } of report.tellings) {
          const known = first.get(report.story);
          if (known === undefined || passage.from < known.at) first.set(report.story, { at: passage.from, id: one.id });
        }
  return new Set([...first].filter(([, one]) => one.id === encounter.id).map(([story]) => story));
}
