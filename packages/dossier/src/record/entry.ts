import type {
  DossierStatement,
  EncounterPlace,
  EncounterReport,
  Instrument,
  Passage,
  PlaceRow,
  Reading,
  Source,
  Span,
  Statement,
  Track,
} from '@masar/shapes';
import type { Cast } from '../actors/join-actors.ts';

/** What a dossier keeps of one reading. Encounters and instruments still bear the ids of that reading. */
export interface Entry {
  readonly story: string;
  readonly published: string | null;
  readonly statements: readonly DossierStatement[];
  readonly reports: readonly EncounterReport[];
  readonly tracks: readonly { readonly track: Track; readonly overseers: readonly string[]; readonly evidence: readonly Passage[] }[];
  readonly instruments: readonly InstrumentSighting[];
}

export interface InstrumentSighting {
  readonly story: string;
  readonly instrument: Instrument;
  readonly issuer: string | null;
  readonly parties: readonly string[];
  readonly provisions: readonly { readonly obliged: readonly string[]; readonly issue: string | null; readonly passage: Passage }[];
  readonly evidence: readonly Passage[];
}

/** Gazetteer places by their names in lower case, in any language. */
export type PlaceNames = ReadonlyMap<string, PlaceRow>;

/** A place that the reading knows by name alone, found in the gazetteer. */
function placed(place: EncounterPlace | null, places: PlaceNames): EncounterPlace | null {
  if (place === null || place.ref !== null) return place;
  const row = places.get(place.name.toLowerCase());
  return row === undefined ? place : { name: place.name, ref: row.id, lat: row.lat, lon: row.lon };
}

/** Takes a reading in: every span becomes a passage, every actor its joined id. */
export function entryOf(story: string, reading: Reading, cast: Cast, voice: string | null, places: PlaceNames): Entry {
  const view = new View(story, reading, cast, voice);
  return {
    story,
    published: reading.story.published,
    statements: reading.statements.map((one) => view.statement(one)),
    reports: reading.encounters.map((one) => ({
      story,
      encounter: one.id,
      reported: reading.story.published,
      kind: one.kind,
      status: one.status,
      start: one.start,
      end: one.end,
      place: placed(one.place, places),
      participants: view.joined(one.participants),
      sides: one.sides,
      beside: one.status === 'held' && one.sides.length === 0 && !view.anyNamed(one.participants) ? view.beside(one.evidence) : [],
      tellings: one.evidence.map((span) => ({ source: view.sourceOf(span), date: view.dateIn(span), passage: view.passage(span) })),
      why: [],
    })),
    tracks: reading.tracks.map((track) => ({
      track: { ...track, place: placed(track.place, places) },
      overseers: view.joined(track.overseers),
      evidence: track.evidence.map((span) => view.passage(span)),
    })),
    instruments: reading.instruments.map((one) => ({
      story,
      instrument: one,
      issuer: one.issuer === null ? null : view.id(one.issuer),
      parties: view.joined(one.parties),
      provisions: one.provisions.map((provision) => ({
        obliged: provision.obliged.map((id) => view.id(id)),
        issue: provision.issue,
        passage: view.passage(provision),
      })),
      evidence: one.evidence.map((span) => view.passage(span)),
    })),
  };
}

/** Grains that place something on a calendar. */
const dated: ReadonlySet<string> = new Set(['minute', 'hour', 'part-of-day', 'day', 'week', 'month']);

/** One reading, ready for questions about spans. */
class View {
  private readonly byId: ReadonlyMap<string, Statement>;
  private readonly side: ReadonlyMap<string, string | null>;
  private readonly media: ReadonlySet<string>;
  private readonly named: ReadonlySet<string>;
  private readonly people: ReadonlySet<string>;
  private readonly earlier: ReadonlySet<string>;
  private readonly outer: ReadonlyMap<string, string>;

  constructor(
    private readonly story: string,
    private readonly reading: Reading,
    private readonly cast: Cast,
    private readonly voice: string | null,
  ) {
    this.byId = new Map(reading.statements.map((one) => [one.id, one]));
    this.side = new Map(reading.actors.map((one) => [one.id, one.side]));
    this.outer = outerOnes(reading.statements);
    this.earlier = earlierOnes(reading, this.outer);
    this.people = new Set(reading.actors.filter((one) => one.kind === 'person' && one.ref !== null).map((one) => one.id));
    this.named = new Set(reading.actors.filter((one) => one.ref !== null && !one.ref.startsWith('media/')).map((one) => one.id));
    this.media = new Set(reading.actors.filter((one) => one.ref?.startsWith('media/') || one.kind === 'document').map((one) => one.id));
  }

  /** The joined id of an actor; sides and what is no actor stay as they are. */
  id(actor: string): string {
    return this.cast.get(actor) ?? actor;
  }

