import { Link } from '@tanstack/react-router';
import type { Names } from '../../desk/ask.ts';
import { Asked } from '../../desk/asked.tsx';
import { Listed, Name } from '../../desk/name.tsx';
import { useDay } from '../../screen/days.ts';
import { useWords } from '../../screen/screen.tsx';
import { actKeys, statusKeys } from '../../words/words.ts';
import { alerts, type Moment } from './alerts.ts';

/** What an alert has told of, newest first. */
export function Fired({ id }: { readonly id: string }) {
  const words = useWords();
  return (
    <Asked of={['fired', id]} ask={(lang) => alerts.fired(id, lang)}>
      {({ moments, names }) =>
        moments.length === 0 ? (
          <p className="hint">{words('neverFired')}</p>
        ) : (
          <ol className="hits">
            {moments.map((one) => (
              <li key={one.number}>
                <Line moment={one} names={names} />
              </li>
            ))}
          </ol>
        )
      }
    </Asked>
  );
}

function Line({ moment: { at, kind, who, issue, before, after, records }, names }: { readonly moment: Moment; readonly names: Names }) {
  const words = useWords();
  const day = useDay();
  const told = (value: string | null): string => {
    if (value === null) return '–';
    if (([...actKeys, ...statusKeys] as readonly string[]).includes(value)) return words(`act.${value}`);
    return names[value] ?? (/^\d{4}/.test(value) ? day(value) : value);
  };
  const [side] = who;
  const [record] = records;
  return (
    <p className="head">
      <time className="dim" dateTime={at}>
        {day(at)}
      </time>
      {kind === 'position-changed' && side !== undefined && issue !== null ? (
        <Link to="/positions" search={{ side, issue }}>
          {words(`moment.${kind}`)}
        </Link>
      ) : record === undefined ? (
        words(`moment.${kind}`)
      ) : (
        <Link to="/encounters/$id" params={{ id: record }}>
          {words(`moment.${kind}`)}
        </Link>
      )}
      <span>
        <Listed keys={who} names={names} />
      </span>
      {issue === null ? null : (
        <span className="tag">
          <Name of={issue} names={names} />
        </span>
      )}
      <span className="dim">
        <bdi>{told(before)}</bdi> ← <bdi>{told(after)}</bdi>
      </span>
    </p>
  );
}
