import type { Article } from '@masar/shapes';
import type { Delivery } from './delivery.ts';
import { decode } from './encoding/decode.ts';
import { markupArticle } from './page/page.ts';
import { plainArticle } from './plain/plain.ts';

/** What was received: what kind of thing the bytes are decides, not what they are called. */
export type Received = { readonly kind: 'articles'; readonly articles: readonly Article[] };

/** What a delivery is. Throws a Refusal for what is none of the formats. */
export function receive(delivery: Delivery): Received {
  const { text, encoding } = decode(delivery.bytes, delivery.contentType);
  if (isMarkup(text, delivery)) return { kind: 'articles', articles: [{ ...markupArticle(text, delivery), encoding }] };
  return { kind: 'articles', articles: [plainArticle(delivery)] };
}

/** How far into a text its first tag may stand. */
const reach = 2_000;

/** HTML by its first tags, whatever it is called; a file of another name that only begins with some tag is text. */
function isMarkup(text: string, { contentType, name }: Delivery): boolean {
  const head = text.slice(0, reach);
  if (/<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(head)) return true;
  return (/\bhtml\b/i.test(contentType ?? '') || /\.x?html?$/i.test(name ?? '')) && /<[a-z][^<>]{0,500}>/i.test(text.slice(0, reach * 10));
}
