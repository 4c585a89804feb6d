import type { Role } from '@masar/shapes';
import { useQuery } from '@tanstack/react-query';
import { useScreen } from '../screen/screen.tsx';
import { ask } from './ask.ts';

/** Who is here. A desk without users is one person's, who says with each change whose it is. */
export interface Session {
  readonly mode: 'single-user' | 'users';
  readonly signedIn: boolean;
  readonly name: string | null;
  readonly role: Role | null;
  /** True: users may also sign in by a provider of identities. */
  readonly provider: boolean;
}

export const sessionKey = ['session'];

export const useSession = () => useQuery({ queryKey: sessionKey, queryFn: () => ask<Session>('/session'), staleTime: 60_000 });

export const signIn = (name: string, password: string): Promise<Session> => ask('/sign-in', { name, password });
/** Sets another password for who has signed in, and begins a new session. */
export const changePassword = (given: { readonly password: string; readonly next: string }): Promise<Session> => ask('/password', given);
export const signOut = (): Promise<Session> => ask('/sign-out', {});

/** Whose corrections are made here, and whether this reader may make any. */
export function useWriter(unnamed: string): { readonly who: string; readonly mayWrite: boolean } {
  const { who } = useScreen();
  const { data } = useSession();
  return {
    who: data?.name ?? (who.trim() || unnamed),
    mayWrite: data?.role === 'editor' || data?.role === 'administrator',
  };
}
