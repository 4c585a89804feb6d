import type { EncounterKind, EncounterStatus, EncounterVerb, EncounterWeight, Entry, FormKind, Senses } from '@masar/shapes';
import { conjugate, nounForms, type Parts } from '../morphology.ts';

/** "Has accepted their formal invitation": each spelling, since a word of status stands in one piece. */
const acceptedInvitations = ['accepted', 'accepts']
  .flatMap((verb) =>
    ['', 'an ', 'the ', 'his ', 'her ', 'their ', 'its ', 'an official ', 'a formal '].map((of) => `${verb} ${of}invitation`),
  )
  .join('|');

const withoutDelay = ['', 'any ', 'further ', 'any further ', 'more ', 'undue '].map((of) => `without ${of}delay`).join('|');

/** Nouns of meeting: singular and plural forms follow the rule; a plural that stands for talks in general has its own row. */
const nouns: readonly {
  readonly kind: EncounterKind;
  readonly weight: EncounterWeight;
  readonly words: string;
  readonly only?: 's' | 'p';
}[] = [
  {
    kind: 'call',
    weight: 'event',
    words:
      'phone call|telephone call|telephone conversation|phone conversation|telephonic conversation|telephone discussion|telephonic discussion|conference call|phone talk|call with|call from|call between|calls with|calls between',
  },
  { kind: 'call', weight: 'event', words: 'telephone talks|phone talks|telephone conversations', only: 'p' },
  { kind: 'call', weight: 'echo', words: 'call|conversation', only: 's' },
  {
    kind: 'video-call',
    weight: 'event',
    words:
      'video call|video conference|videoconference|video-conference|virtual summit|virtual meeting|video link|online meeting|secure video call|video teleconference',
  },
  {
    kind: 'meeting',
    weight: 'event',
    words: 'meeting|sit-down|tete-a-tete|huddle|bilateral meeting|working dinner|working lunch|working breakfast',
  },
  { kind: 'summit', weight: 'event', words: 'summit' },
  { kind: 'session', weight: 'event', words: 'session|plenary|hearing' },
  {
    kind: 'talks',
    weight: 'topic',
    words: 'talks|negotiations|discussions|peace talks|ceasefire talks|nuclear talks|trade talks',
    only: 'p',
  },
  {
    kind: 'talks',
    weight: 'topic',
    words: 'round of talks|round of negotiations|round of discussions|round of direct talks|round of indirect talks',
  },
  { kind: 'talks', weight: 'round', words: 'round' },
  { kind: 'talks', weight: 'echo', words: 'dialogue|dialog|negotiation|discussion|exchange of views|exchange of opinions', only: 's' },
  {
    kind: 'talks',
    weight: 'event',
    words: 'strategic stability dialogue|round table|roundtable|conference|peace conference|donors conference',
  },
  { kind: 'consultation', weight: 'topic', words: 'consultations', only: 'p' },
  { kind: 'consultation', weight: 'topic', words: 'consultation|engagement', only: 's' },
  { kind: 'consultation', weight: 'topic', words: 'contacts|deliberations', only: 'p' },
  {
    kind: 'visit',
    weight: 'event',
    words: 'visit|state visit|official visit|working visit|trip|tour of|regional tour|stopover|stop in/stops in',
  },
  { kind: 'interview', weight: 'event', words: 'interview' },
  {
    kind: 'briefing',
    weight: 'event',
    words:
      'news conference|press conference|press briefing|news briefing|press call|background press call|daily briefing|press gaggle|press availability|background briefing',
  },
  { kind: 'briefing', weight: 'topic', words: 'briefing', only: 's' },
];

const media: readonly { readonly kind: EncounterKind; readonly words: string }[] = [
  { kind: 'call', words: 'by phone|by telephone|on the phone|over the phone|via telephone' },
  {
    kind: 'video-call',
    words:
      'by video link|via video link|by video|via video|via videoconference|by videoconference|virtually|via teleconference|by video conference|via video conference|online',
  },
];

type Needs = EncounterVerb['needs'];

