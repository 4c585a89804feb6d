export type { Format } from './export.ts';
export { calendarText } from './feeds/routes.ts';
export { lookNow } from './following/look.ts';
export { hashPassword } from './identity/password.ts';
export type { Oidc } from './identity/provider.ts';
export { digestOf, randomSecret } from './identity/secrets.ts';
export { type Desk, type Serving, serve } from './server.ts';
