import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId } from 'react';
import { ask, type Names, part } from '../../desk/ask.ts';
import { useChoices } from '../../desk/choices.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useWriter } from '../../desk/session.ts';
import { useScreen, useWords } from '../../screen/screen.tsx';
import type { ActorPage } from './actors.ts';

/** What readers have said of an actor's side; where none is given it is as stories tell. */
interface SideGiven {
  readonly side?: string | null;
  readonly mayBeGiven: boolean;
  readonly changes: readonly {
    readonly number: number;
    readonly at: string;
    readonly who: string;
    readonly what: 'correct' | 'undo';
    readonly before: { readonly side?: string | null };
    readonly after: { readonly side?: string | null };
  }[];
  readonly names: Names;
}

/** Gives an actor its side in every story of the dossier, tells who has, and takes it back. */
export function SideOfActor({ actor: { id, side, names } }: { readonly actor: ActorPage }) {
  const words = useWords();
  const { ui } = useScreen();
  const { who, mayWrite } = useWriter(words('unnamed'));
  const { sides } = useChoices();
  const known = useId();
  const queries = useQueryClient();
  const path = `/actors/${part(id)}/side`;
  const { data } = useQuery({ queryKey: ['side', id, ui], queryFn: () => ask<SideGiven>(`${path}?lang=${ui}`) });
  const deed = useMutation({
    mutationFn: (given: string | null | 'undo') => (given === 'undo' ? ask(`${path}/undo`, { who }) : ask(path, { who, side: given })),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (data === undefined || !data.mayBeGiven || (!mayWrite && data.changes.length === 0)) return null;
  const shown = side === null ? '' : (names[side] ?? side);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('side') ?? '').trim();
    if (given === shown) return;
    deed.mutate(given === '' ? null : (sides.find(({ name }) => name === given)?.value ?? given));
  };
  const told = ({ side: one }: { readonly side?: string | null }): string =>
    one === undefined ? words('asStoriesTell') : one === null ? words('ofNoSide') : (data.names[one] ?? one);
  return (
    <details className="correct">
      <summary>{words('correctSide')}</summary>
      {mayWrite ? (
        <form key={shown} onSubmit={save}>
          <label>
            <span>{words('side')}</span>
            <input
              name="side"
              dir="auto"
              list={known}
              defaultValue={shown}
              maxLength={200}
              autoComplete="off"
              aria-describedby={`${known}-hint`}
            />
            <small id={`${known}-hint`} className="dim">
              {words('sideHint')}
            </small>
          </label>
          <datalist id={known}>
            {sides.map(({ value, name }) => (
              <option key={value} value={name} />
            ))}
          </datalist>
          <p className="buttons">
            <button type="submit" disabled={deed.isPending}>
              {words('save')}
            </button>
            <button type="button" disabled={deed.isPending} onClick={() => deed.mutate('undo')}>
              {words('undo')}
            </button>
          </p>
        </form>
      ) : null}
      <Refusal of={deed.error} />
      {data.changes.length === 0 ? null : (
        <ol className="plain">
          {data.changes.map(({ number, at, who: by, what, before, after }) => (
            <li key={number}>
              <bdi>{by}</bdi> · {words(what === 'undo' ? 'taken' : 'corrected')} ·{' '}
              <del>
                <bdi>{told(before)}</bdi>
              </del>{' '}
              <bdi>{told(after)}</bdi>{' '}
              <time dateTime={at} dir="ltr" className="dim">
                {at.slice(0, 16).replace('T', ' ')}
              </time>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
