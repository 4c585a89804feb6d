import ipaddr from 'ipaddr.js';

/**
 * Blocks of the IANA special-purpose registries that the library counts as unicast: IETF protocol assignments and
 * documentation are not where news is.
 */
const special: readonly [string, number][] = [
  ['192.0.0.0', 24],
  ['192.88.99.0', 24],
  ['198.18.0.0', 15],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
];

/**
 * True for an address of the public internet: IPv4 or IPv6 as written by a resolver, with or without brackets. An IPv4 address
 * inside an IPv6 one counts as what it is. Source: IANA IPv4 and IPv6 Special-Purpose Address Registries.
 */
export function isPublic(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.process(bare);
  if (parsed.range() !== 'unicast') return false;
  return !special.some(([block, bits]) => {
    const base = ipaddr.parse(block);
    return base.kind() === parsed.kind() && parsed.match(base, bits);
  });
}

/** True for a host that is written as an address, in brackets or with dots; a URL writes every spelling of one in this form. */
export const isLiteral = (host: string): boolean => ipaddr.isValid(host.replace(/^\[|\]$/g, ''));
