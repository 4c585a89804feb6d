import type { Role } from '@masar/shapes';
import { ask, part } from '../../desk/ask.ts';

export const roleKeys: readonly Role[] = ['reader', 'analyst', 'editor', 'administrator'];

export interface User {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly made: string;
  /** When the user was disabled; null while it may sign in. */
  readonly closed: string | null;
}

export interface Token {
  readonly id: string;
  readonly user: string;
  readonly name: string;
  readonly role: Role;
  readonly expires: string;
  readonly used: string | null;
}

export const access = {
  users: (): Promise<{ users: readonly User[] }> => ask('/users'),
  addUser: (user: { name: string; role: Role; password: string }): Promise<User> => ask('/users', user),
  setUser: ({ name, ...set }: { name: string; role?: Role; closed?: boolean }): Promise<User> => ask(`/users/${part(name)}`, set, 'PATCH'),
  tokens: (): Promise<{ tokens: readonly Token[] }> => ask('/tokens'),
  addToken: (token: { name: string; role: Role; days: number }): Promise<Token & { secret: string }> => ask('/tokens', token),
  removeToken: (id: string): Promise<unknown> => ask(`/tokens/${part(id)}`, undefined, 'DELETE'),
};
