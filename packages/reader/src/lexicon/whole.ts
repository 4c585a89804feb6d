import type { CueForm, CueFrame, EncounterVerb, Pointer, Senses, Supposing, TitleSense } from '@masar/shapes';

/*
 * What tables say of a word, with every field there, set or not: steps look into objects of one shape several times faster
 * than of hundreds. What a word merely is or is not is a bit of a number, and the fields that steps ask for most stand first:
 * what is looked at lies in few lines of the processor's cache.
 */

type Whole<T> = { readonly [field in keyof Required<T>]: T[field] | undefined };

/** A function that makes one thing of each thing that it is given, whoever asks how often. */
function once<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, To>();
  return (from) => {
    let found = made.get(from);
    if (found === undefined) {
      found = make(from);
      made.set(from, found);
    }
    return found;
  };
}

/** A sense that a word has or has not, with nothing more to say of it. */
type Flag = { [sense in keyof Senses]-?: Required<Senses>[sense] extends true ? sense : never }[keyof Senses];

const flags: { readonly [sense in Flag]: true } = {
  conjunction: true,
  whichever: true,
  connective: true,
  lasting: true,
  negation: true,
  trailing: true,
  condition: true,
  sport: true,
  hedge: true,
  proclause: true,
  another: true,
  adverb: true,
  locative: true,
  capital: true,
  honorific: true,
  noun: true,
  futureNegation: true,
  namePart: true,
  resumed: true,
  leads: true,
  topic: true,
  toward: true,
  infinitive: true,
  brings: true,
  telling: true,
  press: true,
  portfolio: true,
  relational: true,
  demonstrative: true,
  undertaking: true,
  unowned: true,
  provides: true,
  oblique: true,
  rank: true,
  nameParticle: true,
  obliges: true,
  possessive: true,
  copula: true,
  outlet: true,
  oversight: true,
  pastNegation: true,
  inside: true,
  duty: true,
  turns: true,
  agent: true,
  stage: true,
  belonging: true,
  relayed: true,
  directional: true,
  facing: true,
  lays: true,
  pledge: true,
  distributes: true,
  carries: true,
  prospect: true,
  asks: true,
  turn: true,
  naming: true,
  airs: true,
  quotes: true,
};

/** Flags that one number holds, each as a bit. */
const perNumber = 30;

/** What a word can be: its flags are bits of two numbers. */
class Held implements Omit<Whole<Senses>, Flag> {
  readonly low: number;
  readonly high: number;
  readonly time: Senses['time'];
  readonly preposition: Senses['preposition'];
  readonly complementizer: Senses['complementizer'];
  readonly verb: Senses['verb'];
  readonly relative: Senses['relative'];
  readonly cue: Senses['cue'];
  readonly encounter: Senses['encounter'];
  readonly auxiliary: Senses['auxiliary'];
  readonly encounterVerb: Senses['encounterVerb'];
  readonly points: Senses['points'];
  readonly status: Senses['status'];
  readonly speechNoun: Senses['speechNoun'];
  readonly source: Senses['source'];
  readonly nationality: Senses['nationality'];
  readonly number: Senses['number'];
  readonly title: Senses['title'];
  readonly collective: Senses['collective'];
  readonly company: Senses['company'];
  readonly pronoun: Senses['pronoun'];
  readonly determiner: Senses['determiner'];
  readonly track: Senses['track'];
  readonly medium: Senses['medium'];
  readonly instrument: Senses['instrument'];
  readonly helps: Senses['helps'];
  readonly phase: Senses['phase'];
  readonly document: Senses['document'];
  readonly mute: Senses['mute'];
  readonly issues: Senses['issues'];
  readonly issued: Senses['issued'];
  readonly styling: Senses['styling'];
  readonly stance: Senses['stance'];
  readonly nameAs: Senses['nameAs'];
  readonly exceptAs: Senses['exceptAs'];
  readonly supposes: Senses['supposes'];
  readonly doer: Senses['doer'];