interface VerbRow extends Parts {
  readonly kind?: EncounterKind;
  readonly status: EncounterStatus;
  readonly needs?: Needs;
  readonly light?: true;
  readonly keeps?: true;
  /** As in `EncounterVerb`. */
  readonly joins?: true;
  readonly hosts?: true;
  readonly follows?: true;
  /** The one form that nothing else is: «lasted», as «last» is an adjective. */
  readonly only?: FormKind;
}

/** Verbs of going whose place stands behind «for». */
const travelling: readonly VerbRow[] = [
  { base: 'head' },
  { base: 'depart' },
  { base: 'leave', past: 'left' },
  { base: 'set', past: 'set', with: 'off' },
].map(
  (row): VerbRow => ({ ...row, with: row.with === undefined ? 'for' : `${row.with} for`, kind: 'visit', status: 'held', needs: 'place' }),
);

/** "Stays in touch with his counterpart"; that two agreed to stay in touch is said of every call, and is none of its own. */
const inTouch: readonly VerbRow[] = [{ base: 'stay' }, { base: 'remain' }, { base: 'keep', past: 'kept' }].flatMap((row) =>
  [
    'in touch with',
    'in contact with',
    'in close touch with',
    'in close contact with',
    'in regular contact with',
    'in constant contact with',
  ].map((rest): VerbRow => ({ ...row, with: rest, kind: 'consultation', status: 'ongoing', keeps: true, needs: 'party' })),
);

