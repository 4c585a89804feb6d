import type { Account, Difference, Point } from '@masar/shapes';
import { escapeHtml } from '../html.ts';
import type { Ink } from './ink.ts';
import { dayName, fieldName, kindName } from './labels.ts';
import { isPlain, passagesOf } from './passages.ts';
import { dated } from './terminal.ts';

/** Two accounts in two columns: rows of what both say and of where they differ, then what only one says. */
export function accountHtml(account: Account, ink: Ink): string {
  const [a, b] = [titleOf(account.a, ink), titleOf(account.b, ink)];
  const group = (title: string, count: number, body: string) => `<h3>${escapeHtml(title)} <b>${count}</b></h3>${body}`;
  const rows = (body: string) => (body === '' ? `<p class="hint">${ink.words.nothing}</p>` : body);
  return `<div class="account">
<div class="columns heads"><strong class="a">${a}</strong><strong class="b">${b}</strong></div>
${group(ink.words.both, account.both.length, rows(account.both.map((pair) => row(point(pair.a, ink) + adds(pair.beyond.a, ink), point(pair.b, ink) + adds(pair.beyond.b, ink), ink.why(pair.why), ink)).join('')))}
${group(ink.words.differ, account.differ.length, rows(account.differ.map((one) => difference(one, ink)).join('')))}
<div class="columns only"><div class="a">${group(`${ink.words.only} ${nameOf(account.a, ink)}`, account.onlyA.length, rows(alone(account.onlyA, ink)))}</div>
<div class="b">${group(`${ink.words.only} ${nameOf(account.b, ink)}`, account.onlyB.length, rows(alone(account.onlyB, ink)))}</div></div>
</div>`;
}

/** What only one says: plain tellings are folded where there are more than a few. */
function alone(points: readonly Point[], ink: Ink): string {
  const plain = points.filter(isPlain);
  if (plain.length <= few) return points.map((one) => point(one, ink)).join('');
  const rest = `<details class="more"><summary>+ ${plain.length} ${ink.words.plain}</summary>${plain.map((one) => point(one, ink)).join('')}</details>`;
  return (
    points
      .filter((one) => !isPlain(one))
      .map((one) => point(one, ink))
      .join('') + rest
  );
}
const few = 3;

/** What the accounts are of, as a line. */
export function occasion(account: Account, ink: Ink): string {
  const one = ink.dossier.encounters.find((encounter) => encounter.id === account.encounter);
  if (one === undefined) return ink.words.all;
  return `${ink.status(one.status)} ${ink.date(dated(one))} ${escapeHtml(kindName(ink.ui, one.kind))} ${ink.text(ink.names.place(one.place))} <span>${ink.who(one)}</span>`;
}

const nameOf = (whose: string, ink: Ink): string => ink.dossier.stories.find((one) => one.id === whose)?.name ?? ink.names.side(whose);
const titleOf = (whose: string, ink: Ink): string => ink.text(nameOf(whose, ink));

const row = (a: string, b: string, why: string, ink: Ink): string =>
  `<div class="pair"><div class="columns"><div class="a">${a}</div><div class="b">${b}</div></div><p class="why">${ink.words.why}: ${why}</p></div>`;

/** What only one of a pair tells: days, and encounters and actors by their names. */
function adds(values: readonly string[], ink: Ink): string {
  const named = values.map((value) => {
    const encounter = ink.dossier.encounters.find((one) => one.id === value);
    if (encounter !== undefined) return `${escapeHtml(kindName(ink.ui, encounter.kind))} ${ink.text(ink.names.place(encounter.place))}`;
    return /^\d/.test(value) ? ink.date(dayName(value)) : ink.text(ink.names.actor(value));
  });
  return named.length === 0 ? '' : `<p class="facts adds">${ink.words.adds}: ${[...new Set(named)].join(ink.comma)}</p>`;
}

function point(one: Point, ink: Ink): string {
  const own = one.speakers.every((id) => one.reporters.some((reporter) => reporter.speaker === id));
  const facts = [
    one.issues.map((issue) => `<span class="issue">${ink.text(ink.names.issue(issue))}</span>`).join(' '),
    one.dates.map((date) => ink.date(dayName(date))).join(ink.comma),
    one.conduct.map((told) => ink.text(ink.names.conduct(told))).join(ink.comma),
    conditionsOf(one, ink),
    own ? '' : `${ink.words.tells} ${[...new Set(one.reporters.map((reporter) => ink.source(reporter)))].join(ink.comma)}`,
    one.origins > 1 ? `${ink.words.origins} ${one.origins}` : '',
  ].filter((part) => part !== '');
  return `<div class="point"><p><strong>${ink.people(one.speakers) || ink.source(one.reporters[0] ?? { speaker: null, side: null })}</strong> ${ink.act(one.act)}${
    one.addressees.length > 0 ? ` ${ink.ui === 'ar' ? '←' : '→'} ${ink.people(one.addressees)}` : ''
  }</p>${facts.length > 0 ? `<p class="facts">${facts.join(' · ')}</p>` : ''}${ink.quotes(passagesOf(one, ink.all, ink.ui))}</div>`;
}

function difference(one: Difference, ink: Ink): string {
  const encounter = ink.dossier.encounters.find((other) => other.id === one.encounter);
  const shown = (value: string) =>
    (one.field === 'condition' ? [value] : value.split(', ')).map((part) => ink.names.value(one.field, part)).join(', ');
  const side = ({ value, evidence }: Difference['a']) => `<p class="value">${ink.text(shown(value))}</p>${ink.quotes(evidence)}`;
  const what =
    encounter === undefined ? '' : `${escapeHtml(kindName(ink.ui, encounter.kind))} ${ink.text(ink.names.place(encounter.place))}`;
  return `<div class="pair differ"><p class="what">${escapeHtml(fieldName(ink.ui, one.field))} · ${what}</p><div class="columns"><div class="a">${side(one.a)}</div><div class="b">${side(one.b)}</div></div></div>`;
}

/** What a point is said to depend on, in the words of its stories, each once. */
function conditionsOf({ conditions }: Point, ink: Ink): string {
  const quotes = [...new Set(conditions.map(({ passage }) => passage.quote))];
  return quotes.length === 0 ? '' : `${fieldName(ink.ui, 'condition')}: ${quotes.map((quote) => ink.text(quote)).join(ink.comma)}`;
}
