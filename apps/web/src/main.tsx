import '@fontsource-variable/noto-naskh-arabic/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import './style.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRootRoute, createRoute, createRouter, Link, Outlet, RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { AccountScene } from './account-scene.tsx';
import { DossierScene } from './dossier-scene.tsx';
import { RecordsScene, type RecordsSearch } from './records-scene.tsx';
import { ScreenProvider, useScreen, useWords } from './screen.tsx';
import { StoriesScene } from './stories-scene.tsx';
import { StoryScene } from './story-scene.tsx';

function Frame() {
  const words = useWords();
  const { ui, setUi, who, setWho } = useScreen();
  return (
    <>
      <header className="top">
        <Link to="/" className="mark">
          <bdi>مسار</bdi> · <bdi>Masar</bdi>
        </Link>
        <nav>
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
            {words('dossier')}
          </Link>
          <Link to="/records" activeOptions={{ includeSearch: false }}>
            {words('records')}
          </Link>
          <Link to="/stories">{words('stories')}</Link>
        </nav>
        <label className="who" title={words('youHint')}>
          <span>{words('you')}</span>
          <input value={who} maxLength={100} autoComplete="name" onChange={({ target }) => setWho(target.value)} />
        </label>
        <button type="button" lang={ui === 'ar' ? 'en' : 'ar'} onClick={() => setUi(ui === 'ar' ? 'en' : 'ar')}>
          {words('language')}
        </button>
      </header>
      <main>
        <Outlet />
      </main>
    </>
  );
}

const texts = ['q', 'kind', 'act', 'speaker', 'side', 'from', 'to'] as const;
const root = createRootRoute({ component: Frame });
const dossier = createRoute({ getParentRoute: () => root, path: '/', component: DossierScene });
const account = createRoute({ getParentRoute: () => root, path: '/encounters/$id', component: AccountScene });
const records = createRoute({
  getParentRoute: () => root,
  path: '/records',
  component: RecordsScene,
  validateSearch: (given: Record<string, unknown>): RecordsSearch => ({
    ...Object.fromEntries(texts.flatMap((key) => (typeof given[key] === 'string' && given[key] !== '' ? [[key, given[key]]] : []))),
    ...(given['exact'] === true ? { exact: true } : {}),
  }),
});
const storyList = createRoute({ getParentRoute: () => root, path: '/stories', component: StoriesScene });
const story = createRoute({
  getParentRoute: () => root,
  path: '/stories/$id',
  component: StoryScene,
  validateSearch: (given: Record<string, unknown>): { record?: string } =>
    typeof given['record'] === 'string' ? { record: given['record'] } : {},
});
const router = createRouter({ routeTree: root.addChildren([dossier, account, records, storyList, story]), scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: 1 } } });
createRoot(document.getElementById('root') as HTMLElement).render(
  <QueryClientProvider client={queries}>
    <ScreenProvider>
      <RouterProvider router={router} />
    </ScreenProvider>
  </QueryClientProvider>,
);
