import type { ConditionKind, Entry, Supposing } from '@masar/shapes';

/** Words that open the condition of what is said, each with sentences in which they do, and in which they do not. */
interface ConditionRow {
  readonly id: string;
  readonly kind: ConditionKind;
  readonly takes: Supposing['takes'];
  readonly words: string;
  /** Right behind one of these it asks and supposes nothing. */
  readonly notBehind?: string;
  readonly reads: readonly { readonly text: string; readonly condition: string; readonly of?: string }[];
  readonly ignores: readonly string[];
}

/** Verbs and adjectives of asking and knowing. */
const asking =
  'see|know|knows|knew|ask|asks|asked|asking|wonder|wondered|unclear|unsure|doubt|doubts|doubted|decide|decided|learn|find out|tell|say|determine|check';

export const conditions: readonly ConditionRow[] = [
  {
    id: 'if',
    kind: 'if',
    takes: 'clause',
    words: 'if|if and when|assuming|assuming that',
    notBehind: asking,
    reads: [
      { text: 'Biden threatened Moscow with sanctions if Russia invades Ukraine.', condition: 'if Russia invades Ukraine', of: 'Russia' },
      { text: 'Lavrov said that if talks fail, Moscow will respond.', condition: 'if talks fail', of: 'thing' },
      {
        text: 'If Iran returns to compliance, Blinken said, sanctions will be lifted.',
        condition: 'If Iran returns to compliance',
        of: 'Iran',
      },
      {
        text: 'Putin warned that if NATO, which has promised otherwise, moves east it will face an answer.',
        condition: 'if NATO, which has promised otherwise, moves east',
        of: 'NATO',
      },
    ],
    ignores: [
      'Blinken asked if Russia would withdraw.',
      'Lavrov said it was too early to know if Washington would answer.',
      'Biden said he would act even if allies objected.',
    ],
  },
  {
    id: 'in-case',
    kind: 'if',
    takes: 'phrase',
    words: 'in case|in case of|in the event|in the event of|in the event that',
    reads: [
      { text: 'Scholz warned of costs in the event of a Russian attack.', condition: 'in the event of a Russian attack' },
      { text: 'Borrell said that in case of escalation, sanctions would follow.', condition: 'in case of escalation' },
    ],
    ignores: ['Lavrov said that in this case the talks were useful.'],
  },
  {
    id: 'unless',
    kind: 'unless',
    takes: 'clause',
    words: 'unless|except if',
    reads: [
      {
        text: 'Tehran said it would not return to talks unless sanctions are lifted.',
        condition: 'unless sanctions are lifted',
        of: 'thing',
      },
    ],
    ignores: ['Tehran said that the truce was nonetheless holding.'],
  },
  {
    id: 'provided',
    kind: 'only-if',
    takes: 'clause',
    words: 'provided that|on condition that|on the condition that|only if|as long as|so long as',
    reads: [
      {
        text: 'Lavrov said Moscow would sign provided that Washington gives guarantees.',
        condition: 'provided that Washington gives guarantees',
        of: 'United States',
      },
      { text: 'Raisi said a deal is possible only if sanctions end for good.', condition: 'only if sanctions end for good', of: 'thing' },
    ],
    ignores: ['Lavrov said Washington had provided guarantees.', 'An official spoke on condition of anonymity.'],
  },
  {
    id: 'should',
    kind: 'if',
    takes: 'inversion',
    words: 'should|were',
    reads: [
      {
        text: 'Biden mentioned the possibility of sanctions should the situation escalate.',
        condition: 'should the situation escalate',
        of: 'thing',
      },
      { text: 'The Kremlin said that, should talks fail, Moscow would act.', condition: 'should talks fail', of: 'thing' },
      { text: 'Biden said costs would be heavy were Russia to invade Ukraine.', condition: 'were Russia to invade Ukraine', of: 'Russia' },
    ],
    ignores: [
      'Lavrov said that Washington should answer in writing.',
      'Lavrov asked what should the sides do now.',
      'Ryabkov said the proposals were the first to be put on paper.',
    ],
  },
  {
    id: 'without',
    kind: 'unless',
    takes: 'denial',
    words: 'without',
    reads: [
      { text: 'Zelensky said there would be no deal without security guarantees.', condition: 'without security guarantees' },
      { text: 'Raisi said that without guarantees, a deal is impossible.', condition: 'without guarantees' },
    ],
    ignores: ['Lavrov said the talks ended without an agreement.', 'Lavrov said he did not agree, without going into detail.'],
  },
];

/** The same words for the steps; those that open a clause of what is supposed are told so besides. */
export const conditionEntries = (): Entry[] =>
  conditions.flatMap(({ kind, takes, words, notBehind }) =>
    words.split('|').map(
      (text): Entry => ({
        text,
        senses: {
          supposes: { kind, takes, ...(notBehind === undefined ? {} : { notBehind: notBehind.split('|') }) },
          ...(takes === 'clause' || takes === 'phrase' ? { condition: true as const } : {}),
        },
      }),
    ),
  );
