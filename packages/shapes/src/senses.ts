import type { EncounterKind, EncounterStatus } from './encounter.ts';
import type { InstrumentKind, InstrumentStatus } from './instrument.ts';
import type { Act, ConditionKind } from './statement.ts';
import type { Gender } from './world.ts';

export type GrammaticalNumber = 's' | 'd' | 'p';

/** Person, gender and number of a verb form or pronoun; null where the form does not tell. */
export interface Agreement {
  readonly person: 1 | 2 | 3;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
}

export type FormKind = 'past' | 'present' | 'future' | 'passive' | 'participle' | 'noun' | 'infinitive' | 'imperative';

/** One form of an ordinary verb. */
export interface VerbForm {
  readonly form: FormKind;
  readonly agreement: Agreement;
}

/** How a reporting word joins its speaker, its addressee and its content. */
export interface CueFrame {
  readonly id: string;
  readonly lemma: string;
  readonly act: Act;
  /** Content is a clause behind a complementizer, also where one of `by` stands before it. */
  readonly clause: boolean;
  /** The clause may stand without its complementizer ("said talks would resume"). */
  readonly bare: boolean;
  /** Content is the direct object. */
  readonly object: boolean;
  /** Content stands behind one of these prepositions (folded keys). */
  readonly by: readonly string[];
  /** Content may be a quotation, or what follows a colon. */
  readonly quote: boolean;
  /** Where the addressee stands: as direct object, or behind one of these prepositions (folded keys). */
  readonly to: { readonly object: boolean; readonly by: readonly string[] };
  /** Special constructions; see the steps that read them. */
  readonly kind: 'report' | 'relay' | 'naming' | 'support' | 'joint' | 'stance';
  /** Act where the content is a noun phrase, when it differs (نوه بـ praises, نوه بأن informs). */
  readonly nounAct: Act | null;
  /** True when with a clause the content decides the act, not the verb. */
  readonly clauseDecides: boolean;
  /** True when the verb settles the act, whatever the content is (hoping). */
  readonly settled?: true;
  /** True for a verb of informing: what it leads to is news sooner than a judgement (clarify, reveal). */
  readonly informs?: true;
  /** True when the verb reports only with somebody told. */
  readonly needsAddressee: boolean;
  /** True when it always has somebody told as its object: one alone behind it is no subject (inform). */
  readonly tells?: true;
  /** Reports only where it is negated: «لا تمانع», «لم يخف قلقه». */
  readonly negated?: true;
  /** Sign by which, where it is written, the verb is told from another spelled like it («عدّ»); without it, it reports by a clause that tells what is. */
  readonly signed?: string;
  /** Sign by which, where it is written, another verb is told from it («وعدّ»); a clause of its own tells what somebody will do. */
  readonly unsigned?: string;
  /** True for a verb behind which a word that asks opens what is asked: «تساءل كيف». */
  readonly wonders?: true;
  /** Act of its negation, where that reports too ("is not ready to" refuses). */
  readonly negatedAct?: Act;
  /** True for what is talked about, not said: of nouns of speech only those that judge or worry count ("discussed the need for"). */
  readonly topic?: true;
  /** True when it reports only where its noun of attitude leads to what it is about ("made an appeal for"). */
  readonly needsContent?: true;
  /** True when what it takes without article is what its subject is held to be («يعتبر علامة»). */
  readonly deems?: true;
  /** True when a fact can be its subject too: then it shows, and nobody says («ما يؤكد أن»). */
  readonly proves?: true;
  /** True when its present without a subject is nobody's («يتوقع أن تعقد جولة»). */
  readonly hearsay?: true;
  /** True when its passive without a subject is said by those who met ("it was agreed"). */
  readonly impersonal: boolean;
  /** True when the verb only reports if a complement is really there (ordinary verbs: «رد», «رأى»). */
  readonly strict: boolean;
}

/** One form of a reporting word. */
export interface CueForm {
  readonly frame: CueFrame;
  readonly form: FormKind;
  readonly agreement: Agreement;
  /** Object pronoun written on the verb («وصفتها»), or null. */
  readonly object: Agreement | null;
  /** First letter of this form as it is written, where it tells it from another that folds to the same («أعتقد», «اعتقد»). */
  readonly initial?: string;
  /** True for a form with its conjunction, spelled like another verb («ورد»): it reports only where a clause opens. */
  readonly joined?: true;
}

