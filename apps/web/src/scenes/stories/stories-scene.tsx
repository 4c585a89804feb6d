import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { desk } from '../../desk/record.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useDay } from '../../screen/days.ts';
import { useWords } from '../../screen/screen.tsx';

/** A page of the desk's list of stories. */
const page = 100;

/** What is in the archive, newest first. */
export function StoriesScene() {
  const words = useWords();
  const day = useDay();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['stories'],
    queryFn: ({ pageParam }) => desk.stories(pageParam),
    initialPageParam: 0,
    getNextPageParam: ({ stories }, all) => (stories.length < page ? undefined : all.length * page),
  });
  const stories = data?.pages.flatMap((one) => one.stories) ?? [];
  return (
    <section className="stories">
      <header className="title">
        <h1>{words('stories')}</h1>
      </header>
      <Refusal of={error} />
      {data !== undefined && stories.length === 0 ? <p className="hint">{words('noStories')}</p> : null}
      <ol className="hits">
        {stories.map((story) => (
          <li key={story.id}>
            <Link to="/stories/$id" params={{ id: story.id }} className="headline" dir="auto">
              {story.title ?? story.id}
            </Link>
            <p className="dim">
              <time>{story.published === null ? words('undated') : day(story.published)}</time>{' '}
              {story.outlet === null ? words('unknownOutlet') : <bdi>{story.outlet}</bdi>} · {words('count', { count: story.records })}
            </p>
          </li>
        ))}
      </ol>
      {hasNextPage ? (
        <button type="button" className="more" onClick={() => fetchNextPage()}>
          {words('more')}
        </button>
      ) : null}
    </section>
  );
}
