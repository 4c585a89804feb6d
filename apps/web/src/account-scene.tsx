import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { desk, type Names, type Point } from './desk.ts';
import { Quote } from './quote.tsx';
import { useDay, useScreen, useWords } from './screen.tsx';

/** What two sides say of one encounter, side by side: both, only one, and where they differ; each line opens its words. */
export function AccountScene() {
  const words = useWords();
  const day = useDay();
  const { ui } = useScreen();
  const { id } = useParams({ from: '/encounters/$id' });
  const { data, error } = useQuery({ queryKey: ['accounts', id, ui], queryFn: () => desk.accounts(id, ui) });
  if (error !== null) return <p role="alert">{error.message}</p>;
  if (data === undefined) return <p className="hint">{words('loading')}</p>;
  const { names } = data;
  const [a, b] = [names[data.a] ?? data.a, names[data.b] ?? data.b];
  const shown = (field: string, value: string) =>
    field === 'act' || field === 'status' ? words(`act.${value}`) : field === 'date' ? day(value) : (names[value] ?? value);
  return (
    <div className="account">
      <h1>
        {words(`kind.${data.kind}`)} <bdi>{day(data.start)}</bdi>
      </h1>
      <p className="dim">
        <bdi>{a}</bdi> / <bdi>{b}</bdi>
      </p>
      <Part title={words('differ')} isEmpty={data.differ.length === 0}>
        {data.differ.map((one) => (
          <div key={`${one.field} ${one.a.value} ${one.b.value}`} className="pair differ">
            <p className="wide dim">{words(`field.${one.field}`)}</p>
            {[one.a, one.b].map((side) => (
              <div key={side.value} className="point">
                <strong>{shown(one.field, side.value)}</strong>
                {side.evidence.slice(0, 2).map((passage) => (
                  <Quote key={passage.quote} {...passage} />
                ))}
              </div>
            ))}
          </div>
        ))}
      </Part>
      <Part title={words('both')} isEmpty={data.both.length === 0}>
        {data.both.map((pair) => (
          <div key={pair.a.id} className="pair">
            <PointCard point={pair.a} names={names} />
            <PointCard point={pair.b} names={names} />
          </div>
        ))}
      </Part>
      <div className="pair">
        <Part title={words('only', { side: a })} isEmpty={data.onlyA.length === 0}>
          {data.onlyA.map((one) => (
            <PointCard key={one.id} point={one} names={names} />
          ))}
        </Part>
        <Part title={words('only', { side: b })} isEmpty={data.onlyB.length === 0}>
          {data.onlyB.map((one) => (
            <PointCard key={one.id} point={one} names={names} />
          ))}
        </Part>
      </div>
    </div>
  );
}

function Part({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ReactNode }) {
  const words = useWords();
  return (
    <section>
      <h2>{title}</h2>
      {isEmpty ? <p className="hint">{words('none')}</p> : children}
    </section>
  );
}

function PointCard({ point, names }: { point: Point; names: Names }) {
  const words = useWords();
  return (
    <div className="point">
      <p className="head">
        <strong>
          <bdi>{point.speakers.length === 0 ? words('unnamed') : point.speakers.map((one) => names[one] ?? one).join(' – ')}</bdi>
        </strong>
        <span className="act">{words(`act.${point.act}`)}</span>
        <span className="dim">{words('origins', { count: point.origins })}</span>
      </p>
      {point.evidence.slice(0, 2).map((passage) => (
        <Quote key={`${passage.story} ${passage.quote}`} {...passage} />
      ))}
    </div>
  );
}
