import type { FormEvent } from 'react';
import { emptied } from '../../desk/emptied.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { changePassword, sessionKey } from '../../desk/session.ts';
import { useDeed } from '../../desk/use-deed.ts';
import { useWords } from '../../screen/screen.tsx';

/** Lets who has signed in set another password. */
export function Password({ name }: { readonly name: string }) {
  const words = useWords();
  const { mutate, error, isPending, isSuccess } = useDeed(sessionKey, changePassword);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    mutate({ password: String(given.get('password')), next: String(given.get('next')) }, { onSuccess: emptied(form) });
  };
  return (
    <form onSubmit={send}>
      <fieldset>
        <legend>{words('changePassword')}</legend>
        {/* For a keeper of passwords, which asks whose it is. */}
        <input type="text" name="name" value={name} readOnly hidden autoComplete="username" />
        <label>
          <span>{words('password')}</span>
          <input name="password" type="password" required maxLength={1000} dir="ltr" autoComplete="current-password" />
        </label>
        <label>
          <span>{words('newPassword')}</span>
          <input name="next" type="password" required maxLength={1000} dir="ltr" autoComplete="new-password" />
        </label>
        <button type="submit" disabled={isPending}>
          {words('save')}
        </button>
        <Refusal of={error} />
        {isSuccess ? <output>{words('passwordChanged')}</output> : null}
      </fieldset>
    </form>
  );
}
