import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Asked } from '../../desk/asked.tsx';
import { Name } from '../../desk/name.tsx';
import { SaidList } from '../../desk/said-list.tsx';
import { useDay } from '../../screen/days.ts';
import { useWords } from '../../screen/screen.tsx';
import { opened } from './positions.ts';

/** What a side said on an issue, latest first: each run of one act, and when it turned. */
export function OpenedCell({ side, issue }: { readonly side: string; readonly issue: string }) {
  const words = useWords();
  const day = useDay();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus({ preventScroll: false }), []);
  return (
    <section ref={section} className="opened card" tabIndex={-1}>
      <Asked of={['position', side, issue]} ask={(lang) => opened(side, issue, lang)}>
        {({ stands, read, names }) => (
          <>
            <h2>
              <Name of={side} names={names} /> · <Name of={issue} names={names} />{' '}
              <span className="dim">{words('statements', { count: read })}</span>
              <Link to="/positions" resetScroll={false} className="button close" aria-label={words('close')}>
                ×
              </Link>
            </h2>
            {stands.length === 0 ? <p className="hint">{words('noStand')}</p> : null}
            <ol className="runs">
              {stands.map((run) => (
                <li key={`${run.act} ${run.since} ${run.statements[0]?.quote}`}>
                  <p className="head">
                    <span className={`act ${run.act}`}>{words(`act.${run.act}`)}</span>
                    <span className="dim">
                      {[run.since, run.until === run.since ? null : run.until]
                        .filter((one) => one !== null)
                        .map(day)
                        .join(' – ')}
                    </span>
                  </p>
                  <SaidList all={run.statements} names={names} />
                </li>
              ))}
            </ol>
          </>
        )}
      </Asked>
    </section>
  );
}
