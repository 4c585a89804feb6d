import type {
  Conflict,
  Dossier,
  EncounterPlace,
  EncounterReport,
  JoinedEncounter,
  JoinedTrack,
  Passage,
  Position,
  Reason,
  Telling,
} from '@masar/shapes';
import pc from 'picocolors';
import { actColours, isolate, type View, wrap } from '../terminal.ts';
import { actName, dayName, fieldName, kindName, reasonName, statusMarks, statusName, words } from './labels.ts';
import type { Loaded } from './load.ts';
import { Names } from './names.ts';

/** Reports of one encounter, and stands of one issue, that are shown unless all are asked for. */
const few = 5;

const statusColours = {
  held: 'green',
  planned: 'cyan',
  proposed: 'blue',
  ongoing: 'cyan',
  postponed: 'yellow',
  cancelled: 'red',
  denied: 'red',
} as const;

/** What the views of a dossier and of an account draw with. */
export class Pen {
  readonly paint;
  readonly names: Names;

  constructor(
    dossier: Dossier,
    readonly view: View & { readonly all: boolean },
  ) {
    this.paint = pc.createColors(view.colour);
    this.names = new Names(dossier, view.ui);
  }

  get words() {
    return words[this.view.ui];
  }

  get comma(): string {
    return this.view.ui === 'ar' ? '، ' : ', ';
  }

  join(parts: readonly (string | false | null | undefined)[]): string {
    return parts.filter(Boolean).join(this.paint.dim(' · '));
  }

  status(status: JoinedEncounter['status']): string {
    return this.paint[statusColours[status]](`${statusMarks[status]} ${statusName(this.view.ui, status)}`);
  }

  act(act: string): string {
    const colour = actColours[act];
    const name = actName(this.view.ui, act);
    return colour === undefined ? name : this.paint[colour](name);
  }

  people(ids: readonly string[]): string {
    return [...new Set(ids.map((id) => isolate(this.names.actor(id))))].join(this.comma);
  }

  /** Who met: the people where two are known, or else the sides. */
  who(one: JoinedEncounter): string {
    const people = one.participants.filter((id) => this.names.isPerson(id)).slice(0, 6);
    if (people.length >= 2 || one.sides.length === 0) return this.people(people.length > 0 ? people : one.participants.slice(0, 6));
    return isolate(one.sides.map((side) => this.names.side(side)).join(' – '));
  }

  /** Where a passage stands, so that an editor can open it. */
  where({ story, from, to }: Passage): string {
    return this.paint.dim(`${this.names.story(story).name}:${from}-${to}`);
  }

  /** The words of a passage, wrapped and set in. */
  quote(passage: Passage, indent: number): string[] {
    const pad = ' '.repeat(indent);
    const lines = wrap(passage.quote.replace(/\s+/g, ' ').trim(), this.view.width - indent - 2);
    const shown = this.view.all ? lines : lines.slice(0, 2);
    return shown.map(
      (line, index) => `${pad}${this.paint.dim(isolate(index === shown.length - 1 && lines.length > shown.length ? `${line} …` : line))}`,
    );
  }

  why(reasons: readonly Reason[]): string {
    const best = [...reasons].filter((one) => one.score > 0).sort((a, b) => b.score - a.score);
    return this.paint.dim(best.map((one) => `${reasonName(this.view.ui, one.by)} ${Math.round(one.score * 100) / 100}`).join(this.comma));
  }
}

/** A dossier as lines for a terminal. */
export function dossierView(loaded: Loaded, view: View & { readonly all: boolean }): string {
  const { dossier } = loaded;
  const pen = new Pen(dossier, view);
  const { paint } = pen;
  const out: string[] = [heading(dossier, pen)];
  for (const [why, files] of byReason(loaded)) out.push(paint.yellow(`${pen.words.refused} (${files.length}): ${why}`));
  const section = (title: string, blocks: readonly (readonly string[])[]) => {
    if (blocks.length > 0) out.push('', paint.bold(`${title} (${blocks.length})`), ...blocks.flat());
  };
  section(
    pen.words.tracks,
    dossier.tracks.map((one) => trackLines(one, dossier, pen)),
  );
  section(
    pen.words.encounters,
    dossier.encounters.filter(worthy(view.all)).map((one) => encounterLines(one, pen)),
  );
  section(pen.words.positions, positionLines(dossier, pen));
  section(
    pen.words.instruments,
    dossier.instruments.map((one) => [
      `  ${pen.join([paint.bold(kindName(view.ui, one.kind)), isolate(one.title.replace(/\s+/g, ' ')), one.date, one.parties.length > 0 && pen.people(one.parties)])}`,
      ...one.provisions.flatMap((provision) => [
        `      ${pen.join([provision.obliged.map((id) => isolate(pen.names.actor(id))).join(', ')])} ${isolate(provision.passage.quote.replace(/\s+/g, ' '))}`,
      ]),
    ]),
  );
  section(
    pen.words.denials,
    dossier.denials.map((one) => denialLines(one, dossier, pen)),
  );
  section(
    pen.words.copies,
    dossier.origins
      .filter((one) => one.copies.length > 1)
      .map((one) => [
        `  ${pen.join([one.agencies.map(isolate).join(' / '), ...one.copies.map(({ story, why }) => `${pen.names.story(story).name}${why.length > 0 ? ` (${pen.why(why)})` : ''}`)])}`,
      ]),
  );
  section(pen.words.unplaced, view.all ? dossier.unplaced.map((one) => reportLines(one, pen)) : []);
  if (!view.all && dossier.unplaced.length > 0) out.push('', paint.dim(`${pen.words.unplaced}: ${dossier.unplaced.length} (--all)`));
  return `${out.join('\n')}\n`;
}

