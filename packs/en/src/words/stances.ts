import type { Act } from '@masar/shapes';

/** Adjectives of attitude, which behind a verb of being tell where somebody stands: «is ready to», «remain concerned about». */
interface StanceRow {
  readonly id: string;
  readonly act: Act;
  readonly words: string;
  /** As in the table of cues. */
  readonly takes: string;
  readonly to?: string;
  /** Act of its negation, where that reports too. */
  readonly negatedAct?: Act;
}

export const stances: readonly StanceRow[] = [
  { id: 'ready', act: 'propose', words: 'ready|prepared|willing|open', takes: 'to for', negatedAct: 'reject' },
  { id: 'eager', act: 'state', words: 'eager|keen', takes: 'to that', negatedAct: 'reject' },
  { id: 'determined', act: 'commit', words: 'determined|committed|resolved', takes: 'to that', negatedAct: 'reject' },
  { id: 'unwilling', act: 'reject', words: 'unwilling|reluctant|loath|unprepared', takes: 'to' },
  { id: 'opposed', act: 'reject', words: 'opposed|averse', takes: 'to' },
  {
    id: 'concerned',
    act: 'concern',
    words:
      'concerned|worried|alarmed|afraid|fearful|troubled|dismayed|saddened|disappointed|frustrated|shocked|horrified|appalled|uneasy|anxious|upset|distressed|unhappy|dissatisfied|disheartened|discouraged|exasperated|heartbroken|devastated|terrified|perturbed|' +
      'gravely concerned|deeply concerned|seriously concerned|extremely concerned|very concerned|especially concerned|particularly concerned',
    takes: 'that bare about over by at with',
  },
  {
    id: 'angry',
    act: 'accuse',
    words: 'angry|furious|outraged|incensed|critical|indignant|livid|irate|enraged|infuriated|disgusted|resentful|fed up',
    takes: 'that about over at by of',
  },
  {
    id: 'confident',
    act: 'assess',
    words: 'confident|optimistic|pessimistic|hopeful|convinced|certain|doubtful|sceptical|skeptical|satisfied|encouraged',
    takes: 'that bare about of by with',
    negatedAct: 'assess',
  },
  {
    id: 'grateful',
    act: 'support',
    words: 'grateful|thankful|appreciative|supportive|pleased|glad|delighted|proud|in favor|in favour',
    takes: 'that bare for of by',
    to: 'to',
  },
  {
    id: 'sure',
    act: 'assess',
    words:
      'sure|unsure|uncertain|aware|well aware|unaware|mindful|bullish|bearish|surprised|stunned|amazed|astonished|puzzled|impressed|unimpressed|baffled|bewildered|perplexed|curious|dubious|unconvinced|undecided|agnostic',
    takes: 'that bare about of by on with whether',
    negatedAct: 'assess',
  },
  {
    id: 'wary',
    act: 'concern',
    words: 'wary|leery|suspicious|nervous|scared|disturbed|sorry|ashamed|embarrassed',
    takes: 'that bare of about by for',
  },
  {
    id: 'happy',
    act: 'support',
    words: 'happy|excited|thrilled|enthusiastic|sympathetic|ecstatic|overjoyed|elated|jubilant|honored|honoured|relieved',
    takes: 'that about to with',
  },
  {
    id: 'offended',
    act: 'accuse',
    words: 'offended|angered|annoyed|irritated|bothered|insulted|dismissive|contemptuous|tired|sick',
    takes: 'that by of at',
  },
  { id: 'hesitant', act: 'reject', words: 'hesitant', takes: 'to about' },
  {
    id: 'clear',
    act: 'state',
    words: 'clear|very clear|quite clear|crystal clear|explicit|unequivocal|adamant|insistent|emphatic',
    takes: 'that',
    to: 'with to',
  },
];
