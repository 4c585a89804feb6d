import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Frame } from './frame/frame.tsx';
import { Nowhere } from './frame/nowhere.tsx';
import { type RecordsSearch, searchKeys } from './scenes/records/search.ts';

type Given = Record<string, unknown>;

/** Of what an address holds, the texts that a scene knows. */
const textsOf =
  <const Key extends string>(...keys: readonly Key[]) =>
  (given: Given): Partial<Record<Key, string>> =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = given[key];
        return typeof value === 'string' || typeof value === 'number' ? (value === '' ? [] : [[key, String(value)]]) : [];
      }),
    ) as Partial<Record<Key, string>>;

const searchText = textsOf(...searchKeys);
const root = createRootRoute({ component: Frame, notFoundComponent: Nowhere });
const getParentRoute = () => root;

/** A scene each: its script is loaded when somebody goes there. */
const scenes = [
  createRoute({
    getParentRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./scenes/dossier/dossier-scene.tsx'), 'DossierScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/timeline',
    validateSearch: textsOf('from', 'to'),
    component: lazyRouteComponent(() => import('./scenes/timeline/timeline-scene.tsx'), 'TimelineScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/encounters/$id',
    component: lazyRouteComponent(() => import('./scenes/encounter/encounter-scene.tsx'), 'EncounterScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/encounters/$id/accounts',
    validateSearch: textsOf('a', 'b'),
    component: lazyRouteComponent(() => import('./scenes/accounts/accounts-scene.tsx'), 'AccountsScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/positions',
    validateSearch: textsOf('side', 'issue', 'sides'),
    component: lazyRouteComponent(() => import('./scenes/positions/positions-scene.tsx'), 'PositionsScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/actors',
    validateSearch: textsOf('q', 'kind'),
    component: lazyRouteComponent(() => import('./scenes/actors/actors-scene.tsx'), 'ActorsScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/actors/$id',
    component: lazyRouteComponent(() => import('./scenes/actors/actor-scene.tsx'), 'ActorScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/instruments',
    component: lazyRouteComponent(() => import('./scenes/instruments/instruments-scene.tsx'), 'InstrumentsScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/instruments/$id',
    component: lazyRouteComponent(() => import('./scenes/instruments/instrument-scene.tsx'), 'InstrumentScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/records',
    validateSearch: (given: Given): RecordsSearch => ({ ...searchText(given), ...(given['exact'] === true ? { exact: true } : {}) }),
    component: lazyRouteComponent(() => import('./scenes/records/records-scene.tsx'), 'RecordsScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/stories',
    component: lazyRouteComponent(() => import('./scenes/stories/stories-scene.tsx'), 'StoriesScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/stories/$id',
    validateSearch: textsOf('record'),
    component: lazyRouteComponent(() => import('./scenes/story/story-scene.tsx'), 'StoryScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/changes',
    component: lazyRouteComponent(() => import('./scenes/changes/changes-scene.tsx'), 'ChangesScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/calendar',
    validateSearch: textsOf('month'),
    component: lazyRouteComponent(() => import('./scenes/calendar/calendar-scene.tsx'), 'CalendarScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/map',
    component: lazyRouteComponent(() => import('./scenes/map/map-scene.tsx'), 'MapScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/sources',
    component: lazyRouteComponent(() => import('./scenes/sources/sources-scene.tsx'), 'SourcesScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/review',
    component: lazyRouteComponent(() => import('./scenes/review/review-scene.tsx'), 'ReviewScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/alerts',
    component: lazyRouteComponent(() => import('./scenes/alerts/alerts-scene.tsx'), 'AlertsScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/subscriptions',
    component: lazyRouteComponent(() => import('./scenes/subscriptions/subscriptions-scene.tsx'), 'SubscriptionsScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/access',
    component: lazyRouteComponent(() => import('./scenes/access/access-scene.tsx'), 'AccessScene'),
  }),
  createRoute({
    getParentRoute,
    path: '/settings',
    component: lazyRouteComponent(() => import('./scenes/settings/settings-scene.tsx'), 'SettingsScene'),
  }),
] as const;

export const router = createRouter({ routeTree: root.addChildren(scenes), scrollRestoration: true, defaultPreload: 'intent' });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
