import type { Entry, InstrumentKind, InstrumentStatus, Senses } from '@masar/shapes';
import { conjugate, nounForms, type Parts } from '../morphology.ts';

const texts: readonly { readonly kind: InstrumentKind; readonly words: string; readonly alone?: false }[] = [
  { kind: 'statement', words: 'joint statement|communique|communiqué|readout|joint declaration' },
  { kind: 'statement', words: 'statement|declaration', alone: false },
  {
    kind: 'draft treaty',
    words:
      'draft agreement|draft treaty|draft deal|draft|peace plan|proposal|counterproposal|counter-proposal|roadmap|road map|framework|draft text|blueprint|ceasefire plan|' +
      'position paper|non-paper|working paper|action plan|plan of action',
  },
  {
    kind: 'agreement',
    words: 'agreement|treaty|accord|pact|memorandum|memorandum of understanding|deal|truce|armistice|ceasefire agreement',
  },
  { kind: 'agreement', words: 'protocol|convention|charter', alone: false },
  { kind: 'letter', words: 'letter|written response|written reply|written answer' },
  { kind: 'resolution', words: 'resolution|draft resolution' },
  { kind: 'law', words: 'decree|executive order|bill' },
];

interface IssuingRow extends Parts {
  readonly status: InstrumentStatus | 'none';
}

const issuing: readonly IssuingRow[] = [
  { status: 'none', base: 'issue' },
  { status: 'none', base: 'publish' },
  { status: 'none', base: 'release' },
  { status: 'none', base: 'circulate' },
  { status: 'none', base: 'exchange' },
  { status: 'none', base: 'read', past: 'read' },
  { status: 'none', base: 'send', past: 'sent' },
  { status: 'none', base: 'deliver' },
  { status: 'proposed', base: 'submit' },
  { status: 'proposed', base: 'present' },
  { status: 'proposed', base: 'table' },
  { status: 'proposed', base: 'propose' },
  { status: 'agreed', base: 'sign' },
  { status: 'agreed', base: 'reach' },
  { status: 'agreed', base: 'conclude' },
  { status: 'adopted', base: 'adopt' },
  { status: 'adopted', base: 'ratify' },
  { status: 'adopted', base: 'approve' },
  { status: 'adopted', base: 'pass' },
  { status: 'agreed', base: 'initial' },
  { status: 'agreed', base: 'broker' },
  { status: 'proposed', base: 'unveil' },
  { status: 'proposed', base: 'put', past: 'put', with: 'forward' },
  { status: 'rejected', base: 'reject' },
];

const providing = 'provide for|require|stipulate|oblige|call for|envisage|include|ban|bar|commit';

const duties =
  'withdrawal|pullout|halt|cessation|end|release|exchange|lifting|removal|ban|prohibition|guarantee|guarantees|reduction|limitation|suspension|resumption|opening|entry|delivery|respect|return|' +
  'deployment|formation|creation|extension|easing|dismantling|destruction|recognition|protection|reconstruction|disarmament|refraining|non-deployment';

const words = (list: string, senses: Senses): Entry[] => list.split('|').map((text) => ({ text, senses }));

/** Words of texts on the table and of what they lay down. */
export const instrumentWords: readonly Entry[] = [
  ...texts.flatMap(({ kind, words: list, alone }) =>
    list.split('|').flatMap((text) =>
      nounForms(text).map(
        (written, at): Entry => ({
          text: written,
          senses: {
            instrument: {
              kind,
              lemma: text.replace(/^draft /, ''),
              number: at === 0 ? 's' : 'p',
              alone: alone ?? true,
            },
          },
        }),
      ),
    ),
  ),
  ...issuing.flatMap(({ status, ...parts }) => conjugate(parts).map(({ text }): Entry => ({ text, senses: { issues: status } }))),
  ...providing.split('|').flatMap((row) => {
    const [base, particle] = row.split(' ') as [string, string?];
    return conjugate({ base, ...(particle === undefined ? {} : { with: particle }) }).map(
      ({ text }): Entry => ({ text, senses: { provides: true } }),
    );
  }),
  ...words(duties, { duty: true }),
  ...words('commitment|undertaking|obligation|pledge', { pledge: true }),
  ...words('for|to|that', { lays: true }),
  ...words('any|whatever|whichever', { whichever: true }),
  // What others do with a text as a verb that is something else before it: "agreed to a buyout in a deal".
  ...words('agreed|negotiated|mediated', { issued: 'agreed' }),
  ...words('announced|drafted|dated|seen', { issued: 'none' }),
];
