import { useDay } from '../screen/days.ts';
import { useWords } from '../screen/screen.tsx';
import type { Names } from './ask.ts';
import { Actor, Name } from './name.tsx';
import { Quote } from './quote.tsx';
import type { Said } from './scenes.ts';

interface Props {
  readonly said: Said;
  readonly names: Names;
  readonly withIssues?: boolean;
  /** How many stories have it letter for letter. */
  readonly stories?: number;
}

/** One statement: when, who, what it does, and the words, which open their story. */
export function SaidLine({ said, names, withIssues = false, stories = 1 }: Props) {
  const words = useWords();
  const day = useDay();
  return (
    <div className="said">
      <p className="head">
        <time>{said.date === null ? words('undated') : day(said.date)}</time>
        <strong>
          <Actor id={said.speaker} names={names} />
        </strong>
        {said.side === null ? null : (
          <span className="dim">
            <Name of={said.side} names={names} />
          </span>
        )}
        <span className={`act ${said.act}`}>{words(`act.${said.act}`)}</span>
        {withIssues
          ? said.issues.map((issue) => (
              <span key={issue} className="tag">
                <Name of={issue} names={names} />
              </span>
            ))
          : null}
        {stories > 1 ? <span className="dim">{words('storyCount', { count: stories })}</span> : null}
      </p>
      <Quote {...said} />
    </div>
  );
}
