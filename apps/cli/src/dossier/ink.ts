import type { Dossier, JoinedEncounter, Passage, Reason, Source } from '@masar/shapes';
import { escapeHtml } from '../html.ts';
import type { Ui } from '../labels.ts';
import { actName, reasonName, statusMarks, statusName, words } from './labels.ts';
import type { Loaded } from './load.ts';
import { Names } from './names.ts';

/** What the pages of a dossier and of an account are written with: every name and quotation escaped and kept in its own direction. */
export class Ink {
  readonly dossier: Dossier;
  readonly names: Names;
  readonly words;

  constructor(
    readonly all: Loaded,
    readonly ui: Ui,
    /** False where the page does not carry the texts that passages point into. */
    private readonly opens: boolean,
  ) {
    this.dossier = all.dossier;
    this.names = new Names(all.dossier, ui);
    this.words = words[ui];
  }

  text(text: string): string {
    return `<bdi>${escapeHtml(text)}</bdi>`;
  }

  get comma(): string {
    return this.ui === 'ar' ? '، ' : ', ';
  }

  /** A date, which reads from left to right in any script. */
  date(value: string | null): string {
    return `<time dir="ltr">${escapeHtml(value ?? '—')}</time>`;
  }

  people(ids: readonly string[]): string {
    return [...new Set(ids.map((id) => this.text(this.names.actor(id))))].join(this.comma);
  }

  /** Who met: the people where two are known, or else the sides. */
  who(one: JoinedEncounter): string {
    const people = one.participants.filter((id) => this.names.isPerson(id)).slice(0, 6);
    return people.length >= 2 || one.sides.length === 0
      ? this.people(people.length > 0 ? people : one.participants.slice(0, 6))
      : this.sides(one.sides);
  }

  sides(keys: readonly string[]): string {
    return keys.map((key) => this.text(this.names.side(key))).join(' – ');
  }

  source(source: Source): string {
    return this.text(this.names.source(source));
  }

  status(status: string): string {
    return `<span class="status ${status}">${statusMarks[status] ?? ''} ${escapeHtml(statusName(this.ui, status))}</span>`;
  }

  act(act: string): string {
    return `<span class="act ${act}">${escapeHtml(actName(this.ui, act))}</span>`;
  }

  why(reasons: readonly Reason[]): string {
    const best = [...reasons].filter((one) => one.score > 0).sort((a, b) => b.score - a.score);
    return best
      .map((one) => `${escapeHtml(reasonName(this.ui, one.by))} <i>${(Math.round(one.score * 100) / 100).toString()}</i>`)
      .join(' · ');
  }

  /** The words of a passage; a press on them opens the story there. */
  quote(passage: Passage): string {
    const story = this.names.story(passage.story);
    const inside = `<q lang="${story.lang}" dir="auto">${escapeHtml(passage.quote.replace(/\s+/g, ' ').trim())}</q><small>${this.text(story.name)} · ${this.date(story.published)}</small>`;
    return this.opens
      ? `<button type="button" class="passage" data-story="${passage.story}" data-from="${passage.from}" data-to="${passage.to}">${inside}</button>`
      : `<div class="passage">${inside}</div>`;
  }

  /** Passages: the first in sight, the others folded. */
  quotes(passages: readonly Passage[]): string {
    const [first, ...rest] = passages;
    if (first === undefined) return '';
    return `${this.quote(first)}${rest.length === 0 ? '' : `<details class="more"><summary>+ ${rest.length} ${this.words.more}</summary>${rest.map((one) => this.quote(one)).join('')}</details>`}`;
  }
}
