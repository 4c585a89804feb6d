/** Input that cannot be read: its message is one sentence for the person who gave it. */
export class Refusal extends Error {}
