import type { Role } from '@masar/shapes';
import type { FormEvent } from 'react';
import { Asked } from '../../desk/asked.tsx';
import { emptied } from '../../desk/emptied.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { ShownOnce } from '../../desk/shown-once.tsx';
import { useDeed } from '../../desk/use-deed.ts';
import { useDay } from '../../screen/days.ts';
import { Listed } from '../../screen/listed.tsx';
import { useWords } from '../../screen/screen.tsx';
import { access, type Token } from './access.ts';
import { RoleField } from './role-field.tsx';

/** What programs ask the desk with: one's own; an administrator sees all. */
export function Tokens({ role }: { readonly role: Role }) {
  const words = useWords();
  const made = useDeed(['tokens'], access.addToken);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    made.mutate(
      { name: String(given.get('name')).trim(), role: String(given.get('role')) as Role, days: Number(given.get('days')) },
      { onSuccess: emptied(form) },
    );
  };
  return (
    <>
      <h2>{words('tokens')}</h2>
      <p className="dim">{words('tokensHint')}</p>
      <Asked of={['tokens']} ask={access.tokens}>
        {({ tokens }) => (
          <Listed all={tokens} none="noTokens">
            {(one) => <One token={one} />}
          </Listed>
        )}
      </Asked>
      <details>
        <summary>{words('newToken')}</summary>
        <form className="pair make" onSubmit={send}>
          <label>
            <span>{words('forWhat')}</span>
            <input name="name" required maxLength={100} dir="auto" />
          </label>
          <RoleField most={role} />
          <label>
            <span>{words('days')}</span>
            <input name="days" type="number" min={1} max={366} defaultValue={90} required dir="ltr" />
          </label>
          <p className="wide">
            <button type="submit" disabled={made.isPending}>
              {words('create')}
            </button>
          </p>
        </form>
      </details>
      <Refusal of={made.error} />
      {made.data === undefined ? null : <ShownOnce title={words('token')} value={made.data.secret} />}
    </>
  );
}

function One({ token: { id, user, name, role, expires, used } }: { readonly token: Token }) {
  const words = useWords();
  const day = useDay();
  const revoke = useDeed(['tokens'], access.removeToken);
  return (
    <>
      <p className="head">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <bdi className="dim">{user}</bdi>
        <span className="tag">{words(`role.${role}`)}</span>
        <span className="dim">
          {words('expires')}: {day(expires)}
        </span>
        <span className="dim">
          {words('lastUsed')}: {used === null ? words('never') : day(used)}
        </span>
        <button type="button" disabled={revoke.isPending} onClick={() => revoke.mutate(id)}>
          {words('revoke')}
        </button>
      </p>
      <Refusal of={revoke.error} />
    </>
  );
}
