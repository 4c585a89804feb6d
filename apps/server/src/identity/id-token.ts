import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { Denied } from '../problem.ts';

/** What a provider says of somebody. */
export interface Claims {
  readonly iss: string;
  readonly sub: string;
  readonly email: string | null;
}

/** What a token must be for. */
export interface Expected {
  readonly issuer: string;
  readonly client: string;
  readonly nonce: string;
  /** Seconds since 1970. */
  readonly now: number;
}

/** A public key of a provider. */
export type Key = JsonWebKey & { readonly kid?: string; readonly use?: string; readonly alg?: string };

/** Signatures that are taken, and of which keys: a token that names another is refused, «none» above all. */
const algorithms: Readonly<Record<string, 'RSA' | 'EC'>> = { RS256: 'RSA', ES256: 'EC' };
/** Seconds by which clocks may differ. */
const skew = 60;

/** The name of the key that a token says it is signed with. Throws Denied. */
export const keyIdOf = (token: string): string | undefined => {
  const kid = part(token, 0)['kid'];
  return typeof kid === 'string' ? kid : undefined;
};

/** What an ID token says (OpenID Connect Core, 3.1.3.7). Throws Denied where it is not signed by one of `keys`, or not for us, now and here. */
export function claimsOf(token: string, keys: readonly Key[], expected: Expected): Claims {
  const { alg, kid } = part(token, 0);
  const kind = typeof alg === 'string' && Object.hasOwn(algorithms, alg) ? algorithms[alg] : undefined;
  const fitting = keys.filter(
    (key) => key.kty === kind && (kid === undefined || key.kid === kid) && key.use !== 'enc' && (key.alg ?? alg) === alg,
  );
  if (kind === undefined || !fitting.some((key) => isSignedBy(token, key)))
    throw new Denied(401, 'the provider’s answer is not signed by it');
  const claims = part(token, 1);
  const { iss, sub, aud, azp, exp, iat, nonce, email, email_verified: isVerified } = claims;
  const audience = [aud].flat();
  if (iss !== expected.issuer) throw new Denied(401, 'the provider’s answer is another’s');
  if (
    !audience.includes(expected.client) ||
    (audience.length > 1 && azp !== expected.client) ||
    (azp !== undefined && azp !== expected.client)
  )
    throw new Denied(401, 'the provider’s answer is for another desk');
  if (typeof exp !== 'number' || typeof iat !== 'number' || exp + skew < expected.now || iat - skew > expected.now)
    throw new Denied(401, 'the provider’s answer is not of now');
  if (nonce !== expected.nonce) throw new Denied(401, 'the provider’s answer is to another question');
  if (typeof sub !== 'string' || sub === '') throw new Denied(401, 'the provider’s answer does not say who it is');
  return { iss, sub, email: isVerified === true && typeof email === 'string' ? email : null };
}

function isSignedBy(token: string, key: Key): boolean {
  const [head = '', body = '', signature = ''] = token.split('.');
  const keyObject = createPublicKey({ key, format: 'jwk' });
  const how = key.kty === 'EC' ? { key: keyObject, dsaEncoding: 'ieee-p1363' as const } : keyObject;
  return verify('sha256', Buffer.from(`${head}.${body}`), how, Buffer.from(signature, 'base64url'));
}

function part(token: string, at: 0 | 1): Record<string, unknown> {
  try {
    const made: unknown = JSON.parse(Buffer.from(token.split('.')[at] ?? '', 'base64url').toString());
    if (typeof made === 'object' && made !== null) return made as Record<string, unknown>;
  } catch {
    // What is no JSON is no token either.
  }
  throw new Denied(401, 'the provider’s answer cannot be read');
}
