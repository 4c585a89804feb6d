// What workers do of what a desk does too. It stands apart, so that a worker does not load the desk.
export { sendMessages } from './alerts/webhooks.ts';
export { lookAside } from './following/look.ts';
