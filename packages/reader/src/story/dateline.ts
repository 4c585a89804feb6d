import type { Dateline, Time, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, keyAt, markAt } from '../copy.ts';
import type { Cast } from '../mentions/cast.ts';
import type { PlaceMention } from '../mentions/mentions.ts';

/** Lines at the head of the copy in which a dateline may stand. */
const lines = 5;
/** Longest dateline, in tokens. */
const longest = 26;
const separators = ',/|-\u2013\u2014.:';

/** What the dateline is read from. */
export interface DatelineView {
  readonly copy: Copy;
  readonly cast: Cast;
  readonly places: readonly PlaceMention[];
  readonly times: readonly Time[];
  readonly timeAt: readonly number[];
}

/**
 * Reads the dateline: a bracket at a line's start that holds a date or an agency («(… / سبوتنيك - 31 ديسمبر 2021)»), or a
 * place at a line's start that a date, a bracket, a dash or a colon follows («جنيف 10 يناير (وكالات) -»).
 */
export function readDateline(view: DatelineView): Dateline | null {
  const { tokens } = view.copy;
  let line = 0;
  for (let at = 0; at < tokens.length && line < lines; at++) {
    if (at > 0 && markAt(view.copy, at - 1) !== '\n') continue;
    if (markAt(view.copy, at) === '\n') continue;
    line++;
    const end = markAt(view.copy, at) === '(' ? bracketed(view, at) : placed(view, at);
    if (end > at) return dateline(view, at, end);
  }
  return null;
}

/** End of a bracket that opens at `from` and names a date or an agency, or `from`. */
function bracketed(view: DatelineView, from: number): number {
  for (let at = from + 1; at < from + longest; at++) {
    if (markAt(view.copy, at) !== ')') continue;
    return telling(view, from, at) ? at + 1 : from;
  }
  return from;
}

/** End of a dateline that begins with a place, or `from`. */
function placed(view: DatelineView, from: number): number {
  let at = placeEnd(view, from);
  if (at === from) return from;
  let told = false;
  for (; at < from + longest; at++) {
    const key = keyAt(view.copy, at);
    if (key === '(') {
      const end = closing(view.copy, at);
      if (end === at) return from;
      at = end - 1;
      told = true;
    } else if (view.timeAt[at] !== -1 || agencyAt(view, at)) told = true;
    else if (
      (key === ':' && (told || lineEndsSoon(view.copy, at))) ||
      ((key === '-' || key === '\u2013' || key === '\u2014') && (told || view.copy.tokens[at]?.spaced))
    ) {
      const next = view.copy.tokens[at + 1];
      if (agencyAt(view, at + 1) || view.timeAt[at + 1] !== -1) continue;
      return next === undefined ? from : at + 1;
    } else if (key === '/' || key === ',' || view.copy.tokens[at]?.kind === 'number') continue;
    else {
      const end = stateEnd(view, at);
      if (end === at) return told ? at : from;
      at = end - 1;
    }
  }
  return from;
}

/** A line of a place, a colon and a few words is a dateline; a longer one is what the place's government says. */
const lineEndsSoon = (copy: Copy, at: number): boolean => {
  for (let next = at + 1; next < at + 7; next++) if (copy.tokens[next] === undefined || copy.tokens[next]?.kind === 'break') return true;
  return false;
};

const closing = (copy: Copy, open: number): number => {
  for (let at = open + 1; at < open + 12; at++) if (markAt(copy, at) === ')') return at + 1;
  return open;
};

/** End of the place or capital that begins at `at`, or `at`. */
function placeEnd(view: DatelineView, at: number): number {
  const part = view.cast.at[at];
  if (part?.from === at && part.form === 'metonym') return part.to;
  return view.places.find((place) => place.from === at)?.to ?? at;
}

/** End of the place or of the state that it lies in, or `at`: «واشنطن، الولايات المتحدة (وكالة) --». */
function stateEnd(view: DatelineView, at: number): number {
  const part = view.cast.at[at];
  return part?.from === at && part.player.kind === 'state' && part.form === 'name' ? part.to : placeEnd(view, at);
}

const agencyAt = (view: DatelineView, at: number): boolean => view.cast.at[at]?.player.ref?.startsWith('media/') === true;

const telling = (view: DatelineView, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (view.timeAt[at] !== -1 || agencyAt(view, at)) return true;
  return false;
};

function dateline(view: DatelineView, from: number, to: number): Dateline {
  const { copy } = view;
  const span = { from: (copy.tokens[from] as Token).from, to: (copy.tokens[to - 1] as Token).to };
  const places = view.places.filter((place) => place.from >= from && place.to <= to).map((place) => place.name);
  const capitals = view.cast.parts
    .filter((part) => part.from >= from && part.to <= to && part.form === 'metonym')
    .map((part) => copy.text.slice(copy.tokens[part.from]?.from, copy.tokens[part.to - 1]?.to));
  const date = view.times.find((time) => time.from >= span.from && time.to <= span.to && /^\d{4}-\d\d-\d\d/.test(time.value));
  const named = [...places, ...capitals];
  return {
    span,
    agencies: agencies(view, from, to, new Set(named)),
    place: named.length > 0 ? named.join(' / ') : null,
    date: date?.value.slice(0, 10) ?? null,
  };
}

/** The pieces between separators that are neither time nor place, as written. */
function agencies(view: DatelineView, from: number, to: number, places: ReadonlySet<string>): string[] {
  const { copy } = view;
  const out: string[] = [];
  let start = -1;
  const end = (at: number) => {
    if (start >= 0) {
      const name = copy.text.slice(copy.tokens[start]?.from, copy.tokens[at - 1]?.to);
      if (!places.has(name)) out.push(name);
    }
    start = -1;
  };
  for (let at = from; at < to; at++) {
    const token = copy.tokens[at] as Token;
    const word =
      token.kind === 'word' &&
      view.timeAt[at] === -1 &&
      !view.places.some((place) => place.from <= at && at < place.to) &&
      view.cast.at[at]?.form !== 'metonym';
    if (!word || separators.includes(token.word.key)) end(at);
    else if (start < 0) start = at;
  }
  end(to);
  return out;
}

/** The sentences, the one that holds the dateline from behind it on. */
export function behindDateline(copy: Copy, sentences: readonly Sentence[], dateline: Dateline | null): readonly Sentence[] {
  if (dateline === null) return sentences;
  const { from, to } = dateline.span;
  return sentences.flatMap((sentence) => {
    const starts = copy.tokens[sentence.from]?.from ?? 0;
    if (starts > from || (copy.tokens[sentence.to - 1]?.to ?? 0) <= from) return [sentence];
    let first = sentence.from;
    while (first < sentence.to && (copy.tokens[first]?.from ?? 0) < to) first++;
    return first < sentence.to ? [{ from: first, to: sentence.to }] : [];
  });
}
