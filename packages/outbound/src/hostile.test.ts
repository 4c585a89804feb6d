import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { guardedLookup } from './connect.ts';
import { type Outbound, openOutbound, type Policy } from './outbound.ts';
import { Refusal } from './refusal.ts';

/** What the server does for each path; it stands on this machine, so each test lets the client in by name. */
let answers: Record<string, RequestListener> = {};
let asked: { path: string; headers: NodeJS.Dict<string | string[]> }[] = [];
let server: Server;
let host = '';
let open: Outbound[] = [];

beforeAll(async () => {
  server = createServer({ maxHeaderSize: 200_000 }, (request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const answer = answers[path.split('?')[0] as string];
    if (answer !== undefined) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()));
  answers = {};
  asked = [];
  open = [];
});

const agent = 'Masar-test/1.0 (+https://example.org)';
function client(policy: Partial<Policy> = {}): Outbound {
  const made = openOutbound({
    agent,
    internal: [host],
    caps: { gap: 0, time: 3000, ...policy.caps },
    ...(policy.resolve ? { resolve: policy.resolve } : {}),
    ...(policy.internal ? { internal: policy.internal } : {}),
    ...(policy.log ? { log: policy.log } : {}),
  });
  open.push(made);
  return made;
}
const html = ['text/html'];
const page =
  (body: string | Buffer, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);
const to =
  (location: string, status = 302): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { location }).end();
const refusal = async (made: Promise<unknown>): Promise<string> => {
  const error = await made.then(
    () => null,
    (one: unknown) => one,
  );
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).reason;
};

