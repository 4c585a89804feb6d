import type { Agreement, FormKind } from '@masar/shapes';

/** Principal parts of a verb; what is left out follows the rule. */
export interface Parts {
  readonly base: string;
  /** Past: said. */
  readonly past?: string;
  /** Past participle where it is not the past: written. */
  readonly done?: string;
  /** Particle or fixed words behind every form: call «for», make «clear». */
  readonly with?: string;
  /** Verbal noun: demand, statement. */
  readonly noun?: string;
}

/** One written form and what it tells. */
export interface Form {
  readonly text: string;
  readonly form: FormKind;
  readonly agreement: Agreement;
}

const third: Agreement = { person: 3, gender: null, number: null };

/** Every form of a verb: «say, says, said, saying», with its particle where it has one. */
export function conjugate({ base, past, done, with: particle, noun }: Parts): Form[] {
  const was = past ?? pastOf(base);
  const rest = particle === undefined ? '' : ` ${particle}`;
  const forms: Form[] = [
    { text: was + rest, form: 'past', agreement: third },
    ...(done === undefined || done === was ? [] : [{ text: done + rest, form: 'passive' as const, agreement: third }]),
    { text: sForm(base) + rest, form: 'present', agreement: { ...third, number: 's' } },
    ...(base === was ? [] : [{ text: base + rest, form: 'infinitive' as const, agreement: { ...third, number: 'p' as const } }]),
    { text: ingOf(base) + rest, form: 'participle', agreement: third },
  ];
  return noun === undefined ? forms : [...forms, ...nounForms(noun).map((text): Form => ({ text, form: 'noun', agreement: third }))];
}

/** Singular and plural of a noun; irregular plurals are given behind a slash: «spokesman/spokesmen». */
export function nounForms(word: string): string[] {
  const [one, many] = word.split('/') as [string, string?];
  return [one, many ?? sForm(one)];
}

const vowel = /[aeiou]/;
/** Verbs of more than one syllable whose last is stressed, and short ones that end like them: the last letter is doubled. */
const doubled = /(?:^|[^aeiou])[aeiou][bdgmnprt]$/;
const doubles = new Set([
  'refer',
  'admit',
  'commit',
  'rebut',
  'permit',
  'regret',
  'concur',
  'submit',
  'begin',
  'transfer',
  'defer',
  'compel',
  'expel',
  'quip',
]);

function stemOf(base: string): string {
  const short = base.length < 5 && (base.match(/[aeiou]/g)?.length ?? 0) === 1 && doubled.test(base);
  return short || doubles.has(base) ? base + base.at(-1) : base;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${stemOf(base)}ed`;
}

function ingOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && vowel.test(base.slice(0, -1))) return `${base.slice(0, -1)}ing`;
  return `${stemOf(base)}ing`;
}

function sForm(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return word === 'go' || word === 'do' || word === 'veto' ? `${word}es` : `${word}s`;
}
