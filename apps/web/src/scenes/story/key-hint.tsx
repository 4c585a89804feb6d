import { useWords } from '../../screen/screen.tsx';

/** What can be done here, before anything is chosen. */
export function KeyHint() {
  const words = useWords();
  return (
    <div className="hint keys-here">
      <p>{words('point')}</p>
      <dl>
        {[
          ['j', 'keyNext'],
          ['a', 'accept'],
          ['r', 'reject'],
          ['e', 'edit'],
          ['m', 'merge'],
          ['s', 'split'],
          ['u', 'undo'],
        ].map(([key, word = '']) => (
          <div key={word}>
            <dt>
              <kbd>{key === 'j' ? 'j / k' : key}</kbd>
            </dt>
            <dd>{words(word)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
