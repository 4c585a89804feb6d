import { Link } from '@tanstack/react-router';
import { Asked } from '../../desk/asked.tsx';
import { useWords } from '../../screen/screen.tsx';
import { Facts } from './facts.tsx';
import { instruments } from './instruments.ts';

/** The texts on the table: drafts, agreements, letters and what stories tell of them. */
export function InstrumentsScene() {
  const words = useWords();
  return (
    <section className="instruments">
      <header className="title">
        <h1>{words('instruments')}</h1>
      </header>
      <Asked of={['instruments']} ask={instruments}>
        {({ instruments: all, names }) =>
          all.length === 0 ? (
            <p className="hint">{words('none')}</p>
          ) : (
            <ol className="hits">
              {all.map((one) => (
                <li key={one.id}>
                  <Link to="/instruments/$id" params={{ id: one.id }} className="headline" dir="auto">
                    {one.title}
                  </Link>
                  <Facts of={one} names={names} />
                  <p className="dim">
                    {words('provisionCount', { count: one.provisions })} · {words('statements', { count: one.statements })} ·{' '}
                    {words('storyCount', { count: one.stories })}
                  </p>
                </li>
              ))}
            </ol>
          )
        }
      </Asked>
    </section>
  );
}
