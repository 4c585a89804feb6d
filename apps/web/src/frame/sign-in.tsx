import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Refusal } from '../desk/refusal.tsx';
import { sessionKey, signIn } from '../desk/session.ts';
import { useWords } from '../screen/screen.tsx';

/** Asks who is here, where the desk has users and none has signed in. */
export function SignIn({ byProvider }: { readonly byProvider: boolean }) {
  const words = useWords();
  const queries = useQueryClient();
  const { mutate, error, isPending } = useMutation({
    mutationFn: ({ name, password }: { name: string; password: string }) => signIn(name, password),
    onSuccess: (session) => {
      queries.setQueryData(sessionKey, session);
      return queries.invalidateQueries();
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    mutate({ name: String(given.get('name')), password: String(given.get('password')) });
  };
  return (
    <form className="sign-in card" onSubmit={send}>
      <h1>{words('signIn')}</h1>
      <label>
        <span>{words('name')}</span>
        <input name="name" required autoComplete="username" dir="auto" />
      </label>
      <label>
        <span>{words('password')}</span>
        <input name="password" type="password" required autoComplete="current-password" dir="ltr" />
      </label>
      <Refusal of={error} />
      <button type="submit" disabled={isPending}>
        {words('signIn')}
      </button>
      {byProvider ? (
        <a href="/api/v1/oidc/start" className="button">
          {words('byProvider')}
        </a>
      ) : null}
    </form>
  );
}
