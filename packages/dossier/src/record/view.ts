import type { DossierStatement, Mention, Passage, Raised, Reading, Source, Span, Statement } from '@masar/shapes';
import type { Cast } from '../actors/join-actors.ts';
import { fileUnder } from '../lists.ts';
import { type Conducts, conductIn, type Nationalities, nationalityAt } from './conduct.ts';
import { earlierOnes, outerOnes } from './nesting.ts';
import { between, holds, hull, lastStop, longest, meets, sentencesIn, stop, width } from './spans.ts';

/** Shortest statement that is looked at sentence by sentence, and the share of a sentence that statements inside it must take. */
const long = 100;
const most = 0.6;

/** Grains that place something on a calendar. */
const dated: ReadonlySet<string> = new Set(['minute', 'hour', 'part-of-day', 'day', 'week', 'month']);

/** Characters between two members of a list. */
const listing = 6;
const gapOf = (a: Span, b: Span): number => Math.max(a.from, b.from) - Math.min(a.to, b.to);

/** As far as a word is looked for. */
const longestWord = 30;

/** One reading, ready for questions about spans. */
export class View {
  private readonly byId: ReadonlyMap<string, Statement>;
  private readonly side: ReadonlyMap<string, string | null>;
  private readonly media: ReadonlySet<string>;
  private readonly named: ReadonlySet<string>;
  private readonly people: ReadonlySet<string>;
  private readonly states: ReadonlySet<string>;
  private readonly earlier: ReadonlySet<string>;
  private readonly outer: ReadonlyMap<string, string>;
  /** The whole of each statement that stands inside another, by the other's id. */
  private readonly inner = new Map<string, Span[]>();
  private readonly mentions: readonly Mention[];
  private readonly issues: readonly Raised[];

  constructor(
    private readonly story: string,
    private readonly reading: Reading,
    private readonly cast: Cast,
    private readonly voice: string | null,
    private readonly known: { readonly conducts: Conducts; readonly nationalities: Nationalities },
    /** Words of encounters of which a reader says that there were none. */
    private readonly rejected: readonly Span[],
  ) {
    this.byId = new Map(reading.statements.map((one) => [one.id, one]));
    this.side = new Map(reading.actors.map((one) => [one.id, one.side]));
    this.outer = outerOnes(reading.statements);
    this.earlier = earlierOnes(reading, this.outer);
    this.mentions = [...reading.mentions].sort((a, b) => a.from - b.from);
    this.issues = reading.issues;
    for (const one of reading.statements) {
      const outer = this.outer.get(one.id);
      if (outer !== undefined) fileUnder(this.inner, outer, hull(one));
    }
    this.people = new Set(reading.actors.filter((one) => one.kind === 'person' && one.ref !== null).map((one) => one.id));
    const states = new Set(reading.actors.filter((one) => one.kind === 'state').map((one) => one.id));
    this.states = new Set([
      ...states,
      ...reading.actors.filter(({ members }) => members.length > 0 && members.every((id) => states.has(id))).map((one) => one.id),
    ]);
    this.named = new Set(reading.actors.filter((one) => one.ref !== null && !one.ref.startsWith('media/')).map((one) => one.id));
    const agencies = reading.story.dateline?.agencies ?? [];
    this.media = new Set(
      reading.actors
        .filter((one) => one.ref?.startsWith('media/') || one.kind === 'document' || agencies.includes(one.name))
        .map((one) => one.id),
    );
  }

  /** The joined id of an actor; sides and what is no actor stay as they are. */
  id(actor: string): string {
    return this.cast.get(actor) ?? actor;
  }

  joined(actors: readonly string[]): string[] {
    return [...new Set(actors.map((one) => this.id(one)))];
  }

  get published(): string | null {
    return this.reading.story.published;
  }

  /** Who takes part: whoever signs the story and a document do not. */
  present(actors: readonly string[]): string[] {
    return this.joined(actors.filter((one) => !this.media.has(one)));
  }

  /** True where all of these stand in the headline. */
  inHeadline(spans: readonly Span[]): boolean {
    const { headline } = this.reading.story;
    return headline !== null && spans.every((span) => holds(headline, span));
  }

  passage(span: Span): Passage {
    return { story: this.story, from: span.from, to: span.to, quote: this.reading.story.text.slice(span.from, span.to) };
  }

