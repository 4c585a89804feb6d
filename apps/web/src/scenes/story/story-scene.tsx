import './story.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { desk, type Values } from '../../desk/record.ts';
import { useWriter } from '../../desk/session.ts';
import { isWriting } from '../../frame/keys.tsx';
import { useDay } from '../../screen/days.ts';
import { useScreen, useWords } from '../../screen/screen.tsx';
import { piecesOf } from './pieces.ts';
import { RecordPanel } from './record-panel.tsx';

/** One story as it was published, its records highlighted in place, and a panel for the one that is chosen. */
export function StoryScene() {
  const words = useWords();
  const day = useDay();
  const { ui } = useScreen();
  const { who, mayWrite } = useWriter(words('unnamed'));
  const { id } = useParams({ from: '/stories/$id' });
  const { record: chosen } = useSearch({ from: '/stories/$id' });
  const navigate = useNavigate({ from: '/stories/$id' });
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const { data: story, error } = useQuery({ queryKey: ['story', id, ui], queryFn: () => desk.story(id, ui) });
  const pieces = useMemo(() => (story === undefined ? [] : piecesOf(story.text, story.records)), [story]);
  const change = useMutation({
    mutationFn: (values: Values | 'undo') => {
      return values === 'undo' ? desk.undo(chosen as string, who) : desk.correct(chosen as string, who, values);
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  const isThere = story !== undefined;
  const record = story?.records.find((one) => one.id === chosen);
  const choose = (next: string | undefined) => {
    change.reset();
    navigate({ search: next === undefined ? {} : { record: next }, replace: true, resetScroll: false });
  };

  useEffect(() => {
    if (isThere && chosen !== undefined)
      document.querySelector(`[data-first="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'center' });
  }, [chosen, isThere]);

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (isWriting(event)) return;
      const order = story?.records.map((one) => one.id) ?? [];
      const step = { j: 1, k: -1 }[event.key];
      if (step !== undefined && order.length > 0) {
        const at = chosen === undefined ? (step === 1 ? -1 : 0) : order.indexOf(chosen);
        choose(order[(at + step + order.length) % order.length]);
      } else if (event.key === 'Escape') choose(undefined);
      else if (record === undefined || !mayWrite) return;
      else if (event.key === 'r' && !record.rejected) change.mutate({ rejected: true });
      else if (event.key === 'a' && record.corrected.length === 0) change.mutate({ rejected: false });
      else if (event.key === 'u' && record.corrected.length > 0) change.mutate('undo');
      else if (event.key === 'e') (form.current?.elements[0] as HTMLElement | undefined)?.focus();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });

  if (error !== null) return <p role="alert">{error.message}</p>;
  if (story === undefined) return <p className="hint">{words('loading')}</p>;
  const rejected = new Set(story.records.filter((one) => one.rejected).map((one) => one.id));
  const shown = new Set<string>();
  return (
    <div className="reading">
      <h1 className="unseen">{story.title ?? id}</h1>
      <article lang={story.lang} dir={story.lang === 'ar' ? 'rtl' : 'ltr'}>
        <p className="dim about">
          <time>{day(story.published)}</time> {story.outlet === null ? null : <bdi>{story.outlet}</bdi>}{' '}
          {story.url === null || !/^https?:/.test(story.url) ? null : (
            <a href={story.url} rel="noreferrer noopener">
              {words('original')}
            </a>
          )}
        </p>
        <div className="copy">
          {pieces.map((piece) => {
            const words = story.text.slice(piece.from, piece.to);
            const [inner] = piece.records;
            if (inner === undefined) return words;
            const classes = [...piece.kinds, ...(chosen !== undefined && piece.records.includes(chosen) ? ['on'] : [])];
            if (piece.records.every((one) => rejected.has(one))) classes.push('rejected');
            // A link of nothing but space has no name.
            if (words.trim() === '')
              return (
                <span key={piece.from} className={classes.join(' ')}>
                  {words}
                </span>
              );
            const isFirst = !shown.has(inner);
            shown.add(inner);
            return (
              <Link
                key={piece.from}
                to="/stories/$id"
                params={{ id }}
                search={{ record: inner }}
                replace
                resetScroll={false}
                className={classes.join(' ')}
                {...(isFirst ? { 'data-first': inner } : { tabIndex: -1 })}
              >
                {words}
              </Link>
            );
          })}
        </div>
      </article>
      <aside aria-live="polite">
        {record === undefined ? (
          <KeyHint />
        ) : (
          <RecordPanel
            key={`${record.id} ${record.act} ${record.speaker} ${record.side}`}
            record={record}
            names={story.names}
            form={form}
            mayWrite={mayWrite}
            close={() => choose(undefined)}
            change={(values) => change.mutate(values)}
          />
        )}
        {change.error === null ? null : <p role="alert">{change.error.message}</p>}
      </aside>
    </div>
  );
}

/** What can be done here, before anything is chosen. */
function KeyHint() {
  const words = useWords();
  return (
    <div className="hint keys-here">
      <p>{words('point')}</p>
      <dl>
        {[
          ['j', 'keyNext'],
          ['a', 'accept'],
          ['r', 'reject'],
          ['e', 'edit'],
          ['u', 'undo'],
        ].map(([key, word = '']) => (
          <div key={word}>
            <dt>
              <kbd>{key === 'j' ? 'j / k' : key}</kbd>
            </dt>
            <dd>{words(word)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
