/** Names of keys, as the desk gives them in the language of the screen. */
export type Names = Readonly<Record<string, string>>;

/** Words of a story, and the record that they are of. */
export interface Passage {
  readonly story: string;
  readonly record: string | null;
  readonly quote: string;
}

/** What the desk refuses, in its own sentence. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

/** Asks the desk: to give where there is no body, else to take it. Throws what it refuses. */
export async function ask<T>(path: string, body?: object, method = body === undefined ? 'GET' : 'POST'): Promise<T> {
  const sent = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await fetch(`/api/v1${path}`, { method, ...sent });
  const told = (await answer.json()) as T & { detail?: string };
  if (!answer.ok) throw new Refused(told.detail ?? answer.statusText, answer.status);
  return told;
}

/** A part of an address. */
export const part = (text: string): string => encodeURIComponent(text);
