import type { Agreement, CueForm, CueFrame, Entry, FormKind, Gender, GrammaticalNumber, Pointer, Senses } from '@masar/shapes';
import { conjugate, type Form, nominal } from './morphology.ts';
import { attitudes } from './words/attitudes.ts';
import { conditionEntries, deeds, happenings } from './words/conditions.ts';
import { type CueRow, cueRows } from './words/cues.ts';
import { bringing, judgements } from './words/judgements.ts';
import { mutes } from './words/mutes.ts';
import { givenNames } from './words/names.ts';
import {
  bodyQualities,
  collectives,
  definiteRanks,
  documents,
  fixedTitles,
  givenLikeVerbs,
  honorifics,
  nameParticles,
  ofBodies,
  portfolios,
  ranks,
  stylings,
  titles,
} from './words/offices.ts';
import {
  accounts,
  adverbs,
  after,
  amounts,
  anonymity,
  asides,
  auxiliaries,
  complementizers,
  connectives,
  demonstratives,
  glosses,
  moods,
  negations,
  personal,
  plain,
  prepositions,
  pronouns,
  quantifiers,
  questions,
  relatives,
  relayedOf,
  resumed,
  silences,
  unsaid,
  untold,
} from './words/particles.ts';
import { type PointerRow, pointers } from './words/pointers.ts';
import { qualities } from './words/qualities.ts';
import { sourcePhrases } from './words/sources.ts';
import { copulas, turns, verbs } from './words/verbs.ts';
import { commonVerbs, definiteNouns, nouns } from './words/vocabulary.ts';

/** Prepositions as rows write them, as keys fold them. */
const folded = (preposition: string) => preposition.replace(/إ/g, 'ا').replace(/ى/g, 'ي');

function frameOf(row: CueRow): CueFrame {
  const takes = row.takes.split(' ');
  const to = (row.to ?? '').split(' ').filter((word) => word !== '');
  return {
    id: row.id,
    lemma: row.past,
    act: row.act,
    clause: takes.includes('that'),
    bare: false,
    impersonal: false,
    object: takes.includes('object'),
    quote: takes.includes('quote'),
    by: takes.filter((word) => /^[\u0600-\u06ff]/.test(word)).map(folded),
    to: { object: to.includes('object'), by: to.filter((word) => word !== 'object').map(folded) },
    kind: row.kind ?? 'report',
    strict: row.strict ?? false,
    needsAddressee: row.needsAddressee ?? false,
    ...(row.settled ? { settled: true } : {}),
    ...(row.proves ? { proves: true } : {}),
    ...(row.deems ? { deems: true } : {}),
    ...(row.hearsay ? { hearsay: true } : {}),
    ...(row.informs ? { informs: true } : {}),
    ...(row.tells ? { tells: true } : {}),
    ...(row.negated ? { negated: true } : {}),
    ...(row.negatedAct ? { negatedAct: row.negatedAct } : {}),
    ...(row.signed ? { signed: row.signed } : {}),
    ...(row.unsigned ? { unsigned: row.unsigned } : {}),
    ...(row.wonders ? { wonders: true } : {}),
    clauseDecides: row.clauseDecides ?? false,
    nounAct: row.nounAct ?? null,
  };
}

/** «أعتقد» beside «اعتقد»: where the past begins with a plain alif, a written hamza tells the first person. */
const initialOf = (past: string, text: string, person: number): { initial?: string } =>
  person === 1 && past.startsWith('ا') && text.startsWith('أ') ? { initial: 'أ' } : {};

const finite = new Set(['past', 'present', 'future', 'passive']);

/** He or she alone. */
const isOne = ({ person, number }: Form['agreement']): boolean => person === 3 && number === 's';

function cueEntries(): Entry[] {
  return cueRows.flatMap((row) => {
    const frame = frameOf(row);
    const entryOf = ({ text, form, agreement }: Form, joined: { joined?: true } = {}): Entry => {
      const cue: CueForm = { frame, form, agreement, object: null, ...initialOf(row.past, text, agreement.person), ...joined };
      const verb = finite.has(form) && !joined.joined && !row.signed ? { verb: { form, agreement } } : {};
      return { text, senses: { cue: [cue], ...verb }, article: form === 'noun', suffix: form !== 'participle' };
    };
    const forms = conjugate(row).filter(({ text, agreement }) => !givenLikeVerbs.has(text) && (!row.signed || isOne(agreement)));
    const joined = row.joined ? forms.filter(({ text }) => text === row.past || row.signed) : [];
    return [...forms.map((form) => entryOf(form)), ...joined.map((form) => entryOf({ ...form, text: `و${form.text}` }, { joined: true }))];
  });
}

