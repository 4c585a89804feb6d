import { type Encounter, overlaps, type Reading, type Span, type Statement } from '@masar/shapes';
import { namesOf } from './actors.ts';
import type { GoldEncounter, GoldStatement, GoldStory, GoldTime } from './gold.ts';
import { sameName } from './names.ts';
import { ofParty, participation } from './participants.ts';
import { contentSpan, coveredBy, cueSpan, occurrence, shared } from './places.ts';

/** Counts of one story or of many: what was there, what was made, what was right. */
export type Tally = Readonly<Record<string, number>>;

/** What the reading of one story is worth. */
export interface Score {
  readonly tally: Tally;
  /** One line for each miss, in the words of the story. */
  readonly misses: readonly string[];
}

class Count {
  readonly tally: Record<string, number> = {};
  readonly misses: string[] = [];
  add(key: string, by: number | boolean = 1): void {
    this.tally[key] = (this.tally[key] ?? 0) + Number(by);
  }
}

/** Counts one story; `reading` is null where the reader gave none. */
export function scoreStory(gold: GoldStory, reading: Reading | null): Score {
  const count = new Count();
  count.add('stories');
  count.add('unread', reading === null);
  scoreStatements(count, gold, reading);
  for (const time of gold.times ?? []) scoreTime(count, gold.text, time, reading);
  scoreEncounters(count, gold, reading);
  scoreInstruments(count, gold, reading);
  return { tally: count.tally, misses: count.misses.map((line) => `${gold.id} ${line}`) };
}

/** Adds tallies up. */
export function sum(tallies: readonly Tally[]): Tally {
  const total: Record<string, number> = {};
  for (const tally of tallies) for (const [key, value] of Object.entries(tally)) total[key] = (total[key] ?? 0) + value;
  return total;
}

function scoreStatements(count: Count, story: GoldStory, reading: Reading | null): void {
  const read = reading?.statements ?? [];
  const matched = matchStatements(story, read);
  const toOptional = new Set(story.statements.flatMap((gold, at) => (gold.optional && matched.has(at) ? [matched.get(at)] : [])));
  const counted = new Set([...matched].filter(([at]) => !story.statements[at]?.optional).map(([, at]) => at));
  read.forEach((statement, at) => {
    if (toOptional.has(at)) return;
    count.add('statements.made');
    count.add(`${statement.manner}.made`);
    count.add(`${statement.manner}.madeRight`, counted.has(at));
    if (!counted.has(at)) count.misses.push(`statement too many: ${textOf(story, statement)}`);
  });
  story.statements.forEach((gold, at) => {
    if (gold.optional) return;
    count.add('statements.gold');
    count.add(`${gold.kind}.gold`);
    const found = read[matched.get(at) ?? -1];
    if (found === undefined || reading === null) {
      count.misses.push(`statement missed: ${gold.cue} | ${gold.speaker} | ${gold.contentStart} \u2026 ${gold.contentEnd}`);
      return;
    }
    count.add('statements.found');
    count.add(`${gold.kind}.found`);
    scoreFound(count, gold, found, reading);
  });
}

function scoreFound(count: Count, gold: GoldStatement, found: Statement, reading: Reading): void {
  const names = namesOf(reading, found.speaker);
  const speaker = found.speaker !== null && sameName(goldNames(gold), names);
  count.add('speaker.right', speaker);
  count.add('act.right', found.act === gold.act);
  count.add('manner.right', found.manner === gold.kind);
  if (!speaker) count.misses.push(`speaker: ${gold.cue} | gold ${gold.speaker} | read ${names[0] ?? 'nobody'}`);
  if (found.act !== gold.act) count.misses.push(`act: ${gold.cue} | gold ${gold.act} | read ${found.act}`);
  const party = gold.party ? ofParty(gold.party, found, reading) : null;
  if (party === null) return;
  count.add('party.counted');
  count.add('party.right', party);
  if (!party) count.misses.push(`party: ${gold.cue} | gold ${gold.party} | read ${found.side ?? 'none'}`);
}

const textOf = (story: GoldStory, { cue, content }: Statement): string =>
  `${story.text.slice(cue.from, cue.to)} | ${content
    .map((span) => story.text.slice(span.from, span.to))
    .join(' \u2026 ')
    .slice(0, 60)}`;

const goldNames = (gold: GoldStatement): string[] => [
  gold.speaker,
  ...(gold.speakerText ? [gold.speakerText] : []),
  ...[gold.speakerAlt ?? []].flat(),
];

/** Gold index → index of the statement read for it: contents overlap by half of their union, best first, one to one. */
function matchStatements(story: GoldStory, read: readonly Statement[]): Map<number, number> {
  const contents = read.map((statement) => coveredBy(story.text, statement.content));
  const pairs: { readonly worth: number; readonly gold: number; readonly read: number }[] = [];
  story.statements.forEach((gold, at) => {
    const content = coveredBy(story.text, [contentSpan(story.text, gold)]);
    const cue = cueSpan(story.text, gold);
    contents.forEach((other, n) => {
      const both = shared(content, other);
      const union = content.size + other.size - both;
      const iou = union === 0 ? 0 : both / union;
      if (iou >= 0.5) pairs.push({ worth: iou + (overlaps((read[n] as Statement).cue, cue) ? 0.5 : 0), gold: at, read: n });
    });
  });
  pairs.sort((a, b) => b.worth - a.worth || b.gold - a.gold || b.read - a.read);
  const out = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (out.has(pair.gold) || taken.has(pair.read)) continue;
    out.set(pair.gold, pair.read);
    taken.add(pair.read);
  }
  return out;
}

