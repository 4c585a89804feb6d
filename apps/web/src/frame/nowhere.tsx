import { useWords } from '../screen/screen.tsx';

/** What stands where an address leads nowhere. */
export function Nowhere() {
  return <h1>{useWords()('nowhere')}</h1>;
}
