import type { Job, PgBoss } from 'pg-boss';
import type { Addition } from './add.ts';
import type { Archive } from './open.ts';
import type { Rereading, Text } from './reread.ts';

/**
 * What is to be done: bytes read for the first time, a text read again, a feed fetched, the messages of an alert sent, the stories
 * joined and looked at.
 */
export const jobKinds = ['read', 'reread', 'fetch', 'alert', 'join'] as const;
export type JobKind = (typeof jobKinds)[number];
/** Where jobs lie that failed as often as they may. */
export const dead = 'dead';
/** Seconds without a sign of life of its worker after which a job that waits for others is taken up by another. */
export const heartbeat = 30;

/** What is kept to be read later: the bytes as they came. */
export interface Received {
  readonly bytes: Uint8Array;
  readonly name: string | null;
}

/** A job in hand that waits for others: a host, a thread. Meanwhile the worker does other jobs on the same connection. */
export interface Hand {
  /** Lends the archive, to one at a time. */
  readonly lend: <T>(task: (archive: Archive) => Promise<T>) => Promise<T>;
  /** Runs `task` as one transaction in which the job is still this worker's: throws where another has taken it up. */
  readonly together: <T>(task: (archive: Archive) => Promise<T>) => Promise<T>;
  /** Says stop: the worker is told to, or another has the job. */
  readonly signal: AbortSignal;
}

/** What a worker can do, and so does. Each may throw, and the job is tried again. */
export interface Skills {
  readonly read?: (received: Received) => Promise<readonly Addition[]>;
  readonly reread?: (text: Text) => Promise<Rereading>;
  /** Fetches the feed of this address and takes what is new in it. */
  readonly fetch?: (feed: string, hand: Hand) => Promise<void>;
  /** Sends the messages of this alert that are due. */
  readonly alert?: (alert: string, hand: Hand) => Promise<void>;
  /** Joins the stories and takes note of what they come to. */
  readonly join?: (hand: Hand) => Promise<void>;
}

export interface JobData {
  readonly source?: string;
  readonly name?: string | null;
  readonly text?: string;
  readonly feed?: string;
  readonly alert?: string;
}

/** The jobs as a worker has them. */
export interface Bench {
  readonly archive: Archive;
  readonly boss: PgBoss;
  /** Runs tasks on the one connection one after the other, so that none stands in another's transaction. */
  readonly alone: <T>(task: () => Promise<T>) => Promise<T>;
  /** What pg-boss is told within a transaction of ours. */
  readonly inside: { readonly db: { readonly executeSql: (sql: string, values?: unknown[]) => Promise<{ rows: unknown[] }> } };
  /** What pg-boss met by itself, or null. */
  readonly fault: () => Error | null;
}

export type Taken = Job<JobData>;
