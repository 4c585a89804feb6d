export { type Desk, serve } from './server.ts';
