import { useWords } from '../../screen/screen.tsx';
import { stances } from './lanes.ts';

/** What the colours of the picture mean. */
export function Legend() {
  const words = useWords();
  return (
    <ul className="legend">
      {stances.map(({ name }) => (
        <li key={name}>
          <i className={name} /> {words(`stance.${name}`)}
        </li>
      ))}
    </ul>
  );
}
