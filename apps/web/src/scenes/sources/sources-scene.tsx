import { Link } from '@tanstack/react-router';
import { ask } from '../../desk/ask.ts';
import { Asked } from '../../desk/asked.tsx';
import { useDay } from '../../screen/days.ts';
import { useWords } from '../../screen/screen.tsx';
import { dayLong } from '../../screen/time.ts';

interface Feed {
  readonly url: string;
  readonly title: string | null;
  readonly fetched: string | null;
  readonly newest: string | null;
  readonly failures: number;
  readonly fault: string | null;
  readonly stopped: boolean;
}

interface Sources {
  readonly now: string;
  readonly feeds: readonly Feed[];
  readonly outlets: readonly { readonly outlet: string | null; readonly stories: number; readonly newest: string | null }[];
  readonly copies: readonly {
    readonly stories: readonly {
      readonly id: string;
      readonly title: string | null;
      readonly outlet: string | null;
      readonly agencies: readonly string[];
      readonly published: string | null;
      readonly why: string | null;
      readonly share: number | null;
    }[];
  }[];
}

/** Days without anything new after which a feed is called silent. */
const silence = 7;

const stateOf = ({ stopped, failures, fetched, newest }: Feed, now: string): string => {
  if (stopped) return 'gone';
  if (failures > 0) return 'failing';
  return (fetched ?? newest) === null || Date.parse(now) - Date.parse(newest ?? '1970-01-01') < silence * dayLong ? 'healthy' : 'silent';
};

/** Where the record comes from: feeds and how they are, outlets, and which stories are copies of which. */
export function SourcesScene() {
  const words = useWords();
  const day = useDay();
  return (
    <section className="sources">
      <header className="title">
        <h1>{words('sources')}</h1>
      </header>
      <Asked of={['sources']} ask={(lang) => ask<Sources>(`/sources?lang=${lang}`)}>
        {({ now, feeds, outlets, copies }) => (
          <>
            <h2>{words('feeds')}</h2>
            {feeds.length === 0 ? (
              <p className="hint">{words('noFeeds')}</p>
            ) : (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
              <section className="scroll" tabIndex={0} aria-label={words('feeds')}>
                <table>
                  <thead>
                    <tr>
                      {['feeds', 'status', 'lastAnswer', 'lastNew'].map((word) => (
                        <th key={word} scope="col">
                          {words(word)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {feeds.map((feed) => {
                      const state = stateOf(feed, now);
                      return (
                        <tr key={feed.url}>
                          <th scope="row">
                            <bdi>{feed.title ?? feed.url}</bdi>
                            <br />
                            <small className="dim" dir="ltr">
                              {feed.url}
                            </small>
                          </th>
                          <td>
                            <span className={`status ${state}`}>{words(state)}</span>
                            {feed.fault === null ? null : <p className="dim">{feed.fault}</p>}
                          </td>
                          <td>{feed.fetched === null ? words('never') : day(feed.fetched)}</td>
                          <td>{feed.newest === null ? words('never') : day(feed.newest)}</td>
                        </tr>
                      );
                    })}
                  </tbody>
                </table>
              </section>
            )}
            <h2>{words('outlets')}</h2>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words('outlet')}</th>
                  <th scope="col" className="number">
                    {words('stories')}
                  </th>
                  <th scope="col">{words('newest')}</th>
                </tr>
              </thead>
              <tbody>
                {outlets.map(({ outlet, stories, newest }) => (
                  <tr key={outlet}>
                    <th scope="row">{outlet === null ? words('unknownOutlet') : <bdi>{outlet}</bdi>}</th>
                    <td className="number">{stories}</td>
                    <td>{day(newest)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <h2>{words('copies')}</h2>
            {copies.length === 0 ? <p className="hint">{words('noCopies')}</p> : null}
            <ol className="hits">
              {copies.map(({ stories }) => (
                <li key={stories[0]?.id}>
                  <p className="dim">
                    {[...new Set(stories.flatMap(({ agencies }) => agencies))].map((agency) => (
                      <bdi key={agency}>{agency} </bdi>
                    ))}
                    {words('storyCount', { count: stories.length })}
                  </p>
                  {stories.map(({ id, title, outlet, published, why, share }) => (
                    <p key={id} className="head">
                      <time className="dim">{day(published)}</time>
                      <Link to="/stories/$id" params={{ id }} className="headline" dir="auto">
                        {title ?? id}
                      </Link>
                      <small className="dim">
                        {outlet === null ? words('unknownOutlet') : <bdi>{outlet}</bdi>}{' '}
                        {why === 'text' ? words('heldShare', { share: share ?? 0 }) : words(why === null ? 'heldFirst' : 'heldUpdate')}
                      </small>
                    </p>
                  ))}
                </li>
              ))}
            </ol>
          </>
        )}
      </Asked>
    </section>
  );
}
