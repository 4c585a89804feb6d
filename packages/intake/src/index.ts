export type { Delivery } from './delivery.ts';
export { opmlOf } from './feed/opml.ts';
export { limits } from './limits.ts';
export { type Received, receive, receiveFile } from './receive.ts';
export { type Reason, Refusal } from './refusal.ts';
export { type Captured, capturedIn } from './warc/warc.ts';
