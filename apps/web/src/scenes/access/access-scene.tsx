import '../../style/make.css';
import { useSession } from '../../desk/session.ts';
import { useWords } from '../../screen/screen.tsx';
import { Tokens } from './tokens.tsx';
import { Users } from './users.tsx';

/** Who may sign in, and what programs ask with. */
export function AccessScene() {
  const words = useWords();
  const { data: session } = useSession();
  return (
    <section className="access">
      <header className="title">
        <h1>{words('access')}</h1>
      </header>
      {session?.mode === 'single-user' ? <p className="hint">{words('singleUser')}</p> : null}
      {session?.mode === 'users' && session.role === 'administrator' ? <Users me={session.name} /> : null}
      {session?.mode === 'users' && session.role !== null ? <Tokens role={session.role} /> : null}
    </section>
  );
}
