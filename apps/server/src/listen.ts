import { type Archive, hasAdministrator, Refusal } from '@masar/archive';
import { isSecret, randomSecret } from './identity/secrets.ts';
import type { Front } from './identity/who.ts';

/** Where a desk answers. */
export interface Place {
  /** Address of this machine to listen on. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** What others reach it by, where that is not this machine alone. */
  readonly url: string | null;
  readonly secret: string | null;
}

const loopback = /^(localhost|127\.0\.0\.1|\[?::1\]?)$/;

/**
 * What the desk is known by. Throws a Refusal where others could reach it and it has no secret of its own, no administrator, or
 * does not know its address.
 */
export async function frontOf(archive: Archive, { host, url: given, secret }: Place): Promise<Front> {
  const url = given === null ? null : originOf(given);
  const isPublic = !loopback.test(host) || (url !== null && !loopback.test(new URL(url).hostname));
  if (isPublic) {
    if (url === null) throw new Refusal('a desk that others reach says its address: --url https://…');
    if (!url.startsWith('https:')) throw new Refusal('a desk that others reach stands behind TLS: its address begins with https://');
    if (secret === null || !isSecret(secret))
      throw new Refusal('a desk that others reach has a secret of its own: MASAR_SECRET, 32 characters or more that nobody can guess');
    if (!(await hasAdministrator(archive)))
      throw new Refusal('a desk that others reach has an administrator: masar user add NAME --role administrator');
  } else if (secret !== null && !isSecret(secret))
    throw new Refusal('MASAR_SECRET is no secret: 32 characters or more that nobody can guess');
  // Without one sessions end when the desk is stopped.
  return { url, secret: secret ?? randomSecret() };
}

/** Names that a request may ask this desk by: any other would be a page of another site that resolves to it. */
export const isItsName = (front: Front, host: string): boolean =>
  loopback.test(host.replace(/:\d+$/, '')) || (front.url !== null && host === new URL(front.url).host);

function originOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '')
    throw new Refusal(`"${given}" is no address of a desk: https://host, without a path`);
  return url.origin;
}