  /** The statement, and its sentences where it runs over several that nothing inside it takes up. */
  statement(one: Statement): DossierStatement[] {
    const whole = this.told(one, `${this.story}/${one.id}`, one.content, this.outer.get(one.id) ?? null);
    const parts = this.sentences(one).map((span, at) => ({
      ...this.told(one, `${whole.id}.${at + 1}`, [span], one.id),
      act: 'state' as const,
      part: true,
    }));
    return [whole, ...parts];
  }

  private told(one: Statement, id: string, content: readonly Span[], within: string | null): DossierStatement {
    const inside = content.flatMap((span) => between(this.mentions, span));
    const issues = this.atStake(
      content === one.content ? one.issues : content.flatMap((span) => between(this.issues, span)).map(({ issue }) => issue),
    );
    return {
      id,
      story: this.story,
      speaker: one.speaker === null ? null : this.id(one.speaker),
      side: one.side,
      reporter: this.reporter(one),
      act: one.act,
      addressees: this.joined(one.addressees),
      issues,
      context: issues.length > 0 || content !== one.content ? [] : this.contextOf(one),
      conduct: this.conductOf(one, content),
      ...this.supposed(one, content),
      modality: one.modality,
      date: this.said(one),
      within: within === null ? null : `${this.story}/${within}`,
      about: this.joined(inside.map((mention) => mention.actor)),
      dates: [...new Set(content.flatMap((span) => this.timesIn(span)))],
      encounters: this.reading.encounters
        .filter((encounter) => encounter.evidence.some((span) => content.some((part) => meets(part, span))))
        .map((encounter) => encounter.id),
      occasion: one.occasion,
      instruments: this.reading.instruments
        .filter((instrument) => instrument.evidence.some((span) => content.some((part) => meets(part, span))))
        .map((instrument) => instrument.id),
      content: content.map((span) => this.passage(span)),
      cue: this.passage(one.cue),
      confidence: one.confidence,
      part: false,
    };
  }

  /** What it depends on, and the issues that nothing else in it raises. */
  private supposed(one: Statement, content: readonly Span[]): Pick<DossierStatement, 'conditions' | 'supposed'> {
    const inside = one.conditions.filter((condition) => content.some((span) => holds(span, condition)));
    const raised = (spans: readonly Span[]) => spans.flatMap((span) => between(this.issues, span));
    const supposed = raised(inside);
    const others = new Set(
      raised(content)
        .filter((issue) => !supposed.includes(issue))
        .map(({ issue }) => issue),
    );
    return {
      conditions: inside.map((condition) => ({
        kind: condition.kind,
        subject: condition.subject,
        actor: condition.actor === null ? null : this.id(condition.actor),
        side: condition.actor === null ? null : (this.side.get(condition.actor) ?? null),
        issues: this.atStake(condition.issues),
        passage: this.passage(condition),
      })),
      supposed: this.atStake(supposed.map(({ issue }) => issue)).filter((issue) => !others.has(issue)),
    };
  }

  /** Without what is of an encounter itself. */
  private atStake(issues: readonly string[]): string[] {
    return [...new Set(issues.filter((issue) => !this.known.conducts.has(issue)))];
  }

  /** What stands before a statement in its sentence raises what it goes on to speak of: «no missiles …, and that it would put none there». */
  private contextOf(one: Statement): string[] {
    const { from } = hull(one);
    return this.atStake(between(this.issues, { from: lastStop(this.reading.story.text, from), to: from }).map(({ issue }) => issue));
  }

  /** What is told of an encounter itself, by the words of a statement or by its cue: «he asked for the call». */
  private conductOf(one: Statement, content: readonly Span[]): DossierStatement['conduct'] {
    const spans = content === one.content ? [hull({ ...one, speakerSpan: null })] : content;
    const raised = spans.flatMap((span) => between(this.issues, span));
    const named = content
      .flatMap((span) => between(this.mentions, span))
      .map(({ from, to, actor }) => ({ from, to, whose: this.side.get(actor) ?? this.id(actor) }));
    const asking = { cue: one.cue, side: one.side ?? (one.speaker === null ? null : this.id(one.speaker)) };
    const { text } = this.reading.story;
    return conductIn(raised, this.known.conducts, named, asking, ({ to }) =>
      nationalityAt(text.slice(to, to + longestWord), this.known.nationalities),
    );
  }