  constructor(senses: Senses) {
    this.low = bitsOf(senses, 0);
    this.high = bitsOf(senses, 1);
    this.time = senses.time;
    this.preposition = senses.preposition;
    this.complementizer = senses.complementizer;
    this.verb = senses.verb;
    this.relative = senses.relative;
    this.cue = senses.cue?.map(cueForm);
    this.encounter = senses.encounter;
    this.auxiliary = senses.auxiliary;
    this.encounterVerb = senses.encounterVerb && verbOfMeeting(senses.encounterVerb);
    this.points = senses.points?.map(pointer);
    this.status = senses.status;
    this.speechNoun = senses.speechNoun;
    this.source = senses.source;
    this.nationality = senses.nationality;
    this.number = senses.number;
    this.title = senses.title && title(senses.title);
    this.collective = senses.collective && collective(senses.collective);
    this.company = senses.company;
    this.pronoun = senses.pronoun;
    this.determiner = senses.determiner;
    this.track = senses.track;
    this.medium = senses.medium;
    this.instrument = senses.instrument;
    this.helps = senses.helps;
    this.phase = senses.phase;
    this.document = senses.document;
    this.mute = senses.mute;
    this.issues = senses.issues;
    this.issued = senses.issued;
    this.styling = senses.styling;
    this.stance = senses.stance && frame(senses.stance);
    this.nameAs = senses.nameAs;
    this.exceptAs = senses.exceptAs;
    this.supposes = senses.supposes && supposing(senses.supposes);
    this.doer = senses.doer;
  }
}

const names = Object.keys(flags) as Flag[];
if (names.length > 2 * perNumber) throw new RangeError(`${names.length} flags do not go into two numbers of ${perNumber} bits`);

/** The flags that the first or the second number holds. */
const bitsOf = (senses: Senses, half: 0 | 1): number =>
  names.slice(half * perNumber, (half + 1) * perNumber).reduce((bits, flag, n) => bits | (senses[flag] ? 1 << n : 0), 0);

for (const [n, flag] of names.entries()) {
  const bit = 1 << (n % perNumber);
  Object.defineProperty(Held.prototype, flag, {
    get:
      n < perNumber
        ? function (this: Held) {
            return this.low & bit ? true : undefined;
          }
        : function (this: Held) {
            return this.high & bit ? true : undefined;
          },
  });
}

export const whole = (senses: Senses): Senses => new Held(senses) as Senses;

const cueForm = ({ frame: of, form, agreement, object, initial, joined }: CueForm): CueForm =>
  ({ frame: frame(of), form, agreement, object, initial, joined }) satisfies Whole<CueForm> as CueForm;

const frame = once(
  (of: CueFrame): CueFrame =>
    ({
      id: of.id,
      lemma: of.lemma,
      act: of.act,
      clause: of.clause,
      bare: of.bare,
      object: of.object,
      by: of.by,
      quote: of.quote,
      to: of.to,
      kind: of.kind,
      nounAct: of.nounAct,
      clauseDecides: of.clauseDecides,
      settled: of.settled,
      informs: of.informs,
      needsAddressee: of.needsAddressee,
      tells: of.tells,
      negated: of.negated,
      negatedAct: of.negatedAct,
      topic: of.topic,
      needsContent: of.needsContent,
      deems: of.deems,
      proves: of.proves,
      hearsay: of.hearsay,
      signed: of.signed,
      unsigned: of.unsigned,
      wonders: of.wonders,
      impersonal: of.impersonal,
      strict: of.strict,
    }) satisfies Whole<CueFrame> as CueFrame,
);

const pointer = once(
  ({ act, weight, predicate, behind, of, caused, opens, heads }: Pointer): Pointer =>
    ({ act, weight, predicate, behind, of, caused, opens, heads }) satisfies Whole<Pointer> as Pointer,
);

const supposing = once(
  ({ kind, takes, notBehind }: Supposing): Supposing => ({ kind, takes, notBehind }) satisfies Whole<Supposing> as Supposing,
);

const title = once(
  ({ id, gender, number, unnamed, anyone, generic, owned, opposite, adjective, ofState, of }: TitleSense): TitleSense =>
    ({ id, gender, number, unnamed, anyone, generic, owned, opposite, adjective, ofState, of }) satisfies Whole<TitleSense> as TitleSense,
);

type Collective = NonNullable<Senses['collective']>;

const collective = once(
  ({ id, gender, number, state, states, ofState, qualifies }: Collective): Collective =>
    ({ id, gender, number, state, states, ofState, qualifies }) satisfies Whole<Collective> as Collective,
);

const verbOfMeeting = once(
  ({
    kind,
    status,
    needs,
    light,
    result,
    lasts,
    keeps,
    hosts,
    follows,
    treats,
    joins,
    gathers,
    heads,
    noun,
    form,
    agreement,
  }: EncounterVerb): EncounterVerb =>
    ({
      kind,
      status,
      needs,
      light,
      result,
      lasts,
      keeps,
      hosts,
      follows,
      treats,
      joins,
      gathers,
      heads,
      noun,
      form,
      agreement,
    }) satisfies Whole<EncounterVerb> as EncounterVerb,
);
