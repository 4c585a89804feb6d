import type { Account, Dossier } from '@masar/shapes';
import { escapeHtml } from '../html.ts';
import type { Ui } from '../labels.ts';
import { accountHtml, occasion } from './account-html.ts';
import { Ink } from './ink.ts';
import type { Loaded } from './load.ts';
import { script, style } from './page-assets.ts';
import { copiesHtml, denialsHtml, encountersHtml, instrumentsHtml, positionsHtml, tracksHtml } from './sections.ts';
import { worthy } from './terminal.ts';

/** Largest sum of texts, in characters, that a page carries; above it passages show their words and do not open. */
const largest = 4_000_000;

/** A dossier as one self-contained page. */
export function dossierPage(all: Loaded, accounts: readonly Account[], ui: Ui): string {
  const ink = inkOf(all, ui);
  const { dossier } = all;
  const sections = (
    [
      ['tracks', dossier.tracks.length, `<div class="tracks">${tracksHtml(ink)}</div>`],
      ['accounts', accounts.length, accountsHtml(accounts, ink)],
      ['encounters', dossier.encounters.filter(worthy(false)).length, encountersHtml(ink)],
      ['positions', dossier.positions.filter((one) => one.stands.length > 0).length, positionsHtml(ink)],
      ['instruments', dossier.instruments.length, `<div class="tracks">${instrumentsHtml(ink)}</div>`],
      ['denials', dossier.denials.length, `<div class="tracks">${denialsHtml(ink)}</div>`],
      ['copies', dossier.origins.filter((one) => one.copies.length > 1).length, `<div class="tracks">${copiesHtml(ink)}</div>`],
    ] as const
  ).filter(([, count]) => count > 0);
  const nav = sections.map(([id, count]) => `<a class="chip" href="#${id}">${ink.words[id]} <b>${count}</b></a>`).join('');
  const body = sections
    .map(([id, count, html]) => `<section id="${id}"><h2>${ink.words[id]} <b>${count}</b></h2>${html}</section>`)
    .join('\n');
  return page(all, ink, summary(dossier, ink), nav, body);
}

/** Two accounts as one self-contained page in two columns. */
export function accountPage(all: Loaded, account: Account, ui: Ui): string {
  const ink = inkOf(all, ui);
  return page(all, ink, ink.words.accounts, '', `<section><h2>${occasion(account, ink)}</h2>${accountHtml(account, ink)}</section>`);
}

const inkOf = (all: Loaded, ui: Ui): Ink => new Ink(all, ui, size(all) <= largest);
const size = (all: Loaded): number => [...all.texts.values()].reduce((sum, text) => sum + text.length, 0);

/** The account with most in it stands open. */
function accountsHtml(accounts: readonly Account[], ink: Ink): string {
  const weight = (one: Account) => one.both.length * 2 + one.differ.length + Math.min(one.onlyA.length, one.onlyB.length);
  const best = [...accounts].sort((a, b) => weight(b) - weight(a))[0];
  return accounts
    .map(
      (one) =>
        `<details class="which"${one === best ? ' open' : ''}><summary>${occasion(one, ink)}</summary>${accountHtml(one, ink)}</details>`,
    )
    .join('');
}

function summary(dossier: Dossier, ink: Ink): string {
  const days = dossier.stories
    .map((one) => one.published)
    .filter((day) => day !== null)
    .sort();
  const span = days.length === 0 ? '' : ` · ${ink.date(`${days[0]} – ${days.at(-1)}`)}`;
  return `${ink.words.stories} ${dossier.stories.length} · ${ink.words.origins} ${dossier.origins.length}${span}`;
}

function page(all: Loaded, ink: Ink, sum: string, nav: string, body: string): string {
  const { ui } = ink;
  return `<!doctype html>
<html lang="${ui}" dir="${ui === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escapeHtml(`Masar · ${all.dossier.stories[0]?.headline ?? ''}`)}</title><style>${style}</style></head>
<body><header><strong>Masar · مسار</strong><span class="sum">${sum}</span><nav>${nav}</nav></header>
<div class="layout"><main><p class="hint">${ink.words.open}</p>${body}</main>
<aside aria-live="polite"><div><bdi dir="ltr"></bdi><button type="button" class="close">${ink.words.close}</button></div><pre tabindex="0"></pre></aside></div>
${size(all) <= largest ? `<script type="application/json" id="texts">${textsOf(all)}</script>` : ''}
<script>${script}</script></body></html>
`;
}

/** The stories as JSON that cannot end its script element. */
const textsOf = (all: Loaded): string =>
  JSON.stringify(
    Object.fromEntries(all.dossier.stories.map(({ id, name, lang }) => [id, { name, lang, text: all.texts.get(id) ?? '' }])),
  ).replace(/</g, '\\u003c');
