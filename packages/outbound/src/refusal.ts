/** Why something was not fetched. */
export type Reason =
  | 'address' // not a public address, or none that a URL may have
  | 'redirects'
  | 'too large'
  | 'too slow'
  | 'content type'
  | 'robots'
  | 'status'
  | 'unreachable';

/** A request that is not made or an answer that is not taken; the message is one sentence for whoever asked. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: Reason;

  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }
}
