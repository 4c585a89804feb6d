import type { Agreement, Entry, Senses } from '@masar/shapes';

const person = (gender: 'm' | 'f' | null, number: 's' | 'p' | null, who: 1 | 2 | 3 = 3): Agreement => ({ person: who, gender, number });
const entries = (words: string, senses: Senses): Entry[] => words.split('|').map((text) => ({ text, senses }));

export const complementizers: readonly Entry[] = [
  ...entries('that', { complementizer: true, relative: person(null, null) }),
  ...entries('whether', { complementizer: true }),
  ...entries('as much|otherwise|the same thing|the opposite', { proclause: true }),
];

const pronoun = (text: string, role: 'subject' | 'object' | 'owner', agreement: Agreement): Entry => ({
  text,
  senses: { pronoun: { agreement, role }, ...(role === 'owner' ? { determiner: 'definite' as const } : {}) },
});

export const pronouns: readonly Entry[] = [
  pronoun('he', 'subject', person('m', 's')),
  pronoun('she', 'subject', person('f', 's')),
  pronoun('it', 'subject', person(null, 's')),
  pronoun('they', 'subject', person(null, 'p')),
  pronoun('i', 'subject', person(null, 's', 1)),
  pronoun('we', 'subject', person(null, 'p', 1)),
  pronoun('you', 'subject', person(null, null, 2)),
  pronoun('him', 'object', person('m', 's')),
  pronoun('her', 'owner', person('f', 's')),
  pronoun('them', 'object', person(null, 'p')),
  pronoun('me', 'object', person(null, 's', 1)),
  pronoun('us', 'object', person(null, 'p', 1)),
  pronoun('his', 'owner', person('m', 's')),
  pronoun('their', 'owner', person(null, 'p')),
  pronoun('its', 'owner', person(null, 's')),
  pronoun('my', 'owner', person(null, 's', 1)),
  pronoun('our', 'owner', person(null, 'p', 1)),
  pronoun('your', 'owner', person(null, null, 2)),
];

export const determiners: readonly Entry[] = [
  ...entries('the|this|these|those|both', { determiner: 'definite' }),
  ...entries('a|an|one|another|some|any|several|many|few|most|all|each|every|two|three|four|five|six|other', { determiner: 'indefinite' }),
  ...entries('no', { determiner: 'indefinite', negation: true }),
  ...entries("'s", { possessive: true }),
];

export const prepositions: readonly Entry[] = [
  ...[
    'of',
    'for',
    'about',
    'on',
    'against',
    'with',
    'upon',
    'over',
    'by',
    'into',
    'toward',
    'towards',
    'between',
    'among',
    'than',
    'regarding',
    'concerning',
  ].map((text): Entry => ({ text, senses: { preposition: text } })),
  ...['in', 'at', 'from', 'near', 'outside', 'inside', 'across', 'around', 'within', 'throughout', 'via'].map(
    (text): Entry => ({ text, senses: { preposition: text, locative: true } }),
  ),
  { text: 'to', senses: { preposition: 'to', infinitive: true, locative: true } },
  // Before a noun they lead it, before a clause they open it.
  ...['as', 'after', 'before', 'since', 'until', 'till'].map((text): Entry => ({ text, senses: { preposition: text, connective: true } })),
  ...[
    'during',
    'following',
    'under',
    'through',
    'without',
    'despite',
    'amid',
    'amidst',
    'behind',
    'beyond',
    'per',
    'off',
    'out of',
    'ahead of',
    'because of',
    'along with',
    'together with',
    'as well as',
    'instead of',
    'in addition to',
    'including',
    'on behalf of',
    'in response to',
    'in light of',
    'in the wake of',
    'in front of',
    'in accordance with',
    'in line with',
    'in terms of',
    'with regard to',
    'with respect to',
    'as part of',
    'as a result of',
    'on the sidelines of',
    'on the margins of',
    'at the start of',
    'at the end of',
    'prior to',
    'like',
    'unlike',
    'except',
    'except for',
    'up to',
    'onto',
    'alongside',
    'above',
    'below',
    'beneath',
  ].map((text): Entry => ({ text, senses: { preposition: 'other' } })),
  ...entries('of|for|to|at|in|from', { belonging: true }),
  ...entries('by|from', { agent: true }),
  ...entries('q|a', { turn: true }),
  { text: 'as', senses: { naming: true } },
  { text: 'city of', senses: { locative: true } },
  { text: 'capital', senses: { locative: true, noun: true, capital: true } },
  { text: 'with', senses: { company: 'with' } },
  { text: 'alongside', senses: { company: 'with' } },
  { text: 'between', senses: { company: 'between' } },
  { text: 'among', senses: { company: 'between' } },
  { text: 'to', senses: { toward: true } },
];