  /** Sentences of a long statement that no statement inside it takes up. */
  private sentences(one: Statement): Span[] {
    const spans = one.content.flatMap((span) => (span.to - span.from < long ? [] : sentencesIn(this.reading.story.text, span)));
    if (spans.length < 2) return [];
    const inner = this.inner.get(one.id) ?? [];
    return spans.filter((span) => {
      const taken = inner.reduce((sum, whole) => sum + Math.max(0, Math.min(whole.to, span.to) - Math.max(whole.from, span.from)), 0);
      return taken < (span.to - span.from) * most;
    });
  }

  /** True where nobody is named as taking part, or no more than a state, in whose capital they may have met. */
  onlyHost(actors: readonly string[], sides: readonly string[]): boolean {
    return actors.every((id) => !this.named.has(id) || (this.states.has(id) && sides.includes(this.side.get(id) ?? '')));
  }

  /** Named people, and states in a list («the leaders of Russia, Ukraine, France and Germany»), of the first sentence of these spans that has two. */
  beside(spans: readonly Span[]): string[] {
    for (const span of spans) {
      const found = this.besideOne(span);
      if (found.length >= 2) return found;
    }
    return [];
  }

  private besideOne(span: Span): string[] {
    const { text } = this.reading.story;
    const from = lastStop(text, span.from);
    const to = span.to + Math.max(0, text.slice(span.to, span.to + longest).search(stop));
    const named = between(this.mentions, { from, to }).filter(
      (mention) => mention.form !== 'pronoun' && !this.rejected.some((words) => holds(words, mention)),
    );
    const stands = (one: Mention): boolean =>
      this.states.has(one.actor) || (one.form === 'office' && (this.side.get(one.actor) ?? null) !== null);
    const listed = (one: Mention): boolean =>
      stands(one) && named.some((other) => stands(other) && other !== one && gapOf(one, other) <= listing);
    return this.joined(named.filter((one) => this.people.has(one.actor) || listed(one)).map((one) => one.actor));
  }

  /** Who says what stands in `span`: the reporter of the narrowest statement that holds it. */
  sourceOf(span: Span): Source {
    let narrowest: Statement | null = null;
    for (const one of this.reading.statements) {
      if (!one.content.some((content) => meets(content, span)) && !holds(hull(one), span)) continue;
      if (narrowest === null || width(hull(one)) < width(hull(narrowest))) narrowest = one;
    }
    return narrowest === null ? { speaker: null, side: this.voice } : this.reporter(narrowest);
  }

  /** The first date on the calendar that stands in `span`. */
  dateIn(span: Span): string | null {
    return this.timesIn(span)[0] ?? null;
  }

  private timesIn(span: Span): string[] {
    return this.reading.times.filter((time) => dated.has(time.grain) && holds(span, time)).map((time) => time.value);
  }

  /** The outermost speaker that the copy names, or whoever relays him, media and documents left out. */
  private reporter(one: Statement): Source {
    let root = one;
    for (let depth = 0; depth < 8 && this.outer.has(root.id); depth++) root = this.byId.get(this.outer.get(root.id) as string) ?? root;
    const relay = root.via.find((id) => !this.media.has(id) && (this.side.get(id) ?? null) !== null);
    const speaker = relay ?? root.speaker;
    const side = relay === undefined ? root.side : (this.side.get(relay) ?? null);
    if (this.voice !== null && side !== this.voice) return { speaker: null, side: this.voice };
    return { speaker: speaker === null ? null : this.id(speaker), side };
  }

  /** The day on which it was said where the copy gives one that is not ahead of it, or else the day of publication. */
  private said(one: Statement): string | null {
    if (this.earlier.has(one.id)) return null;
    const { published } = this.reading.story;
    const time = one.time === null ? undefined : this.reading.times.find((candidate) => candidate.id === one.time);
    const day = time !== undefined && /^\d{4}-\d\d-\d\d/.test(time.value) ? time.value.slice(0, 10) : null;
    return day !== null && (published === null || day <= published) ? day : (published?.slice(0, 10) ?? null);
  }
}
