import '../style/make.css';
import type { FormEvent } from 'react';
import { useWords } from '../screen/screen.tsx';
import { ask, part } from './ask.ts';
import { Asked } from './asked.tsx';
import { emptied } from './emptied.ts';
import { Refusal } from './refusal.tsx';
import { useSession, useWriter } from './session.ts';
import { useDeed } from './use-deed.ts';

interface Comment {
  readonly id: string;
  readonly who: string;
  readonly body: string;
  readonly made: string;
  /** True: the reader may take it away. */
  readonly mine: boolean;
}

const of = (record: string): string => `/records/${part(record)}/comments`;

/** What readers say of a record to one another. */
export function Comments({ record }: { readonly record: string }) {
  const words = useWords();
  const { data: session } = useSession();
  const { who } = useWriter(words('unnamed'));
  const key = ['comments', record];
  const say = useDeed(key, (body: string) => ask(of(record), { body, ...(session?.mode === 'users' ? {} : { who }) }));
  const remove = useDeed(key, (id: string) => ask(`/comments/${part(id)}`, undefined, 'DELETE'));
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const body = String(new FormData(form).get('body') ?? '').trim();
    if (body !== '') say.mutate(body, { onSuccess: emptied(form) });
  };
  const failed = say.error ?? remove.error;
  return (
    <section className="comments" aria-label={words('comments')}>
      <h2>{words('comments')}</h2>
      <Asked of={key} ask={() => ask<{ comments: readonly Comment[] }>(of(record))}>
        {({ comments }) =>
          comments.length === 0 ? (
            <p className="hint">{words('noComments')}</p>
          ) : (
            <ol>
              {comments.map(({ id, who: by, body, made, mine }) => (
                <li key={id}>
                  <p className="head dim">
                    <bdi>{by}</bdi>
                    <time dateTime={made} dir="ltr">
                      {made.slice(0, 16).replace('T', ' ')}
                    </time>
                    {mine ? (
                      <button type="button" disabled={remove.isPending} onClick={() => remove.mutate(id)}>
                        {words('remove')}
                      </button>
                    ) : null}
                  </p>
                  <p className="body" dir="auto">
                    {body}
                  </p>
                </li>
              ))}
            </ol>
          )
        }
      </Asked>
      {session?.role === 'reader' ? null : (
        <form onSubmit={send}>
          <label>
            <span>{words('commentHint')}</span>
            <textarea name="body" rows={2} maxLength={4000} required dir="auto" />
          </label>
          <p className="buttons">
            <button type="submit" disabled={say.isPending}>
              {words('comment')} <kbd>c</kbd>
            </button>
          </p>
        </form>
      )}
      <Refusal of={failed} />
    </section>
  );
}
