import type { Stitcher, Take } from '@masar/archive';
import { plainCopy, type TakeCopy, takesIn } from '@masar/intake';
import { packOf, readerFor, versionOf } from '../packs.ts';

/** Puts takes together as their languages mark them, and reads what they make. */
export const stitcher: Stitcher = {
  chains: (takes) => {
    const langs = [...new Set(takes.map(({ lang }) => lang))];
    return langs.flatMap((lang) => {
      const pack = packOf(lang);
      const own = [...takes.entries()].filter(([, take]) => take.lang === lang);
      if (pack === undefined) return [];
      return takesIn(
        own.map(([, take]) => copyOf(take)),
        pack,
      ).map(({ parts }) => parts.map(({ article }) => (own[article] as (typeof own)[number])[0]));
    });
  },
  read: (text, { lang, published }) => {
    const reader = readerFor(lang, text);
    return { reading: reader.read({ text, published }), reader: versionOf(lang), terms: (words) => reader.terms(words) };
  },
};

const copyOf = ({ text, title, outlet, credits, lang, sent }: Take): TakeCopy => ({
  ...plainCopy(text),
  title,
  credits,
  outlet: { name: outlet, domain: null },
  lang,
  published: sent,
  modified: null,
});
