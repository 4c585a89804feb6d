import type { RefusalType, Told } from '@masar/shapes';

/** Names of keys, as the desk gives them in the language of the screen. */
export type Names = Readonly<Record<string, string>>;

/** Words of a story, and the record that they are of. */
export interface Passage {
  readonly story: string;
  readonly record: string | null;
  readonly quote: string;
}

/** What the desk refuses: its type and values where the screen has a sentence for it, else the desk's own sentence. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly told: Told | null,
  ) {
    super(message);
  }
}

/** A problem as the desk answers with it (RFC 9457). */
interface Problem {
  readonly type: string;
  readonly detail: string;
  readonly values?: Told['values'];
}

/** Asks the desk: to give where there is no body, else to take it. Throws what it refuses. */
export async function ask<T>(path: string, body?: object, method = body === undefined ? 'GET' : 'POST'): Promise<T> {
  const sent = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await fetch(`/api/v1${path}`, { method, ...sent });
  if (answer.ok) return answer.json();
  const { type, detail, values } = (await answer.json()) as Problem;
  throw new Refused(detail, answer.status, values === undefined ? null : { type: type.replace('urn:masar:', '') as RefusalType, values });
}

/** A part of an address. */
export const part = (text: string): string => encodeURIComponent(text);
