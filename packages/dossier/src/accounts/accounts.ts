import type {
  Account,
  Denial,
  Difference,
  Dossier,
  DossierStatement,
  JoinedEncounter,
  Pairing,
  Passage,
  Point,
  Span,
  Telling,
} from '@masar/shapes';
import { dates } from '../encounters/conflicts.ts';
import { fileUnder } from '../lists.ts';
import { type Alignment, align, type Ground, paired, rarityOf, sameSide, words } from './align.ts';
import { type Apart, conditionsApart } from './conditions.ts';
import { absorb, type Draft, draftOf, frames, type Lookup, lookup, pointOf, type Told } from './points.ts';
import { Scope } from './scope.ts';

/** What is compared: two sides, of one encounter or of all that they say; or two stories, whoever speaks in them. */
export interface Question {
  readonly a: string;
  readonly b: string;
  readonly by: 'side' | 'story';
  /** Joined encounter, or null for everything. */
  readonly encounter: string | null;
}

/** What two sides, or two stories, say: the same, only one of them, or something else. */
export function accountsOf(dossier: Dossier, question: Question): Account {
  const find = lookup(dossier);
  const encounter = dossier.encounters.find((one) => one.id === question.encounter) ?? null;
  const told = toldOf(dossier, question, encounter);
  const drafts = (whose: string) => told.filter((one) => belongs(one.one, whose, question.by)).map((one) => draftOf(one, find, encounter));
  const [ours, theirs] = [drafts(question.a), drafts(question.b)];
  const ground: Ground = { rarity: rarityOf([...ours, ...theirs]), sides: encounter?.sides ?? [] };
  const [a, b] = [gather(ours, ground, find), gather(theirs, ground, find)];
  const pairs = pairUp(a, b, ground, dossier.denials);
  const point = pointer(a, b, find);
  const met = pairs.map((pair) => ({
    a: point(pair.a),
    b: point(pair.b),
    alignment: pair.alignment,
    apart: conditionsApart(pair.a, pair.b),
  }));
  const differ = [...met.flatMap(opposed), ...met.flatMap(conditioned), ...byEncounter(dossier, question, encounter, told)];
  const disputed = new Set(differ.map((one) => one.encounter));
  const taken = new Set(pairs.flatMap((pair) => [pair.a, pair.b]));
  const alone = (one: Draft) => !taken.has(one) && !tellsOnlyOf(one, disputed);
  return {
    encounter: question.encounter,
    a: question.a,
    b: question.b,
    both: met.filter((pair) => pair.alignment.opposed === null).map(pairing),
    onlyA: a.filter(alone).map(point),
    onlyB: b.filter(alone).map(point),
    differ,
  };
}

/** True for a plain report of encounters on which the sides differ: the difference already shows it. */
const tellsOnlyOf = (one: Draft, encounters: ReadonlySet<string | null>): boolean =>
  one.act === 'state' && one.issues.size === 0 && one.encounters.size > 0 && [...one.encounters].every((id) => encounters.has(id));

function toldOf(dossier: Dossier, question: Question, encounter: JoinedEncounter | null): Told[] {
  const framing = frames(dossier.statements);
  const scope = encounter === null ? null : new Scope(dossier, encounter);
  return dossier.statements
    .flatMap((one): Told[] => {
      if (framing.has(one.id) || isUnsaid(one)) return [];
      if (!belongs(one, question.a, question.by) && !belongs(one, question.b, question.by)) return [];
      const why = scope === null ? { by: 'said', score: 1, on: [one.story] } : scope.why(one);
      return why === null || (encounter !== null && namesOnly(one, encounter)) ? [] : [{ one, why }];
    })
    .filter(({ one }, _, all) => !all.some(({ one: outer }) => outer.id === one.within && tellsSame(outer, one)));
}

/** What is only supposed is not told, nor what somebody did not say. */
const isUnsaid = ({ modality, act }: DossierStatement): boolean =>
  modality === 'hypothetical' || (modality === 'denied' && (act === 'state' || act === 'assess'));

