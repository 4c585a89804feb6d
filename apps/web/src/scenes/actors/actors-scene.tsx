import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Names } from '../../desk/ask.ts';
import { Asked } from '../../desk/asked.tsx';
import { Actor, Name } from '../../desk/name.tsx';
import { useWords } from '../../screen/screen.tsx';
import { type ActorList, actors } from './actors.ts';
import { Office } from './offices.tsx';

/** Actors in the table at most; words find the others. */
const shown = 200;

/** Everybody who says something or meets somebody, who says most first; found by a part of the name. */
export function ActorsScene() {
  const words = useWords();
  const { q = '', kind } = useSearch({ from: '/actors' });
  const navigate = useNavigate({ from: '/actors' });
  return (
    <section className="actors">
      <header className="title">
        <h1>{words('actors')}</h1>
      </header>
      <Asked of={['actors']} ask={actors}>
        {(data) => {
          const found = data.actors.filter((one) => (kind === undefined || one.kind === kind) && isCalled(data.names[one.id] ?? one.id, q));
          const kinds = [...new Set(data.actors.map((one) => one.kind))];
          const set = (change: { q?: string | undefined; kind?: string | undefined }) =>
            navigate({ search: (now) => given({ ...now, ...change }), replace: true });
          return (
            <>
              <search>
                <form onSubmit={(event) => event.preventDefault()}>
                  <label className="wide">
                    <span>{words('find')}</span>
                    <input type="search" dir="auto" value={q} onChange={({ target }) => set({ q: target.value })} />
                  </label>
                  <label>
                    <span>{words('actorKind')}</span>
                    <select value={kind ?? ''} onChange={({ target }) => set({ kind: target.value })}>
                      <option value="">{words('every')}</option>
                      {kinds.map((one) => (
                        <option key={one} value={one}>
                          {words(`actorKind.${one}`)}
                        </option>
                      ))}
                    </select>
                  </label>
                </form>
              </search>
              <Table found={found.slice(0, shown)} names={data.names} />
              {found.length === 0 ? <p className="hint">{words('nothing')}</p> : null}
            </>
          );
        }}
      </Asked>
    </section>
  );
}

const given = (search: { q?: string | undefined; kind?: string | undefined }): { q?: string; kind?: string } => ({
  ...(search.q ? { q: search.q } : {}),
  ...(search.kind ? { kind: search.kind } : {}),
});

/** Names match by their letters alone: case, harakat, hamza and the like do not matter. */
const isCalled = (name: string, asked: string): boolean => plain(name).includes(plain(asked));
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/\u0649/g, '\u064a')
    .replace(/\u0629/g, '\u0647')
    .toLowerCase();

function Table({ found, names }: { readonly found: ActorList['actors']; readonly names: Names }) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={words('actors')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('names')}</th>
            <th scope="col">{words('offices')}</th>
            <th scope="col">{words('side')}</th>
            <th scope="col">{words('actorKind')}</th>
            <th scope="col" className="number">
              {words('statement')}
            </th>
            <th scope="col" className="number">
              {words('encounters')}
            </th>
            <th scope="col" className="number">
              {words('stories')}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <Actor id={one.id} names={names} />
              </th>
              <td className="dim">
                {one.offices.map((office) => (
                  <Office key={office.title} {...office} names={names} />
                ))}
              </td>
              <td>{one.side === null ? null : <Name of={one.side} names={names} />}</td>
              <td className="dim">{words(`actorKind.${one.kind}`)}</td>
              <td className="number">{one.by}</td>
              <td className="number">{one.met}</td>
              <td className="number">{one.stories}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
