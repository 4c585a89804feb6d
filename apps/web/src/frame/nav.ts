/** Scenes of the desk: address, word, and the letter that goes there after `g`; a group is what a rule sets apart. */
export const nav = [
  [
    { to: '/', word: 'dossier', key: 'd' },
    { to: '/changes', word: 'changes', key: 'n' },
    { to: '/timeline', word: 'timeline', key: 't' },
    { to: '/positions', word: 'positions', key: 'p' },
    { to: '/calendar', word: 'calendar', key: 'c' },
    { to: '/map', word: 'map', key: 'm' },
  ],
  [
    { to: '/actors', word: 'actors', key: 'a' },
    { to: '/instruments', word: 'instruments', key: 'i' },
  ],
  [
    { to: '/records', word: 'records', key: 'r' },
    { to: '/stories', word: 'stories', key: 's' },
    { to: '/sources', word: 'sources', key: 'f' },
  ],
  [
    { to: '/review', word: 'review', key: 'v' },
    { to: '/alerts', word: 'alerts', key: 'l' },
    { to: '/subscriptions', word: 'subscriptions', key: 'b' },
  ],
  [
    { to: '/access', word: 'access', key: 'u' },
    { to: '/settings', word: 'settings', key: 'o' },
  ],
] as const;
