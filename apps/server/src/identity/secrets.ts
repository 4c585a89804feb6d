import { createHash, createHmac, randomBytes } from 'node:crypto';

/** Something that nobody can guess, 256 bits, for an address or a cookie. */
export const randomSecret = (): string => randomBytes(32).toString('base64url');

/** What a secret of that length is recognised by where it is kept. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** As `digestOf`, and also the desk's own secret is needed to make it: who can write to the database cannot make a session. */
export const keyedDigest = (key: string, secret: string): string => createHmac('sha256', key).update(secret).digest('hex');

/** Characters of the desk's secret at least, and how many of them differ. */
const least = 32;
const kinds = 10;

/** Whether a desk's secret is one: long, and not the same few characters over again. */
export const isSecret = (given: string): boolean => given.length >= least && new Set(given).size >= kinds;