const verbs: readonly VerbRow[] = [
  { base: 'meet', past: 'met', kind: 'meeting', status: 'held', needs: 'party' },
  { base: 'sit', past: 'sat', with: 'down with', kind: 'meeting', status: 'held', needs: 'party' },
  { base: 'huddle', with: 'with', kind: 'meeting', status: 'held', needs: 'party' },
  { base: 'gather', kind: 'meeting', status: 'held', needs: 'party' },
  { base: 'reconvene', kind: 'talks', status: 'held', needs: 'party' },
  { base: 'speak', past: 'spoke', done: 'spoken', kind: 'call', status: 'held', needs: 'with' },
  { base: 'talk', kind: 'call', status: 'held', needs: 'with' },
  { base: 'phone', kind: 'call', status: 'held', needs: 'person' },
  { base: 'telephone', kind: 'call', status: 'held', needs: 'person' },
  { base: 'call', kind: 'call', status: 'held', needs: 'called' },
  { base: 'confer', past: 'conferred', with: 'with', kind: 'consultation', status: 'held', needs: 'party' },
  { base: 'consult', kind: 'consultation', status: 'held', needs: 'party' },
  { base: 'visit', kind: 'visit', status: 'held', needs: 'place' },
  { base: 'arrive', kind: 'visit', status: 'held', needs: 'place' },
  { base: 'travel', kind: 'visit', status: 'held', needs: 'place' },
  { base: 'travell', kind: 'visit', status: 'held', needs: 'place' },
  ...travelling,
  { base: 'depart', kind: 'visit', status: 'held', needs: 'bound' },
  { base: 'leave', past: 'left', kind: 'visit', status: 'held', needs: 'bound' },
  { base: 'head', with: 'to', kind: 'visit', status: 'held', needs: 'place' },
  { base: 'land', with: 'in', kind: 'visit', status: 'held', needs: 'place' },
  { base: 'tour', kind: 'visit', status: 'held', needs: 'place' },
  { base: 'fly', past: 'flew', done: 'flown', with: 'to', kind: 'visit', status: 'held', needs: 'place' },
  { base: 'go', past: 'went', done: 'gone', kind: 'visit', status: 'held', needs: 'destination' },
  { base: 'go', past: 'went', done: 'gone', with: 'on', kind: 'visit', status: 'held', needs: 'destination' },
  { base: 'receive', kind: 'meeting', status: 'held', needs: 'person' },
  { base: 'sign', kind: 'session', status: 'held', needs: 'text' },
  { base: 'hold', past: 'held', status: 'held' },
  { base: 'pay', past: 'paid', status: 'held' },
  { base: 'convene', kind: 'session', status: 'held', needs: 'body' },
  { base: 'conduct', status: 'held' },
  { base: 'undertake', past: 'undertook', done: 'undertaken', status: 'held' },
  { base: 'welcome', kind: 'meeting', status: 'held', needs: 'called' },
  { base: 'host', kind: 'meeting', status: 'held', needs: 'person', hosts: true },
  { base: 'attend', status: 'held', joins: true },
  { base: 'bring', past: 'brought', with: 'together', status: 'held' },
  ...inTouch,
  { base: 'conclude', status: 'held' },
  { base: 'end', status: 'held' },
  { base: 'finish', status: 'held' },
  { base: 'last', status: 'held', only: 'past' },
  { base: 'follow', status: 'held', follows: true },
  { base: 'take', past: 'took', done: 'taken', with: 'place', status: 'held' },
  { base: 'take', past: 'took', done: 'taken', with: 'part in', status: 'held', joins: true },
  { base: 'participate', with: 'in', status: 'held', joins: true },
  { base: 'sit', past: 'sat', with: 'down for', status: 'held' },
  { base: 'complete', status: 'held' },
  { base: 'materialise', status: 'held' },
  { base: 'materialize', status: 'held' },
  { base: 'occur', past: 'occurred', status: 'held' },
  { base: 'wrap', past: 'wrapped', with: 'up', status: 'held' },
  { base: 'enter', status: 'ongoing' },
  { base: 'return', with: 'to', status: 'ongoing' },
  { base: 'rejoin', status: 'ongoing' },
  { base: 'revive', status: 'ongoing' },
  { base: 'restart', status: 'ongoing' },
  { base: 'begin', past: 'began', done: 'begun', status: 'ongoing' },
  { base: 'start', status: 'ongoing' },
  { base: 'open', status: 'ongoing' },
  { base: 'kick', with: 'off', status: 'ongoing' },
  { base: 'get', past: 'got', done: 'gotten', with: 'under way', status: 'ongoing' },
  { base: 'get', past: 'got', done: 'gotten', with: 'underway', status: 'ongoing' },
  { base: 'commence', status: 'ongoing' },
  { base: 'inaugurate', status: 'ongoing' },
  { base: 'resume', status: 'ongoing' },
  { base: 'continue', status: 'ongoing', keeps: true },
  { base: 'maintain', status: 'ongoing', keeps: true },
  { base: 'pursue', status: 'ongoing', keeps: true },
  { base: 'launch', status: 'ongoing' },
  { base: 'facilitate', status: 'held' },
  { base: 'mediate', status: 'held' },
  { base: 'postpone', status: 'postponed' },
  { base: 'delay', status: 'postponed' },
  { base: 'suspend', status: 'postponed' },
  { base: 'put', past: 'put', with: 'off', status: 'postponed' },
  { base: 'put', past: 'put', with: 'on hold', status: 'postponed' },
  { base: 'push', with: 'back', status: 'postponed' },
  { base: 'reschedule', status: 'postponed' },
  { base: 'adjourn', status: 'held' },
  { base: 'defer', status: 'postponed' },
  { base: 'freeze', past: 'froze', done: 'frozen', status: 'postponed' },
  { base: 'stall', status: 'postponed' },
  { base: 'cancel', status: 'cancelled' },
  { base: 'cancel', past: 'cancelled', status: 'cancelled' },
  { base: 'call', with: 'off', status: 'cancelled' },
  { base: 'break', past: 'broke', done: 'broken', with: 'up', status: 'held' },
  { base: 'fail', status: 'held' },
  { base: 'cut', past: 'cut', with: 'short', status: 'held' },
  { base: 'break', past: 'broke', done: 'broken', with: 'off', status: 'cancelled' },
  { base: 'scrap', past: 'scrapped', status: 'cancelled' },
  { base: 'pull', with: 'out of', status: 'cancelled' },
  { base: 'collapse', status: 'cancelled' },
  { base: 'break', past: 'broke', done: 'broken', with: 'down', status: 'cancelled' },
];

