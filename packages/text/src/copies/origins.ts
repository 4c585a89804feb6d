import type { Origin, Reason } from '@masar/shapes';
import { hashes } from './fingerprint.ts';

/** Share of the shorter text that the longer one must hold, and less of it where both name one agency. */
const copied = 0.6;
const copiedFromAgency = 0.35;
/** Fewest shingles that a text is judged by. */
const fewest = 8;
/** Origins remembered for one shingle: what more stories than that share is a formula. */
const common = 32;
/** Words at the start of a headline that takes of one story share. */
const opening = 4;
/** Days within which copies appear. */
const soon = 3;

interface Days {
  readonly from: number;
  readonly to: number;
}

/** What the search for copies needs of a story. */
export interface Candidate {
  readonly story: string;
  readonly fingerprint: Uint32Array;
  readonly agencies: readonly string[];
  readonly headline: string | null;
  /** Days that it may be of, both ends included, counted from 1970-01-01. */
  readonly day: Days | null;
}

interface Growing {
  readonly first: Candidate;
  readonly agencies: Set<string>;
  readonly copies: { story: string; day: Days | null; why: Reason[] }[];
  /** Shingles that the story at hand shares with it: counted here, as each is met by thousands of stories. */
  shared: number;
}

/** Where a story was placed: the number of its origin, the story that this began with, and why it is a copy of it; null for the first. */
export interface Placed {
  readonly index: number;
  readonly first: string;
  readonly why: Reason | null;
}

/** Finds the origin of each story as it comes: a text is held against the shingles of first copies, never against all texts. */
export class Origins {
  private readonly all: Growing[] = [];
  /** Origins of each shingle: a number alone where there is one, as for most. */
  private readonly byShingle = new Map<number, number | number[]>();
  private readonly byHeadline = new Map<string, number>();

  /** Takes a story for the first of its origin, as it was found to be before. */
  know(one: Candidate): void {
    const index = this.all.length;
    this.open(one, index);
    for (const key of headlineKeys(one)) if (!this.byHeadline.has(key)) this.byHeadline.set(key, index);
  }

  /** The origin that the story is a copy of, or a new one. */
  place(one: Candidate): Placed {
    const found = this.ofText(one) ?? this.ofHeadline(one);
    const index = found?.index ?? this.all.length;
    if (found === null) this.open(one, index);
    const origin = this.all[index] as Growing;
    for (const agency of one.agencies) origin.agencies.add(agency);
    origin.copies.push({ story: one.story, day: one.day, why: found === null ? [] : [found.why] });
    for (const key of headlineKeys(one)) if (!this.byHeadline.has(key)) this.byHeadline.set(key, index);
    return { index, first: origin.first.story, why: found?.why ?? null };
  }

  list(): Origin[] {
    return this.all.map((origin, index) => ({
      id: `o${index + 1}`,
      agencies: [...origin.agencies],
      copies: origin.copies
        .sort((a, b) => (a.day?.from ?? Number.POSITIVE_INFINITY) - (b.day?.from ?? Number.POSITIVE_INFINITY))
        .map(({ story, why }) => ({ story, why })),
    }));
  }

  private open(one: Candidate, index: number): void {
    this.all.push({ first: one, agencies: new Set(), copies: [], shared: 0 });
    for (const shingle of one.fingerprint) {
      const known = this.byShingle.get(shingle);
      if (known === undefined) this.byShingle.set(shingle, index);
      else if (typeof known === 'number') this.byShingle.set(shingle, [known, index]);
      else if (known.length < common) known.push(index);
    }
  }

  private ofText(one: Candidate): { index: number; why: Reason } | null {
    const met: number[] = [];
    const count = (index: number) => {
      if ((this.all[index] as Growing).shared++ === 0) met.push(index);
    };
    for (const shingle of one.fingerprint) {
      const known = this.byShingle.get(shingle);
      if (typeof known === 'number') count(known);
      else known?.forEach(count);
    }
    let best: { index: number; why: Reason } | null = null;
    for (const index of met) {
      const origin = this.all[index] as Growing;
      const { first, shared: times } = origin;
      origin.shared = 0;
      const shorter = Math.min(first.fingerprint.length, one.fingerprint.length);
      const score = times / shorter;
      const agency = first.agencies.find((name) => one.agencies.includes(name));
      if (shorter < fewest || score < (agency === undefined ? copied : copiedFromAgency)) continue;
      if (agency !== undefined && score < copied && !near(first, one)) continue;
      if (best !== null && best.why.score >= score) continue;
      best = { index, why: { by: 'text', score: rounded(score), on: agency === undefined ? [first.story] : [first.story, agency] } };
    }
    return best;
  }

  /** Takes and updates of one story: one agency, one day, one headline with something added. */
  private ofHeadline(one: Candidate): { index: number; why: Reason } | null {
    for (const key of headlineKeys(one)) {
      const index = this.byHeadline.get(key);
      if (index === undefined) continue;
      const { first } = this.all[index] as Growing;
      const score = sharedWords(first.headline ?? '', one.headline ?? '');
      if (near(first, one) && score >= 0.8) return { index, why: { by: 'headline', score: rounded(score), on: [first.story] } };
    }
    return null;
  }
}

const near = (a: Candidate, b: Candidate): boolean =>
  a.day !== null && b.day !== null && Math.max(a.day.from - b.day.to, b.day.from - a.day.to) <= soon;
const rounded = (score: number): number => Math.round(Math.min(1, score) * 100) / 100;

/** What takes and updates of one story are looked up by: an agency and the first words of the headline. */
export function headlineKeys(one: Pick<Candidate, 'agencies' | 'headline'>): string[] {
  const words = hashes(one.headline ?? '').slice(0, opening);
  return words.length < opening ? [] : one.agencies.map((agency) => `${agency} ${words.join(' ')}`);
}

/** Share of the shorter headline's words that the longer one holds. */
function sharedWords(a: string, b: string): number {
  const [short, long] = [new Set(hashes(a)), new Set(hashes(b))].sort((x, y) => x.size - y.size) as [Set<number>, Set<number>];
  return short.size === 0 ? 0 : [...short].filter((word) => long.has(word)).length / short.size;
}
