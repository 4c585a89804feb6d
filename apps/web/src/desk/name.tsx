import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useWords } from '../screen/screen.tsx';
import type { Names } from './ask.ts';

/** A key by its name, set apart so that its direction disturbs nothing beside it. */
export const Name = ({ of, names }: { readonly of: string; readonly names: Names }) => <bdi>{names[of] ?? of}</bdi>;

/** An actor by its name, as a link to its page; who is not told is called so. */
export function Actor({ id, names }: { readonly id: string | null; readonly names: Names }) {
  const words = useWords();
  if (id === null) return <span className="dim">{words('unnamed')}</span>;
  return (
    <Link to="/actors/$id" params={{ id }} className="actor">
      <Name of={id} names={names} />
    </Link>
  );
}

/** Several names in a row; `linked` where they are actors. */
export const Listed = ({
  keys,
  names,
  linked = false,
}: {
  readonly keys: readonly string[];
  readonly names: Names;
  readonly linked?: boolean;
}) =>
  keys.map((key, at) => (
    <Fragment key={key}>
      {at === 0 ? null : <span className="between"> – </span>}
      {linked ? <Actor id={key} names={names} /> : <Name of={key} names={names} />}
    </Fragment>
  ));
