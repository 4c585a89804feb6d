import type { Role } from '@masar/shapes';

/**
 * Who may ask for what: the least role for each route, or `anyone`, also who has not signed in. There is no way round this table:
 * a route that is not in it is not served, and the tests ask each of them as each role.
 */
export const access: Readonly<Record<string, Role | 'anyone'>> = {
  // What must answer before there is somebody: the pages, which hold no record, and the sign-in.
  'GET /*': 'anyone',
  'GET /health/live': 'anyone',
  'GET /health/ready': 'anyone',
  'GET /api/v1/openapi.json': 'anyone',
  'GET /api/v1/session': 'anyone',
  'POST /api/v1/sign-in': 'anyone',
  'POST /api/v1/sign-out': 'anyone',
  'GET /api/v1/oidc/start': 'anyone',
  'GET /api/v1/oidc/callback': 'anyone',

  // The secret in the address says who asks.
  'GET /subscribed/:secret': 'anyone',

  'GET /metrics': 'reader',
  'GET /api/v1/changes': 'reader',
  'GET /api/v1/moments': 'reader',
  'GET /api/v1/stream': 'reader',

  'GET /api/v1/records': 'reader',
  'GET /api/v1/records.atom': 'reader',
  'GET /api/v1/records.json': 'reader',
  'GET /api/v1/calendar.ics': 'reader',
  'GET /api/v1/calendars': 'reader',
  'GET /api/v1/subscriptions': 'reader',
  'POST /api/v1/subscriptions': 'reader',
  'DELETE /api/v1/subscriptions/:id': 'reader',
  'GET /api/v1/records/:id': 'reader',
  'GET /api/v1/records/:id/history': 'reader',
  'GET /api/v1/comments': 'reader',
  'GET /api/v1/records/:id/comments': 'reader',
  'GET /api/v1/stories': 'reader',
  'GET /api/v1/stories/:id': 'reader',
  'GET /api/v1/dossier': 'reader',
  'GET /api/v1/timeline': 'reader',
  'GET /api/v1/positions': 'reader',
  'GET /api/v1/position': 'reader',
  'GET /api/v1/actors': 'reader',
  'GET /api/v1/actors/:id': 'reader',
  'GET /api/v1/actors/:id/side': 'reader',
  'GET /api/v1/instruments': 'reader',
  'GET /api/v1/sources': 'reader',
  'GET /api/v1/news': 'reader',
  'GET /api/v1/review': 'editor',
  'GET /api/v1/instruments/:id': 'reader',
  'GET /api/v1/encounters/:id': 'reader',
  'GET /api/v1/encounters/:id/accounts': 'reader',
  'POST /api/v1/password': 'reader',
  // One's own; an administrator's are all.
  'GET /api/v1/tokens': 'reader',
  'POST /api/v1/tokens': 'reader',
  'DELETE /api/v1/tokens/:id': 'reader',

  'GET /api/v1/exports/:format': 'analyst',
  'GET /api/v1/found/:format': 'analyst',
  'GET /api/v1/alerts': 'analyst',
  'POST /api/v1/alerts': 'analyst',
  'DELETE /api/v1/alerts/:id': 'analyst',
  'POST /api/v1/alerts/:id/retry': 'analyst',
  'POST /api/v1/alerts/:id/test': 'analyst',
  'GET /api/v1/alerts/:id/moments': 'analyst',
  // One's own to take away; an administrator's are all.
  'POST /api/v1/records/:id/comments': 'analyst',
  'DELETE /api/v1/comments/:id': 'analyst',

  'POST /api/v1/records/:id/corrections': 'editor',
  'POST /api/v1/records/:id/undo': 'editor',
  'POST /api/v1/stories/:id/outlet': 'editor',
  'POST /api/v1/actors/:id/side': 'editor',
  'POST /api/v1/actors/:id/side/undo': 'editor',
  'POST /api/v1/records/:id/merge': 'editor',
  'POST /api/v1/records/:id/split': 'editor',

  'GET /api/v1/users': 'administrator',
  'POST /api/v1/users': 'administrator',
  'PATCH /api/v1/users/:name': 'administrator',
};

/** The key of a route in the table; HEAD is as GET. */
export const routeKey = (method: string, url: string): string => `${method === 'HEAD' ? 'GET' : method} ${url}`;

/** Routes that cost as much as so many others, where askers are counted. */
export const costs: Readonly<Record<string, number>> = {
  'GET /api/v1/exports/:format': 20,
  'POST /api/v1/sign-in': 5,
};
