import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, addUser, open } from '@masar/archive';
import type { Role } from '@masar/shapes';
import { hashPassword } from '../src/identity/password.ts';
import { type Desk, type Serving, serve } from '../src/server.ts';

export const password = 'a password of the tests';

/** A desk on an archive of its own, for a suite. */
export interface TestDesk {
  readonly archive: Archive;
  readonly address: string;
  /** Makes a user with the password of the tests. */
  readonly user: (name: string, role: Role) => Promise<void>;
  readonly ask: (path: string, init?: Asked) => Promise<Answer>;
  /** The cookie of a new session. */
  readonly signIn: (name: string, given?: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export interface Asked {
  readonly method?: string;
  readonly cookie?: string;
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks into
  readonly json: any;
}

export async function startDesk(how: Partial<Desk> = {}): Promise<TestDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'masar-desk-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Masar</title>');
  const archive = how.archives?.[0] ?? (await open(join(folder, 'archive')));
  const terms: Desk['terms'] = (text) => text.split(/\s+/).map((word) => ({ stem: word.toLowerCase(), word }));
  const desk: Serving = await serve({ archives: [archive], terms, version: '0.0.0', pages: folder, ...how });
  const ask: TestDesk['ask'] = async (path, { method, cookie, token, body, headers = {} } = {}) => {
    const answer = await fetch(desk.address + path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        // As a browser does for a page of the desk itself.
        ...(cookie === undefined ? {} : { cookie, origin: desk.address }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      json: /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : null,
    };
  };
  return {
    archive,
    address: desk.address,
    ask,
    user: async (name, role) => void (await addUser(archive, { name, role, password: await hashPassword(password), who: 'test' })),
    signIn: async (name, given = password) => {
      const answer = await ask('/api/v1/sign-in', { body: { name, password: given } });
      if (answer.status !== 200) throw new Error(answer.text);
      return (answer.headers.get('set-cookie') ?? '').split(';')[0] as string;
    },
    stop: async () => {
      await desk.close();
      await archive.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
