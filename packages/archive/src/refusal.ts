/** What the archive does not do, in one sentence for the person who asked. */
export class Refusal extends Error {}
