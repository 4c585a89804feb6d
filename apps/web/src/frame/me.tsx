import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Session, sessionKey, signOut } from '../desk/session.ts';
import { useScreen, useWords } from '../screen/screen.tsx';
import { uiNames, uis } from '../words/words.ts';

/** Who is here, and the language of the screen. */
export function Me({ session }: { readonly session: Session | undefined }) {
  const words = useWords();
  const queries = useQueryClient();
  const { ui, setUi, who, setWho } = useScreen();
  const out = useMutation({
    mutationFn: signOut,
    onSuccess: (left) => {
      queries.setQueryData(sessionKey, left);
      // Nothing that was read under the session stays.
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
    },
  });
  return (
    <div className="me">
      {session?.mode === 'users' ? (
        session.signedIn ? (
          <p className="signed">
            <bdi>{session.name}</bdi> <span className="dim">{words(`role.${session.role}`)}</span>
            <button type="button" onClick={() => out.mutate()}>
              {words('signOut')}
            </button>
          </p>
        ) : null
      ) : (
        <label className="who" title={words('youHint')}>
          <span>{words('you')}</span>
          <input value={who} maxLength={100} autoComplete="name" dir="auto" onChange={({ target }) => setWho(target.value)} />
        </label>
      )}
      <p className="languages">
        {uis.map((one) => (
          <button key={one} type="button" lang={one} aria-pressed={one === ui} onClick={() => setUi(one)}>
            {uiNames[one]}
          </button>
        ))}
      </p>
    </div>
  );
}
