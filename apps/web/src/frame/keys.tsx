import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useWords } from '../screen/screen.tsx';
import { nav } from './nav.ts';

/** Milliseconds within which the letter of a scene follows the `g`. */
const pause = 1_500;

/** True where somebody writes, so that a letter is a letter. */
export const isWriting = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || (target instanceof Element && /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

/** The keys that hold everywhere: `g` and a letter goes to a scene, `/` to the search, `?` shows the keys. Gives the dialog that lists them. */
export function Keys() {
  const words = useWords();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    let armed = 0;
    const pressed = (event: KeyboardEvent) => {
      if (isWriting(event)) return;
      if (event.key === 'g') armed = event.timeStamp;
      else if (armed > 0 && event.timeStamp - armed < pause) {
        armed = 0;
        const scene = nav.flat().find(({ key }) => key === event.key);
        if (scene === undefined) return;
        navigate({ to: scene.to });
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (event.key === '?') dialog.current?.showModal();
      else if (event.key === '/') {
        const search = document.querySelector<HTMLInputElement>('input[type=search]');
        if (search === null) navigate({ to: '/records' });
        else search.focus();
        event.preventDefault();
      }
    };
    // Before a scene hears it: the letter behind `g` is not the scene's.
    addEventListener('keydown', pressed, { capture: true });
    return () => removeEventListener('keydown', pressed, { capture: true });
  }, [navigate]);
  return (
    <dialog ref={dialog} aria-labelledby="keys-title" className="keys">
      <form method="dialog">
        <h2 id="keys-title">{words('keyHelp')}</h2>
        <dl>
          {nav.flat().map(({ word, key }) => (
            <div key={word}>
              <dt>
                <kbd>g</kbd> <kbd>{key}</kbd>
              </dt>
              <dd>{words(word)}</dd>
            </div>
          ))}
          {[
            ['/', 'keySearch'],
            ['?', 'keyHelpKey'],
            ['j k', 'keyNext'],
            ['a', 'accept'],
            ['r', 'reject'],
            ['m', 'merge'],
            ['s', 'split'],
            ['u', 'undo'],
            ['e', 'keyEdit'],
            ['c', 'keyComment'],
            ['Esc', 'keyDone'],
          ].map(([key = '', word = '']) => (
            <div key={word}>
              <dt>
                {key.split(' ').map((one) => (
                  <kbd key={one}>{one}</kbd>
                ))}
              </dt>
              <dd>{words(word)}</dd>
            </div>
          ))}
        </dl>
        <button type="submit">{words('close')}</button>
      </form>
    </dialog>
  );
}