/** Files that could not be read, by the reason why. */
function byReason({ refused }: Loaded): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { file, why } of refused) {
    const reason = why.replace(`"${file}": `, '');
    found.set(reason, [...(found.get(reason) ?? []), file]);
  }
  return found;
}

/** Encounters of sides; single visits and briefings only where all is asked for. */
export const worthy =
  (all: boolean) =>
  (one: JoinedEncounter): boolean =>
    all || one.sides.length > 1 || one.participants.length > 1 || one.track !== null;

function heading(dossier: Dossier, pen: Pen): string {
  const days = dossier.stories
    .map((one) => one.published)
    .filter((day) => day !== null)
    .sort();
  const langs = [...new Set(dossier.stories.map((one) => one.lang))].map(
    (lang) => `${lang} ${dossier.stories.filter((one) => one.lang === lang).length}`,
  );
  return pen.paint.bold(
    pen.join([
      `${pen.words.stories} ${dossier.stories.length} (${langs.join(', ')})`,
      `${pen.words.origins} ${dossier.origins.length}`,
      days.length > 0 && isolate(`${days[0]} – ${days.at(-1)}`),
    ]),
  );
}

/** The same as words of its own direction. */
export const when = (one: { readonly start: string | null; readonly end: string | null }): string => isolate(dated(one));

const place = (pen: Pen, where: EncounterPlace | null): string => (where === null ? '' : isolate(pen.names.place(where)));

export const dated = (one: { readonly start: string | null; readonly end: string | null }): string =>
  one.start === null ? '—' : one.end !== null && one.end !== one.start ? `${one.start} – ${one.end}` : one.start;

function trackLines(track: JoinedTrack, dossier: Dossier, pen: Pen): string[] {
  const rounds = track.rounds.map((id) => dossier.encounters.find((one) => one.id === id) as JoinedEncounter);
  const { state } = track;
  return [
    `  ${pen.join([
      pen.paint.bold(isolate(track.sides.map((side) => pen.names.side(side)).join(' – '))),
      place(pen, track.place),
      `${pen.words.held} ${state.held}`,
      `${pen.words.next}: ${state.next === null ? pen.words.none : when(rounds.find((one) => one.id === state.next) as JoinedEncounter)}`,
      track.overseers.length > 0 && `${pen.words.overseers} ${pen.people(track.overseers)}`,
    ])}`,
    ...rounds.map(
      (one) =>
        `      ${pen.status(one.status)} ${pen.join([when(one), kindName(pen.view.ui, one.kind), place(pen, one.place), pen.who(one), pen.paint.dim(one.id)])}`,
    ),
  ];
}

function encounterLines(one: JoinedEncounter, pen: Pen): string[] {
  const stories = new Set(one.history.map((report) => report.story)).size;
  const shown = pen.view.all ? one.history : telling(one.history);
  return [
    `${pen.status(one.status)} ${pen.join([pen.paint.bold(when(one)), kindName(pen.view.ui, one.kind), place(pen, one.place), pen.who(one), pen.paint.dim(`${one.id} · ${pen.words.stories} ${stories}, ${pen.words.origins} ${one.origins}`)])}`,
    ...shown.flatMap((report) => reportLines(report, pen)),
    ...(shown.length < one.history.length ? [pen.paint.dim(`      + ${one.history.length - shown.length} ${pen.words.more}`)] : []),
    ...one.conflicts.flatMap((conflict) => conflictLines(conflict, pen)),
  ];
}

/** The first report of each status, and as many more as fit. */
function telling(history: readonly EncounterReport[]): readonly EncounterReport[] {
  if (history.length <= few) return history;
  const firsts = history.filter((report, at) => history.findIndex((other) => other.status === report.status) === at);
  const rest = history.filter((report) => !firsts.includes(report)).slice(-(few - firsts.length));
  return history.filter((report) => firsts.includes(report) || rest.includes(report));
}