const statuses: Readonly<Record<'held' | 'ongoing' | 'planned' | 'proposed' | 'postponed' | 'cancelled' | 'denied', string>> = {
  held: 'latest|previous|recent|earlier',
  ongoing: 'ongoing|on-going|current|under way|underway',
  planned: `planned|${acceptedInvitations}|preparations for|preparation for|likely|set|upcoming|forthcoming|scheduled|expected|slated|due|anticipated|looming|next|plans|plan|planning|preparing|arranging|intends|prepares|awaited|coming|agreed|future|scheduled|announced`,
  proposed:
    'proposed|proposes|proposing|propose|proposal|suggested|suggests|suggesting|offering|offers|called for|calls for|calling for|invited|offered|offer|possible|potential|readiness|ready|willing|willingness|urged|hoping|hopes|request|requested|idea|possibility',
  postponed: 'postponed|delayed|frozen|stalled|deadlocked|suspended|on hold|suspension of|postponement of|deferral of',
  cancelled: 'cancelled|canceled|aborted|cancellation of',
  denied:
    'denied|denies|denying|ruled out|rejected|refused|rejects|refuses|no plans|no specific plans|no concrete plans|no immediate plans|no current plans|no firm plans|no definite plans|not on the agenda',
};

const undertakings = 'agreed|agree|decided|undertook|resolved|committed';

const phases: Readonly<Record<'after' | 'before', string>> = {
  after:
    'after|following|during|in|at|at the end of|the end of|the failure of|the conclusion of|on the sidelines of|on the margins of|the outcome of|the outcomes of|results of|since',
  before: 'before|ahead of|prior to|in advance of|on the eve of',
};

const word = (text: string, senses: Senses): Entry => ({ text, senses });
const words = (list: string, senses: Senses): Entry[] => list.split('|').map((text) => word(text, senses));

const nounEntries = nouns.flatMap(({ kind, weight, words: list, only }) =>
  list
    .split('|')
    .flatMap((text) =>
      only !== undefined
        ? [word(text, { encounter: { kind, weight, number: only } })]
        : nounForms(text).map((written, at) =>
            word(written, { encounter: { kind, weight: at === 1 && weight === 'event' ? 'topic' : weight, number: at === 0 ? 's' : 'p' } }),
          ),
    ),
);

const verbEntries = verbs.flatMap(({ kind, status, needs, light, keeps, joins, hosts, follows, only, ...parts }) =>
  conjugate(parts)
    .filter(({ form }) => only === undefined || form === only)
    .map(({ text, form, agreement }) =>
      word(text, {
        encounterVerb: {
          kind: kind ?? null,
          status,
          needs: needs ?? null,
          light: light ?? false,
          ...(keeps && { keeps }),
          ...(joins && { joins }),
          ...(hosts && { hosts }),
          ...(follows && { follows }),
          form,
          agreement,
        },
      }),
    ),
);

/** Words of meetings, calls and talks, and of what became of them. */
export const encounterWords: readonly Entry[] = [
  ...nounEntries,
  ...verbEntries,
  ...media.flatMap(({ kind, words: list }) => words(list, { medium: kind, adverb: true })),
  ...words(`as planned|as scheduled|as expected|as agreed|${withoutDelay}`, { adverb: true }),
  ...words('face-to-face|one-on-one|head-to-head|face to face|one on one|in person', { adverb: true }),
  ...Object.entries(statuses).flatMap(([status, list]) => words(list, { status: status as EncounterStatus })),
  ...words(undertakings, { undertaking: true }),
  ...words(phases.after, { phase: 'after' }),
  ...words(phases.before, { phase: 'before' }),
  ...words('another|new|fresh|further|second|third|fourth|fifth|separate|again|once again|once more', { another: true }),
  ...words('must|should|ought|look forward to|looks forward to|looked forward to|looking forward to', { leads: true }),
  ...words('must|should|ought', { status: 'proposed' }),
  ...words('look forward to|looks forward to|looked forward to|looking forward to', { status: 'planned' }),
  ...words('before|in front of|addressed|addressing|briefed', { facing: true }),
  ...words('in|at|during', { inside: true }),
  ...words('told|tells|tell', { toward: true }),
  ...words('reporters|journalists|newsmen|correspondents|the press|the media', { press: true }),
  ...words('remarks|comments|briefing|gaggle', { telling: true }),
  ...words('radio|television|tv', { outlet: true }),
  ...words('going', { prospect: true }),
  ...words('track|channel', { track: 's' }),
  ...words('tracks|channels', { track: 'p' }),
  ...words('oversight|supervision|auspices|mediation|facilitation|sponsorship|patronage|good offices', { oversight: true }),
  ...words('mediated by|brokered by|facilitated by|sponsored by|moderated by', { oversight: true, preposition: 'other' }),
];
