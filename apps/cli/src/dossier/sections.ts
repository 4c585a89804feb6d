import type { Conflict, Dossier, EncounterReport, JoinedEncounter, JoinedTrack } from '@masar/shapes';
import { escapeHtml } from '../html.ts';
import type { Ink } from './ink.ts';
import { dayName, fieldName, kindName, statusName } from './labels.ts';
import { dated, fullest, worthy } from './terminal.ts';

/** Tracks: who, where, and the rounds in a line. */
export const tracksHtml = (ink: Ink): string => ink.dossier.tracks.map((one) => trackHtml(one, ink)).join('');

function trackHtml(track: JoinedTrack, ink: Ink): string {
  const rounds = track.rounds.map((id) => ink.dossier.encounters.find((one) => one.id === id) as JoinedEncounter);
  const next = rounds.find((one) => one.id === track.state.next);
  const facts = [
    `${ink.words.held} ${track.state.held}`,
    `${ink.words.next}: ${next === undefined ? ink.words.none : ink.date(dated(next))}`,
    track.overseers.length > 0 ? `${ink.words.overseers} ${ink.people(track.overseers)}` : '',
  ].filter((part) => part !== '');
  return `<article class="track"><h3>${ink.sides(track.sides)} <small>${ink.text(ink.names.place(track.place))}</small></h3><p class="facts">${facts.join(' · ')}</p>
<ol class="rounds">${rounds.map((one) => `<li><a href="#${one.id}">${ink.status(one.status)}${ink.date(dated(one))}<span>${escapeHtml(kindName(ink.ui, one.kind))} ${ink.text(ink.names.place(one.place))}</span></a></li>`).join('')}</ol>
${track.names.length > 0 ? `<details class="more"><summary>${ink.words.evidence} ${track.evidence.length}</summary>${track.evidence.map((one) => ink.quote(one)).join('')}</details>` : ''}</article>`;
}

/** Encounters by date, each with its conflicts in sight and its history folded. */
export const encountersHtml = (ink: Ink): string =>
  `<ol class="timeline">${ink.dossier.encounters
    .filter(worthy(false))
    .map((one) => encounterHtml(one, ink))
    .join('')}</ol>`;

function encounterHtml(one: JoinedEncounter, ink: Ink): string {
  const stories = new Set(one.history.map((report) => report.story)).size;
  const track = ink.dossier.tracks.find((other) => other.id === one.track);
  return `<li id="${one.id}" class="${one.status}">${ink.date(dated(one))}<div>
<p class="head">${ink.status(one.status)} <strong>${escapeHtml(kindName(ink.ui, one.kind))}</strong> ${ink.who(one)}${one.place === null ? '' : ` · ${ink.text(ink.names.place(one.place))}`}</p>
${track === undefined ? '' : `<p class="facts">${ink.words.track}: ${ink.sides(track.sides)}</p>`}
${one.conflicts.map((conflict) => conflictHtml(conflict, ink)).join('')}
<details class="more"><summary>${ink.words.stories} ${stories} · ${ink.words.origins} ${one.origins}${steps(one)}</summary><ol class="history">${one.history.map((report) => reportHtml(report, ink)).join('')}</ol></details></div></li>`;

  /** What it went through, when it went through more than one thing; talk of the plan behind it is left out. */
  function steps({ history }: JoinedEncounter): string {
    const went: string[] = [];
    for (const { status } of history)
      if (status !== went.at(-1) && !(went.includes('held') && (status === 'planned' || status === 'proposed'))) went.push(status);
    return went.length < 2
      ? ''
      : ` · ${went.map((status) => escapeHtml(statusName(ink.ui, status))).join(ink.ui === 'ar' ? ' ← ' : ' → ')}`;
  }
}

function reportHtml(report: EncounterReport, ink: Ink): string {
  const telling = fullest(report);
  const rest = report.tellings.filter((one) => one !== telling);
  if (telling === undefined) return '';
  return `<li><p class="facts">${ink.date(report.reported)} ${ink.status(report.status)} ${ink.date(dated(report))} · ${ink.source(telling.source)}</p>${ink.quotes([telling.passage, ...rest.map((one) => one.passage)])}${
    report.why.length > 0 ? `<p class="why">${ink.words.why}: ${ink.why(report.why)}</p>` : ''
  }</li>`;
}

function conflictHtml(conflict: Conflict, ink: Ink): string {
  const shown = (value: string) =>
    conflict.field === 'place' ? ink.names.placeRef(value) : conflict.field === 'status' ? statusName(ink.ui, value) : dayName(value);
  return `<div class="conflict"><p>≠ ${escapeHtml(fieldName(ink.ui, conflict.field))}${conflict.moved ? ` (${ink.words.moved})` : ''}</p>${conflict.values
    .map(
      ({ value, tellings }) =>
        `<details><summary><b>${ink.text(shown(value))}</b> <span>${[...new Set(tellings.map((one) => ink.source(one.source)))].join(ink.comma)}</span></summary>${tellings.map((one) => ink.quote(one.passage)).join('')}</details>`,
    )
    .join('')}</div>`;
}

