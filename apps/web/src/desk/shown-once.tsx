import { useState } from 'react';
import { useWords } from '../screen/screen.tsx';

interface Props {
  readonly title: string;
  readonly value: string;
}

/** Something that the desk tells once: to be copied now. */
export function ShownOnce({ title, value }: Props) {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  // Where a browser lets nobody copy, the words can still be chosen.
  const copy = () => navigator.clipboard?.writeText(value).then(() => setCopied(true));
  return (
    <div className="card once" role="status">
      <p>
        <strong>{title}</strong> <span className="dim">{words('shownOnce')}</span>
      </p>
      <p className="head">
        <code dir="ltr">{value}</code>
        <button type="button" onClick={copy}>
          {words(isCopied ? 'copied' : 'copyIt')}
        </button>
      </p>
    </div>
  );
}
