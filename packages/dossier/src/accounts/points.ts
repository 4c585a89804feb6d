import type { Dossier, DossierStatement, JoinedEncounter, Passage, Point, Reason, Source, ToldCondition } from '@masar/shapes';
import { hashes } from '@masar/text';

/** Share of a statement that others inside it must cover for it to be no more than their frame. */
const frame = 0.6;

/** A point while points are still being put together. */
export interface Draft {
  readonly statements: DossierStatement[];
  readonly why: Reason[];
  readonly speakers: Set<string>;
  readonly sides: Set<string>;
  readonly reporters: Source[];
  act: DossierStatement['act'];
  modality: DossierStatement['modality'];
  readonly addressees: Set<string>;
  readonly issues: Set<string>;
  /** Issues that stand before it in its sentence. */
  readonly context: Set<string>;
  /** What it tells of the encounter itself, as `initiative:RU`. */
  readonly conduct: Set<string>;
  /** What it depends on, and the issues that it raises there alone. */
  readonly conditions: ToldCondition[];
  readonly supposed: Set<string>;
  readonly about: Set<string>;
  readonly dates: Set<string>;
  readonly encounters: Set<string>;
  readonly instruments: Set<string>;
  /** Words of each language in which it was told, as hashes. */
  readonly words: Map<string, Set<number>>;
  /** True where the teller speaks for himself. */
  readonly own: boolean;
}

/** What a draft is made from. */
export interface Told {
  readonly one: DossierStatement;
  readonly why: Reason;
}

/** Statements that only frame others: most of what they say is said by statements inside them. */
export function frames(statements: readonly DossierStatement[]): Set<string> {
  const byId = new Map(statements.map((one) => [one.id, one]));
  const covered = new Map<string, number>();
  for (const one of statements) {
    let outer = byId.get(one.within ?? '');
    for (let depth = 0; outer !== undefined && inside(one, outer) === 0 && depth < 4; depth++) outer = byId.get(outer.within ?? '');
    if (outer !== undefined) covered.set(outer.id, (covered.get(outer.id) ?? 0) + inside(one, outer));
  }
  return new Set(statements.filter((one) => (covered.get(one.id) ?? 0) >= length(one) * frame).map((one) => one.id));
}

const length = (one: DossierStatement): number => one.content.reduce((sum, span) => sum + span.to - span.from, 0);

/** Characters of the outer one's content that the inner one takes, from its cue to the end of what it says or the other way round. */
function inside(inner: DossierStatement, outer: DossierStatement): number {
  const spans = [inner.cue, ...inner.content];
  const [from, to] = [Math.min(...spans.map((span) => span.from)), Math.max(...spans.map((span) => span.to))];
  return outer.content.reduce((sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)), 0);
}

/** One statement as a point of its own; `known` are the encounter's own people and states, of which nothing is learnt by naming them. */
export function draftOf({ one, why }: Told, dossier: Lookup, encounter: JoinedEncounter | null): Draft {
  const told = one.speaker === null ? [] : one.speaker.split('+');
  const agreed =
    one.act === 'agree' && encounter !== null && (!told.some((id) => dossier.isNamed(id)) || all(encounter.sides, told, dossier));
  const speakers = agreed ? encounter.participants.filter((id) => id.startsWith('person/')) : told;
  const own = one.within === null && (one.speaker === null || one.speaker === one.reporter.speaker);
  return {
    statements: [one],
    why: agreed ? [why, { by: 'agreed-between', score: 0.7, on: speakers }] : [why],
    speakers: new Set(speakers),
    sides: new Set(speakers.map((id) => dossier.sideOf(id) ?? one.side).filter((side) => side !== null)),
    reporters: [one.reporter],
    act: one.act,
    modality: one.modality,
    addressees: new Set(one.addressees.flatMap((id) => id.split('+'))),
    issues: new Set(one.issues),
    context: new Set(one.context),
    conduct: new Set(one.conduct.map(({ of, value }) => `${of}:${value ?? ''}`)),
    conditions: [...one.conditions],
    supposed: new Set(one.supposed),
    about: new Set(
      one.about
        .flatMap((id) => id.split('+'))
        .filter((id) => dossier.isNamed(id) && !speakers.includes(id) && !encounter?.sides.includes(dossier.sideOf(id) ?? '')),
    ),
    dates: new Set(one.dates),
    encounters: new Set(one.encounters.filter((id) => id !== encounter?.id)),
    instruments: new Set(one.instruments),
    words: new Map([[dossier.langOf(one.story), new Set(one.content.flatMap((span) => hashes(concluding(span, one.conditions))))]]),
    own,
  };
}

