import type { Span } from '@masar/shapes';
import { useEffect, useRef } from 'react';
import { useWords } from '../../screen/screen.tsx';

interface Props {
  readonly text: string;
  /** Where the words of the record stand. */
  readonly content: readonly Span[];
  readonly split: (parts: readonly Span[]) => void;
}

/** The words of a record, to choose the one with which the second of two begins. */
export function Splitter({ text, content, split }: Props) {
  const words = useWords();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  const whole = { from: Math.min(...content.map(({ from }) => from)), to: Math.max(...content.map(({ to }) => to)) };
  const starts = [...text.slice(whole.from, whole.to).matchAll(/\S+/g)].map(({ index, 0: word }) => ({ at: whole.from + index, word }));
  return (
    <div ref={group} className="splitter">
      <p className="hint">{words('splitAt')}</p>
      <p dir="auto">
        {starts.slice(1).map(({ at, word }) => (
          <button
            key={at}
            type="button"
            onClick={() =>
              split([
                { from: whole.from, to: endBefore(text, at) },
                { from: at, to: whole.to },
              ])
            }
          >
            {word}
          </button>
        ))}
      </p>
    </div>
  );
}

const endBefore = (text: string, at: number): number => text.slice(0, at).trimEnd().length;