/** True for «asked for it» inside «who told that he had asked for it»: of the encounter itself it says no more. */
const tellsSame = (outer: DossierStatement, inner: DossierStatement): boolean =>
  inner.conduct.length > 0 && inner.issues.length === 0 && inner.conduct.every(({ of }) => outer.conduct.some((one) => one.of === of));

/** True for a statement that says no more than that there was the encounter: «told of the conversation». */
const namesOnly = (one: DossierStatement, encounter: JoinedEncounter): boolean =>
  one.act === 'state' &&
  one.conduct.length === 0 &&
  one.encounters.includes(encounter.id) &&
  one.content.every((content) =>
    encounter.history
      .filter((report) => report.story === one.story)
      .some((report) => report.tellings.some(({ passage }) => shared(passage, content) >= (content.to - content.from) * nearlyAll)),
  );

/** Share of a statement that an encounter's own words take for it to say no more. */
const nearlyAll = 0.7;
const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

const belongs = (one: DossierStatement, whose: string, by: Question['by']): boolean =>
  by === 'side' ? one.reporter.side === whose : one.story === whose;

/** Puts what one side says more than once together. */
function gather(drafts: readonly Draft[], ground: Ground, find: Lookup): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    let best: { into: Draft; alignment: Alignment } | null = null;
    for (const into of out) {
      const alignment = sameTelling(into, draft) ? null : (copied(into, draft, find) ?? align(into, draft, ground));
      if (alignment === null || alignment.opposed !== null || alignment.weight < sameSide || conditionsApart(into, draft) !== null)
        continue;
      if (best === null || alignment.weight > best.alignment.weight) best = { into, alignment };
    }
    if (best === null) out.push(draft);
    else absorb(best.into, draft, best.alignment.why);
  }
  return out;
}

/** The same words in copies of one text, whatever was read in them. */
function copied(a: Draft, b: Draft, find: Lookup): Alignment | null {
  const origins = new Set(a.statements.map((one) => find.originOf(one.story)));
  const wording = words(a, b);
  if (wording === null || wording.score < 0.8 || !b.statements.some((one) => origins.has(find.originOf(one.story)))) return null;
  return { weight: sameSide + wording.score, why: [{ by: 'copy', score: wording.score, on: [...origins] }], opposed: null };
}

/** Two statements of one story are two points: the copy itself tells them apart. */
const sameTelling = (a: Draft, b: Draft): boolean => a.statements.some((one) => b.statements.some((other) => one.story === other.story));

interface Pair {
  readonly a: Draft;
  readonly b: Draft;
  readonly alignment: Alignment;
}

/** Pairs points of the two sides, what one denies of the other and the surest first, each at most once. */
function pairUp(a: readonly Draft[], b: readonly Draft[], ground: Ground, denials: readonly Denial[]): Pair[] {
  const all: Pair[] = [];
  for (const ours of a)
    for (const theirs of b) {
      const alignment = deniedBy(ours, theirs, denials) ?? align(ours, theirs, ground);
      if (alignment !== null && alignment.weight >= paired) all.push({ a: ours, b: theirs, alignment });
    }
  all.sort((x, y) => y.alignment.weight - x.alignment.weight);
  const taken = new Set<Draft>();
  return all.filter((pair) => {
    if (taken.has(pair.a) || taken.has(pair.b)) return false;
    taken.add(pair.a).add(pair.b);
    return true;
  });
}

/** A point that the other side denies. */
function deniedBy(a: Draft, b: Draft, denials: readonly Denial[]): Alignment | null {
  const tells = (draft: Draft, id: string): boolean => draft.statements.some((one) => one.id === id);
  for (const { statement, denies, why } of denials) {
    if (denies.kind !== 'statement') continue;
    const [ours, theirs] = [tells(a, statement) && tells(b, denies.id), tells(b, statement) && tells(a, denies.id)];
    if (!ours && !theirs) continue;
    const [x, y] = ours ? (['denied', b.modality] as const) : ([a.modality, 'denied'] as const);
    return { weight: surest, why, opposed: { field: 'modality', a: x, b: y } };
  }
  return null;
}
/** More than any two points weigh. */
const surest = 10;

