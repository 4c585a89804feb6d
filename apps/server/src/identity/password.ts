import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { Refusal } from '@masar/archive';
import { told } from '@masar/shapes';

/** Cost of scrypt as OWASP asks for: 32 MB and a third of a second on one core. Kept with each hash, so that it can rise. */
const cost = { N: 2 ** 15, r: 8, p: 3 };
const shortest = 12;
const longest = 200;

/** The hash of a password, with its cost and salt. Throws a Refusal for one that is too short to hold. */
export async function hashPassword(password: string, { N, r, p } = cost): Promise<string> {
  if ([...password].length < shortest || password.length > longest)
    throw new Refusal(told('password-length', { least: shortest, most: longest }));
  const salt = randomBytes(16);
  const hash = await derive(password, salt, { N, r, p });
  return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether a password is the one that was hashed; without a hash it takes as long and is not. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [kind, N, r, p, salt = '', hash = ''] = (kept ?? nobody).split('$');
  if (kind !== 'scrypt' || password.length > longest) return false;
  const made = await derive(password, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) });
  return timingSafeEqual(made, Buffer.from(hash, 'base64url')) && kept !== null;
}

/** A hash that no password has: its salt is empty, as none of ours is. */
const nobody = ['scrypt', cost.N, cost.r, cost.p, '', Buffer.alloc(32).toString('base64url')].join('$');

/** Passwords that are derived at a time: more would take the memory and the cores of the desk. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function derive(password: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await new Promise((resolve, reject) =>
      scrypt(password.normalize('NFKC'), salt, 32, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
        error ? reject(error) : resolve(key),
      ),
    );
  } finally {
    running--;
    waiting.shift()?.();
  }
}
