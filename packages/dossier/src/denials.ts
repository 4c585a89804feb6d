import type { Denial, DossierStatement, EncounterReport, Reason } from '@masar/shapes';
import { frames } from './accounts/points.ts';
import { daysOf, isoDay } from './days.ts';
import { fileUnder } from './lists.ts';

/** How far into a denial the encounter must be named for the denial to be of the encounter itself, in characters. */
const head = 60;
/** Days before a denial in which what it denies was said. */
const before = 21;
/** Acts that tell of something that can be denied; a warning or a demand does not. */
const asserting: ReadonlySet<string> = new Set(['state', 'commit', 'agree', 'accuse', 'propose', 'support', 'assess']);
/** What a statement loses that only reports others: what is denied is what they say. */
const outer = 0.25;

/** Marks planned encounters as denied where a statement of their story denies them; gives the reports and the denials by report. */
export function denyEncounters(
  reports: readonly EncounterReport[],
  statements: readonly DossierStatement[],
): { reports: EncounterReport[]; denials: { statement: string; report: string; why: Reason[] }[] } {
  const denying = new Map<string, DossierStatement[]>();
  for (const one of statements) if (isDenial(one)) fileUnder(denying, one.story, one);
  const denials: { statement: string; report: string; why: Reason[] }[] = [];
  const out = reports.flatMap((report): EncounterReport[] => {
    if (report.status !== 'planned' && report.status !== 'proposed' && report.status !== 'denied') return [report];
    const found = (denying.get(report.story) ?? []).filter((one) => names(one, report));
    if (found.length === 0) return [report];
    for (const one of found)
      denials.push({
        statement: one.id,
        report: `${report.story}/${report.encounter}`,
        why: [{ by: 'same-passage', score: 0.9, on: [one.id, report.encounter] }],
      });
    if (report.status === 'denied') return [report];
    const reason: Reason = { by: 'denied-by', score: 0.9, on: found.map((one) => one.id) };
    return [
      { ...report, tellings: report.tellings.filter((telling) => !inside(telling, found)) },
      { ...report, status: 'denied' as const, tellings: report.tellings.filter((telling) => inside(telling, found)), why: [reason] },
    ].filter((one) => one.tellings.length > 0);
  });
  return { reports: out, denials };
}

const isDenial = (one: DossierStatement): boolean => one.act === 'deny' || one.modality === 'denied';

const inside = (telling: EncounterReport['tellings'][number], by: readonly DossierStatement[]): boolean =>
  by.some((one) => one.content.some((content) => content.from < telling.passage.to && telling.passage.from < content.to));

/** The encounter is what the denial is of: it stands at the head of what is denied. */
const names = (one: DossierStatement, report: EncounterReport): boolean =>
  report.tellings.some(({ passage }) =>
    one.content.some((content) => content.from < passage.to && passage.from < content.to && passage.from - content.from <= head),
  );

/**
 * Statements that a denial may be of: said before it and by another side, with the same people or states in what is said, and the
 * same act inside or the same issue.
 */
export function denialsOfStatements(statements: readonly DossierStatement[]): Denial[] {
  const byKey = new Map<string, DossierStatement[]>();
  const framing = frames(statements);
  // A whole readout is not what is denied: a sentence of it is.
  const long = new Set(statements.filter((one) => one.part).map((one) => one.within));
  for (const one of statements)
    if (!isDenial(one) && asserting.has(one.act) && !long.has(one.id))
      for (const key of keysOf(one, [month(one.date)])) fileUnder(byKey, key, one);
  const inner = new Map<string, DossierStatement[]>();
  for (const one of statements) if (one.within !== null) fileUnder(inner, one.within, one);
  return statements.filter(isDenial).flatMap((denial) => {
    const denied = [denial, ...(inner.get(denial.id) ?? [])];
    const candidates = new Set(
      denied.flatMap((one) => keysOf(one, monthsBefore(one.date)).flatMap((key) => (byKey.get(key) ?? []).slice(-40))),
    );
    let best: { one: DossierStatement; rank: number; why: Reason[] } | null = null;
    for (const one of candidates) {
      if (one.id === denial.id || one.within === denial.id || one.reporter.side === denial.reporter.side || !inTime(one, denial)) continue;
      for (const part of denied) {
        const why = likeness(part, one);
        const score = why.reduce((sum, reason) => sum + reason.score, 0);
        const rank = score - (framing.has(one.id) ? outer : 0);
        if (score >= 1.5 && (best === null || rank > best.rank)) best = { one, rank, why };
      }
    }
    return best === null ? [] : [{ statement: denial.id, denies: { kind: 'statement' as const, id: best.one.id }, why: best.why }];
  });
}

const month = (date: string | null): string => date?.slice(0, 7) ?? '?';

/** The months in which what a denial is of can have been said. */
function monthsBefore(date: string | null): string[] {
  const days = daysOf(date);
  return days === null ? [month(date)] : [...new Set([month(date), month(isoDay(days.from - before))])];
}

/** What a statement is looked up by: its issues, whom it speaks to and of whom, in each of these months. */
const keysOf = (one: DossierStatement, months: readonly string[]): string[] =>
  months.flatMap((said) => [
    ...one.issues.map((issue) => `${issue} ${said}`),
    ...(one.speaker === null ? [] : one.addressees.map((id) => `${one.speaker} ${id} ${said}`)),
    ...one.about.filter((id) => id.startsWith('person/')).map((id) => `${one.speaker} ${id} ${said}`),
  ]);

function inTime(one: DossierStatement, denial: DossierStatement): boolean {
  if (one.story === denial.story) return true;
  if (one.date === null || denial.date === null) return false;
  const days = (Date.parse(denial.date) - Date.parse(one.date)) / 86_400_000;
  return days >= 0 && days <= before;
}

function likeness(denied: DossierStatement, one: DossierStatement): Reason[] {
  const why: Reason[] = [];
  const issues = denied.issues.filter((issue) => one.issues.includes(issue));
  if (issues.length > 0) why.push({ by: 'issue', score: 1, on: issues });
  const about = denied.about.filter((id) => one.about.includes(id));
  const named = about.reduce((sum, id) => sum + (id.startsWith('person/') ? 0.75 : 0.25), 0);
  if (about.length > 0) why.push({ by: 'about', score: Math.min(1, named), on: about });
  if (denied.modality === 'denied' && denied.speaker !== null && one.about.includes(denied.speaker))
    why.push({ by: 'told-of', score: 0.75, on: [denied.speaker] });
  if (denied.speaker !== null && denied.speaker === one.speaker && denied.act === one.act)
    why.push({ by: 'speaker-act', score: 1, on: [one.speaker, one.act] });
  return why;
}
