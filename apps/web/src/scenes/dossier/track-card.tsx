import { Link } from '@tanstack/react-router';
import type { Names } from '../../desk/ask.ts';
import { Status, useWhen } from '../../desk/encounter-line.tsx';
import { Listed, Name } from '../../desk/name.tsx';
import { SaidLine } from '../../desk/said-line.tsx';
import type { Encounter, Track } from '../../desk/scenes.ts';
import { useWords } from '../../screen/screen.tsx';

interface Props {
  readonly track: Track;
  readonly encounters: ReadonlyMap<string, Encounter>;
  readonly names: Names;
}

/** A channel of talks: who, where, its rounds and what became of them, and who said what last. */
export function TrackCard({ track, encounters, names }: Props) {
  const words = useWords();
  const when = useWhen();
  return (
    <article className="track card">
      <h3>
        <Listed keys={track.sides} names={names} />
      </h3>
      <p className="dim">
        {track.place === null ? null : (
          <>
            <Name of={track.place} names={names} />
            {' · '}
          </>
        )}
        {words('held', { count: track.held })}
        {track.overseers.length === 0 ? null : (
          <>
            {' · '}
            {words('overseers')} <Listed keys={track.overseers} names={names} linked />
          </>
        )}
      </p>
      <ol className="rounds">
        {track.rounds.map((id) => {
          const round = encounters.get(id);
          return round === undefined ? null : (
            <li key={id} className={round.status}>
              <Link to="/encounters/$id" params={{ id }}>
                <time>{when(round)}</time> <span className="dim">{words(`kind.${round.kind}`)}</span>
              </Link>
              <Status status={round.status} />
            </li>
          );
        })}
      </ol>
      {track.last.length === 0 ? null : (
        <div className="last">
          <h4>{words('lastSaid')}</h4>
          {track.last.map((said) => (
            <SaidLine key={`${said.story} ${said.quote}`} said={said} names={names} />
          ))}
        </div>
      )}
    </article>
  );
}