/** Side × issue: the latest act, since when, what before; each cell opens what set it. */
export function positionsHtml(ink: Ink): string {
  const { dossier } = ink;
  const statements = new Map(dossier.statements.map((one) => [one.id, one]));
  const weight = new Map<string, number>();
  const stood = dossier.positions.filter((one) => one.stands.length > 0);
  for (const one of stood) weight.set(one.side, (weight.get(one.side) ?? 0) + one.read);
  const sides = [...weight]
    .sort((a, b) => b[1] - a[1])
    .map(([side]) => side)
    .slice(0, 8);
  const issues = [...new Set(stood.filter((one) => sides.includes(one.side)).map((one) => one.issue))];
  const cell = (issue: string, side: string): string => {
    const one = dossier.positions.find((position) => position.issue === issue && position.side === side);
    const [now, ...before] = one?.stands ?? [];
    if (now === undefined)
      return `<td class="empty">${one === undefined ? '' : `<small>${ink.words.noStand} · ${ink.words.read} ${one.read}</small>`}</td>`;
    const set = now.statements.map((id) => statements.get(id)).filter((statement) => statement !== undefined);
    const told = set.every((statement) => statement.reporter.side !== side)
      ? [...new Set(set.map((statement) => ink.source(statement.reporter)))].join(', ')
      : '';
    return `<td><details><summary>${ink.act(now.act)} <small>${ink.words.since} ${ink.date(now.since)}${set.length > 1 ? ` · ${set.length}` : ''}</small>${told === '' ? '' : `<small>${ink.words.tells} ${told}</small>`}${before
      .slice(0, 2)
      .map((stand) => `<small>${ink.words.before}: ${ink.act(stand.act)} ${ink.date(stand.since)}</small>`)
      .join('')}</summary>${set
      .flatMap((statement) => statement.content.slice(0, 1))
      .map((one) => ink.quote(one))
      .join('')}${before
      .flatMap((stand) => stand.statements.slice(0, 1))
      .flatMap((id) => statements.get(id)?.content.slice(0, 1) ?? [])
      .map((one) => ink.quote(one))
      .join('')}</details></td>`;
  };
  return `<div class="scroll"><table><thead><tr><th></th>${sides.map((side) => `<th scope="col">${ink.text(ink.names.side(side))}</th>`).join('')}</tr></thead><tbody>${issues
    .map((issue) => `<tr><th scope="row">${ink.text(ink.names.issue(issue))}</th>${sides.map((side) => cell(issue, side)).join('')}</tr>`)
    .join('')}</tbody></table></div>`;
}

export const instrumentsHtml = (ink: Ink): string =>
  ink.dossier.instruments
    .map(
      (
        one,
      ) => `<article class="track"><h3>${ink.text(one.title.replace(/\s+/g, ' '))} <small>${escapeHtml(kindName(ink.ui, one.kind))} ${one.date ?? ''}</small></h3>
<p class="facts">${ink.people(one.parties)}</p>${one.provisions.map((provision) => `<p class="facts">${ink.words.obliged} ${ink.people(provision.obliged)}</p>${ink.quote(provision.passage)}`).join('')}${one.provisions.length === 0 ? ink.quotes(one.evidence) : ''}</article>`,
    )
    .join('');

export const denialsHtml = (ink: Ink): string => ink.dossier.denials.map((one) => denialHtml(one, ink)).join('');

function denialHtml({ statement, denies, why }: Dossier['denials'][number], ink: Ink): string {
  const denial = ink.dossier.statements.find((one) => one.id === statement);
  const denied = ink.dossier.statements.find((one) => one.id === denies.id);
  const encounter = ink.dossier.encounters.find((one) => one.id === denies.id);
  const of =
    encounter !== undefined
      ? `<a href="#${encounter.id}">${escapeHtml(kindName(ink.ui, encounter.kind))} ${ink.date(dated(encounter))} ${ink.who(encounter)}</a>`
      : `${ink.text(ink.names.actor(denied?.speaker ?? null))}${ink.quotes(denied?.content ?? [])}`;
  return `<article class="track"><p><strong>${ink.text(ink.names.actor(denial?.speaker ?? null))}</strong></p>${ink.quotes(denial?.content ?? [])}<p class="facts">${ink.words.denies}:</p>${of}<p class="why">${ink.words.why}: ${ink.why(why)}</p></article>`;
}

export const copiesHtml = (ink: Ink): string =>
  ink.dossier.origins
    .filter((one) => one.copies.length > 1)
    .map(
      (one) =>
        `<article class="track"><h3>${one.agencies.map((agency) => ink.text(agency)).join(' / ') || one.id}</h3><ul>${one.copies.map(({ story, why }) => `<li>${ink.text(ink.names.story(story).name)} <small>${ink.date(ink.names.story(story).published)} ${ink.why(why)}</small></li>`).join('')}</ul></article>`,
    )
    .join('');
