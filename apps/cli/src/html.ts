import type { Reading } from '@masar/shapes';
import { actNames, labels, statusNames, type Ui } from './labels.ts';
import { script, style } from './page-assets.ts';

/** A highlighted stretch of the story and the records that it belongs to. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly kind: 'statement' | 'cue' | 'mention' | 'time' | 'encounter' | 'instrument';
  readonly record: string;
}

/** Escapes text for HTML; direction controls are shown as nothing, so that they cannot move one speaker's words to another. */
export const escapeHtml = (text: string): string =>
  text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** One self-contained page: the story with its highlights in place, and a panel for the record under the cursor. */
export function htmlPage(reading: Reading, ui: Ui): string {
  const words = labels[ui];
  const rtl = reading.story.lang === 'ar';
  const counts = {
    statement: reading.statements.length,
    encounter: reading.encounters.length,
    instrument: reading.instruments.length,
    time: reading.times.length,
  };
  const chips = (
    [
      ['statement', words.statements],
      ['encounter', words.encounters],
      ['instrument', words.instruments],
      ['time', words.times],
    ] as const
  )
    .map(
      ([kind, label]) =>
        `<label class="chip ${kind}"><input type="checkbox" checked data-kind="${kind}"> ${label} <b>${counts[kind]}</b></label>`,
    )
    .join('');
  return `<!doctype html>
<html lang="${ui}" dir="${ui === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escapeHtml(titleOf(reading))}</title><style>${style}</style></head>
<body><header><strong>Masar · مسار</strong><nav>${chips}</nav></header>
<main><article lang="${reading.story.lang}" dir="${rtl ? 'rtl' : 'ltr'}">${story(reading)}</article>
<aside aria-live="polite"><p class="hint">${words.hint}</p>${cards(reading, ui)}</aside></main>
<script>${script}</script></body></html>
`;
}

const titleOf = (reading: Reading): string =>
  reading.story.headline === null ? 'Masar' : reading.story.text.slice(reading.story.headline.from, reading.story.headline.to);

function marksOf(reading: Reading): Mark[] {
  return [
    ...reading.statements.flatMap((one): Mark[] => [
      ...one.content.map((span): Mark => ({ ...span, kind: 'statement', record: one.id })),
      { from: one.cue.from, to: one.cue.to, kind: 'cue', record: one.id },
      ...(one.speakerSpan === null ? [] : [{ ...one.speakerSpan, kind: 'mention' as const, record: one.id }]),
    ]),
    ...reading.times.map((one): Mark => ({ from: one.from, to: one.to, kind: 'time', record: one.id })),
    ...reading.encounters.flatMap((one) => one.evidence.map((span): Mark => ({ ...span, kind: 'encounter', record: one.id }))),
    ...reading.instruments.flatMap((one) => one.evidence.map((span): Mark => ({ ...span, kind: 'instrument', record: one.id }))),
  ];
}

/** The story cut at every edge of a mark: each piece carries all kinds and records that cover it, so that overlaps show. */
function story(reading: Reading): string {
  const { text } = reading.story;
  const marks = marksOf(reading);
  const edges = [...new Set([0, text.length, ...marks.flatMap((mark) => [mark.from, mark.to])])].sort((a, b) => a - b);
  const starts = new Map<number, Mark[]>();
  for (const mark of marks) starts.set(mark.from, [...(starts.get(mark.from) ?? []), mark]);
  let open: Mark[] = [];
  let html = '';
  for (let at = 0; at + 1 < edges.length; at++) {
    const [from, to] = [edges[at] as number, edges[at + 1] as number];
    open = [...open.filter((mark) => mark.to > from), ...(starts.get(from) ?? [])];
    const piece = escapeHtml(text.slice(from, to));
    if (open.length === 0) html += piece;
    else
      html += `<span class="${[...new Set(open.map((mark) => mark.kind))].join(' ')}" data-r="${[...new Set(innermostFirst(open).map((mark) => mark.record))].join(' ')}">${piece}</span>`;
  }
  return html;
}

const innermostFirst = (marks: readonly Mark[]): Mark[] => [...marks].sort((a, b) => a.to - a.from - (b.to - b.from));

/** The panel's cards, one a record, hidden until asked for. */
function cards(reading: Reading, ui: Ui): string {
  const words = labels[ui];
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const name = (id: string | null) => `<bdi>${escapeHtml(id === null ? words.unknown : (actors.get(id)?.name ?? id))}</bdi>`;
  const names = (ids: readonly string[]) => ids.map(name).join('، ');
  const quote = (span: { from: number; to: number }) => `<bdi>${escapeHtml(reading.story.text.slice(span.from, span.to))}</bdi>`;
  const row = (label: string, value: string | null) => (value === null || value === '' ? '' : `<dt>${label}</dt><dd>${value}</dd>`);
  const why = (why: { rule: string; from: readonly string[] }) => row(words.rule, `<code>${escapeHtml(why.rule)}</code>`);
  const card = (id: string, kind: string, title: string, rows: string) =>
    `<section class="card ${kind}" id="${id}" hidden><h2>${title}</h2><dl>${rows}</dl></section>`;
  return [
    ...reading.statements.map((one) =>
      card(
        one.id,
        'statement',
        name(one.speaker),
        [
          row(escapeHtml(actNames[ui][one.act] ?? one.act), one.content.map(quote).join(' … ')),
          row(words.side, one.side === null ? null : escapeHtml(one.side)),
          row(words.to, names(one.addressees)),
          row(words.via, names(one.via)),
          row(words.manner, one.manner),
          row(words.condition, one.conditions.map(quote).join('<br>')),
          row(words.modality, one.modality === 'asserted' ? null : one.modality),
          row(
            'offices',
            (actors.get(one.speaker ?? '')?.offices ?? [])
              .slice(0, 2)
              .map((office) => `<bdi>${escapeHtml(office.title)}</bdi>`)
              .join('<br>'),
          ),
          row(words.confidence, one.confidence.toFixed(2)),
          why(one.why),
        ].join(''),
      ),
    ),
    ...reading.encounters.map((one) =>
      card(
        one.id,
        'encounter',
        escapeHtml(one.kind),
        [
          row(words.status, escapeHtml(statusNames[ui][one.status] ?? one.status)),
          row(words.times, [one.start, one.end].filter(Boolean).join(' / ')),
          row(words.place, one.place === null ? null : `<bdi>${escapeHtml(one.place.name)}</bdi>`),
          row(words.said, names(one.participants)),
          why(one.why),
        ].join(''),
      ),
    ),
    ...reading.instruments.map((one) =>
      card(
        one.id,
        'instrument',
        `<bdi>${escapeHtml(one.title)}</bdi>`,
        [
          row(words.status, one.status),
          row(words.times, one.date),
          ...one.provisions.map((provision) => row(names(provision.obliged) || words.obliged, `<bdi>${escapeHtml(provision.duty)}</bdi>`)),
          why(one.why),
        ].join(''),
      ),
    ),
    ...reading.times.map((one) =>
      card(one.id, 'time', escapeHtml(one.value), [row('stated', escapeHtml(one.stated)), why(one.why)].join('')),
    ),
  ].join('');
}