/** A noun of speech or attitude: «قلقه», «رفضه», «دعوة». */
export interface SpeechNoun {
  readonly id: string;
  readonly act: Act;
  /** Content begins behind one of these prepositions; empty: it begins at the noun. */
  readonly by: readonly string[];
  /** True for a phrase that holds its preposition ("call for"): content begins right behind it. */
  readonly led?: true;
}

export interface TitleSense {
  /** Office key (`president`, `foreign-minister`, `spokesman`). */
  readonly id: string;
  /** Null where the word is said of either. */
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** True for words that name an unnamed source when nothing else is said (مسؤول, مصدر, دبلوماسي). */
  readonly unnamed: boolean;
  /** True for an unnamed source that may as well be an agency or a paper spoken of before («بحسب المصدر نفسه»). */
  readonly anyone?: boolean;
  /** True for words that may stand for any person of a side spoken of before (المفاوض الروسي). */
  readonly generic: boolean;
  /** True for words that name nobody without what they are of (كبير، أحد). */
  readonly owned?: true;
  /** True for who is, on another side, what its owner is: "his counterpart" is never of his own. */
  readonly opposite?: true;
  /** True for words that behind a noun are its adjective (الدور القيادي), `definite` for those that are so with the article alone (الحزب الحاكم). */
  readonly adjective: boolean | 'definite';
  /** True for an office of a state: where the copy does not say of which, it is of the story's own (الوزير). */
  readonly ofState?: true;
  /** Gazetteer id of what the title is of where nothing beside it says so ("a senior administration official"). */
  readonly of?: string;
}

export interface NumberSense {
  readonly value: number;
  readonly ordinal: boolean;
  /** With its article: as many as were told («الدول الثلاث»). */
  readonly all?: true;
}

/** `event` names one encounter, `topic` talks in general, `round` a part of talks, `echo` points back to an encounter named before, `deed` is what people meet for (توقيع). */
export type EncounterWeight = 'event' | 'topic' | 'round' | 'echo' | 'deed';

export interface EncounterNoun {
  readonly kind: EncounterKind;
  readonly number: GrammaticalNumber;
  readonly weight: EncounterWeight;
  /** False for words that are an encounter only with who takes part beside them (اتصالات). */
  readonly alone?: boolean;
}

export interface EncounterVerb {
  /** Kind that the verb itself names (التقى → meeting), or null where its noun does (أجرى). */
  readonly kind: EncounterKind | null;
  /** Status that its past gives (أجرى → held, بدأ → ongoing, ألغى → cancelled). */
  readonly status: EncounterStatus;
  /** What must stand beside a verb that is itself the encounter, or null for nothing. */
  readonly needs:
    | 'person'
    | 'party'
    | 'place'
    | 'destination'
    | 'back'
    | 'stop'
    | 'bound'
    | 'with'
    | 'sitting'
    | 'called'
    | 'text'
    | 'medium'
    | 'body'
    | null;
  /** True for verbs that only carry a verbal noun (تم إلغاء). */
  readonly light: boolean;
  /** True for verbs that tell what came of it (أسفر): negated, it was held all the same. */
  readonly result?: boolean;
  /** True for verbs that tell how long it was or is to be (استغرق). */
  readonly lasts?: true;
  /** True for verbs that take what goes on already (واصل, continue): it goes on also where they are agreed or to come. */
  readonly keeps?: boolean;
  /** True for verbs whose subject has it under its roof (استضاف): a place or state that does is where it is. */
  readonly hosts?: true;
  /** True for verbs of what comes after it (أعقب): their subject is no party. */
  readonly follows?: true;
  /** True for verbs that take what is spoken of (تناول، بحث), not who meets. */
  readonly treats?: true;
  /** Tells who takes part: that somebody does not says nothing of the encounter («attend»). */
  readonly joins?: boolean;
  /** It takes all who are there («لقاء ضم الوزراء»). */
  readonly gathers?: boolean;
  /** Its subject is at the head of what it takes («ترأس»): of a delegation, by a pronoun, who leads it. */
  readonly heads?: boolean;
  /** True for spellings that are the verb and its verbal noun (عقد). */
  readonly noun?: boolean;
  readonly form: FormKind;
  readonly agreement: Agreement;
}

