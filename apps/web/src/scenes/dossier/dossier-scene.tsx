import './dossier.css';
import { Link } from '@tanstack/react-router';
import { Asked } from '../../desk/asked.tsx';
import { EncounterLine } from '../../desk/encounter-line.tsx';
import { dossier, type Encounter } from '../../desk/scenes.ts';
import { byDay, spanOf, useDay } from '../../screen/days.ts';
import { useWords } from '../../screen/screen.tsx';
import { LatestTurns } from './latest-turns.tsx';
import { TrackCard } from './track-card.tsx';

/** What all stories say together: what is next, the tracks, how positions turned last, and who met. */
export function DossierScene() {
  const words = useWords();
  const day = useDay();
  return (
    <Asked of={['dossier']} ask={dossier}>
      {(data) => {
        if (data.stories === 0) return <p className="hint">{words('noStories')}</p>;
        const { today, names } = data;
        const byId = new Map(data.encounters.map((one) => [one.id, one]));
        const ahead = data.encounters.filter((one) => isAhead(one, today));
        return (
          <div className="dossier">
            <header className="title">
              <h1>{words('dossier')}</h1>
              <p className="dim">
                {words('storyCount', { count: data.stories })}
                {today === null ? null : (
                  <>
                    {' '}
                    · {words('today')} <time>{day(today)}</time>
                  </>
                )}
              </p>
            </header>
            <section className="ahead">
              <h2>{words('next')}</h2>
              {ahead.length === 0 ? (
                <p className="hint">{words('nextNone', { day: day(today) })}</p>
              ) : (
                <ol className="days">
                  {ahead.map((one) => (
                    <EncounterLine key={one.id} encounter={one} names={names} />
                  ))}
                </ol>
              )}
            </section>
            <section>
              <h2>{words('tracks')}</h2>
              {data.tracks.length === 0 ? (
                <p className="hint">{words('tracksNone')}</p>
              ) : (
                <div className="tracks">
                  {data.tracks.map((one) => (
                    <TrackCard key={one.id} track={one} encounters={byId} names={names} />
                  ))}
                </div>
              )}
            </section>
            <section>
              <h2>
                {words('latestMoves')} <Link to="/positions">{words('allPositions')}</Link>
              </h2>
              <LatestTurns positions={data.positions} names={names} />
            </section>
            <section>
              <h2>{words('encounters')}</h2>
              <ol className="days">
                {latestFirst(data.encounters).map((one) => (
                  <EncounterLine key={one.id} encounter={one} names={names} />
                ))}
              </ol>
            </section>
          </div>
        );
      }}
    </Asked>
  );
}

/** Told to come, on a day that may be today or later. */
function isAhead({ start, end, status }: Encounter, today: string | null): boolean {
  const days = start === null ? null : spanOf(end === null ? start : `${start}/${end}`);
  const isTold = status === 'planned' || status === 'proposed' || status === 'ongoing';
  return isTold && days !== null && today !== null && days.to >= Date.parse(today);
}

/** By day, the latest first; what has none last. */
const latestFirst = (encounters: readonly Encounter[]): Encounter[] => [...encounters].sort((a, b) => byDay(b.start, a.start));
