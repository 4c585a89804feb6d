import type { Names } from './ask.ts';
import { SaidLine } from './said-line.tsx';
import type { Said } from './scenes.ts';

interface Props {
  readonly all: readonly Said[];
  readonly names: Names;
  readonly withIssues?: boolean;
}

/** Statements in their order. What several stories have letter for letter, as copies do, stands once, with how many have it. */
export const SaidList = ({ all, names, withIssues = false }: Props) =>
  [...together(all)].map(([key, [said, ...more]]) => (
    <SaidLine
      key={key}
      said={said}
      names={names}
      withIssues={withIssues}
      stories={new Set([said, ...more].map(({ story }) => story)).size}
    />
  ));

function together(all: readonly Said[]): Map<string, [Said, ...Said[]]> {
  const same = new Map<string, [Said, ...Said[]]>();
  for (const one of all) {
    const key = JSON.stringify([one.speaker, one.side, one.act, one.date, one.quote]);
    const others = same.get(key);
    if (others === undefined) same.set(key, [one]);
    else others.push(one);
  }
  return same;
}
