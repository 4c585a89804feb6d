import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useLive } from '../desk/live.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useSession } from '../desk/session.ts';
import { useWords } from '../screen/screen.tsx';
import { Keys } from './keys.tsx';
import { Me } from './me.tsx';
import { nav } from './nav.ts';
import { SignIn } from './sign-in.tsx';

/** What stands around every scene: where one can go, who is here, and in which language. */
export function Frame() {
  const words = useWords();
  const { data: session, error } = useSession();
  const { pathname } = useLocation();
  const strip = useRef<HTMLElement>(null);
  useTitle();
  useLive(session?.signedIn === true);
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
        <Me session={session} />
      </header>
      <main id="scene" tabIndex={-1}>
        <Refusal of={error} />
        {session === undefined ? null : session.signedIn ? <Outlet /> : <SignIn byProvider={session.provider} />}
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
