import type { Act, EncounterStatus } from '@masar/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ask, type Names } from '../../desk/ask.ts';
import { Asked } from '../../desk/asked.tsx';
import { EncounterLine, Status } from '../../desk/encounter-line.tsx';
import { Name } from '../../desk/name.tsx';
import { Quote } from '../../desk/quote.tsx';
import { SaidList } from '../../desk/said-list.tsx';
import type { Encounter, Said } from '../../desk/scenes.ts';
import { useDay } from '../../screen/days.ts';
import { useKept } from '../../screen/kept.ts';
import { useWords } from '../../screen/screen.tsx';
import { LatestComments } from './latest-comments.tsx';

interface News {
  /** Of the newest change. */
  readonly number: number;
  readonly count: number;
  readonly stories: readonly { readonly id: string; readonly title: string | null; readonly published: string | null }[];
  readonly storyCount: number;
  readonly encounters: readonly Encounter[];
  readonly turned: readonly {
    readonly encounter: Encounter;
    readonly was: { readonly status: EncounterStatus; readonly start: string | null };
  }[];
  readonly stands: readonly {
    readonly side: string;
    readonly issue: string;
    readonly act: Act;
    readonly was: Act;
    readonly said: readonly Said[];
  }[];
  readonly corrections: readonly {
    readonly at: string;
    readonly who: string;
    readonly what: string;
    readonly record: string;
    readonly story: string;
    readonly quote: string;
  }[];
  readonly names: Names;
}

/** What changed since this reader last said that he has seen it; each change with the words that say so. */
export function ChangesScene() {
  const words = useWords();
  const day = useDay();
  const queries = useQueryClient();
  const [seen, setSeen] = useKept<string>('masar.seen', '0');
  const [seenOn, setSeenOn] = useKept<string>('masar.seenOn', '');
  return (
    <section className="changes">
      <header className="title">
        <h1>{words('changes')}</h1>
        <p className="dim">{seenOn === '' ? words('firstLook') : words('sinceWhen', { day: day(seenOn) })}</p>
      </header>
      <Asked of={['news', seen]} ask={(lang) => ask<News>(`/news?since=${Number(seen)}&lang=${lang}`)}>
        {(news) =>
          news.count === 0 ? (
            <p className="hint">{words('seenAll', { day: day(seenOn) })}</p>
          ) : (
            <>
              <p className="tools">
                <button
                  type="button"
                  onClick={() => {
                    setSeen(String(news.number));
                    setSeenOn(new Date().toISOString().slice(0, 10));
                    queries.invalidateQueries({ queryKey: ['news'] });
                  }}
                >
                  {words('markSeen')}
                </button>
              </p>
              <Lines news={news} />
            </>
          )
        }
      </Asked>
      <LatestComments />
    </section>
  );
}

function Lines({ news: { turned, encounters, stands, stories, storyCount, corrections, names } }: { readonly news: News }) {
  const words = useWords();
  const day = useDay();
  return (
    <>
      <Part title={words('turned')} count={turned.length}>
        <ol className="days">
          {turned.map(({ encounter, was }) => (
            <EncounterLine key={encounter.id} encounter={encounter} names={names}>
              <p className="dim">
                {words('became')} <Status status={was.status} /> {day(was.start)}
              </p>
            </EncounterLine>
          ))}
        </ol>
      </Part>
      <Part title={words('newStands')} count={stands.length}>
        {stands.map(({ side, issue, act, was, said }) => (
          <div key={`${side} ${issue}`} className="stand">
            <p className="head">
              <strong>
                <Name of={side} names={names} />
              </strong>
              <Link to="/positions" search={{ side, issue }} className="tag">
                <Name of={issue} names={names} />
              </Link>
              <span className={`act ${act}`}>{words(`act.${act}`)}</span>
              <span className="dim">
                {words('became')} {words(`act.${was}`)}
              </span>
            </p>
            <SaidList all={said} names={names} />
          </div>
        ))}
      </Part>
      <Part title={words('newEncounters')} count={encounters.length}>
        <ol className="days">
          {encounters.map((one) => (
            <EncounterLine key={one.id} encounter={one} names={names} />
          ))}
        </ol>
      </Part>
      <Part title={words('corrections')} count={corrections.length}>
        {corrections.map(({ at, who, what, record, story, quote }) => (
          <div key={at}>
            <p className="head">
              <time className="dim">{day(at)}</time>
              <bdi>{who}</bdi>
              <span className="dim">{words(what === 'undo' ? 'taken' : 'corrected')}</span>
            </p>
            <Quote story={story} record={record} quote={quote} />
          </div>
        ))}
      </Part>
      <Part title={words('newStories')} count={storyCount}>
        {stories.map(({ id, title, published }) => (
          <p key={id} className="head">
            <time className="dim">{day(published)}</time>
            <Link to="/stories/$id" params={{ id }} className="headline" dir="auto">
              {title ?? id}
            </Link>
          </p>
        ))}
      </Part>
    </>
  );
}

function Part({ title, count, children }: { readonly title: string; readonly count: number; readonly children: ReactNode }) {
  return count === 0 ? null : (
    <section>
      <h2>
        {title} <span className="dim">{count}</span>
      </h2>
      {children}
    </section>
  );
}