/** That a form is of a verb: one of each kind for all verbs. */
function verbSenses(): (form: Form) => Senses {
  const made = new Map<Agreement, Map<FormKind, Senses>>();
  return ({ form, agreement }) => {
    const kinds = made.get(agreement) ?? new Map<FormKind, Senses>();
    const senses = kinds.get(form) ?? { verb: { form, agreement } };
    made.set(agreement, kinds.set(form, senses));
    return senses;
  };
}

function verbEntries(): Entry[] {
  const sensesOf = verbSenses();
  return [...verbs, ...commonVerbs].flatMap((parts) =>
    conjugate(parts).map((form): Entry => ({ text: form.text, senses: sensesOf(form), suffix: true })),
  );
}

const turnEntries = (): Entry[] =>
  turns.flatMap((parts) =>
    conjugate(parts).map(
      ({ text, form, agreement }): Entry => ({ text, senses: { turns: true, verb: { form, agreement } }, suffix: true }),
    ),
  );

/** Every form of verbs given as «past:present», with what is so of all their forms. */
const formsOf = (pairs: readonly string[], senses: Senses): Entry[] =>
  pairs.flatMap((pair) => {
    const [past = '', present = ''] = pair.split(':');
    return conjugate({ past, present }).map(({ text }): Entry => ({ text, senses }));
  });

/** «وزيرا», a dual before what it governs; «مستشارين», several where no broken plural tells them from two. */
const numberOf = (row: (typeof titles)[number], { text, number }: ReturnType<typeof nominal>[number]): GrammaticalNumber => {
  if (text === `${row.stem}ين` && row.plurals === undefined) return 'p';
  return text.endsWith('ا') && number === 's' && !row.unnamed ? 'd' : number;
};

function titleEntries(): Entry[] {
  const rows = titles.flatMap((row) =>
    [
      ...nominal(row.stem, row.plurals)
        .filter((form) => !form.text.endsWith('ات') && (row.only === undefined || form.text.endsWith('ين') || form.text.endsWith('ون')))
        .map((form) => (row.only === undefined ? form : { ...form, number: row.only })),
      ...(row.id === 'president' || row.stem.endsWith('ي')
        ? []
        : [
            {
              text: `${row.stem}ي`,
              gender: 'm' as const,
              number: row.plurals === undefined ? ('p' as const) : ('d' as const),
              owned: true,
            },
          ]),
      { text: `${row.stem}و`, gender: 'm' as const, number: 'p' as const, owned: true },
    ].map(
      (form): Entry => ({
        text: form.text,
        // What something owns takes no article: «الأمر الملكي» is not of two kings.
        article: !('owned' in form),
        suffix: true,
        senses: {
          title: {
            id: row.id,
            gender: row.either && form.number === 's' && form.gender === 'm' ? null : form.gender,
            number: numberOf(row, form),
            unnamed: row.unnamed ?? false,
            generic: row.generic ?? row.unnamed ?? false,
            adjective: row.qualifies ? ('definite' as const) : row.stem.endsWith('ي'),
            ...(row.anyone ? { anyone: true } : {}),
            ...(row.owned ? { owned: true } : {}),
            ...(row.ofState ? { ofState: true } : {}),
          },
          ...(form.text === `${row.stem}ين` || form.text === `${row.stem}ي` ? { oblique: true as const } : {}),
          ...(form.text === `${row.stem}ون` ? { unowned: true as const } : {}),
        },
      }),
    ),
  );
  const fixed = fixedTitles.map(
    (row): Entry => ({
      text: row.text,
      senses: {
        title: {
          id: row.id,
          gender: row.gender,
          number: 's',
          unnamed: false,
          generic: false,
          adjective: false,
          ...(row.owned ? { owned: row.owned } : {}),
        },
      },
    }),
  );
  return [...rows, ...fixed];
}

/** Words by which copy names the speaker's own state: «بلاده», «المملكة». */
const realms = new Set(['country', 'kingdom', 'sultanate', 'emirate']);

function collectiveEntries(): Entry[] {
  return collectives.flatMap((row): Entry[] => {
    const single = {
      id: row.id,
      gender: row.gender,
      number: 's' as const,
      ...(realms.has(row.id) ? { state: true as const } : {}),
      ...(row.ofState ? { ofState: row.ofState } : {}),
      ...(row.states ? { states: row.states } : {}),
      ...(row.qualifies ? { qualifies: row.qualifies } : {}),
    };
    const base = row.stem.replace(/ة$/, 'ت');
    const dual = { ...single, number: 'd' as const };
    return [
      { text: row.stem, article: true, suffix: true, senses: { collective: single } },
      // «الطرد المركزي» is not of two centres.
      { text: `${base}ان`, article: true, senses: { collective: dual } },
      { text: `${base}ين`, article: true, senses: { collective: dual, oblique: true } },
      { text: `${base}ا`, article: false, senses: { collective: dual } },
      { text: `${base}ي`, article: false, senses: { collective: dual, oblique: true } },
      ...(row.plural
        ? [
            {
              text: row.plural,
              article: true,
              suffix: true,
              senses: { collective: { ...single, gender: null, number: 'p' as const } },
            },
          ]
        : []),
    ];
  });
}

