import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useScreen, useWords } from '../screen/screen.tsx';
import { uiNames, uis } from '../words/words.ts';
import { Keys } from './keys.tsx';
import { nav } from './nav.ts';

/** What stands around every scene: where one can go, who is here, and in which language. */
export function Frame() {
  const words = useWords();
  const { ui, setUi, who, setWho } = useScreen();
  const { pathname } = useLocation();
  const strip = useRef<HTMLElement>(null);
  useTitle();
  // On a telephone the scenes stand in a row that is wider than the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active link is another one when the address changes
  useEffect(() => {
    strip.current?.querySelector('.active')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  return (
    <div className="frame">
      <a className="skip" href="#scene">
        {words('skip')}
      </a>
      <header className="rail">
        <Link to="/" className="mark">
          <bdi lang="ar">مسار</bdi> <bdi lang="en">Masar</bdi>
        </Link>
        <nav ref={strip} aria-label={words('scenes')}>
          {nav.map((group) => (
            <ul key={group[0].to}>
              {group.map(({ to, word, key }) => (
                <li key={to}>
                  <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }} aria-keyshortcuts={`g ${key}`}>
                    {words(word)}
                  </Link>
                </li>
              ))}
            </ul>
          ))}
        </nav>
        <div className="me">
          <label className="who" title={words('youHint')}>
            <span>{words('you')}</span>
            <input value={who} maxLength={100} autoComplete="name" dir="auto" onChange={({ target }) => setWho(target.value)} />
          </label>
          <p className="languages">
            {uis.map((one) => (
              <button key={one} type="button" lang={one} aria-pressed={one === ui} onClick={() => setUi(one)}>
                {uiNames[one]}
              </button>
            ))}
          </p>
        </div>
      </header>
      <main id="scene" tabIndex={-1}>
        <Outlet />
      </main>
      <Keys />
    </div>
  );
}

/** The title of the page is that of its scene: the first heading, once it is there. */
function useTitle() {
  useEffect(() => {
    const name = () => {
      const heading = document.querySelector('main h1')?.textContent;
      document.title = heading ? `${heading} · Masar` : 'Masar · مسار';
    };
    const watch = new MutationObserver(name);
    watch.observe(document.querySelector('main') as Element, { childList: true, subtree: true, characterData: true });
    name();
    return () => watch.disconnect();
  }, []);
}