/** Finished points, each made once and numbered in the order of its side. */
function pointer(a: readonly Draft[], b: readonly Draft[], find: Lookup): (draft: Draft) => Point {
  const made = new Map<Draft, Point>();
  for (const [letter, drafts] of [
    ['A', a],
    ['B', b],
  ] as const)
    drafts.forEach((draft, index) => {
      made.set(draft, pointOf(draft, `${letter}${index + 1}`, find));
    });
  return (draft) => made.get(draft) as Point;
}

interface Met {
  readonly a: Point;
  readonly b: Point;
  readonly alignment: Alignment;
  readonly apart: Apart | null;
}

const pairing = ({ a, b, alignment }: Met): Pairing => ({
  a,
  b,
  score: Math.min(1, Math.round((alignment.weight / 5) * 100) / 100),
  why: alignment.why,
  beyond: { a: detailsOf(a).filter((one) => !detailsOf(b).includes(one)), b: detailsOf(b).filter((one) => !detailsOf(a).includes(one)) },
});

const detailsOf = ({ dates: days, encounters, about }: Point): string[] => [...days, ...encounters, ...about];

const opposed = ({ a, b, alignment: { opposed, why } }: Met): Difference[] =>
  opposed === null
    ? []
    : [
        {
          field: opposed.field,
          encounter: null,
          a: { value: opposed.a, evidence: a.evidence },
          b: { value: opposed.b, evidence: b.evidence },
          why,
        },
      ];

/** One thing that both say, which each lets depend on something else. */
const conditioned = ({ alignment, apart }: Met): Difference[] =>
  apart === null || alignment.opposed !== null
    ? []
    : [
        {
          field: 'condition',
          encounter: null,
          a: apart.a,
          b: apart.b,
          why: [apart.why, ...alignment.why],
        },
      ];

/** Encounters of which both tell, and of which the days or places that they give are not the same. */
function byEncounter(dossier: Dossier, question: Question, encounter: JoinedEncounter | null, told: readonly Told[]): Difference[] {
  const stories = new Set(told.map(({ one }) => one.story));
  return dossier.encounters.flatMap((one) => {
    const history = one.history.filter((report) => encounter === null || stories.has(report.story));
    const given = (
      whose: string,
      values: (report: (typeof history)[number]) => readonly { value: string; tellings: readonly Telling[] }[],
    ) => {
      const found = new Map<string, Passage[]>();
      for (const report of history)
        for (const { value, tellings } of values(report)) {
          const mine = tellings.filter(({ source, passage }) => (question.by === 'side' ? source.side === whose : passage.story === whose));
          for (const { passage } of mine) fileUnder(found, value, passage);
        }
      return found;
    };
    const fields = [
      ['date', dates],
      [
        'place',
        (report: (typeof history)[number]) =>
          report.place?.ref == null ? [] : [{ value: report.place.ref, tellings: report.tellings.slice(0, 1) }],
      ],
    ] as const;
    return fields.flatMap(([field, values]): Difference[] => {
      const [ours, theirs] = [given(question.a, values), given(question.b, values)];
      if (ours.size === 0 || theirs.size === 0 || [...ours.keys()].some((value) => theirs.has(value))) return [];
      const shown = (side: ReadonlyMap<string, Passage[]>) => ({ value: [...side.keys()].join(', '), evidence: [...side.values()].flat() });
      return [{ field, encounter: one.id, a: shown(ours), b: shown(theirs), why: [{ by: 'same-encounter', score: 1, on: [one.id] }] }];
    });
  });
}