describe('what is asked', () => {
  it.each([
    'http://127.1/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://127.0.0.1:22/',
    'https://news.example:8443/',
    'ftp://news.example/',
    'file:///etc/passwd',
    'data:text/html,x',
    'http://user:secret@news.example/',
    'not an address',
  ])('refuses %s before it connects', async (url) => {
    expect(await refusal(client({ internal: [] }).get({ url, types: html }))).toBe('address');
    expect(asked).toEqual([]);
  });

  it('refuses a name that leads to this machine, whichever of its addresses does', async () => {
    const resolve: Policy['resolve'] = (_, then) =>
      then(null, [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    expect(await refusal(client({ internal: [], resolve }).get({ url: 'http://two-faced.example/', types: html }))).toBe('address');
  });

  it('connects to the addresses that it looked at: a name that changes them between two questions gains nothing', () => {
    let questions = 0;
    const lookup = guardedLookup(new Set(), (_, then) =>
      then(null, [{ address: questions++ === 0 ? '93.184.216.34' : '127.0.0.1', family: 4 }]),
    );
    const given: unknown[] = [];
    for (let at = 0; at < 2; at++) lookup('rebinding.example', { all: true }, (error, addresses) => given.push(error ?? addresses));
    expect(questions).toBe(2);
    expect(given).toEqual([
      [{ address: '93.184.216.34', family: 4 }],
      new Refusal('address', 'rebinding.example is not on the public internet'),
    ]);
  });

  it('knows no sockets of this machine: "unix" is a host like any other', async () => {
    const resolve: Policy['resolve'] = (_, then) => then(null, []);
    expect(await refusal(client({ internal: [], resolve }).get({ url: 'http://unix:/var/run/docker.sock:/info', types: html }))).toBe(
      'unreachable',
    );
  });

  it('asks an internal host only when told to, and says so', async () => {
    answers['/'] = page('<p>inside</p>');
    const said: string[] = [];
    expect(await refusal(client({ internal: [] }).get({ url: `http://${host}/`, types: html }))).toBe('address');
    const fetched = await client({ log: (line) => said.push(line) }).get({ url: `http://${host}/`, types: html });
    expect(fetched.kind).toBe('fetched');
    expect(said.length).toBeGreaterThan(0);
    expect(said[0]).toContain(host);
  });
});

describe('redirects', () => {
  it('looks at each address on the way: a public page that leads inside is refused', async () => {
    answers['/out'] = to('http://169.254.169.254/latest/meta-data/');
    answers['/file'] = to('file:///etc/passwd');
    answers['/port'] = to('http://127.0.0.1:1/');
    for (const path of ['/out', '/file', '/port'])
      expect(await refusal(client().get({ url: `http://${host}${path}`, types: html }))).toBe('address');
  });

  it('follows five, not six, and no loop', async () => {
    answers['/5'] = page('<p>there</p>');
    for (let at = 0; at < 5; at++) answers[`/${at}`] = to(`/${at + 1}`);
    answers['/before'] = to('/0');
    answers['/loop'] = to('/loop');
    expect(await client().get({ url: `http://${host}/0`, types: html })).toMatchObject({ kind: 'fetched', url: `http://${host}/5` });
    expect(await refusal(client().get({ url: `http://${host}/before`, types: html }))).toBe('redirects');
    expect(await refusal(client().get({ url: `http://${host}/loop`, types: html }))).toBe('redirects');
  });

  it('remembers the new address of what has moved for good, not of what has moved for now', async () => {
    answers['/new'] = page('<p>here</p>');
    answers['/old'] = to('/new', 301);
    answers['/now'] = to('/new', 302);
    expect(await client().get({ url: `http://${host}/old`, types: html })).toMatchObject({ moved: `http://${host}/new` });
    expect(await client().get({ url: `http://${host}/now`, types: html })).toMatchObject({ moved: `http://${host}/now` });
  });
});

describe('caps', () => {
  it('stops at the bytes that are taken, however the answer is sent', async () => {
    answers['/long'] = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    expect(await refusal(client({ caps: { bytes: 1_000_000 } }).get({ url: `http://${host}/long`, types: html }))).toBe('too large');
  });

  it('stops what unpacks to more than it may, in bytes and in ratio', async () => {
    answers['/bomb'] = page(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' });
    expect(await refusal(client().get({ url: `http://${host}/bomb`, types: html }))).toBe('too large');
    expect(await refusal(client({ caps: { ratio: 1e9, bytes: 10_000_000 } }).get({ url: `http://${host}/bomb`, types: html }))).toBe(
      'too large',
    );
  });

  it('unpacks what it asked for, once, and nothing else', async () => {
    answers['/packed'] = page(gzipSync('<p>packed</p>'), { 'content-encoding': 'gzip' });
    answers['/twice'] = page(gzipSync(gzipSync('<p>packed</p>')), { 'content-encoding': 'gzip, gzip' });
    answers['/damaged'] = page(gzipSync('<p>packed</p>').subarray(0, 12), { 'content-encoding': 'gzip' });
    const fetched = await client().get({ url: `http://${host}/packed`, types: html });
    expect(fetched.kind === 'fetched' && Buffer.from(fetched.bytes).toString()).toBe('<p>packed</p>');
    expect(await refusal(client().get({ url: `http://${host}/twice`, types: html }))).toBe('content type');
    expect(await refusal(client().get({ url: `http://${host}/damaged`, types: html }))).toBe('unreachable');
  });

  it('gives up on what never ends and what never begins', async () => {
    answers['/drip'] = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    };
    answers['/silent'] = () => {};
    for (const path of ['/drip', '/silent'])
      expect(await refusal(client({ caps: { time: 300 } }).get({ url: `http://${host}${path}`, types: html }))).toBe('too slow');
  });

  it('takes no endless headers', async () => {
    answers['/headers'] = page('<p>x</p>', { 'x-long': 'x'.repeat(60_000) });
    expect(await refusal(client().get({ url: `http://${host}/headers`, types: html }))).toBe('too large');
  });

  it('takes only the types that it asked for', async () => {
    answers['/video'] = page('x', { 'content-type': 'video/mp4' });
    answers['/untold'] = (_, response) => void response.writeHead(200).end('<p>x</p>');
    expect(await refusal(client().get({ url: `http://${host}/video`, types: html }))).toBe('content type');
    expect(await client().get({ url: `http://${host}/untold`, types: html })).toMatchObject({ kind: 'fetched' });
  });

  it('keeps no cookie', async () => {
    answers['/'] = page('<p>x</p>', { 'set-cookie': 'a=1' });
    const one = client();
    await one.get({ url: `http://${host}/`, types: html });
    await one.get({ url: `http://${host}/`, types: html });
    expect(asked.every(({ headers }) => headers.cookie === undefined)).toBe(true);
  });

  it('asks one host for one thing at a time', async () => {
    let now = 0;
    let most = 0;
    answers['/slow'] = (_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.writeHead(200, { 'content-type': 'text/html' }).end('<p>x</p>');
      }, 20);
    };
    const one = client();
    await Promise.all([1, 2, 3, 4].map((at) => one.get({ url: `http://${host}/slow?${at}`, types: html })));
    expect(most).toBe(1);
    expect(asked.filter(({ path }) => path.startsWith('/slow')).length).toBe(4);
  });
});

