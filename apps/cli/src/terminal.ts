import type { Actor, Encounter, Instrument, Reading, Span, Statement, Track } from '@masar/shapes';
import pc from 'picocolors';
import { actNames, labels, statusNames, type Ui } from './labels.ts';

/** How the view is drawn. */
export interface View {
  readonly width: number;
  readonly colour: boolean;
  readonly ui: Ui;
  readonly times: boolean;
}

export const isolate = (text: string) => `\u2068${text}\u2069`;
export const actColours: Readonly<Record<string, 'green' | 'red' | 'yellow' | 'cyan' | 'magenta' | 'blue'>> = {
  agree: 'green',
  support: 'green',
  commit: 'cyan',
  propose: 'cyan',
  reject: 'red',
  accuse: 'red',
  deny: 'red',
  warn: 'yellow',
  concern: 'yellow',
  demand: 'magenta',
};

/** A reading as lines for a terminal: labels first, the copy's words isolated so that each keeps its direction. */
export function terminalView(reading: Reading, view: View): string {
  const paint = pc.createColors(view.colour);
  const words = labels[view.ui];
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const names = (ids: readonly string[]) => ids.map((id) => isolate(nameOf(actors.get(id), words.unknown))).join(', ');
  const slice = (span: { from: number; to: number }) => reading.story.text.slice(span.from, span.to).replace(/\s+/g, ' ');
  const out: string[] = [];
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length > 0)
      out.push('', paint.bold(`${title} (${lines.filter((line) => !line.startsWith(' ')).length || lines.length})`), ...lines);
  };
  const { story } = reading;
  if (story.headline !== null) out.push(paint.bold(isolate(slice(story.headline))));
  out.push(
    paint.dim(
      [story.dateline?.agencies.join(' / '), story.dateline?.place, story.published && `${words.published} ${story.published}`]
        .filter(Boolean)
        .join(' · '),
    ),
  );
  section(
    words.statements,
    reading.statements.flatMap((one) => statementLines(one)),
  );
  section(
    words.encounters,
    reading.encounters.flatMap((one) => encounterLines(one)),
  );
  section(
    words.tracks,
    reading.tracks.flatMap((one) => trackLines(one)),
  );
  section(
    words.instruments,
    reading.instruments.flatMap((one) => instrumentLines(one)),
  );
  if (view.times)
    section(
      words.times,
      reading.times.map((time) => `${paint.blue(time.value.padEnd(24))} ${isolate(slice(time))}`),
    );
  if (reading.statements.length + reading.encounters.length === 0) out.push('', words.nothing);
  return `${out.join('\n')}\n`;

  function statementLines(one: Statement): string[] {
    const indent = '  '.repeat(depthOf(one, reading.statements));
    const speaker = actors.get(one.speaker ?? '');
    const act = actNames[view.ui][one.act] ?? one.act;
    const colour = actColours[one.act];
    const head = [
      paint.bold(isolate(nameOf(speaker, words.unknown))),
      one.side === null ? '' : paint.dim(one.side),
      colour === undefined ? act : paint[colour](act),
      one.addressees.length > 0 ? `${words.to} ${names(one.addressees)}` : '',
      one.via.length > 0 ? paint.dim(`${words.via} ${names(one.via)}`) : '',
      one.modality === 'asserted' ? '' : paint.yellow(one.modality),
    ].filter((part) => part !== '');
    return [
      `${indent}${head.join(paint.dim(' · '))}`,
      ...wrap(one.content.map(slice).join(' … '), view.width - indent.length - 4).map((line) => `  ${indent}  ${isolate(line)}`),
      ...one.conditions.map((condition) => `  ${indent}  ${paint.dim(`${words.condition}: ${isolate(slice(condition))}`)}`),
    ];
  }
  function encounterLines(one: Encounter): string[] {
    const dates = one.start === null ? '' : one.end !== null && one.end !== one.start ? `${one.start} – ${one.end}` : one.start;
    const status = statusNames[view.ui][one.status] ?? one.status;
    return [
      [paint.bold(one.kind), paint.cyan(status), dates, one.place === null ? '' : isolate(one.place.name), names(one.participants)]
        .filter(Boolean)
        .join(paint.dim(' · ')),
      ...fullest(one.evidence).flatMap((span) => wrap(slice(span), view.width - 4).map((line) => `    ${paint.dim(isolate(line))}`)),
    ];
  }
  function trackLines(one: Track): string[] {
    return [
      [
        paint.bold(isolate(one.name)),
        one.sides.join(' – '),
        one.place === null ? '' : isolate(one.place.name),
        one.overseers.length > 0 ? `${words.overseers} ${names(one.overseers)}` : '',
      ]
        .filter(Boolean)
        .join(paint.dim(' · ')),
    ];
  }
  function instrumentLines(one: Instrument): string[] {
    return [
      [paint.bold(one.kind), isolate(one.title), one.date ?? ''].filter(Boolean).join(paint.dim(' · ')),
      ...one.provisions.map(
        (provision) =>
          `    ${paint.dim('–')} ${provision.obliged.map((id) => (actors.has(id) ? isolate(nameOf(actors.get(id), words.unknown)) : id)).join(', ')} ${isolate(provision.duty.replace(/\s+/g, ' '))}`,
      ),
    ];
  }
}

const nameOf = (actor: Actor | undefined, unknown: string): string => actor?.name.replace(/\s+/g, ' ') ?? unknown;

/** The longest of several pieces of evidence: it says most. */
const fullest = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, 1);

/** How many reports stand around a statement. */
function depthOf(one: Statement, all: readonly Statement[]): number {
  let depth = 0;
  for (let around = one.within; around !== null && depth < 4; around = all.find((other) => other.id === around)?.within ?? null) depth++;
  return depth;
}

/** Lines of at most `width` characters, broken between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > Math.max(20, width)) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
