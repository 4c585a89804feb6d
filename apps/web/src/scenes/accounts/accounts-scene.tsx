import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ask, type Names, part } from '../../desk/ask.ts';
import { Asked } from '../../desk/asked.tsx';
import { Listed, Name } from '../../desk/name.tsx';
import { Quote } from '../../desk/quote.tsx';
import { asQuery } from '../../desk/record.ts';
import { useDay } from '../../screen/days.ts';
import { useWords } from '../../screen/screen.tsx';
import type { Account, Point, Value } from './account.ts';

/** What two sides say of one encounter, side by side: where they differ, what both say, what only one; each line opens its words. */
export function AccountsScene() {
  const { id } = useParams({ from: '/encounters/$id/accounts' });
  const { a, b } = useSearch({ from: '/encounters/$id/accounts' });
  return (
    <Asked
      of={['accounts', id, a ?? '', b ?? '']}
      ask={(lang) => ask<Account>(`/encounters/${part(id)}/accounts?${asQuery({ a, b, lang })}`)}
    >
      {(account) => <Accounts account={account} />}
    </Asked>
  );
}

function Accounts({ account }: { readonly account: Account }) {
  const words = useWords();
  const day = useDay();
  const { names, a, b } = account;
  const value = (field: string, { value: told, evidence }: Value) => (
    <div key={told} className="card point">
      <p>
        <strong>
          <bdi>{field === 'act' || field === 'status' ? words(`act.${told}`) : field === 'date' ? day(told) : (names[told] ?? told)}</bdi>
        </strong>
      </p>
      {evidence.slice(0, 2).map((passage) => (
        <Quote key={passage.quote} {...passage} />
      ))}
    </div>
  );
  return (
    <div className="account">
      <header className="title">
        <h1>
          <Link to="/encounters/$id" params={{ id: account.encounter }}>
            {words(`kind.${account.kind}`)} <bdi>{day(account.start)}</bdi>
          </Link>
        </h1>
        <p className="dim">{words('accounts')}</p>
      </header>
      <div className="pair heads">
        <Side account={account} at="a" />
        <Side account={account} at="b" />
      </div>
      <Part title={words('differ')} isEmpty={account.differ.length === 0}>
        {account.differ.map((one) => (
          <div key={`${one.field} ${one.a.value} ${one.b.value}`} className="pair differ">
            <p className="wide dim">{words(`field.${one.field}`)}</p>
            {value(one.field, one.a)}
            {value(one.field, one.b)}
          </div>
        ))}
      </Part>
      <Part title={words('both')} isEmpty={account.both.length === 0}>
        {account.both.map((pair) => (
          <div key={pair.a.id} className="pair">
            <PointCard point={pair.a} names={names} />
            <PointCard point={pair.b} names={names} />
          </div>
        ))}
      </Part>
      <div className="pair">
        {[
          { side: a, points: account.onlyA },
          { side: b, points: account.onlyB },
        ].map(({ side, points }) => (
          <Part key={side} title={words('only', { side: names[side] ?? side })} isEmpty={points.length === 0}>
            {points.map((one) => (
              <PointCard key={one.id} point={one} names={names} />
            ))}
          </Part>
        ))}
      </div>
    </div>
  );
}

/** Whose account stands in a column: any side that tells of the encounter; the address keeps it. */
function Side({ account, at }: { readonly account: Account; readonly at: 'a' | 'b' }) {
  const words = useWords();
  const navigate = useNavigate({ from: '/encounters/$id/accounts' });
  const { a, b, tellers, names } = account;
  const now = { a, b };
  const choose = (side: string) => {
    // Who is chosen twice changes places.
    const next = at === 'a' ? { a: side, b: side === b ? a : b } : { a: side === a ? b : a, b: side };
    navigate({ search: next, replace: true, resetScroll: false });
  };
  if (tellers.length <= 2)
    return (
      <h2>
        <Name of={now[at]} names={names} />
      </h2>
    );
  return (
    <h2>
      <select aria-label={words(at === 'a' ? 'firstSide' : 'secondSide')} value={now[at]} onChange={({ target }) => choose(target.value)}>
        {tellers.map((side) => (
          <option key={side} value={side}>
            {names[side] ?? side}
          </option>
        ))}
      </select>
    </h2>
  );
}

function Part({ title, isEmpty, children }: { readonly title: string; readonly isEmpty: boolean; readonly children: ReactNode }) {
  const words = useWords();
  return (
    <section>
      <h3>{title}</h3>
      {isEmpty ? <p className="hint">{words('none')}</p> : children}
    </section>
  );
}

function PointCard({ point, names }: { readonly point: Point; readonly names: Names }) {
  const words = useWords();
  return (
    <div className="card point">
      <p className="head">
        <strong>{point.speakers.length === 0 ? words('unnamed') : <Listed keys={point.speakers} names={names} linked />}</strong>
        <span className={`act ${point.act}`}>{words(`act.${point.act}`)}</span>
        <span className="dim">{words('origins', { count: point.origins })}</span>
      </p>
      {point.evidence.slice(0, 2).map((passage) => (
        <Quote key={`${passage.story} ${passage.quote}`} {...passage} />
      ))}
    </div>
  );
}
