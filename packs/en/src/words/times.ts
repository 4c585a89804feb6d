import type { Entry, Senses } from '@masar/shapes';

type Tags = Readonly<Record<string, number | string>>;

const tagged = (spellings: string, time: Tags, more: Senses = {}): Entry[] =>
  spellings.split('|').map((text) => ({ text, senses: { ...more, time } }));

const inOrder = (rows: readonly string[], make: (n: number) => Tags): Entry[] => rows.flatMap((row, at) => tagged(row, make(at + 1)));

const months: readonly Entry[] = inOrder(
  [
    'January|Jan.|Jan',
    'February|Feb.|Feb',
    'March|Mar.|Mar',
    'April|Apr.|Apr',
    'May',
    'June|Jun.|Jun',
    'July|Jul.|Jul',
    'August|Aug.|Aug',
    'September|Sept.|Sep.|Sept|Sep',
    'October|Oct.|Oct',
    'November|Nov.|Nov',
    'December|Dec.|Dec',
  ],
  (month) => ({ month }),
);

const weekdays: readonly Entry[] = inOrder(
  ['Monday|Mon.', 'Tuesday|Tues.|Tue.', 'Wednesday|Wed.', 'Thursday|Thurs.|Thu.', 'Friday|Fri.', 'Saturday|Sat.', 'Sunday|Sun.'],
  (weekday) => ({ weekday }),
);

const plainUnits: readonly (readonly [string, string, string])[] = [
  ['D', 'day', 'days'],
  ['W', 'week', 'weeks'],
  ['M', 'month', 'months'],
  ['Y', 'year', 'years'],
  ['TH', 'hour|hr', 'hours|hrs'],
  ['TM', 'minute|min', 'minutes|mins'],
  ['decade', 'decade', 'decades'],
  ['century', 'century', 'centuries'],
];
const units: readonly Entry[] = plainUnits.flatMap(([unit, one, many]) => [
  ...tagged(one, { unit, single: unit }),
  ...tagged(many, { unit, plural: unit }),
]);
const wholes: readonly Entry[] = [
  ...['day', 'week', 'month', 'year', 'decade', 'century'].flatMap((whole) => tagged(whole, { whole })),
  ...tagged('weekend', { whole: 'weekend' }),
];

/** Last, this and next. */
const which: readonly Entry[] = [
  ...tagged('last|past|previous', { which: -1 }),
  ...tagged('this|current', { which: 0 }),
  ...tagged('next|coming|upcoming', { which: 1 }),
  ...tagged('following|subsequent', { follows: 1 }),
  ...tagged('same', { same: 1 }),
  ...tagged('that', { that: 1 }),
  ...tagged('recent', { recent: 1 }),
  ...tagged('few|couple of|several|number of', { few: 1 }),
  ...tagged(
    'early|late|mid|the beginning of|the start of|the end of|at the end of|at the start of|at the beginning of|the middle of|beginning of|end of|start of|close of|the close of|earlier|later',
    {
      edge: 1,
    },
  ),
];

/** Days that are the same each year, as month and day in one figure. */
const feasts: readonly Entry[] = [
  ...tagged('Christmas Eve', { feast: 1224 }),
  ...tagged('Christmas Day', { feast: 1225 }),
  ...tagged('Boxing Day', { feast: 1226 }),
];

const relative: readonly Entry[] = [
  ...tagged('new', { new: 1 }),
  ...tagged('today', { rel: 0 }),
  ...tagged('yesterday', { rel: -1 }),
  ...tagged('tomorrow', { rel: 1 }),
  ...tagged('the day before yesterday', { rel: -2 }),
  ...tagged('the day after tomorrow', { rel: 2 }),
  ...tagged('tonight', { tonight: 1 }),
  ...tagged('overnight', { overnight: 1 }),
];

const parts: readonly Entry[] = [
  ...tagged('morning|dawn', { part: 'MO' }),
  ...tagged('noon|midday', { noon: 1 }),
  ...tagged('afternoon', { part: 'AF' }),
  ...tagged('evening', { part: 'EV' }),
  ...tagged('night', { part: 'NI' }),
  ...tagged('midnight', { midnight: 1 }),
];

const clocks: readonly Entry[] = [
  ...tagged('a.m.|am|a.m', { half: 'am' }),
  ...tagged('p.m.|pm|p.m', { half: 'pm' }),
  ...tagged("o'clock", { oclock: 1 }),
  ...tagged('gmt|utc|Greenwich Mean Time', { zone: 'Z' }),
  ...tagged('ET|EST|EDT|Eastern Time|Eastern', { zone: 'America/New_York' }),
  ...tagged('CT|CST|CDT|Central Time', { zone: 'America/Chicago' }),
  ...tagged('PT|PST|PDT|Pacific Time', { zone: 'America/Los_Angeles' }),
  ...tagged('MT|MST|MDT', { zone: 'America/Denver' }),
  ...tagged('CET|CEST', { zone: 'Europe/Paris' }),
  ...tagged('BST', { zone: 'Europe/London' }),
  ...tagged('MSK|Moscow time', { zone: 'Europe/Moscow' }),
  ...tagged('Kyiv time|Kiev time', { zone: 'Europe/Kyiv' }),
  ...tagged('Tehran time', { zone: 'Asia/Tehran' }),
  ...tagged('Israel time|Jerusalem time', { zone: 'Asia/Jerusalem' }),
  ...tagged('local time', { localTime: 1 }),
];

