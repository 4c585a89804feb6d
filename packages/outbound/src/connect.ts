import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { isLiteral, isPublic } from './address.ts';
import { Refusal } from './refusal.ts';

/** Asks for all addresses of a host; as `dns.lookup` with `all`. */
export type Resolve = (
  host: string,
  then: (error: Error | null, addresses: readonly { address: string; family: number }[]) => void,
) => void;

const ofSystem: Resolve = (host, then) => systemLookup(host, { all: true }, then);

/**
 * What a connection asks for the addresses of its host: they are looked at and handed on as they are, so the address that was
 * looked at is the one that is connected to, and a name that changes it between two questions gains nothing. Hosts in
 * `internal` (`host` or `host:port`) may be anywhere.
 */
export function guardedLookup(internal: ReadonlySet<string>, resolve: Resolve = ofSystem): LookupFunction {
  const known = (host: string) => [...internal].some((one) => one === host || one.startsWith(`${host}:`));
  return (host, _options, then) =>
    resolve(host, (error, addresses) => {
      if (error !== null) return then(error, []);
      if (addresses.length === 0) return then(new Refusal('unreachable', `nobody knows the host ${host}`), []);
      if (!known(host) && !addresses.every(({ address }) => isPublic(address)))
        return then(new Refusal('address', `${host} is not on the public internet`), []);
      then(null, [...addresses]);
    });
}

/** Connections that the lookup guards: two to a host at most. */
export const guardedAgent = (internal: ReadonlySet<string>, resolve?: Resolve): Agent =>
  new Agent({
    connect: { lookup: guardedLookup(internal, resolve), timeout: 10_000 },
    maxHeaderSize: 16_384,
    connections: 2,
    pipelining: 1,
    keepAliveTimeout: 1_000,
  });

/** Throws a Refusal for an address that is never asked: its scheme, port, user or literal host. */
export function inspect(url: URL, internal: ReadonlySet<string>): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refusal('address', `${url.protocol} addresses are not fetched`);
  if (url.username !== '' || url.password !== '') throw new Refusal('address', 'an address with a user or a password in it is not fetched');
  if (internal.has(url.host) || internal.has(url.hostname)) return;
  // A URL leaves the usual port out.
  if (url.port !== '') throw new Refusal('address', `port ${url.port} of ${url.hostname} is not asked: only 80 and 443 are`);
  // A connection to a literal address asks no resolver.
  if (isLiteral(url.hostname) && !isPublic(url.hostname)) throw new Refusal('address', `${url.hostname} is not on the public internet`);
}
