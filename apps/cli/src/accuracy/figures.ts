import { bootstrap, type Estimate, wilson } from './intervals.ts';
import { sum, type Tally } from './score.ts';

/** Records that are found or not, and made rightly or not. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly gold: number;
  readonly made: number;
  readonly precision: Estimate | null;
  readonly recall: Estimate | null;
  readonly f1: Estimate | null;
}

/** A property of records that is right or not. */
export interface Right {
  readonly id: string;
  readonly name: string;
  readonly of: number;
  readonly share: Estimate | null;
}

/** All figures of one gold set. */
export interface Figures {
  readonly name: string;
  readonly stories: number;
  readonly unread: number;
  readonly found: readonly Found[];
  readonly right: readonly Right[];
}

/** Names of tally counts: of the gold records, those found; of the records made, those right. */
interface FoundCounts {
  readonly id: string;
  readonly name: string;
  readonly found: string;
  readonly gold: string;
  readonly madeRight: string;
  readonly made: string;
}

const manner = (id: string): FoundCounts => ({
  id,
  name: `Statements, ${id}`,
  found: `${id}.found`,
  gold: `${id}.gold`,
  madeRight: `${id}.madeRight`,
  made: `${id}.made`,
});

const foundCounts: readonly FoundCounts[] = [
  {
    id: 'statements',
    name: 'Statements',
    found: 'statements.found',
    gold: 'statements.gold',
    madeRight: 'statements.found',
    made: 'statements.made',
  },
  {
    id: 'attributed',
    name: 'Statements with the right speaker',
    found: 'speaker.right',
    gold: 'statements.gold',
    madeRight: 'speaker.right',
    made: 'statements.made',
  },
  manner('direct'),
  manner('indirect'),
  manner('mixed'),
  {
    id: 'encounters',
    name: 'Encounters',
    found: 'encounters.found',
    gold: 'encounters.gold',
    madeRight: 'encounters.found',
    made: 'encounters.made',
  },
  {
    id: 'participants',
    name: 'Participants of the encounters found',
    found: 'participants.found',
    gold: 'participants.gold',
    madeRight: 'participants.madeRight',
    made: 'participants.made',
  },
  {
    id: 'instruments',
    name: 'Texts on the table',
    found: 'instruments.found',
    gold: 'instruments.gold',
    madeRight: 'instruments.found',
    made: 'instruments.made',
  },
];

const rightCounts: readonly { readonly id: string; readonly name: string; readonly right: string; readonly of: string }[] = [
  { id: 'speaker', name: 'Speaker right, of the statements found', right: 'speaker.right', of: 'statements.found' },
  { id: 'act', name: 'Act right, of the statements found', right: 'act.right', of: 'statements.found' },
  { id: 'manner', name: 'Manner right, of the statements found', right: 'manner.right', of: 'statements.found' },
  { id: 'party', name: 'Party right, of the statements found that have one', right: 'party.right', of: 'party.counted' },
  { id: 'times.found', name: 'Dates found', right: 'times.found', of: 'times.gold' },
  { id: 'times.right', name: 'Dates found with the right value', right: 'times.right', of: 'times.gold' },
  {
    id: 'encounters.date',
    name: 'Start right, of the encounters found that have one',
    right: 'encounters.dateRight',
    of: 'encounters.dated',
  },
  { id: 'encounters.status', name: 'Status right, of the encounters found', right: 'encounters.statusRight', of: 'encounters.found' },
  { id: 'instruments.kind', name: 'Kind right, of the texts found', right: 'instruments.kindRight', of: 'instruments.found' },
];

/** Figures of a set from the tallies of its stories. */
export function figuresOf(name: string, tallies: readonly Tally[]): Figures {
  const total = sum(tallies);
  const at = (key: string) => total[key] ?? 0;
  return {
    name,
    stories: at('stories'),
    unread: at('unread'),
    found: foundCounts.map((row) => ({
      id: row.id,
      name: row.name,
      gold: at(row.gold),
      made: at(row.made),
      precision: wilson(at(row.madeRight), at(row.made)),
      recall: wilson(at(row.found), at(row.gold)),
      f1: at(row.gold) === 0 ? null : bootstrap(tallies, (drawn) => f1(sum(drawn), row)),
    })),
    right: rightCounts.map((row) => ({ id: row.id, name: row.name, of: at(row.of), share: wilson(at(row.right), at(row.of)) })),
  };
}

function f1(tally: Tally, row: FoundCounts): number {
  const share = (right: string, of: string) => (tally[of] ? (tally[right] ?? 0) / tally[of] : 0);
  const precision = share(row.madeRight, row.made);
  const recall = share(row.found, row.gold);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** The figures that must not fall, by name. */
export function guarded(figures: Figures): Record<string, number> {
  const out: Record<string, number> = {};
  for (const row of figures.found) if (row.f1 !== null) out[`${row.id}.f1`] = thousandths(row.f1.value);
  for (const row of figures.right) if (row.share !== null) out[`${row.id}.share`] = thousandths(row.share.value);
  return out;
}

/** Rounded down, so that the figure itself passes. */
const thousandths = (value: number): number => Math.floor(value * 1000 + 1e-9) / 1000;

/** Figures of one set by name. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One line for each figure that is below its floor. */
export function belowFloor(all: readonly Figures[], floors: Floors): string[] {
  return all.flatMap((figures) => {
    const now = guarded(figures);
    return Object.entries(floors[figures.name] ?? {})
      .filter(([id, floor]) => (now[id] ?? 0) < floor)
      .map(([id, floor]) => `${figures.name} ${id}: ${now[id] ?? 'not counted'}, floor ${floor}`);
  });
}
