export { isPublic } from './address.ts';
export { type Exchange, type Exchanged, type Fetched, type Outbound, openOutbound, type Policy, type Request } from './outbound.ts';
export { type Reason, Refusal } from './refusal.ts';