export interface InstrumentSense {
  readonly kind: InstrumentKind;
  /** What the text is called, whatever its form: of two drafts «الاتفاق» is the one that is an agreement. */
  readonly lemma: string;
  readonly number: GrammaticalNumber;
  /** False for words that are a text only with more beside them (رد، صيغة). */
  readonly alone: boolean;
  /** Word for whatever text was spoken of last (وثيقة، "the document"). */
  readonly any?: true;
}

/** How a word opens a condition. */
export interface Supposing {
  readonly kind: ConditionKind;
  /**
   * What makes it one: a clause or a verbal noun behind it ("if", "in case of"), its subject behind it where other verbs have theirs
   * before ("should talks fail"), or that the clause is denied or led by it ("no deal without").
   */
  readonly takes: 'clause' | 'phrase' | 'inversion' | 'denial';
  /** Right behind one of these it asks (folded keys): "to see if". */
  readonly notBehind?: readonly string[];
}

/** An act that a word of content points to. */
export interface Pointer {
  readonly act: Act;
  readonly weight: number;
  /** Only as a predicate, without the article. */
  readonly predicate?: true;
  /** Only before one of these (folded keys). */
  readonly behind?: readonly string[];
  /** `party`: only where somebody else than the speaker is the subject, of a thing it judges; `thing`: only of a thing; `own`: only of the speaker. */
  readonly of?: 'party' | 'thing' | 'own';
  /** Only behind a verb that brings about, and not in the past. */
  readonly caused?: true;
  /** Only where the content begins. */
  readonly opens?: true;
  /** Only as the head of content that is a noun phrase («أكد متانة العلاقات»). */
  readonly heads?: true;
}