/** A plural takes the feminine: «ذكرت التقارير». */
const documentEntries = (): Entry[] =>
  documents.flatMap((row) => {
    const base = row.stem.replace(/ة$/, 'ت');
    const entry = (text: string, gender: Gender): Entry => ({
      text,
      article: true,
      suffix: true,
      senses: { document: { id: row.id, gender, kind: row.kind } },
    });
    return [
      ...[row.stem, `${base}ان`, `${base}ين`].map((text) => entry(text, row.gender)),
      ...(row.plural ? [entry(row.plural, 'f')] : []),
      // «اتفاقا ينص على»: it is described, and owns nothing.
      ...accusative(row.stem).map((text): Entry => {
        const { senses } = entry(text, row.gender);
        return { text, senses: { ...senses, oblique: true } };
      }),
    ];
  });

const attitudeEntries = (): Entry[] =>
  attitudes.flatMap((row) =>
    row.nouns.flatMap((text): Entry[] => {
      const senses = { speechNoun: { id: row.id, act: row.act, by: row.by ? [folded(row.by)] : [] } };
      return [{ text, article: true, suffix: true, senses }, ...accusative(text).map((form) => ({ text: form, senses }))];
    }),
  );

/** An adjective in every gender and number, denied too: «غير مستقر». */
const described = (stem: string): string[] => nominal(stem).flatMap(({ text }) => [text, `غير ${text}`]);

/** Every form of verbs given as «past:present», with these senses besides. */
const verbForms = (pairs: readonly string[], senses: Senses): Entry[] =>
  pairs.flatMap((pair) => {
    const [past = '', present = ''] = pair.split(':');
    return conjugate({ past, present }).map(
      ({ text, form, agreement }): Entry => ({ text, senses: { ...senses, verb: { form, agreement } }, suffix: true }),
    );
  });

const pointerEntries = (): Entry[] =>
  [...pointers, ...[...judgements, ...qualities].map((row) => ({ ...row, apart: true }))].flatMap(
    ({ words = [], adjectives = [], nouns: things = [], verbs: parts = [], behind, apart = false, ...row }) => {
      const point = pointOf(row);
      const senses = { points: [point] };
      return [
        ...words.map(
          (text): Entry => ({
            text,
            senses: text.startsWith('لا ') && !apart ? { ...senses, negation: true } : senses,
            article: true,
            apart,
          }),
        ),
        ...[...adjectives.flatMap(described), ...things].map(
          (text): Entry => ({ text, senses: { points: [{ ...point, predicate: true }] } }),
        ),
        ...things.map((text): Entry => ({ text: `${text}ا`, senses: { points: [{ ...point, predicate: true }], oblique: true } })),
        ...(behind === undefined
          ? verbForms(parts, senses).map((entry) => (apart ? { ...entry, senses } : entry))
          : verbForms(
              parts.map((pair) => pair.slice(pair.indexOf(':'))),
              senses,
            ).map((entry): Entry => ({ text: `${behind} ${entry.text}`, senses: entry.senses }))),
      ];
    },
  );

const pointOf = ({ act, weight, of, caused, opens, heads }: PointerRow): Pointer => ({
  act,
  weight,
  ...(of ? { of } : {}),
  ...(caused ? { caused } : {}),
  ...(opens ? { opens } : {}),
  ...(heads ? { heads } : {}),
});

/** Ranks in every gender and number: «مصدران مطلعان». */
const rankEntries = (): Entry[] =>
  ranks
    .filter((word) => !word.includes(' '))
    .flatMap((word) =>
      nominal(word.replace(/^ال/, '').replace(/ة$/, ''))
        // «أخيرا» says when.
        .filter(({ text }) => !(text.endsWith('ا') && whenOrHow.has(text)))
        .map((form): Entry => ({ text: form.text, article: true, senses: { rank: true } })),
    );

const whenOrHow = new Set(adverbs.map(({ text }) => text));

/** The indefinite accusative, where it is written with a letter of its own; of continents the adjective's is the name (أفريقيا). */
const accusative = (text: string): string[] => (/[ةاىء]$|فريقي$/.test(text) ? [] : [`${text}ا`]);

const listed = new Set(nouns);

const noun: Senses = { noun: true };
const obliqueNoun: Senses = { noun: true, oblique: true };
const relationalNoun: Senses = { noun: true, relational: true };
const unownedNoun: Senses = { noun: true, unowned: true };

