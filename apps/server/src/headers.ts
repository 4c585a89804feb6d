import type { Front } from './identity/who.ts';

/** Nothing but what the desk itself ships is loaded, run or framed. */
const directives = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
};

/** For helmet. Loopback speaks no TLS. */
export const headersOf = ({ url }: Front) =>
  ({ contentSecurityPolicy: { useDefaults: false, directives }, strictTransportSecurity: url !== null }) as const;

/** The same for an answer that no hook sees. */
export const bare: Readonly<Record<string, string>> = {
  'content-security-policy': Object.entries(directives)
    .map(([name, values]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${values.join(' ')}`)
    .join(';'),
  'x-content-type-options': 'nosniff',
};