const cardinals =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth';
const numbers: readonly Entry[] = [
  ...cardinals
    .split('|')
    .flatMap((text, at): Entry[] => [
      { text, senses: { number: { value: at + 1, ordinal: false }, time: { cardinal: at + 1, ...(at + 1 === 20 ? { tens: 20 } : {}) } } },
    ]),
  ...ordinals
    .split('|')
    .flatMap((text, at): Entry[] => [{ text, senses: { number: { value: at + 1, ordinal: true }, time: { ordinal: at + 1 } } }]),
  ...inOrder(['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'], (n) => ({ cardinal: 10 * (n + 2), tens: 10 * (n + 2) })),
  ...tagged('hundred', { cardinal: 100 }),
  ...tagged('a|an', { cardinal: 1, article: 1 }),
  ...tagged('st|nd|rd|th', { suffix: 1 }),
  ...tagged('half', { half30: 1 }),
];

const seasons: readonly Entry[] = [
  ...tagged('spring', { season: 21 }),
  ...tagged('summer', { season: 22 }),
  ...tagged('autumn|fall', { season: 23 }),
  ...tagged('winter', { season: 24 }),
  ...tagged('quarter', { quarter: 1 }),
];

const vague: readonly Entry[] = [
  ...tagged('recently|lately|in recent times|previously|in the past|once|long ago|at the time|in those days|of late|formerly', {
    vague: 'PAST_REF',
  }),
  ...tagged(
    'now|currently|at present|at the moment|nowadays|these days|so far|to date|until now|right now|presently|at this time|as of now|still to this day',
    { vague: 'PRESENT_REF' },
  ),
  ...tagged(
    'soon|shortly|in the near future|in the future|in due course|before long|any time soon|anytime soon|in the coming period|eventually',
    { vague: 'FUTURE_REF' },
  ),
  ...tagged('the eve of|on the eve of', { eve: 1 }),
  ...tagged('ago', { ago: 1 }),
  ...tagged('earlier|before', { before: 1 }),
  ...tagged('later|afterwards|afterward|thereafter', { later: 1 }),
];

/** Words that say whether a sentence looks back or ahead, and what leads to a time. */
const leads: readonly Entry[] = [
  ...tagged('was|were|had|did', { tense: 'past' }),
  ...tagged('has|have', { tense: 'perfect' }),
  // Nouns are written like them only with a word before that the tense of a sentence does not ask for.
  ...tagged('begin|resume|gather|convene|reconvene|arrive|depart|likely|unlikely|looms', { tense: 'future' }),
  ...tagged("is|are|am|'re|'m", { tense: 'present' }),
  // "A truce effective from 3 May", announced before or on that day.
  ...tagged('effective from|with effect from', { tense: 'due' }),
  ...tagged('foresees|envisages', { tense: 'future' }),
  ...tagged('came|arrived|returned|flew|travelled|traveled|went|headed|gathered|landed', { came: 1 }),
  // "This comes despite …": it says nothing of when.
  ...tagged('comes|come', { tense: 'present' }),
  ...tagged("would|could|may|might|must|should|shall|will|'ll|'d", { tense: 'future' }),
  ...tagged(
    'due|scheduled|set|slated|planned|planning|expected|intended|meant|supposed|upcoming|forthcoming|plans|intends|hopes|hoping|starting|beginning',
    {
      tense: 'future',
    },
  ),
  ...tagged('on|at', { join: 'lead', opens: 1 }),
  ...tagged('in', { join: 'lead', opens: 1 }),
  ...tagged('over|during|within|through', { opens: 1 }),
  ...tagged('for', { opens: 1, tense: 'due' }),
  ...tagged('until|till|by|ahead of|beyond|no later than|not later than', { tense: 'due' }),
  ...tagged('since', { since: 1 }),
  ...tagged('fiscal|financial|FY', { fiscal: 1 }),
  ...tagged('onward|onwards', { onward: 1 }),
  // "Moved to Monday": the new day is ahead.
  ...tagged('moved|rescheduled|shifted|pushed', { moved: 1 }),
  // "2005 levels", "1967 borders": what is told by the year in which it stood.
  ...tagged('levels|borders|lines|prices', { ofYear: 1 }),
  ...tagged('the', { the: 1 }),
  ...tagged('about|around|nearly|almost|some|roughly', { about: 1 }),
  ...tagged('as early as', { about: 1 }, { adverb: true }),
  ...tagged('not', { not: 1 }),
  ...tagged('of', { join: 'of' }),
  ...tagged('and', { join: 'and' }),
];

/** Words of times. */
export const timeWords: readonly Entry[] = [
  ...months,
  ...weekdays,
  ...units,
  ...wholes,
  ...which,
  ...feasts,
  ...relative,
  ...parts,
  ...clocks,
  ...numbers,
  ...seasons,
  ...vague,
  ...leads,
];
