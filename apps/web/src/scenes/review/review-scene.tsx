import './review.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ask } from '../../desk/ask.ts';
import { Name } from '../../desk/name.tsx';
import { desk, type Hit, type RecordPage, type Values } from '../../desk/record.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useWriter } from '../../desk/session.ts';
import { isWriting } from '../../frame/keys.tsx';
import { useDay } from '../../screen/days.ts';
import { useScreen, useWords } from '../../screen/screen.tsx';
import { actKeys, statusKeys } from '../../words/words.ts';

interface Doubtful extends Hit {
  readonly confidence: number;
  readonly rule: string;
}

type Queue = Pick<RecordPage, 'count' | 'names'> & { readonly records: readonly Doubtful[] };

/** What the machine is least sure of, one after the other: a key accepts, rejects or edits it and goes on. */
export function ReviewScene() {
  const words = useWords();
  const { ui } = useScreen();
  const { who, mayWrite } = useWriter(words('unnamed'));
  const queries = useQueryClient();
  // Decided here and no more in the queue, before the desk has said so.
  const [done, setDone] = useState<readonly string[]>([]);
  const [skipped, setSkipped] = useState(0);
  const { data, error } = useQuery({ queryKey: ['review', ui], queryFn: () => ask<Queue>(`/review?lang=${ui}`) });
  const left = data?.records.filter(({ id }) => !done.includes(id)) ?? [];
  const at = left.length === 0 ? 0 : skipped % left.length;
  const current = left[at];
  const change = useMutation({
    // One after the other: what is taken back must have been done.
    scope: { id: 'review' },
    mutationFn: ({ id, values }: { id: string; values: Values | 'undo' }) =>
      values === 'undo' ? desk.undo(id, who) : desk.correct(id, who, values),
    onError: (_, { id }) => setDone((now) => now.filter((one) => one !== id)),
    onSettled: () => {
      if (left.length < 5) return queries.invalidateQueries({ queryKey: ['review'] });
    },
  });
  const decide = (values: Values) => {
    if (current === undefined || !mayWrite) return;
    setDone([...done, current.id]);
    change.mutate({ id: current.id, values });
  };
  const undo = () => {
    const last = done.at(-1);
    if (last === undefined) return;
    setDone(done.slice(0, -1));
    change.mutate({ id: last, values: 'undo' });
  };

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (isWriting(event)) return;
      if (event.key === 'a') decide({ rejected: false });
      else if (event.key === 'r') decide({ rejected: true });
      else if (event.key === 'u') undo();
      else if (event.key === 'j') setSkipped(at + 1);
      else if (event.key === 'k') setSkipped(at + left.length - 1);
      else if (event.key === 'e') document.querySelector<HTMLElement>('.doubtful select')?.focus();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });

  return (
    <section className="review">
      <header className="title">
        <h1>{words('review')}</h1>
        <p className="dim">{words('reviewHint')}</p>
      </header>
      <Refusal of={error} />
      <Refusal of={change.error} />
      {data === undefined ? (
        <output className="hint">{words('loading')}</output>
      ) : (
        <>
          <output className="dim">{words('reviewLeft', { count: Math.max(0, data.count - done.length) })}</output>
          {current === undefined ? (
            <p className="hint">{words('reviewNone')}</p>
          ) : (
            <Card key={current.id} record={current} names={data.names} mayWrite={mayWrite} decide={decide} />
          )}
          {done.length === 0 ? null : (
            <button type="button" onClick={undo}>
              {words('undo')} <kbd>u</kbd>
            </button>
          )}
        </>
      )}
    </section>
  );
}

interface CardProps {
  readonly record: Doubtful;
  readonly names: Queue['names'];
  readonly mayWrite: boolean;
  readonly decide: (values: Values) => void;
}

function Card({ record, names, mayWrite, decide }: CardProps) {
  const words = useWords();
  const day = useDay();
  const { data: around } = useQuery({
    queryKey: ['record', record.id],
    queryFn: () => ask<{ before: string; after: string }>(`/records/${encodeURIComponent(record.id)}`),
  });
  return (
    <article className={`doubtful card ${record.kind}`}>
      <p className="head">
        {record.speaker === null ? (
          <span className="dim">{record.kind === 'statement' ? words('unnamed') : words('oneEncounter')}</span>
        ) : (
          <strong>
            <Name of={record.speaker} names={names} />
          </strong>
        )}
        {record.side === null ? null : (
          <span className="dim">
            <Name of={record.side} names={names} />
          </span>
        )}
        {record.act === null ? null : <span className={`act ${record.act}`}>{words(`act.${record.act}`)}</span>}
        <span className="dim sure">
          {words('confidence')} {record.confidence.toFixed(2)}
        </span>
      </p>
      <p className="around" dir="auto">
        <span className="dim">{around?.before}</span>
        <mark>{record.quote}</mark>
        <span className="dim">{around?.after}</span>
      </p>
      <p className="head dim">
        <time>{day(record.published)}</time>
        {record.outlet === null ? <span>{words('unknownOutlet')}</span> : <bdi>{record.outlet}</bdi>}
        <Link to="/stories/$id" params={{ id: record.story }} search={{ record: record.id }}>
          {words('openStory')}
        </Link>
        <code dir="ltr">{record.rule}</code>
      </p>
      {mayWrite ? (
        <p className="buttons">
          <button type="button" onClick={() => decide({ rejected: false })}>
            {words('accept')} <kbd>a</kbd>
          </button>
          <button type="button" onClick={() => decide({ rejected: true })}>
            {words('reject')} <kbd>r</kbd>
          </button>
          <label>
            <span className="dim">
              {words('edit')} <kbd>e</kbd>
            </span>{' '}
            <select value={record.act ?? ''} onChange={({ target }) => decide({ act: target.value })}>
              {(record.kind === 'statement' ? actKeys : statusKeys).map((key) => (
                <option key={key} value={key}>
                  {words(`act.${key}`)}
                </option>
              ))}
            </select>
          </label>
        </p>
      ) : null}
    </article>
  );
}
