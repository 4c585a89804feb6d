import type { Piece } from '../page/blocks.ts';
import { fragment } from '../page/fragment.ts';
import type { WireItem } from './wire.ts';

type Fields = Readonly<Record<string, unknown>>;

/** True for an object that is ninjs: it has a `uri` and a headline, a body or a type of ninjs. */
export const isNinjs = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const fields = lowered(value);
  return (
    typeof fields['uri'] === 'string' &&
    Object.keys(fields).some((name) => /^(?:headlines?|bod(?:y|ies)|body_\w+|versioncreated|pubstatus)$/.test(name))
  );
};

/** An item of ninjs: 1.x by its flat fields, 2.x and 3.x by their lists; names of fields in any case. */
export function ninjsItem(value: object): WireItem {
  const fields = lowered(value);
  return {
    format: 'ninjs',
    id: text(fields['uri']),
    version: text(fields['version']),
    title: roleOf(fields['headlines'] ?? fields['headline'], 'main'),
    copy: copyOf(fields),
    summary: roleOf(fields['descriptions'] ?? fields['description'], 'main') ?? text(fields['description_text']),
    bylines: [text(fields['by']) ?? text(fields['byline'])].filter((name) => name !== null),
    provider: names(fields['provider'])[0] ?? text(fields['copyrightholder']),
    credits: [...texts(fields['creditline']), ...names(fields['infosources'] ?? fields['infosource'])],
    created: [text(fields['firstcreated']), text(fields['contentcreated'])],
    changed: text(fields['versioncreated']),
    lang: text(fields['language']),
    keywords: [...texts(fields['keywords'] ?? fields['keyword']), ...names(fields['subjects'] ?? fields['subject'])],
    status: text(fields['pubstatus']),
  };
}

/** The body: marked up rather than plain, the main one rather than others. */
function copyOf(fields: Fields): Piece[] {
  const bodies = list(fields['bodies'] ?? fields['body'])
    .map((body) => (typeof body === 'object' && body !== null ? lowered(body) : {}))
    .map((body) => ({
      value: text(body['value']) ?? text(body['text']),
      markup: /html/i.test(`${text(body['contenttype'])} ${text(body['name'])}`),
    }));
  const marked = text(fields['body_xhtml']) ?? text(fields['body_html']) ?? bodies.find((body) => body.markup)?.value;
  if (marked) return fragment(marked);
  const plain = text(fields['body_text']) ?? bodies.find((body) => body.value !== null)?.value;
  return plain ? fragment(plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/\r?\n/g, '<br>')) : [];
}

const lowered = (value: object): Fields => Object.fromEntries(Object.entries(value).map(([name, one]) => [name.toLowerCase(), one]));
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : typeof value === 'number' ? String(value) : null;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const texts = (value: unknown): string[] => list(value).flatMap((one) => text(one) ?? []);
const names = (value: unknown): string[] =>
  list(value).flatMap((one) => (typeof one === 'object' && one !== null ? (text(lowered(one)['name']) ?? []) : (text(one) ?? [])));

/** The text of a field that is a text, or a list of texts with roles: the one of the role, else the first. */
function roleOf(value: unknown, role: string): string | null {
  const all = list(value).map((one) => (typeof one === 'object' && one !== null ? lowered(one) : { value: one }) as Fields);
  const best = all.find((one) => one['role'] === role || one['name'] === role) ?? all[0];
  return text(best?.['value']) ?? text(best?.['text']);
}
