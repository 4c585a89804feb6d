import type { Role } from '@masar/shapes';
import type { FormEvent } from 'react';
import { Asked } from '../../desk/asked.tsx';
import { emptied } from '../../desk/emptied.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useDeed } from '../../desk/use-deed.ts';
import { useDay } from '../../screen/days.ts';
import { useWords } from '../../screen/screen.tsx';
import { access, roleKeys, type User } from './access.ts';
import { RoleField } from './role-field.tsx';

/** Who may sign in, for administrators: added, given another role, disabled. */
export function Users({ me }: { readonly me: string | null }) {
  const words = useWords();
  return (
    <>
      <h2>{words('users')}</h2>
      <Asked of={['users']} ask={access.users}>
        {({ users }) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          <section className="scroll" tabIndex={0} aria-label={words('users')}>
            <table>
              <thead>
                <tr>
                  {['name', 'role', 'madeOn', 'status'].map((word) => (
                    <th key={word} scope="col">
                      {words(word)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {users.map((user) => (
                  <Row key={user.id} user={user} isMe={user.name === me} />
                ))}
              </tbody>
            </table>
          </section>
        )}
      </Asked>
      <NewUser />
    </>
  );
}

/** Nobody takes his own role away, or disables himself. */
function Row({ user: { name, role, made, closed }, isMe }: { readonly user: User; readonly isMe: boolean }) {
  const words = useWords();
  const day = useDay();
  const set = useDeed(['users'], access.setUser);
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>
        <select
          aria-label={`${words('role')}: ${name}`}
          value={role}
          disabled={isMe || set.isPending}
          onChange={({ target }) => set.mutate({ name, role: target.value as Role })}
        >
          {roleKeys.map((one) => (
            <option key={one} value={one}>
              {words(`role.${one}`)}
            </option>
          ))}
        </select>
      </td>
      <td>{day(made)}</td>
      <td>
        {isMe ? null : (
          <button type="button" disabled={set.isPending} onClick={() => set.mutate({ name, closed: closed === null })}>
            {words(closed === null ? 'disable' : 'enable')}
          </button>
        )}{' '}
        {closed === null ? null : <span className="status gone">{words('disabled')}</span>}
        <Refusal of={set.error} />
      </td>
    </tr>
  );
}

function NewUser() {
  const words = useWords();
  const { mutate, error, isPending } = useDeed(['users'], access.addUser);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = (key: string) => String(given.get(key) ?? '');
    mutate({ name: text('name').trim(), role: text('role') as Role, password: text('password') }, { onSuccess: emptied(form) });
  };
  return (
    <details>
      <summary>{words('newUser')}</summary>
      <form className="pair make" onSubmit={send}>
        <label>
          <span>{words('name')}</span>
          <input name="name" required maxLength={100} dir="auto" autoComplete="off" />
        </label>
        <RoleField most="administrator" />
        <label>
          <span>{words('initialPassword')}</span>
          <input name="password" type="password" required maxLength={1000} dir="ltr" autoComplete="new-password" />
        </label>
        <p className="wide">
          <button type="submit" disabled={isPending}>
            {words('create')}
          </button>
        </p>
      </form>
      <Refusal of={error} />
    </details>
  );
}
