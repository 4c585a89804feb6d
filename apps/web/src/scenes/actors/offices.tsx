import type { Names } from '../../desk/ask.ts';
import { useScreen } from '../../screen/screen.tsx';
import { offices } from '../../words/offices.ts';

/** An office in the language of the screen where it has a key, else as the story writes it; and what it belongs to. */
export function Office({ title, of, names }: { readonly title: string; readonly of: string | null; readonly names: Names }) {
  const { ui } = useScreen();
  const word = offices[title]?.[ui] ?? title;
  return (
    <>
      <bdi>{word}</bdi>
      {of === null ? null : (
        <>
          {' · '}
          <bdi>{names[of] ?? of}</bdi>
        </>
      )}
    </>
  );
}
