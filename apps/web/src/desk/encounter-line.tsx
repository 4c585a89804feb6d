import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDay } from '../screen/days.ts';
import { useWords } from '../screen/screen.tsx';
import type { Names } from './ask.ts';
import { Listed, Name } from './name.tsx';
import type { Encounter } from './scenes.ts';

/** What became of an encounter, as a badge. */
export function Status({ status }: { readonly status: string }) {
  const words = useWords();
  return <span className={`status ${status}`}>{words(`act.${status}`)}</span>;
}

/** When an encounter is, in words. */
export function useWhen(): (encounter: Pick<Encounter, 'start' | 'end'>) => string {
  const words = useWords();
  const day = useDay();
  return ({ start, end }) =>
    start === null
      ? words('undated')
      : [start, end === start ? null : end]
          .filter((one) => one !== null)
          .map(day)
          .join(' – ');
}

interface Props {
  readonly encounter: Encounter;
  readonly names: Names;
  /** What a scene adds to the line. */
  readonly children?: ReactNode;
}

/** One encounter in a line: when, what became of it, who met where, on what sources disagree, how many tell it. */
export function EncounterLine({ encounter, names, children }: Props) {
  const words = useWords();
  const day = useDay();
  const when = useWhen();
  const { place } = encounter;
  const who = encounter.participants.length > 1 ? encounter.participants : encounter.sides;
  const told = (field: string, value: string) =>
    field === 'status'
      ? words(`act.${value}`)
      : field === 'kind'
        ? words(`kind.${value}`)
        : field === 'date'
          ? day(value)
          : (names[value] ?? value);
  return (
    <li className={`encounter-line ${encounter.status}`}>
      <time>{when(encounter)}</time>
      <div>
        <p className="head">
          <Link to="/encounters/$id" params={{ id: encounter.id }} className="open">
            <strong>{words(`kind.${encounter.kind}`)}</strong> <Listed keys={who} names={names} />
          </Link>
          {place === null ? null : (
            <span className="dim">
              <Name of={place} names={names} />
            </span>
          )}
          <Status status={encounter.status} />
        </p>
        {children}
        {encounter.conflicts.map((one) => (
          <p key={one.field} className="conflict">
            ≠ {words(`field.${one.field}`)}
            {one.moved ? ` (${words('moved')})` : ''}:{' '}
            {one.values.map((value) => (
              <bdi key={value}>{told(one.field, value)}</bdi>
            ))}
          </p>
        ))}
        <p className="dim">
          {words('origins', { count: encounter.origins })}
          {encounter.tellers.length === 0 ? null : (
            <>
              {' · '}
              <Link to="/encounters/$id/accounts" params={{ id: encounter.id }} className="compare">
                {words('accounts')}
              </Link>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