/** What one word form can be. Absent: it is not. */
export interface Senses {
  readonly cue?: readonly CueForm[];
  /** Complementizer (أن، إن، that): true, or the pronoun written on it. */
  readonly complementizer?: true | Agreement;
  /** Preposition: its folded key. */
  readonly preposition?: string;
  /** Preposition of direction: only a named body behind it belongs to an office («المبعوث إلى اليمن»). */
  readonly directional?: true;
  /** Preposition or word behind which a name is a place: في، العاصمة. */
  readonly locative?: true;
  /** Word for the seat of a government: with whose it is it names a place (العاصمة القطرية). */
  readonly capital?: true;
  /** Preposition of what something goes on in (في, at), a meeting among others. */
  readonly inside?: true;
  /** Preposition with a pronoun that goes back to what stands before («عنها»). */
  readonly resumed?: true;
  /** Conjunction that joins like with like (و). */
  readonly conjunction?: true;
  /** Word that opens a clause of its own (بينما، فيما، لكن). */
  readonly connective?: true;
  /** Relative pronoun. */
  readonly relative?: Agreement;
  readonly negation?: true;
  /** Negation of what is to come: لن. */
  readonly futureNegation?: true;
  /** Particle or auxiliary that stands between subject and verb (قد، كان). */
  readonly auxiliary?: true | Agreement;
  /** Auxiliary behind which a verb tells what goes on (ما زال). */
  readonly lasting?: true;
  /** Negation of what was: لم. */
  readonly pastNegation?: true;
  /** Word before mentions that says the same of each or of all (كل من، جميع). */
  readonly distributes?: true;
  /** Adverb or fixed word that may stand between a verb and its complement. */
  readonly adverb?: true;
  readonly speechNoun?: SpeechNoun;
  /** Verb behind which an infinitive tells what is done ("continued to call"). */
  readonly carries?: true;
  /** Adjective of attitude, which behind a verb of being is a report ("is ready to"). */
  readonly stance?: CueFrame;
  readonly title?: TitleSense;
  /** Word that may follow a title before the name (وزير «الخارجية»). */
  readonly portfolio?: true;
  /** Adjective of rank or time that follows a title (السابق، الكبير، المكلف). */
  readonly rank?: true;
  readonly honorific?: true;
  /** Honorific that stands for the person himself: سموه. */
  readonly styling?: Agreement;
  /** Particle inside a personal name (بن، أبو، عبد). */
  readonly nameParticle?: true;
  /** Written just so, the word may be part of a name («علي»), though its key is another word's. */
  readonly nameAs?: string;
  /** Written just so, the word makes an exception and leads into no clause («إلا»), though its key is that of one that does («ألا»). */
  readonly exceptAs?: string;
  /** Phrase behind which only circumstances follow: «وذلك خلال». */
  readonly trailing?: true;
  /** A part of a name that the gazetteer knows. */
  readonly namePart?: true;
  /** Nationality: row ids (`state/RU`). */
  readonly nationality?: { readonly of: string; readonly gender: Gender; readonly number: GrammaticalNumber };
  /** A group of people or body that speaks for a side: وفد، جانب، حكومة، طرف. */
  readonly collective?: {
    readonly id: string;
    readonly gender: Gender | null;
    readonly number: GrammaticalNumber;
    /** The speaker's own state: بلاده. */
    readonly state?: true;
    /** The sides that alone are called so: المملكة is a kingdom's. */
    readonly states?: readonly string[];
    /** A body of a state, as `TitleSense.ofState`: الوزارة. */
    readonly ofState?: true;
    /** True for words that behind another body are its adjective (الأحزاب المعارضة). */
    readonly qualifies?: true;
  };
  /** A text that can speak: بيان، مسودة، تقرير. */
  readonly document?: { readonly id: string; readonly gender: Gender | null; readonly kind: InstrumentKind | null };
  /** Stands for a clause that has been said: "admitted as much". */
  readonly proclause?: true;
  /** Hedge: «ربما», «قد», «يمكن». */
  readonly hedge?: true;
  /** Preposition behind which the one who is relayed stands: عن. */
  readonly relayed?: true;
  /** Word that sets a topic before its clause: أما. */
  readonly topic?: true;
  /** Phrase that attributes what stands beside it. */
  readonly source?: {
    readonly takes: 'speaker' | 'verb' | 'nothing';
    readonly lemma: string;
    readonly place: 'opening' | 'behind' | null;
    readonly through?: true;
    /** Who is named behind it said first what a report before it brings («نقلا عن»). */
    readonly relays?: true;
  };
  /** Condition: إذا، لو، في حال. */
  readonly condition?: true;
  /** Word that may open the condition of what is said. */
  readonly supposes?: Supposing;
  /** Verb that only somebody does (اختار), or that only things do (اندلع). */
  readonly doer?: 'somebody' | 'thing';
  /** Acts that the word points to when it stands in content. */
  readonly points?: readonly Pointer[];
  /** Verb that brings something about (يؤدي إلى). */
  readonly brings?: true;
  /** Ordinary noun or adjective. */
  readonly noun?: true;
  /** A case form that is never who acts: an indefinite accusative (شروطا), an oblique plural or dual (الصحافيين). */
  readonly oblique?: true;
  /** Adjective of belonging, which with the article is a family name behind a given name (المحمدي). */
  readonly relational?: true;
  /** What kind of thing a noun is that is nobody: a `fact`, which says nothing whatever verb it takes (المنطق، التاريخ), a `measure` (قيمة، طول), an `affair`, which is in one place and spoken of in another (الوضع، الأزمة), or that something `exists` (وجود). */
  readonly mute?: 'fact' | 'measure' | 'affair' | 'exists';
  /** A noun form that nothing can own: what stands behind it is not its complement (معارضون). */
  readonly unowned?: true;
  /** Verb that joins a subject and its predicate: كان، أصبح، يبدو. */
  readonly copula?: true;
  /** Finite form of an ordinary verb. */
  readonly verb?: VerbForm;
  readonly encounter?: EncounterNoun;
  readonly encounterVerb?: EncounterVerb;
  /** Word that gives a status to the encounter beside it (المرتقبة، مؤجل). */
  readonly status?: EncounterStatus;
  /** The status is of what stands behind the word, never of what stands before it (دعا إلى، احتمال). */
  readonly leads?: true;
  /** With a verb of being before it and an infinitive behind, what is to come: "is going to meet". */
  readonly prospect?: true;
  /** Word for a part or the course of an encounter, whose status is that of the whole (أعمال). */
  readonly stage?: true;
  /** Word by which somebody binds himself to what follows (اتفقا، تعهدت). */
  readonly undertaking?: true;
  /** A medium that interviews (راديو). */
  readonly outlet?: true;
  /** Preposition before the medium over which somebody speaks (عبر). */
  readonly airs?: true;
  /** Verb by which somebody brings another's words: "quoted the envoy as saying". */
  readonly quotes?: true;
  /** Word that says on which side of an encounter something lies (بعد، عشية), or that it is another one held there (على هامش). */
  readonly phase?: 'after' | 'before' | 'beside';
  /** Word that says by what means people met (هاتفيا). */
  readonly medium?: EncounterKind;
  /** Preposition of company (مع), or one that stands before two parties (بين). */
  readonly company?: 'with' | 'between';
  /** Preposition before who is told (ل). */
  readonly toward?: true;
  /** Word of sport: meetings of its sentence are matches. */
  readonly sport?: true;
  /** Word that says that this is not the one spoken of before (آخر، جديدة). */
  readonly another?: true;
  /** What is told to the press or a medium (تصريح، حديث). */
  readonly telling?: true;
  /** The press (الصحفيين). */
  readonly press?: true;
  /** Preposition before who is listening (أمام). */
  readonly facing?: true;
  readonly instrument?: InstrumentSense;
  /** Verb or noun by which a text lays down duties (تقضي، تنص). */
  readonly provides?: true;
  /** Verb by which a text comes about (نشر، أصدر، وقع). */
  readonly issues?: InstrumentStatus | 'none';
  /** Word before what need not be («أي اتفاق», "any deal"). */
  readonly whichever?: true;
  /** Participle of such a verb, behind the text that it is of (صادر، موقع). */
  readonly issued?: InstrumentStatus | 'none';
  /** Finite verb by which a speaker turns to another matter (تطرق). */
  readonly turns?: true;
  /** Preposition before who is bound to what a clause behind it says (على). */
  readonly obliges?: true;
  /** Preposition behind which a text's duties stand (على). */
  readonly lays?: true;
  /** Verbal noun that names a duty (وقف، انسحاب). */
  readonly duty?: true;
  /** Noun of taking a duty on (تعهد). */
  readonly pledge?: true;
  /** Word for a channel of talks. */
  readonly track?: GrammaticalNumber;
  /** Word for supervision (إشراف). */
  readonly oversight?: true;
  readonly number?: NumberSense;
  /** Article or word that stands in its place, at the head of a noun phrase (the, a, this). */
  readonly determiner?: 'definite' | 'indefinite';
  /** Word that points to what stands behind it and is no owner of it (هذه). */
  readonly demonstrative?: true;
  /** Ending of who owns what follows ('s). */
  readonly possessive?: true;
  /** Pronoun that is a word of its own: as subject, as object or before what is owned. */
  readonly pronoun?: { readonly agreement: Agreement; readonly role: 'subject' | 'object' | 'owner' };
  /** Preposition behind which stands what an office, body or text belongs to (of, for). */
  readonly belonging?: true;
  /** Preposition behind which stands who did or said it (by, from). */
  readonly agent?: true;
  /** Word that opens an indirect question (whether, if, how). */
  readonly asks?: true;
  /** Letter that opens a question or an answer in a transcript (Q). */
  readonly turn?: true;
  /** Word that leads to what something is called (as). */
  readonly naming?: true;
  /** Particle before an infinitive or what stands for one (to, أن before a present). */
  readonly infinitive?: true;
  /** Auxiliary by what it makes of the verb behind it: passive or progress, perfect, negation or question, future, possibility. */
  readonly helps?: 'be' | 'have' | 'do' | 'future' | 'modal';
  /** Tags that the time rules match on: `month`, `weekday`, `next` …, each with its value. */
  readonly time?: Readonly<Record<string, number | string>>;
}
