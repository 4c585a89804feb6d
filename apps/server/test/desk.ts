import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, addApiToken, addUser, open } from '@masar/archive';
import type { Role } from '@masar/shapes';
import { startPostgres } from '../../../packages/archive/test/postgres.mjs';
import { hashPassword } from '../src/identity/password.ts';
import { digestOf, randomSecret } from '../src/identity/secrets.ts';
import { type Desk, type Serving, serve } from '../src/server.ts';

export const password = 'a password of the tests';

/** A desk on an archive of its own, for a suite. */
export interface TestDesk {
  readonly archive: Archive;
  readonly address: string;
  /** Makes a user with the password of the tests. */
  readonly user: (name: string, role: Role) => Promise<void>;
  /** A token of this user that may as much as its role. */
  readonly token: (user: string, role: Role) => Promise<string>;
  readonly routes: readonly string[];
  readonly isEmbedded: boolean;
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
  // A server where there is one: several connections, as a desk of many has.
  const server = await startPostgres({ fsync: 'off' });
  const place = (await server?.database('desk')) ?? join(folder, 'archive');
  const archive = await open(place);
  const further = server === null ? [] : [await open(place), await open(place)];
  const terms: Desk['terms'] = (text) => text.split(/\s+/).map((word) => ({ stem: word.toLowerCase(), word }));
  const formats: Desk['formats'] = {
    ndjson: { type: 'application/x-ndjson', head: '', story: (records) => records.map((record) => `${JSON.stringify(record)}\n`).join('') },
  };
  const desk: Serving = await serve({
    archives: server === null ? [archive] : (further as [Archive, Archive]),
    terms,
    formats,
    version: '0.0.0',
    pages: folder,
    ...how,
  });
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
      json: text !== '' && /^application\/(problem\+)?json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : null,
    };
  };
  return {
    archive,
    address: desk.address,
    ask,
    user: async (name, role) =>
      void (await addUser(archive, { name, role, password: await hashPassword(password, { N: 1024, r: 8, p: 1 }), who: 'test' })),
    token: async (user, role) => {
      const secret = randomSecret();
      await addApiToken(archive, { user, name: 'test', role, days: 1, hash: digestOf(secret), who: 'test' });
      return secret;
    },
    routes: desk.routes,
    isEmbedded: server === null,
    signIn: async (name, given = password) => {
      const answer = await ask('/api/v1/sign-in', { body: { name, password: given } });
      if (answer.status !== 200) throw new Error(answer.text);
      return (answer.headers.get('set-cookie') ?? '').split(';')[0] as string;
    },
    stop: async () => {
      await desk.close();
      for (const one of [archive, ...further]) await one.close();
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A record in a story of its own, put in without being read. Gives its id. */
export async function aRecord(archive: Archive, text: string): Promise<string> {
  const hash = digestOf(text);
  const [story, record] = [`n-${hash.slice(0, 8)}`, `s-${hash.slice(0, 8)}`];
  await archive.query(`insert into source (hash, bytes) values ($1, '')`, [hash]);
  await archive.query(`insert into story_text (hash, body, lang) values ($1, $2, 'en')`, [hash, text]);
  await archive.query('insert into story (id, text_hash, source_hash) values ($1, $2, $2)', [story, hash]);
  await archive.query(
    `insert into record (id, story_id, kind, start, stop, quote, act, terms, words, body)
     values ($1, $2, 'statement', 0, 2, substr($3, 1, 2), 'state', '', '', $4)`,
    [record, story, text, { content: [], cue: { from: 0, to: 2 }, speakerSpan: null, confidence: 1, why: { rule: 'test', from: [] } }],
  );
  return record;
}
