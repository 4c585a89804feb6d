/** Which scripts the language tags that a publisher may declare are written in; other tags are written in Latin letters. */
const written: readonly (readonly [RegExp, RegExp])[] = [
  [/\p{Script=Arabic}+/gu, /^(ar|arb|fa|ur|ps|ku|ckb|sd|ug|arz|ary|apc|acm)\b/],
  [/\p{Script=Cyrillic}+/gu, /^(ru|uk|be|bg|mk|kk|ky|tg|mn|sr|tt|ba|ce)\b/],
  [/\p{Script=Hebrew}+/gu, /^(he|iw|yi)\b/],
  [/\p{Script=Greek}+/gu, /^el\b/],
  [/\p{Script=Han}+/gu, /^(zh|ja|ko)\b/],
  [
    /\p{Script=Latin}+/gu,
    /^(?!(?:ar|arb|fa|ur|ps|ckb|sd|ug|arz|ary|apc|acm|ru|uk|be|bg|mk|kk|ky|tg|mn|ba|ce|he|iw|yi|el|zh|ja|ko)\b)[a-z]{2,3}\b/,
  ],
];
/** The language that a script speaks for when nothing fitting is declared; null where it may be any. */
const usual = ['ar', 'ru', 'he', 'el', 'zh', null] as const;

/** Letters that one language of a script has and the usual one has not, and their least share of all letters; the surer first. */
const telling: readonly { readonly script: number; readonly lang: string; readonly letters: RegExp; readonly share: number }[] = [
  { script: 0, lang: 'ckb', letters: /[\u06ce\u06c6\u06b5\u0695\u06d5]+/g, share: 0.03 },
  { script: 0, lang: 'ur', letters: /[\u0679\u0688\u0691\u06d2\u06ba\u06be]+/g, share: 0.03 },
  { script: 0, lang: 'ps', letters: /[\u067c\u0689\u0693\u0696\u069a\u06d0\u06cd]+/g, share: 0.02 },
  { script: 0, lang: 'fa', letters: /[\u06a9\u06cc\u067e\u0686\u0698\u06af]+/g, share: 0.05 },
  { script: 1, lang: 'be', letters: /\u045e+/g, share: 0.005 },
  { script: 1, lang: 'uk', letters: /[\u0456\u0457\u0454\u0491]+/g, share: 0.02 },
];

/** Text that is looked at, in UTF-16 units. */
const sample = 2_000;
const letters = /\p{L}+/gu;

/** How many letters of a text runs of some kind have together, in UTF-16 units: by runs, of which there are fewer than letters. */
const lettersIn = (text: string, runs: RegExp): number => text.match(runs)?.reduce((sum, run) => sum + run.length, 0) ?? 0;

/** Language of a text, a BCP 47 tag in lower case: the first declared one that is written in the text's script, else the script's usual one. */
export function langOf(text: string, declared: readonly (string | null | undefined)[]): { lang: string | null; declared: boolean } {
  const main = mainScript(text);
  const tags = declared
    .map((tag) => tag?.trim().toLowerCase().replaceAll('_', '-'))
    .filter((tag) => tag !== undefined && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/.test(tag));
  const fitting = tags.find((tag) => main === -1 || written[main]?.[1].test(tag as string));
  if (fitting !== undefined) return { lang: fitting, declared: true };
  return { lang: main === -1 ? null : (byLetters(text, main) ?? (usual[main] as string | null)), declared: false };
}

/** The language that a text shows by its letters; null for the usual one of its script. */
function byLetters(text: string, script: number): string | null {
  const head = text.slice(0, sample);
  const all = lettersIn(head, letters);
  return telling.find((one) => one.script === script && lettersIn(head, one.letters) > all * one.share)?.lang ?? null;
}

/** Direction in which most letters of a text run. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  const head = text.slice(0, sample);
  return lettersIn(head, /[\p{Script=Arabic}\p{Script=Hebrew}]+/gu) * 2 > lettersIn(head, letters) ? 'rtl' : 'ltr';
}

/** Number of the script that most letters are of; -1 where there are none. */
function mainScript(text: string): number {
  const head = text.slice(0, sample);
  const all = lettersIn(head, letters);
  let best = -1;
  let most = 0;
  for (const [at, [script]] of written.entries()) {
    // No script behind has more, once one has half of all.
    if (most * 2 >= all) break;
    const count = lettersIn(head, script);
    if (count > most) {
      most = count;
      best = at;
    }
  }
  return best;
}
