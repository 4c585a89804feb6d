import type { Account, Difference, Dossier, Passage, Point } from '@masar/shapes';
import { isolate, type View } from '../terminal.ts';
import { dayName, fieldName, kindName } from './labels.ts';
import type { Loaded } from './load.ts';
import { isPlain, passagesOf } from './passages.ts';
import { Pen, when } from './terminal.ts';

/** Two accounts as lines for a terminal: what both say, what only one says, where they differ. */
export function accountView(account: Account, all: Loaded, others: readonly string[], view: View & { readonly all: boolean }): string {
  const { dossier } = all;
  const pen = new Pen(dossier, view);
  const { paint } = pen;
  const [a, b] = [titleOf(account.a, dossier, pen), titleOf(account.b, dossier, pen)];
  const encounter = dossier.encounters.find((one) => one.id === account.encounter);
  const out = [
    paint.bold(`${isolate(a)} / ${isolate(b)}`),
    encounter === undefined
      ? paint.dim(pen.words.all)
      : `${pen.status(encounter.status)} ${pen.join([when(encounter), kindName(view.ui, encounter.kind), encounter.place !== null && isolate(pen.names.place(encounter.place)), pen.who(encounter), paint.dim(encounter.id)])}`,
  ];
  const section = (title: string, blocks: readonly (readonly string[])[], plain = 0) => {
    out.push(
      '',
      paint.bold(`${title} (${blocks.length + plain})`),
      ...(blocks.length + plain === 0 ? [paint.dim(`  ${pen.words.nothing}`)] : blocks.flat()),
      ...(plain > 0 ? [paint.dim(`  + ${plain} ${pen.words.plain} (--all)`)] : []),
    );
  };
  const alone = (title: string, points: readonly Point[]) => {
    const shown = view.all ? points : points.filter((point) => !isPlain(point));
    section(
      title,
      shown.map((point) => pointLines(point, pen, all)),
      points.length - shown.length,
    );
  };
  section(
    pen.words.both,
    account.both.map((pair) => [
      ...pointLines(pair.a, pen, all, isolate(a)),
      ...addsLines(pair.beyond.a, dossier, pen),
      ...pointLines(pair.b, pen, all, isolate(b)),
      ...addsLines(pair.beyond.b, dossier, pen),
      `      ${pen.words.why}: ${pen.why(pair.why)}`,
    ]),
  );
  section(
    pen.words.differ,
    account.differ.map((one) => differenceLines(one, pen, [a, b])),
  );
  alone(`${pen.words.only} ${isolate(a)}`, account.onlyA);
  alone(`${pen.words.only} ${isolate(b)}`, account.onlyB);
  if (others.length > 0) out.push('', paint.dim(`${pen.words.others}: ${others.join(', ')} (--encounter)`));
  return `${out.join('\n')}\n`;
}

/** What one column is called: a side, or the story. */
export const titleOf = (whose: string, dossier: Dossier, pen: { readonly names: Pen['names'] }): string =>
  dossier.stories.find((one) => one.id === whose)?.name ?? pen.names.side(whose);

function pointLines(point: Point, pen: Pen, all: Loaded, side?: string): string[] {
  const told = passagesOf(point, all, pen.view.ui);
  const passages = pen.view.all ? told : told.slice(0, 1);
  const own = point.speakers.every((id) => point.reporters.some((one) => one.speaker === id));
  return [
    `  ${pen.join([
      side !== undefined && pen.paint.dim(side),
      pen.paint.bold(pen.people(point.speakers) || isolate(pen.names.source(point.reporters[0] ?? { speaker: null, side: null }))),
      pen.act(point.act),
      point.addressees.length > 0 && `${pen.view.ui === 'ar' ? '←' : '→'} ${pen.people(point.addressees)}`,
      point.issues.map((issue) => isolate(pen.names.issue(issue))).join(pen.comma),
      point.dates.map((date) => isolate(dayName(date))).join(pen.comma),
      point.conduct.map((told) => isolate(pen.names.conduct(told))).join(pen.comma),
      conditionsOf(point, pen),
      !own && `${pen.words.tells} ${[...new Set(point.reporters.map((one) => pen.names.source(one)))].map(isolate).join(pen.comma)}`,
      point.origins > 1 && pen.paint.dim(`${pen.words.origins} ${point.origins}`),
    ])}`,
    ...passages.flatMap((passage) => quoted(passage, pen)),
    ...(pen.view.all ? [`      ${pen.words.why}: ${pen.why(point.why)}`] : []),
  ];
}

/** What only one of a pair tells: days, and encounters and actors by their names. */
function addsLines(values: readonly string[], dossier: Dossier, pen: Pen): string[] {
  const named = values.map((value) => {
    const encounter = dossier.encounters.find((one) => one.id === value);
    if (encounter !== undefined) return `${kindName(pen.view.ui, encounter.kind)} ${isolate(pen.names.place(encounter.place))}`;
    return isolate(/^\d/.test(value) ? dayName(value) : pen.names.actor(value));
  });
  return named.length === 0 ? [] : [`      ${pen.words.adds}: ${[...new Set(named)].join(pen.comma)}`];
}

const quoted = (passage: Passage, pen: Pen): string[] => [...pen.quote(passage, 6), `      ${pen.where(passage)}`];

function differenceLines(one: Difference, pen: Pen, [a, b]: readonly [string, string]): string[] {
  const shown = (value: string) =>
    value
      .split(', ')
      .map((part) => pen.names.value(one.field, part))
      .join(pen.comma);
  const side = (title: string, { value, evidence }: Difference['a']) => [
    `    ${isolate(title)}: ${pen.paint.yellow(isolate(shown(value)))}`,
    ...evidence.slice(0, pen.view.all ? 99 : 1).flatMap((passage) => quoted(passage, pen)),
  ];
  return [`  ${pen.join([pen.paint.bold(fieldName(pen.view.ui, one.field)), one.encounter])}`, ...side(a, one.a), ...side(b, one.b)];
}

/** What a point is said to depend on, in the words of its stories, each once. */
function conditionsOf({ conditions }: Point, pen: Pen): string {
  const quotes = [...new Set(conditions.map(({ passage }) => passage.quote))];
  return quotes.length === 0 ? '' : `${fieldName(pen.view.ui, 'condition')}: ${quotes.map((quote) => isolate(quote)).join(pen.comma)}`;
}