/** The telling with the most words. */
export const fullest = (report: EncounterReport): Telling | undefined =>
  [...report.tellings].sort((a, b) => b.passage.quote.length - a.passage.quote.length)[0];

function reportLines(report: EncounterReport, pen: Pen): string[] {
  const telling = fullest(report);
  const passage = telling?.passage;
  return [
    `    ${pen.join([isolate(report.reported ?? '—'), pen.status(report.status), when(report), telling !== undefined && isolate(pen.names.source(telling.source)), passage !== undefined && pen.where(passage)])}`,
    ...(passage === undefined ? [] : pen.quote(passage, 8)),
    ...(pen.view.all && report.why.length > 0 ? [`        ${pen.words.why}: ${pen.why(report.why)}`] : []),
  ];
}

function conflictLines(conflict: Conflict, pen: Pen): string[] {
  const shown = (value: string) =>
    conflict.field === 'place' ? pen.names.placeRef(value) : conflict.field === 'status' ? statusName(pen.view.ui, value) : dayName(value);
  const tellers = (tellings: Conflict['values'][number]['tellings']) =>
    [...new Set(tellings.map((one) => pen.names.source(one.source)))].map(isolate).join(', ');
  return [
    `    ${pen.paint.yellow(`≠ ${fieldName(pen.view.ui, conflict.field)}${conflict.moved ? ` (${pen.words.moved})` : ''}`)}  ${conflict.values.map(({ value, tellings }) => `${isolate(shown(value))}: ${tellers(tellings)}`).join(pen.paint.dim('  |  '))}`,
  ];
}

function positionLines(dossier: Dossier, pen: Pen): string[][] {
  const byIssue = new Map<string, Position[]>();
  for (const one of dossier.positions) byIssue.set(one.issue, [...(byIssue.get(one.issue) ?? []), one]);
  const statements = new Map(dossier.statements.map((one) => [one.id, one]));
  return [...byIssue]
    .filter(([, cells]) => cells.some((cell) => cell.stands.length > 0))
    .map(([issue, cells]) => [
      `  ${pen.paint.bold(isolate(pen.names.issue(issue)))}`,
      ...cells.flatMap((cell) => {
        const [now, ...before] = cell.stands;
        const side = pen.paint.dim(isolate(pen.names.side(cell.side)));
        if (now === undefined)
          return pen.view.all ? [`    ${side} ${pen.paint.dim(`${pen.words.noStand} (${pen.words.read} ${cell.read})`)}`] : [];
        const set = now.statements.map((id) => statements.get(id)).filter((one) => one !== undefined);
        const passage = set[0]?.content[0];
        const tellers = set.every((one) => one.reporter.side !== cell.side)
          ? [...new Set(set.map((one) => pen.names.source(one.reporter)))]
          : [];
        return [
          `    ${pen.join([side, `${pen.act(now.act)} ${pen.words.since} ${isolate(`${now.since ?? '—'}${now.until !== now.since ? ` … ${now.until}` : ''}`)}`, tellers.length > 0 && `${pen.words.tells} ${tellers.map(isolate).join(', ')}`, ...before.slice(0, pen.view.all ? 99 : 2).map((one) => pen.paint.dim(`${pen.words.before} ${actName(pen.view.ui, one.act)} ${isolate(one.since ?? '—')}`)), passage !== undefined && pen.where(passage)])}`,
          ...(passage === undefined ? [] : pen.quote(passage, 8)),
        ];
      }),
    ]);
}

function denialLines({ statement, denies, why }: Dossier['denials'][number], dossier: Dossier, pen: Pen): string[] {
  const denial = dossier.statements.find((one) => one.id === statement);
  const denied = dossier.statements.find((one) => one.id === denies.id);
  const encounter = dossier.encounters.find((one) => one.id === denies.id);
  const [here, there] = [denial?.content[0], denied?.content[0]];
  return [
    `  ${pen.join([pen.paint.bold(isolate(pen.names.actor(denial?.speaker ?? null))), here !== undefined && pen.where(here)])}`,
    ...(here === undefined ? [] : pen.quote(here, 6)),
    `    ${pen.words.denies} ${encounter !== undefined ? pen.join([kindName(pen.view.ui, encounter.kind), when(encounter), pen.who(encounter), encounter.id]) : pen.join([isolate(pen.names.actor(denied?.speaker ?? null)), there !== undefined && pen.where(there)])}  ${pen.why(why)}`,
    ...(there === undefined ? [] : pen.quote(there, 6)),
  ];
}
