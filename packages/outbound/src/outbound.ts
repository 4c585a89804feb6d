import { setTimeout as wait } from 'node:timers/promises';
import { request as ask, type Dispatcher } from 'undici';
import { bodyOf } from './body.ts';
import { guardedAgent, inspect, type Resolve } from './connect.ts';
import { Refusal } from './refusal.ts';
import { type Robots, robotsOf } from './robots.ts';
import { Turns } from './turns.ts';

/** What is asked for. */
export interface Request {
  readonly url: string;
  /** Media types that are taken, without parameters; `text/` alone takes all of them. */
  readonly types: readonly string[];
  /** What the last answer said of itself, sent back as it was. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

/** What came of it. */
export type Fetched =
  | {
      readonly kind: 'fetched';
      /** Address that gave the answer, redirects followed. */
      readonly url: string;
      /** Address to ask next time: behind permanent redirects only. */
      readonly moved: string;
      readonly contentType: string | null;
      readonly bytes: Uint8Array;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'not modified' }
  /** The host asks to come again later: 429 or 503, with the milliseconds that it names. */
  | { readonly kind: 'later'; readonly wait: number | null }
  /** 410: never to be asked again. */
  | { readonly kind: 'gone' };

/** One exchange with a host that somebody of the desk named: a message to it, or a question to a provider of identities. */
export interface Exchange {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What the host answered. */
export interface Exchanged {
  readonly status: number;
  readonly bytes: Uint8Array;
  /** Milliseconds that it asks to wait, or null. */
  readonly wait: number | null;
}

/** How requests are made. */
export interface Policy {
  /** Who is asking, as `Name/1.0 (+https://…)`. */
  readonly agent: string;
  /** Hosts of one's own network that may be asked, `host` or `host:port`; none unless set. */
  readonly internal?: readonly string[];
  /** Told of each request to an internal host. */
  readonly log?: (line: string) => void;
  readonly caps?: Partial<typeof usual>;
  readonly resolve?: Resolve;
}

/** The one way out of the program. */
export interface Outbound {
  /** Fetches one address politely. Throws a Refusal. */
  readonly get: (request: Request) => Promise<Fetched>;
  /** Asks one address and no other: a redirect is an answer like any, robots.txt is for who reads pages. Throws a Refusal. */
  readonly exchange: (exchange: Exchange) => Promise<Exchanged>;
  readonly close: () => Promise<void>;
}

const usual = {
  /** Bytes of an answer, unpacked. */
  bytes: 20 * 1024 * 1024,
  /** How many times its size an answer may unpack to. */
  ratio: 100,
  redirects: 5,
  /** Milliseconds from the first request to the last byte, redirects included. */
  time: 30_000,
  /** Milliseconds between two requests to one host. */
  gap: 1_000,
  /** Milliseconds for which a site's robots.txt holds. */
  robots: 24 * 60 * 60 * 1000,
};

/** Bytes that the answer of an exchange has at most. */
const answer = 1024 * 1024;

const redirects = new Set([301, 302, 303, 307, 308]);
const permanent = new Set([301, 308]);

/** Opens the client: every address and each redirect of it is looked at before anything is connected to. */
export function openOutbound(policy: Policy): Outbound {
  const caps = { ...usual, ...policy.caps };
  const internal = new Set(policy.internal ?? []);
  const agent = guardedAgent(internal, policy.resolve);
  const turns = new Turns((ms) => wait(ms, undefined, { ref: false }));
  const rules = new Map<string, { readonly robots: Promise<Robots>; readonly until: number }>();
  const name = policy.agent.split('/')[0] as string;

  const once = async (
    url: URL,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
    sent: { readonly method: 'GET' | 'POST'; readonly body?: string } = { method: 'GET' },
  ): Promise<Dispatcher.ResponseData> => {
    inspect(url, internal);
    if (internal.has(url.host) || internal.has(url.hostname)) policy.log?.(`asks the internal host ${url.host}`);
    return ask(url, { dispatcher: agent, headers: { ...headers, 'user-agent': policy.agent }, signal, ...sent });
  };

  const robotsFor = (url: URL): Promise<Robots> => {
    const known = rules.get(url.origin);
    if (known !== undefined && known.until > Date.now()) return known.robots;
    const address = `${url.origin}/robots.txt`;
    const robots = (async () => {
      const signal = AbortSignal.timeout(caps.time);
      try {
        const { response } = await follow(new URL(address), { 'accept-encoding': 'gzip' }, signal, false);
        const encoding = headerOf(response, 'content-encoding');
        // RFC 9309 asks to read 500 kB at least.
        const text = await bodyOf(response.body, encoding, { bytes: 1024 * 1024, ratio: caps.ratio }, url.hostname);
        return robotsOf(address, response.statusCode, new TextDecoder().decode(text), name);
      } catch (error) {
        throw refusalOf(error, url.hostname, caps.time);
      }
    })();
    robots.catch(() => rules.delete(url.origin));
    rules.set(url.origin, { robots, until: Date.now() + caps.robots });
    return robots;
  };

  /** Follows redirects by hand; the rules of each site on the way are asked where `polite`. */
  const follow = async (start: URL, headers: Record<string, string>, signal: AbortSignal, polite: boolean) => {
    let url = start;
    let moved = start;
    let lasting = true;
    for (let hops = 0; ; hops++) {
      inspect(url, internal);
      const robots = polite ? await robotsFor(url) : null;
      if (robots?.allows(url.href) === false) throw new Refusal('robots', `${url.hostname} asks programs not to fetch this address`);
      const gap = Math.max(caps.gap, robots?.delay ?? 0);
      const here = url;
      const response = await (polite ? turns.take(url.host, gap, () => once(here, headers, signal)) : once(url, headers, signal));
      const to = redirects.has(response.statusCode) ? headerOf(response, 'location') : null;
      if (to === null) return { response, url, moved };
      response.body.destroy();
      response.body.on('error', () => {});
      if (hops === caps.redirects) throw new Refusal('redirects', `${start.hostname} redirects more than ${caps.redirects} times`);
      if (!URL.canParse(to, url.href)) throw new Refusal('redirects', `${url.hostname} redirects to no address`);
      url = new URL(to, url);
      lasting &&= permanent.has(response.statusCode);
      if (lasting) moved = url;
    }
  };

  const get = async ({ url: address, types, etag, lastModified }: Request): Promise<Fetched> => {
    if (!URL.canParse(address)) throw new Refusal('address', `"${address}" is no address`);
    const start = new URL(address);
    const signal = AbortSignal.timeout(caps.time);
    const headers = {
      accept: types.map((type) => (type.endsWith('/') ? `${type}*` : type)).join(', '),
      'accept-encoding': 'gzip, deflate, br',
      ...(etag ? { 'if-none-match': etag } : {}),
      ...(lastModified ? { 'if-modified-since': lastModified } : {}),
    };
    try {
      const { response, url, moved } = await follow(start, headers, signal, true);
      const { statusCode: status, body } = response;
      const contentType = headerOf(response, 'content-type');
      const drop = () => void body.on('error', () => {}).destroy();
      if (status === 200 && isOf(types, contentType)) {
        const bytes = await bodyOf(body, headerOf(response, 'content-encoding'), caps, url.hostname);
        return {
          kind: 'fetched',
          url: url.href,
          moved: moved.href,
          contentType,
          bytes,
          etag: headerOf(response, 'etag'),
          lastModified: headerOf(response, 'last-modified'),
        };
      }
      drop();
      if (status === 304) return { kind: 'not modified' };
      if (status === 410) return { kind: 'gone' };
      if (status === 429 || status === 503) return { kind: 'later', wait: waitOf(headerOf(response, 'retry-after')) };
      if (status === 200) throw new Refusal('content type', `${url.hostname} sends "${contentType}", which is not read`);
      throw new Refusal('status', `${url.hostname} answers with ${status}`);
    } catch (error) {
      throw refusalOf(error, start.hostname, caps.time);
    }
  };

  const exchange = async ({ url: address, headers, method, body }: Exchange): Promise<Exchanged> => {
    if (!URL.canParse(address)) throw new Refusal('address', `"${address}" is no address`);
    const url = new URL(address);
    const sent = body === undefined ? { method } : { method, body };
    try {
      const response = await once(url, { ...headers, 'accept-encoding': 'identity' }, AbortSignal.timeout(caps.time), sent);
      const bytes = await bodyOf(response.body, headerOf(response, 'content-encoding'), { ...caps, bytes: answer }, url.hostname);
      return { status: response.statusCode, bytes, wait: waitOf(headerOf(response, 'retry-after')) };
    } catch (error) {
      throw refusalOf(error, url.hostname, caps.time);
    }
  };

  return { get, exchange, close: () => agent.destroy() };
}

function headerOf({ headers }: Dispatcher.ResponseData, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** Without a type the bytes tell what they are. */
const isOf = (types: readonly string[], contentType: string | null): boolean => {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return type === '' || types.some((one) => type === one || (one.endsWith('/') && type.startsWith(one)));
};

/** Milliseconds of a Retry-After: seconds or a date; a month at most. */
function waitOf(value: string | null): number | null {
  if (value === null) return null;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? null : Math.min(Math.max(0, ms), 30 * 24 * 60 * 60 * 1000);
}

function refusalOf(error: unknown, host: string, time: number): Error {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Refusal) return cause;
    if (
      cause.name === 'TimeoutError' ||
      cause.name === 'HeadersTimeoutError' ||
      cause.name === 'BodyTimeoutError' ||
      cause.name === 'ConnectTimeoutError'
    )
      return new Refusal('too slow', `${host} does not answer within ${time / 1000} seconds`);
    if (cause.name === 'HeadersOverflowError' || (cause as NodeJS.ErrnoException).code === 'HPE_HEADER_OVERFLOW')
      return new Refusal('too large', `the headers of ${host} are too long`);
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new Refusal('unreachable', `nobody knows the host ${host}`);
  }
  return new Refusal('unreachable', `${host} does not answer: ${(error as Error).message}`);
}