describe('politeness', () => {
  it('says who it is, and sends back what the last answer said of itself, as it was', async () => {
    const etag = 'W/"a\\"b, c"';
    answers['/feed'] = (request, response) =>
      void response
        .writeHead(request.headers['if-none-match'] === etag ? 304 : 200, {
          'content-type': 'text/html',
          etag,
          'last-modified': 'sometime',
        })
        .end();
    const one = client();
    const first = await one.get({ url: `http://${host}/feed`, types: html });
    expect(first).toMatchObject({ kind: 'fetched', etag, lastModified: 'sometime' });
    expect(await one.get({ url: `http://${host}/feed`, types: html, etag, lastModified: 'sometime' })).toEqual({ kind: 'not modified' });
    expect(asked.at(-1)?.headers).toMatchObject({ 'user-agent': agent, 'if-none-match': etag, 'if-modified-since': 'sometime' });
  });

  it('comes again when it is told to, and never where something is gone', async () => {
    answers['/later'] = (_, response) => void response.writeHead(429, { 'retry-after': '120' }).end();
    answers['/date'] = (_, response) =>
      void response.writeHead(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }).end();
    answers['/busy'] = (_, response) => void response.writeHead(503).end();
    answers['/gone'] = (_, response) => void response.writeHead(410).end();
    answers['/wrong'] = (_, response) => void response.writeHead(500).end();
    const one = client();
    expect(await one.get({ url: `http://${host}/later`, types: html })).toEqual({ kind: 'later', wait: 120_000 });
    const date = await one.get({ url: `http://${host}/date`, types: html });
    expect(date.kind === 'later' && date.wait !== null && date.wait > 3_590_000 && date.wait <= 3_600_000).toBe(true);
    expect(await one.get({ url: `http://${host}/busy`, types: html })).toEqual({ kind: 'later', wait: null });
    expect(await one.get({ url: `http://${host}/gone`, types: html })).toEqual({ kind: 'gone' });
    expect(await refusal(one.get({ url: `http://${host}/wrong`, types: html }))).toBe('status');
  });

  it('does as robots.txt asks, which it asks for once', async () => {
    answers['/robots.txt'] = (_, response) =>
      void response.writeHead(200).end('User-agent: Masar-test\nDisallow: /private\n\nUser-agent: *\nDisallow: /\n');
    answers['/open'] = page('<p>x</p>');
    answers['/private/page'] = page('<p>x</p>');
    const one = client();
    expect((await one.get({ url: `http://${host}/open`, types: html })).kind).toBe('fetched');
    expect(await refusal(one.get({ url: `http://${host}/private/page`, types: html }))).toBe('robots');
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/open']);
  });

  it('fetches nothing where robots.txt cannot be had', async () => {
    answers['/robots.txt'] = (_, response) => void response.writeHead(500).end();
    answers['/page'] = page('<p>x</p>');
    expect(await refusal(client().get({ url: `http://${host}/page`, types: html }))).toBe('robots');
  });
});