const date = /^(\d{4}(?:-\d\d){0,2})(?:T[\p{L}\p{N}_]+)?(?:\/(\d{4}(?:-\d\d){0,2}))?$/u;

/** The date or range of dates that a value gives, without the hour; null for anything else. */
function dates(value: string | null | undefined): string | null {
  const match = date.exec(value ?? '');
  return match === null ? null : `${match[1]}${match[2] === undefined ? '' : `/${match[2]}`}`;
}

function scoreTime(count: Count, text: string, gold: GoldTime, reading: Reading | null): void {
  const value = dates(gold.value);
  if (value === null) return;
  const nth = occurrence(text, gold.text, gold.occurrence ?? 1);
  const from = nth < 0 ? text.indexOf(gold.text) : nth;
  const over = (reading?.times ?? []).filter((time) => overlaps(time, { from, to: from + gold.text.length }));
  const right = over.some((time) => dates(time.value) === value);
  count.add('times.gold');
  count.add('times.found', over.length > 0);
  count.add('times.right', right);
  if (!right) count.misses.push(`time: ${gold.text} | gold ${value} | read ${over.map((time) => time.value).join(', ') || 'nothing'}`);
}

const dayOf = (value: string | null | undefined): string | null => (value ?? '').split('/')[0]?.split('T')[0] || null;

function scoreEncounters(count: Count, story: GoldStory, reading: Reading | null): void {
  scoreByEvidence(count, 'encounter', {
    text: story.text,
    gold: story.encounters ?? [],
    read: reading?.encounters ?? [],
    closer: (gold, one) => (dayOf(one.start) === (gold.start ?? null) ? 0.3 : 0) + (one.status === gold.status ? 0.2 : 0),
    missed: (gold) => `${gold.kind} ${gold.start ?? 'undated'}`,
    found: (gold, one) => {
      if (gold.start) {
        const day = dayOf(one.start);
        count.add('encounters.dated');
        count.add('encounters.dateRight', (day ?? '').startsWith(gold.start) || gold.start.startsWith(day ?? '?'));
      }
      count.add('encounters.statusRight', one.status === gold.status);
      if (one.status !== gold.status) count.misses.push(`status: ${gold.evidence} | gold ${gold.status} | read ${one.status}`);
      if (reading !== null) scoreParticipants(count, gold, one, reading);
    },
  });
}

function scoreParticipants(count: Count, gold: GoldEncounter, one: Encounter, reading: Reading): void {
  if (gold.kind === 'interview' || !gold.participants?.length) return;
  const { gold: told, found, made, right, tooMany } = participation(gold.participants, one, reading);
  count.add('participants.gold', told.length);
  count.add('participants.found', found.length);
  count.add('participants.made', made);
  count.add('participants.madeRight', right);
  for (const name of told) if (!found.includes(name)) count.misses.push(`participant missed: ${name} | ${gold.evidence}`);
  for (const name of tooMany) count.misses.push(`participant too many: ${name} | ${gold.evidence}`);
}

function scoreInstruments(count: Count, story: GoldStory, reading: Reading | null): void {
  scoreByEvidence(count, 'instrument', {
    text: story.text,
    gold: story.instruments ?? [],
    read: reading?.instruments ?? [],
    closer: (gold, one) => (one.kind === gold.kind ? 0.2 : 0),
    missed: ({ kind }) => kind,
    found: (gold, one) => {
      count.add('instruments.kindRight', one.kind === gold.kind);
      if (one.kind !== gold.kind) count.misses.push(`kind: ${gold.evidence} | gold ${gold.kind} | read ${one.kind}`);
    },
  });
}

interface Evidenced<Gold, Read> {
  readonly text: string;
  readonly gold: readonly Gold[];
  readonly read: readonly Read[];
  /** What breaks ties between records of one passage. */
  readonly closer: (gold: Gold, one: Read) => number;
  /** What is told of one that is missed, before its words. */
  readonly missed: (gold: Gold) => string;
  readonly found: (gold: Gold, one: Read) => void;
}

/** Counts records that are found by their evidence, one to one; gold without any is not counted. */
function scoreByEvidence<Gold extends { readonly evidence?: string | null }, Read extends { readonly evidence: readonly Span[] }>(
  count: Count,
  name: 'encounter' | 'instrument',
  { text, gold: all, read, closer, missed, found }: Evidenced<Gold, Read>,
): void {
  count.add(`${name}s.made`, read.length);
  const taken = new Set<Read>();
  for (const gold of all) {
    if (!gold.evidence) continue;
    count.add(`${name}s.gold`);
    const free = read.filter((one) => !taken.has(one));
    const best = bestByEvidence(text, gold.evidence, free, (one) => closer(gold, one));
    if (best === null) {
      count.misses.push(`${name} missed: ${missed(gold)} | ${gold.evidence}`);
      continue;
    }
    taken.add(best);
    count.add(`${name}s.found`);
    found(gold, best);
  }
}

/** The record whose evidence overlaps the gold evidence by half of the shorter; `more` breaks ties. */
function bestByEvidence<Read extends { readonly evidence: readonly Span[] }>(
  text: string,
  gold: string,
  read: readonly Read[],
  more: (one: Read) => number,
): Read | null {
  const from = text.indexOf(gold);
  const evidence = coveredBy(text, [{ from, to: from + gold.length }]);
  let best: Read | null = null;
  let most = 0;
  for (const one of read) {
    const other = coveredBy(text, one.evidence);
    const share = shared(evidence, other) / Math.max(1, Math.min(evidence.size, other.size || 1));
    const worth = share + more(one);
    if (share < 0.5 || (best !== null && worth <= most)) continue;
    best = one;
    most = worth;
  }
  return best;
}
