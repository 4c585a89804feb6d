import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useScreen, useWords } from '../screen/screen.tsx';
import { Refusal } from './refusal.tsx';

interface Props<T> {
  /** What is asked for, apart from the language of the screen, which is part of every question. */
  readonly of: readonly (string | number)[];
  readonly ask: (lang: string) => Promise<T>;
  readonly children: (answer: T) => ReactNode;
}

/** Shows what the desk answers; says so while it is asked, and what it refuses in its own sentence, with a way to ask again. */
export function Asked<T>({ of, ask, children }: Props<T>) {
  const words = useWords();
  const { ui } = useScreen();
  const { data, error, refetch } = useQuery({ queryKey: [...of, ui], queryFn: () => ask(ui) });
  if (error !== null)
    return (
      <div>
        <Refusal of={error} />
        <button type="button" onClick={() => refetch()}>
          {words('again')}
        </button>
      </div>
    );
  if (data === undefined) return <output className="hint">{words('loading')}</output>;
  return children(data);
}