/** An ordinary noun, and what its ending tells: «الإرهابيين» is never who acts, «إرهابيون» is owned by nothing, «محمدي» belongs. */
function ordinary(text: string): Senses {
  const stem = text.slice(0, -2);
  if (text.endsWith('ي') && text.length > 3) return relationalNoun;
  if (text.endsWith('ون')) return stem.length > 3 ? unownedNoun : noun;
  return text.endsWith('ين') && (listed.has(`${stem}ون`) || (stem.length > 3 && listed.has(stem))) ? obliqueNoun : noun;
}

/** An ordinary noun, and its indefinite accusative where that is written with a letter of its own; short ones look like a clitic and a verb («وهنا»). */
const nounEntries = (text: string): Entry[] => [
  { text, senses: ordinary(text), article: true, suffix: true },
  ...(/^[وفبلك]..$/.test(text) ? [] : accusative(text)).map((form): Entry => ({ text: form, senses: obliqueNoun })),
];

const simple = (words: readonly string[], senses: Entry['senses'], article = false): Entry[] =>
  words.map((text) => ({ text, senses, article }));

/** Words behind which a name is a place. */
const locatives: Entry[] = [
  'في',
  'إلى',
  'ب',
  'وسط',
  'داخل',
  'خارج',
  'العاصمة',
  'مدينة',
  'بمدينة',
  'نحو',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
  'شمالي',
  'جنوبي',
  'شرقي',
  'غربي',
  'بالعاصمة',
  'للعاصمة',
  'مطار',
  'زيارة',
  'قرب',
  'محافظة',
  'ولاية',
  'منطقة',
  'مقاطعة',
  'مقر',
  'بلدة',
  'جولة',
].map((text) => ({ text, senses: { locative: true } }));

/** «العاصمة القطرية», «عاصمة طاجيكستان». */
const capitals: Entry[] = ['العاصمة', 'بالعاصمة', 'للعاصمة', 'عاصمة'].map((text) => ({ text, senses: { capital: true } }));

/** All words of the language but times: order settles which of two senses of one kind stands. */
export const lexicon = (): Entry[] => [
  ...complementizers,
  ...prepositions,
  ...locatives,
  ...capitals,
  { text: 'عن', senses: { relayed: true } },
  { text: 'إلى', senses: { relayed: true, directional: true } },
  { text: 'أما', senses: { topic: true } },
  { text: 'على', senses: { nameAs: 'علي' } },
  ...['وذلك', 'جاء ذلك', 'وجاء ذلك'].map((text): Entry => ({ text, senses: { trailing: true, connective: true } })),
  ...after,
  ...connectives,
  ...unsaid,
  ...asides,
  ...glosses,
  ...silences,
  ...untold,
  ...relatives,
  ...negations,
  { text: 'لن', senses: { futureNegation: true } },
  { text: 'لم', senses: { pastNegation: true } },
  ...auxiliaries,
  ...adverbs,
  ...quantifiers,
  ...simple(anonymity, { adverb: true }),
  ...simple(questions, { asks: true }),
  ...simple(accounts, { adverb: true }),
  ...moods,
  ...conditionEntries(),
  ...formsOf(deeds, { doer: 'somebody' }),
  ...formsOf(happenings, { doer: 'thing' }),
  ...sourcePhrases.map(
    ({ text, takes, lemma, place = null, through, relays }): Entry => ({
      text,
      senses: { source: { takes, lemma, place, ...(through && { through }), ...(relays && { relays }) } },
    }),
  ),
  ...cueEntries(),
  ...titleEntries(),
  ...collectiveEntries(),
  ...documentEntries(),
  ...attitudeEntries(),
  ...simple(portfolios, { portfolio: true }),
  ...simple(ranks, { rank: true }),
  ...simple(definiteRanks, { rank: true }),
  ...simple(bodyQualities, { rank: true, noun: true }),
  ...rankEntries(),
  ...ofBodies.map(({ text, gender, of }): Entry => ({ text, article: true, senses: { nationality: { of, gender, number: 's' } } })),
  ...stylings.map((row): Entry => ({ text: row.text, senses: { styling: { person: 3, gender: row.gender, number: 's' } } })),
  ...simple(honorifics, { honorific: true }),
  ...simple(nameParticles, { nameParticle: true }),
  ...simple(givenNames, { namePart: true }),
  ...pointerEntries(),
  ...verbForms(bringing, {}).map(({ text }): Entry => ({ text, senses: { brings: true } })),
  ...verbEntries(),
  ...formsOf(copulas, { copula: true }),
  ...turnEntries(),
  ...plain,
  ...amounts,
  ...demonstratives,
  ...personal,
  ...pronouns,
  ...relayedOf,
  ...resumed,
  ...nouns.flatMap(nounEntries),
  ...mutes,
  ...definiteNouns.map((text): Entry => ({ text: `ال${text}`, senses: { noun: true } })),
];