export const connectives: readonly Entry[] = [
  ...entries('and|or', { conjunction: true }),
  ...entries('&', { conjunction: true }),
  ...entries(
    'but|while|whereas|although|though|because|so|yet|even though|even as|even if|as though|so that|in order that|given that|now that',
    {
      connective: true,
    },
  ),
  ...entries('when|where|once|as soon as|whenever|meanwhile|moreover|furthermore|nevertheless|nonetheless|instead|therefore|thus', {
    connective: true,
  }),
  ...entries(
    'however|for his part|for her part|for its part|for their part|in turn|then|by contrast|in addition|separately|at the same time',
    {
      connective: true,
      adverb: true,
    },
  ),
];

export const relatives: readonly Entry[] = [
  ...entries('who|whom|which|whose', { relative: person(null, null) }),
  ...entries('what|how|why', { relative: person(null, null) }),
  ...entries('whether|if|how|why|what|who|which', { asks: true }),
];

export const negations: readonly Entry[] = [
  ...entries('not|never', { negation: true, adverb: true }),
  ...entries('neither|nor', { negation: true, conjunction: true }),
  ...entries("don't|doesn't|didn't", { negation: true, auxiliary: true, helps: 'do' }),
  ...entries("isn't|aren't|wasn't|weren't|ain't", { negation: true, auxiliary: true, helps: 'be' }),
  ...entries("haven't|hasn't|hadn't", { negation: true, auxiliary: true, helps: 'have' }),
  ...entries("won't|shan't", { negation: true, futureNegation: true, auxiliary: true, helps: 'future' }),
  ...entries("wouldn't|can't|couldn't|mustn't|shouldn't|mightn't|needn't|cannot", { negation: true, auxiliary: true, helps: 'modal' }),
];

export const auxiliaries: readonly Entry[] = [
  ...entries("is|are|was|were|be|been|being|am|'m|'re", { auxiliary: true, helps: 'be' }),
  ...entries("has|have|had|having|'ve|has long|have long|had long", { auxiliary: true, helps: 'have' }),
  ...entries('do|does|did', { auxiliary: true, helps: 'do' }),
  ...entries("will|shall|'ll", { auxiliary: true, helps: 'future', verb: { form: 'future', agreement: person(null, null) } }),
  ...entries(
    'continue|continues|continued|began|begins|went on|goes on|gone on|proceeded|proceeds|started|hastened|rushed|moved|felt compelled|took the opportunity|used the occasion|' +
      'sought|seeks|appeared|appears|seemed|seems',
    { carries: true },
  ),
  ...entries('remain|remains|remained|stand|stands|stood|feel|feels|felt|appear|appears|appeared|seem|seems|seemed', { copula: true }),
  ...entries("would|could|can|may|might|must|should|'d|ought to", { auxiliary: true, helps: 'modal' }),
];

/** Words and phrases that may stand between a subject, its verb and what the verb takes. */
export const adverbs: readonly Entry[] = [
  ...entries(
    'also|again|once again|once more|already|still|just|only|even|now|later|earlier|previously|recently|repeatedly|publicly|privately|openly|' +
      'clearly|firmly|strongly|officially|formally|explicitly|specifically|simply|further|too|as well|instead|ever|often|frequently|always|' +
      'subsequently|initially|originally|first|finally|immediately|quickly|swiftly|directly|bluntly|angrily|flatly|categorically|vehemently|' +
      'jointly|unanimously|personally|separately|apparently|reportedly|allegedly|generally|broadly|similarly|likewise|reluctantly|cautiously|' +
      'deeply|sincerely|warmly|sharply|harshly|consistently|famously|wrongly|rightly|falsely|correctly|merely|really|actually|indeed|' +
      'thereby|otherwise|very|very much|so far|to date|quite|rather|both|all|wryly|quietly|briefly|angrily|emphatically|unequivocally|' +
      'unilaterally|verbally|in parallel|behind closed doors|in principle|in part|in general|in particular|of course|at length|in detail|in fact|for example|for instance|' +
      'in writing|more than once|time and again|many times|several times|in reply|in response|in unison|out loud|aloud|by phone|by telephone|on condition of anonymity|on background|not only|on the record',
    { adverb: true },
  ),
];

/** Verbs by which somebody brings another's words: "quoted the envoy as saying". */
export const quotingVerbs: readonly Entry[] = entries('quoted|quotes|quoting|cited|cites|citing', { quotes: true });

/** Why somebody is not named: no statement. */
export const anonymity: readonly Entry[] = entries(
  'asked not to be named|asked not to be identified|asked not to be quoted by name|declined to be named|declined to be identified|requested anonymity|' +
    'asked for anonymity|insisted on anonymity|was not authorized to speak|were not authorized to speak|not authorized to speak publicly|' +
    'did not immediately respond|did not respond',
  { adverb: true },
);

const hedge =
  'could|may|perhaps|maybe|possibly|probably|likely|apparently|reportedly|allegedly|might|seems|appears|appeared|seemed|potentially';

export const moods: readonly Entry[] = entries(hedge, { hedge: true });
