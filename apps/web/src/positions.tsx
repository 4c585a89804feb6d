import type { DossierPosition, Names } from './desk.ts';
import { Quote } from './quote.tsx';
import { useDay, useWords } from './screen.tsx';

/** Sides that fit on a screen. */
const columns = 6;

/** Side × issue: what the side did last, since when, what before; each cell opens the statements that set it. */
export function Positions({ positions, names }: { positions: readonly DossierPosition[]; names: Names }) {
  const words = useWords();
  const told = new Map<string, number>();
  for (const one of positions) told.set(one.side, (told.get(one.side) ?? 0) + 1);
  const sides = [...told]
    .sort((a, b) => b[1] - a[1])
    .slice(0, columns)
    .map(([side]) => side);
  const issues = [...new Set(positions.filter((one) => sides.includes(one.side)).map((one) => one.issue))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={words('positions')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('issue')}</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                <bdi>{names[side] ?? side}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issues.map((issue) => (
            <tr key={issue}>
              <th scope="row">
                <bdi>{names[issue] ?? issue}</bdi>
              </th>
              {sides.map((side) => (
                <td key={side}>
                  <Cell position={positions.find((one) => one.side === side && one.issue === issue)} names={names} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ position, names }: { position: DossierPosition | undefined; names: Names }) {
  const words = useWords();
  const day = useDay();
  const [now, ...before] = position?.stands ?? [];
  if (position === undefined || now === undefined) return null;
  return (
    <details>
      <summary>
        {words(`act.${now.act}`)}{' '}
        <small>
          {words('since')} {day(now.since)} · {words('read', { count: position.read })}
        </small>
      </summary>
      {now.statements.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one statement share its record
        <div key={at}>
          <small>
            <bdi>{one.speaker === null ? words('unnamed') : (names[one.speaker] ?? one.speaker)}</bdi> {day(one.date)}
          </small>
          <Quote {...one} />
        </div>
      ))}
      {before.map((one) => (
        <small key={`${one.act} ${one.since}`}>
          {words('earlier')}: {words(`act.${one.act}`)} {day(one.since)}
        </small>
      ))}
    </details>
  );
}
