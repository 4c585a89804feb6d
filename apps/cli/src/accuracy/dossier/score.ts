import type { Account, Dossier, DossierStatement, JoinedEncounter, Passage, Point } from '@masar/shapes';
import { type AccountTable, type Cited, type Expected, type GoldEncounter, type GoldPoint, meets, type Place, placeOf } from './table.ts';

/** Right ones of all, and what is not right. */
export interface Share {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly misses: readonly string[];
}

/** What a dossier is scored against: its texts by file name. */
export interface Against {
  readonly dossier: Dossier;
  readonly texts: ReadonlyMap<string, string>;
}

const share = <T extends { readonly id: string }>(name: string, all: readonly T[], right: (one: T) => boolean): Share => {
  const misses = all.filter((one) => !right(one)).map((one) => one.id);
  return { name, right: all.length - misses.length, of: all.length, misses };
};

const placer = ({ dossier, texts }: Against) => {
  const names = new Map(dossier.stories.map((one) => [one.id, one.name]));
  return {
    ours: (passage: Passage): Place => ({ file: names.get(passage.story) ?? '', from: passage.from, to: passage.to }),
    gold: (cited: Cited): Place => placeOf(cited, texts),
  };
};

/** Encounters, their status, date and conflicts, tracks, copies and denials. */
export function scoreDossier(against: Against, expected: Expected): Share[] {
  const { dossier } = against;
  const place = placer(against);
  const gold = expected.encounters.filter((one) => one.optional === undefined);
  const evidence = new Map(expected.encounters.map((one) => [one.id, one.history.flatMap((step) => step.evidence ?? []).map(place.gold)]));
  const tellings = new Map(
    dossier.encounters.map((one) => [one.id, one.history.flatMap((report) => report.tellings.map(({ passage }) => place.ours(passage)))]),
  );
  const touching = (one: GoldEncounter): JoinedEncounter[] =>
    dossier.encounters
      .map((encounter) => ({
        encounter,
        count: (evidence.get(one.id) ?? []).filter((cited) => (tellings.get(encounter.id) ?? []).some((ours) => meets(ours, cited))).length,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .map(({ encounter }) => encounter);
  const found = new Map(gold.map((one) => [one.id, touching(one)]));
  const best = (id: string): JoinedEncounter | undefined => found.get(id)?.[0];
  const known = gold.filter((one) => best(one.id) !== undefined);
  const files = new Map(dossier.stories.map((one) => [one.name, one.origin]));
  return [
    share('encounters found', gold, (one) => best(one.id) !== undefined),
    share('found ones that are one encounter', known, (one) => found.get(one.id)?.length === 1),
    share(
      'found ones that hold no other',
      known,
      (one) =>
        !known.some((other) => other !== one && best(other.id) === best(one.id) && other.partOf !== one.id && one.partOf !== other.id),
    ),
    share(
      'status right, of found',
      known,
      (one) => best(one.id)?.status === one.status || (one.lenient?.includes(`${best(one.id)?.status} or`) ?? false),
    ),
    share(
      'date right, of found with one',
      known.filter((one) => one.date !== null),
      (one) => best(one.id)?.start?.slice(0, one.date?.length ?? 0) === one.date?.slice(0, 10),
    ),
    share(
      'not held and not shown as held, of found',
      known.filter((one) => one.status !== 'held'),
      (one) => best(one.id)?.status !== 'held',
    ),
    share('tracks with the right sides', expected.tracks, (one) =>
      dossier.tracks.some(
        (track) =>
          one.sides.every((side) => track.sides.includes(side === 'NATO' || side === 'OSCE' ? side.toLowerCase() : side)) &&
          track.sides.length === one.sides.length,
      ),
    ),
    share(
      'rounds under a track together with the others of theirs',
      expected.tracks
        .flatMap((track) => track.rounds.map((round) => ({ id: round.encounter, others: track.rounds.map((other) => other.encounter) })))
        .filter(({ id }) => best(id) !== undefined),
      ({ id, others }) =>
        best(id)?.track !== null && others.every((other) => best(other) === undefined || best(other)?.track === best(id)?.track),
    ),
    share(
      'conflicts of dates kept',
      expected.conflicts.filter((one) => one.field === 'date').map((one) => ({ ...one, id: one.encounter })),
      (one) => {
        const values =
          best(one.id)
            ?.conflicts.find((conflict) => conflict.field === 'date')
            ?.values.map(({ value }) => value) ?? [];
        return one.values.every(({ value }) => values.includes(value));
      },
    ),
    share(
      'denials linked',
      expected.denials.filter((one) => one.denies.evidence !== undefined).map((one, at) => ({ ...one, id: `denial ${at + 1}` })),
      (one) =>
        dossier.denials.some((denial) => {
          const statement = dossier.statements.find(({ id }) => id === denial.statement);
          const told = statement?.content.some((passage) => one.evidence.some((cited) => meets(place.ours(passage), place.gold(cited))));
          const claim = dossier.statements.find(({ id }) => id === denial.denies.id)?.content ?? [];
          const target =
            denial.denies.kind === 'encounter'
              ? denial.denies.id === best(one.denies.id ?? '')?.id
              : claim.some((passage) => one.denies.evidence?.some((cited) => meets(place.ours(passage), place.gold(cited))));
          return target && (told || denial.denies.kind === 'encounter');
        }),
    ),
    share(
      'copies that are one origin',
      expected.copies.map((one) => ({ id: one.files.join(' '), files: one.files })),
      (one) => new Set(one.files.map((file) => files.get(file))).size === 1,
    ),
    share(
      'stories alike that stay apart',
      expected.notCopies.map((one) => ({ id: one.join(' '), files: one })),
      (one) => new Set(one.files.map((file) => files.get(file))).size === one.files.length,
    ),
  ];
}

/** The analyst's table of two accounts. A point is right where its words stand in a point of ours under the same head. */
export function scoreAccount(against: Against, account: Account, table: AccountTable): Share[] {
  const place = placer(against);
  const cited = (one: GoldPoint, side?: 'A' | 'B') =>
    one.evidence.filter((piece) => side === undefined || piece.side === side).map(place.gold);
  const whole = new Map(against.dossier.statements.map((one) => [one.id, wholeOf(one)]));
  const said = (point: Partial<Point> & { readonly evidence: readonly Passage[] }) => [
    ...point.evidence,
    ...(point.statements ?? []).map((id) => whole.get(id)).filter((one) => one !== undefined),
  ];
  const holds = (point: Partial<Point> & { readonly evidence: readonly Passage[] }, pieces: readonly Place[]) =>
    said(point).some((passage) => pieces.some((piece) => meets(place.ours(passage), piece)));
  const both = (one: GoldPoint) => account.both.some(({ a, b }) => holds(a, cited(one, 'A')) && holds(b, cited(one, 'B')));
  const alone = (points: readonly Point[]) => (one: GoldPoint) => points.some((point) => holds(point, cited(one)));
  const paired = (one: GoldPoint) => account.both.some(({ a, b }) => holds(a, cited(one)) || holds(b, cited(one)));
  // The table may tell the days of a thing that both say as a point of its own.
  const beyond = (one: GoldPoint) => account.both.filter(({ a }) => holds(a, cited(one))).flatMap((pair) => pair.beyond.a);
  const counted = (points: readonly GoldPoint[]) => points.filter((one) => one.optional === undefined);
  const gold = [...table.both, ...table.onlyA, ...table.onlyB];
  return [
    share(
      'what both say',
      counted(table.both),
      (one) => both(one) || (one.lenient !== undefined && (alone(account.onlyA)(one) || alone(account.onlyB)(one))),
    ),
    share(
      `what only ${table.A} says`,
      counted(table.onlyA),
      (one) => (alone(account.onlyA)(one) && !paired(one)) || (one.dates ?? []).some((date) => beyond(one).includes(date)),
    ),
    share(
      `what only ${table.B} says`,
      counted(table.onlyB),
      (one) => (alone(account.onlyB)(one) && !paired(one)) || (one.lenient !== undefined && paired(one)),
    ),
    share(
      'where they differ',
      counted(table.differ),
      (one) =>
        account.differ.some((ours) => holds(ours.a, cited(one, 'A')) && holds(ours.b, cited(one, 'B'))) ||
        (one.lenient?.includes('both') ?? false),
    ),
    share(
      'pairings that belong together',
      account.both.map((pair) => ({ ...pair, id: `${pair.a.id}/${pair.b.id}` })),
      ({ a, b }) => {
        const [ours, theirs] = [gold.filter((one) => holds(a, cited(one))), gold.filter((one) => holds(b, cited(one)))];
        return (
          ours.length === 0 ||
          theirs.length === 0 ||
          ours.some((one) => theirs.includes(one)) ||
          theirs.some((one) => one.lenient !== undefined)
        );
      },
    ),
  ];
}

/** A statement from its cue to the end of what it says, or the other way round; the table often cites the cue as well. */
function wholeOf({ cue, content, part }: DossierStatement): Passage {
  const spans = part ? content : [cue, ...content];
  return { ...cue, from: Math.min(...spans.map((span) => span.from)), to: Math.max(...spans.map((span) => span.to)) };
}
