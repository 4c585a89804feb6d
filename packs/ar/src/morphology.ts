import type { Agreement, FormKind } from '@masar/shapes';

/** Principal parts of a verb, as a dictionary gives them. */
export interface Parts {
  /** Third person masculine singular, past: أكد; empty where it is not told. */
  readonly past: string;
  /** Third person masculine singular, present: يؤكد; empty where its spelling is another word's (يعد). */
  readonly present: string;
  /** Active participle, masculine singular with its last letter written: مؤكد، نافي. */
  readonly participle?: string;
  /** Verbal noun: تأكيد. */
  readonly noun?: string;
  /** Stem of the first person past where it is not the third person's: قال → قل. */
  readonly first?: string;
}

/** One written form and what it tells. */
export interface Form {
  readonly text: string;
  readonly form: FormKind;
  readonly agreement: Agreement;
}

const g = (person: 1 | 2 | 3, gender: 'm' | 'f' | null, number: 's' | 'd' | 'p' | null): Agreement => ({ person, gender, number });
// One of each for all forms of all verbs: there are tens of thousands.
const he = g(3, 'm', 's');
const she = g(3, 'f', 's');
const both = g(3, 'm', 'd');
const bothOfThem = g(3, 'f', 'd');
const they = g(3, 'm', 'p');
const we = g(1, null, 'p');
const i = g(1, null, 's');
const nobody = g(3, null, null);

/** Every form of a verb that news copy writes, unvocalised spellings, future with its prefix. */
export function conjugate(parts: Parts): Form[] {
  return [...past(parts), ...present(parts), ...participle(parts), ...noun(parts)];
}

function past({ past: verb, first }: Parts): Form[] {
  if (verb === '') return [];
  const weak = /[ىاي]$/.test(verb) && verb.length > 2;
  const stem = weak ? verb.slice(0, -1) : verb;
  const glide = verb.endsWith('ا') ? 'و' : 'ي';
  const me = first ?? (weak ? stem + glide : verb);
  const kind = 'past' as const;
  return [
    { text: verb, form: kind, agreement: he },
    { text: `${stem}ت`, form: kind, agreement: she },
    { text: weak ? `${stem + glide}ا` : `${verb}ا`, form: kind, agreement: both },
    { text: `${stem}تا`, form: kind, agreement: bothOfThem },
    { text: `${stem}وا`, form: kind, agreement: they },
    { text: `${me}نا`, form: kind, agreement: we },
  ];
}

function present({ present: verb }: Parts): Form[] {
  if (verb === '') return [];
  const rest = verb.slice(1);
  const weak = /[ىوي]$/.test(rest);
  const stem = weak ? rest.slice(0, -1) : rest;
  const dual = rest.endsWith('ى') ? `${stem}ي` : rest;
  const rows: [string, Agreement][] = [
    [`ي${rest}`, he],
    [`ت${rest}`, she],
    [`ي${dual}ان`, both],
    [`ي${dual}ا`, both],
    [`ت${dual}ان`, bothOfThem],
    [`ي${stem}ون`, they],
    [`ي${stem}وا`, they],
    [`ن${rest}`, we],
    [`أ${rest}`, i],
    // «لم يلتق»: a weak ending falls behind a negation.
    ...(weak && stem.length > 2
      ? ([
          [`ي${stem}`, he],
          [`ت${stem}`, she],
        ] as [string, Agreement][])
      : []),
  ];
  return rows.flatMap(([text, agreement]): Form[] => [
    { text, form: 'present', agreement },
    { text: `س${text}`, form: 'future', agreement },
  ]);
}

/** Circumstantial accusatives only: a participle in another case is an adjective or a noun. */
function participle({ participle: word }: Parts): Form[] {
  if (word === undefined) return [];
  const stem = word.replace(/ي$/, '');
  const form = 'participle' as const;
  return [
    { text: `${word}ا`, form, agreement: he },
    { text: `${word}ة`, form, agreement: she },
    { text: `${stem}ين`, form, agreement: they },
    { text: `${word}تين`, form, agreement: bothOfThem },
  ];
}

function noun({ noun: word }: Parts): Form[] {
  return word === undefined ? [] : [{ text: word, form: 'noun', agreement: nobody }];
}

/** Inflections of a noun of person or an adjective: stem, feminine, duals, sound plurals; `broken` plurals are given. */
export function nominal(stem: string, broken: readonly string[] = []): { text: string; gender: 'm' | 'f'; number: 's' | 'd' | 'p' }[] {
  const base = stem.replace(/ي$/, 'ي');
  return [
    { text: stem, gender: 'm', number: 's' },
    { text: `${stem}ا`, gender: 'm', number: 's' },
    { text: `${base}ة`, gender: 'f', number: 's' },
    { text: `${base}ان`, gender: 'm', number: 'd' },
    { text: `${base}ين`, gender: 'm', number: 'd' },
    { text: `${base}تان`, gender: 'f', number: 'd' },
    { text: `${base}تين`, gender: 'f', number: 'd' },
    { text: `${base}ون`, gender: 'm', number: 'p' },
    { text: `${base}ات`, gender: 'f', number: 'p' },
    ...broken.map((text) => ({ text, gender: 'm' as const, number: 'p' as const })),
  ];
}
