import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type DossierEncounter, type DossierTrack, desk, type Names } from './desk.ts';
import { Positions } from './positions.tsx';
import { Quote } from './quote.tsx';
import { useDay, useScreen, useWords } from './screen.tsx';

/** What all stories say together: what is next, the tracks, who met, and where the sides stand. */
export function DossierScene() {
  const words = useWords();
  const day = useDay();
  const { ui } = useScreen();
  const { data, error } = useQuery({ queryKey: ['dossier', ui], queryFn: () => desk.dossier(ui) });
  if (error !== null) return <p role="alert">{error.message}</p>;
  if (data === undefined) return <p className="hint">{words('loading')}</p>;
  if (data.stories === 0) return <p className="hint">{words('noStories')}</p>;
  const { today, names } = data;
  const byId = new Map(data.encounters.map((one) => [one.id, one]));
  const ahead = data.encounters.filter((one) => isAhead(one, today));
  return (
    <div className="dossier">
      <h1 className="unseen">{words('dossier')}</h1>
      <section>
        <h2>{words('next')}</h2>
        {ahead.length === 0 ? <p className="hint">{words('nextNone', { day: day(today) })}</p> : null}
        <ol className="days">
          {ahead.map((one) => (
            <EncounterLine key={one.id} encounter={one} names={names} />
          ))}
        </ol>
      </section>
      <section>
        <h2>{words('tracks')}</h2>
        <div className="tracks">
          {data.tracks.map((one) => (
            <Track key={one.id} track={one} encounters={byId} names={names} />
          ))}
        </div>
      </section>
      <section>
        <h2>{words('positions')}</h2>
        <Positions positions={data.positions} names={names} />
      </section>
      <section>
        <h2>{words('encounters')}</h2>
        <ol className="days">
          {data.encounters.map((one) => (
            <EncounterLine key={one.id} encounter={one} names={names} id={one.id} />
          ))}
        </ol>
      </section>
    </div>
  );
}

const isAhead = ({ start, status }: DossierEncounter, today: string | null): boolean =>
  start !== null && today !== null && start > today && (status === 'planned' || status === 'proposed' || status === 'ongoing');

const listed = (keys: readonly string[], names: Names): string => keys.map((key) => names[key] ?? key).join(' – ');

function Track({ track, encounters, names }: { track: DossierTrack; encounters: ReadonlyMap<string, DossierEncounter>; names: Names }) {
  const words = useWords();
  const day = useDay();
  return (
    <article className="track">
      <h3>
        <bdi>{listed(track.sides, names)}</bdi>
      </h3>
      <p className="dim">
        {track.place === null ? null : <bdi>{names[track.place] ?? track.place}</bdi>} · {words('held', { count: track.held })}
        {track.overseers.length === 0 ? null : (
          <>
            {' '}
            · {words('overseers')} <bdi>{listed(track.overseers, names)}</bdi>
          </>
        )}
      </p>
      <ol>
        {track.rounds.map((id) => {
          const round = encounters.get(id);
          return round === undefined ? null : (
            <li key={id} className={round.status}>
              <a href={`#${id}`}>
                {round.start === null ? words('undated') : day(round.start)} <span className="dim">{words(`kind.${round.kind}`)}</span>
              </a>{' '}
              <span className={`status ${round.status}`}>{words(`act.${round.status}`)}</span>
            </li>
          );
        })}
      </ol>
    </article>
  );
}

function EncounterLine({ encounter, names, id }: { encounter: DossierEncounter; names: Names; id?: string }) {
  const words = useWords();
  const day = useDay();
  const { start, end, place, history } = encounter;
  const dates = [start, end === start ? null : end].filter((one) => one !== null).map(day);
  const who = encounter.participants.length > 1 ? encounter.participants : encounter.sides;
  return (
    <li id={id} className={encounter.status}>
      <p className="head">
        <time>{dates.length === 0 ? words('undated') : dates.join(' – ')}</time>
        <span className={`status ${encounter.status}`}>{words(`act.${encounter.status}`)}</span>
        <strong>{words(`kind.${encounter.kind}`)}</strong>
        <bdi>{listed(who, names)}</bdi>
        {place === null ? null : <bdi className="dim">{names[place] ?? place}</bdi>}
        {encounter.tellers.length === 0 ? null : (
          <Link to="/encounters/$id" params={{ id: encounter.id }} className="compare">
            {words('accounts')}
          </Link>
        )}
      </p>
      {encounter.conflicts.map((one) => (
        <p key={one.field} className="conflict">
          ≠ {words(`field.${one.field}`)}
          {one.moved ? ` (${words('moved')})` : ''}:{' '}
          {one.values.map((value) => (
            <bdi key={value}>
              {one.field === 'status' ? words(`act.${value}`) : one.field === 'date' ? day(value) : (names[value] ?? value)}
            </bdi>
          ))}
        </p>
      ))}
      <details>
        <summary>{words('origins', { count: encounter.origins })}</summary>
        <ol className="history">
          {history.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two reports of one story can be alike in all but their place
            <li key={at}>
              <p className="dim">
                {day(one.published)} · {words(`act.${one.status}`)} ·{' '}
                <bdi>{one.speaker === null ? words('copy') : (names[one.speaker] ?? one.speaker)}</bdi>
              </p>
              <Quote {...one} />
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}