  joined(actors: readonly string[]): string[] {
    return [...new Set(actors.map((one) => this.id(one)))];
  }

  passage(span: Span): Passage {
    return { story: this.story, from: span.from, to: span.to, quote: this.reading.story.text.slice(span.from, span.to) };
  }

  statement(one: Statement): DossierStatement {
    const inside = this.reading.mentions.filter((mention) => one.content.some((span) => holds(span, mention)));
    return {
      id: `${this.story}/${one.id}`,
      story: this.story,
      speaker: one.speaker === null ? null : this.id(one.speaker),
      side: one.side,
      reporter: this.reporter(one),
      act: one.act,
      addressees: this.joined(one.addressees),
      issues: one.issues,
      modality: one.modality,
      date: this.said(one),
      within: this.outer.has(one.id) ? `${this.story}/${this.outer.get(one.id)}` : null,
      about: this.joined(inside.map((mention) => mention.actor)),
      dates: [...new Set(one.content.flatMap((span) => this.timesIn(span)))],
      encounters: this.reading.encounters
        .filter((encounter) => encounter.evidence.some((span) => one.content.some((content) => meets(content, span))))
        .map((encounter) => encounter.id),
      occasion: one.occasion,
      instruments: this.reading.instruments
        .filter((instrument) => instrument.evidence.some((span) => one.content.some((content) => meets(content, span))))
        .map((instrument) => instrument.id),
      content: one.content.map((span) => this.passage(span)),
      cue: this.passage(one.cue),
      confidence: one.confidence,
    };
  }

  anyNamed(actors: readonly string[]): boolean {
    return actors.some((id) => this.named.has(id));
  }

  /** Named people of the sentence in which the first of these spans stands. */
  beside(spans: readonly Span[]): string[] {
    const [first] = spans;
    if (first === undefined) return [];
    const { text } = this.reading.story;
    const from = lastStop(text, first.from);
    const to = first.to + Math.max(0, text.slice(first.to, first.to + longest).search(stop));
    return this.joined(
      this.reading.mentions
        .filter((mention) => mention.form !== 'pronoun' && holds({ from, to }, mention) && this.people.has(mention.actor))
        .map((mention) => mention.actor),
    );
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

/** What reports each statement: the one that the reading names, or else the narrowest in whose words it stands whole. Linear but for nested quotations. */
function outerOnes(statements: readonly Statement[]): Map<string, string> {
  const found = new Map<string, string>();
  const spans = statements
    .flatMap((one) => one.content.map((span) => ({ ...span, id: one.id })))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const wholes = statements.map((one) => ({ one, ...hull({ ...one, speakerSpan: null }) })).sort((a, b) => a.from - b.from);
  let open: typeof spans = [];
  let next = 0;
  for (const { one, from, to } of wholes) {
    for (; next < spans.length && (spans[next] as Span).from <= from; next++) open.push(spans[next] as (typeof spans)[number]);
    open = open.filter((span) => span.to > from);
    const around = open.filter((span) => span.to >= to && span.id !== one.id).at(-1);
    const outer = one.within ?? around?.id;
    if (outer !== undefined) found.set(one.id, outer);
  }
  return found;
}

/** Statements that were made before the news, at a time that the copy does not give: «had said earlier», and what the same speaker goes on to say. */
function earlierOnes(reading: Reading, outer: ReadonlyMap<string, string>): Set<string> {
  const vague = new Set(reading.times.filter((time) => time.value === 'PAST_REF').map((time) => time.id));
  const found = new Set<string>();
  let before: Statement | null = null;
  for (const one of reading.statements) {
    const goesOn: boolean = before !== null && before.speaker === one.speaker && found.has(before.id) && one.time === null;
    if ((one.time !== null && vague.has(one.time)) || goesOn || found.has(outer.get(one.id) ?? '')) found.add(one.id);
    if (!outer.has(one.id)) before = one;
  }
  return found;
}

/** What ends a sentence, in any script, and how far it is looked for. */
const stop = /[\p{Sentence_Terminal}\n]/u;
const longest = 600;

/** Behind the last end of a sentence before `at`. */
function lastStop(text: string, at: number): number {
  const start = Math.max(0, at - longest);
  const before = text.slice(start, at);
  for (let back = before.length - 1; back >= 0; back--) if (stop.test(before.charAt(back))) return start + back + 1;
  return start;
}

const holds = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;
const meets = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;
const width = (span: Span): number => span.to - span.from;

/** From the first to the last character of a statement. */
function hull(one: Statement): Span {
  const all = [one.cue, ...one.content, ...(one.speakerSpan === null ? [] : [one.speakerSpan])];
  return { from: Math.min(...all.map((span) => span.from)), to: Math.max(...all.map((span) => span.to)) };
}
