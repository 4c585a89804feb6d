import './positions.css';
import { Link, useSearch } from '@tanstack/react-router';
import { Asked } from '../../desk/asked.tsx';
import { Name } from '../../desk/name.tsx';
import { useDay } from '../../screen/days.ts';
import { useWords } from '../../screen/screen.tsx';
import { OpenedCell } from './opened-cell.tsx';
import { type Cell, type Matrix, matrix } from './positions.ts';

/** Sides that fit on a screen. */
const columns = 6;

/** Side × issue: what the side did last and since when; each cell opens its statements over time, an empty one says how much was read. */
export function PositionsScene() {
  const words = useWords();
  const { side, issue } = useSearch({ from: '/positions' });
  return (
    <div className="positions">
      <header className="title">
        <h1>{words('positions')}</h1>
        <p className="dim">{words('positionsHint')}</p>
      </header>
      <Asked of={['positions']} ask={matrix}>
        {(data) => <Table data={data} />}
      </Asked>
      {side === undefined || issue === undefined ? null : <OpenedCell key={`${side} ${issue}`} side={side} issue={issue} />}
    </div>
  );
}

function Table({ data: { sides, cells, names } }: { readonly data: Matrix }) {
  const words = useWords();
  const { sides: shown, ...rest } = useSearch({ from: '/positions' });
  const raised = new Set(cells.map(({ side }) => side));
  const all = sides.filter(({ side }) => raised.has(side));
  const columned = shown === 'all' ? all : all.slice(0, columns);
  const at = new Map(cells.map((cell) => [`${cell.side} ${cell.issue}`, cell]));
  const issues = [...new Set(cells.map(({ issue }) => issue))].filter((issue) => columned.some(({ side }) => at.has(`${side} ${issue}`)));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={words('positions')}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{words('issue')}</th>
              {columned.map(({ side, read }) => (
                <th key={side} scope="col" title={words('statementsHint')}>
                  <Name of={side} names={names} />
                  <small>{words('statements', { count: read })}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {issues.map((issue) => (
              <tr key={issue}>
                <th scope="row">
                  <Name of={issue} names={names} />
                </th>
                {columned.map(({ side, read }) => (
                  <td key={side}>
                    <Stand cell={at.get(`${side} ${issue}`)} read={read} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {all.length > columns ? (
        <p>
          <Link to="/positions" search={shown === 'all' ? rest : { ...rest, sides: 'all' }} resetScroll={false} className="button">
            {words(shown === 'all' ? 'fewerSides' : 'moreSides')} ({all.length})
          </Link>
        </p>
      ) : null}
    </>
  );
}

function Stand({ cell, read }: { readonly cell: Cell | undefined; readonly read: number }) {
  const words = useWords();
  const day = useDay();
  const search = useSearch({ from: '/positions' });
  if (cell === undefined) {
    const count = words('statements', { count: read });
    return (
      <span className="none" title={words('nobodyOfHint', { count })}>
        <span aria-hidden="true">{words('nobodyOf')}</span>
        <span className="unseen">{words('nobodyOfHint', { count })}</span>
      </span>
    );
  }
  const [now, before] = cell.stands;
  const isOpen = search.side === cell.side && search.issue === cell.issue;
  return (
    <Link
      to="/positions"
      search={{ ...search, side: cell.side, issue: cell.issue }}
      resetScroll={false}
      className={isOpen ? 'cell open' : 'cell'}
    >
      {now === undefined ? (
        <span className="dim">{words('noStand')}</span>
      ) : (
        <>
          <span className={`act ${now.act}`}>{words(`act.${now.act}`)}</span>
          <small>
            {words('since')} {day(now.since)}
          </small>
          {before === undefined ? null : (
            <small>
              {words('became')} {words(`act.${before.act}`)}
            </small>
          )}
        </>
      )}
      <small title={words('readHint', { some: cell.read, all: words('statements', { count: read }) })}>
        {words('read', { count: cell.read })}
      </small>
    </Link>
  );
}
