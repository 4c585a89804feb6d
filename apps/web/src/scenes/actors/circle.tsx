import { Link } from '@tanstack/react-router';
import { useWords } from '../../screen/screen.tsx';
import type { ActorPage } from './actors.ts';

const [width, height] = [560, 340];
const centre = { x: width / 2, y: height / 2 };

/** Whom an actor met, around it; a line between two where they met, the thicker the more often. */
export function Circle({ actor: { id, others, between, names } }: { readonly actor: ActorPage }) {
  const words = useWords();
  const places = new Map(
    others.map((one, at) => {
      const turn = (at / others.length) * 2 * Math.PI - Math.PI / 2;
      return [one.id, { x: centre.x + Math.cos(turn) * 195, y: centre.y + Math.sin(turn) * 130 }] as const;
    }),
  );
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="circle">
      <title>{words('network')}</title>
      {others.map(({ id: other, encounters }) => {
        const to = places.get(other) ?? centre;
        return <line key={other} x1={centre.x} y1={centre.y} x2={to.x} y2={to.y} strokeWidth={Math.min(1 + encounters, 6)} />;
      })}
      {between.map(({ a, b, encounters }) => {
        const [from, to] = [places.get(a) ?? centre, places.get(b) ?? centre];
        return (
          <line key={`${a} ${b}`} className="others" x1={from.x} y1={from.y} x2={to.x} y2={to.y} strokeWidth={Math.min(encounters, 5)} />
        );
      })}
      <text x={centre.x} y={centre.y} className="self">
        {names[id] ?? id}
      </text>
      {others.map(({ id: other, encounters }) => {
        const { x, y } = places.get(other) ?? centre;
        return (
          <Link
            key={other}
            to="/actors/$id"
            params={{ id: other }}
            // What is seen stands in it: who speaks to the machine says what he sees.
            aria-label={`${names[other] ?? other} ${encounters}: ${words('meetings', { count: encounters })}`}
          >
            <text x={x} y={y}>
              {names[other] ?? other}
              <tspan className="dim"> {encounters}</tspan>
            </text>
          </Link>
        );
      })}
    </svg>
  );
}