/** What a passage says, without the conditions in it: two that depend on one thing may say different ones. */
const concluding = ({ from, quote }: Passage, conditions: readonly ToldCondition[]): string =>
  conditions
    .map(({ passage }) => ({ from: passage.from - from, to: passage.to - from }))
    .filter((one) => one.from >= 0 && one.to <= quote.length)
    .reduceRight((rest, one) => `${rest.slice(0, one.from)} ${rest.slice(one.to)}`, quote);

/** True where somebody of each of these sides is among the speakers. */
const all = (sides: readonly string[], speakers: readonly string[], dossier: Lookup): boolean =>
  sides.length >= 2 && sides.every((side) => speakers.some((id) => dossier.sideOf(id) === side));

/** What drafts ask of the dossier. */
export interface Lookup {
  sideOf(actor: string): string | null;
  isNamed(actor: string): boolean;
  langOf(story: string): string;
  originOf(story: string): string;
}

export function lookup(dossier: Dossier): Lookup {
  const actors = new Map(dossier.actors.map((one) => [one.id, one]));
  const stories = new Map(dossier.stories.map((one) => [one.id, one]));
  return {
    sideOf: (actor) => actors.get(actor)?.side ?? null,
    isNamed: (actor) => actors.get(actor)?.ref != null,
    langOf: (story) => stories.get(story)?.lang ?? '',
    originOf: (story) => stories.get(story)?.origin ?? story,
  };
}

/** Takes one draft into another that says the same for the same side. */
export function absorb(into: Draft, from: Draft, why: readonly Reason[]): void {
  into.statements.push(...from.statements);
  into.why.push(...from.why, ...why);
  into.reporters.push(...from.reporters);
  into.conditions.push(...from.conditions);
  if (into.act === 'state' && from.act !== 'state') into.act = from.act;
  for (const key of [
    'speakers',
    'sides',
    'addressees',
    'issues',
    'context',
    'conduct',
    'supposed',
    'about',
    'dates',
    'encounters',
    'instruments',
  ] as const)
    for (const value of from[key]) into[key].add(value);
  for (const [lang, words] of from.words) into.words.set(lang, new Set([...(into.words.get(lang) ?? []), ...words]));
}

/** The finished point. */
export function pointOf(draft: Draft, id: string, dossier: Lookup): Point {
  const reporters = new Map(draft.reporters.map((one) => [`${one.speaker} ${one.side}`, one]));
  const reasons = new Map(draft.why.map((one) => [`${one.by} ${one.on.join(' ')}`, one]));
  return {
    id,
    reporters: [...reporters.values()],
    speakers: [...draft.speakers],
    act: draft.act,
    addressees: [...draft.addressees],
    modality: draft.modality,
    issues: [...draft.issues],
    conduct: [...draft.conduct],
    conditions: draft.conditions,
    about: [...draft.about],
    dates: [...draft.dates],
    encounters: [...draft.encounters],
    instruments: [...draft.instruments],
    statements: draft.statements.map((one) => one.id),
    evidence: draft.statements.flatMap((one) => one.content),
    origins: new Set(draft.statements.map((one) => dossier.originOf(one.story))).size,
    why: [...reasons.values()],
  };
}
