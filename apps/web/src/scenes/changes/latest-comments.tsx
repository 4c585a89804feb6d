import '../../style/make.css';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../desk/ask.ts';
import { Quote } from '../../desk/quote.tsx';
import { useDay } from '../../screen/days.ts';
import { useWords } from '../../screen/screen.tsx';

interface Said {
  readonly id: string;
  readonly record: string;
  readonly story: string;
  readonly quote: string;
  readonly who: string;
  readonly body: string;
  readonly made: string;
}

/** What readers said last, of any record. */
export function LatestComments() {
  const words = useWords();
  const day = useDay();
  const { data } = useQuery({ queryKey: ['comments', 'latest'], queryFn: () => ask<{ comments: readonly Said[] }>('/comments') });
  if (data === undefined || data.comments.length === 0) return null;
  return (
    <section className="comments">
      <h2>
        {words('comments')} <span className="dim">{data.comments.length}</span>
      </h2>
      <ol>
        {data.comments.map(({ id, record, story, quote, who, body, made }) => (
          <li key={id}>
            <p className="head">
              <time className="dim" dateTime={made}>
                {day(made)}
              </time>
              <bdi>{who}</bdi>
            </p>
            <p className="body" dir="auto">
              {body}
            </p>
            <Quote story={story} record={record} quote={quote} />
          </li>
        ))}
      </ol>
    </section>
  );
}
