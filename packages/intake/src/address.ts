import { limits } from './limits.ts';

/** An address made whole by the page that it stands on, without fragment; null for what is no http address. */
export function addressOf(href: string | null | undefined, base: string | null = null): string | null {
  const written = href?.trim();
  if (!written || written.length > limits.field) return null;
  try {
    const url = base === null ? new URL(written) : new URL(written, base);
    if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
    url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}

/** True where both addresses lie on one host, or one on a host below the other's (`m.`, `amp.`, `www.`). */
export function sameSite(a: string, b: string): boolean {
  const [one, other] = [domainOf(a), domainOf(b)];
  return one !== null && other !== null && (one === other || below(one, other) || below(other, one));
}

const below = (host: string, above: string): boolean => above.includes('.') && host.endsWith(`.${above}`);

/** Host of an address without `www.`; null where there is none. */
export function domainOf(address: string | null): string | null {
  const whole = addressOf(address);
  return whole === null ? null : new URL(whole).hostname.replace(/^www\./, '');
}
