import type { ReactNode } from 'react';
import { useWords } from './screen.tsx';

interface Props<T> {
  readonly all: readonly T[];
  /** The word that says that there is none. */
  readonly none: string;
  readonly children: (one: T) => ReactNode;
}

/** What the desk keeps of a kind, a line each, or that there is none. */
export function Listed<T extends { readonly id: string }>({ all, none, children }: Props<T>) {
  const words = useWords();
  if (all.length === 0) return <p className="hint">{words(none)}</p>;
  return (
    <ul className="hits">
      {all.map((one) => (
        <li key={one.id}>{children(one)}</li>
      ))}
    </ul>
  );
}
