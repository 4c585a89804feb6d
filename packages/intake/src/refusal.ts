/** Why bytes were not taken in. */
export type Reason = 'empty' | 'too large' | 'too deep' | 'binary' | 'encoding' | 'malformed' | 'forbidden' | 'no copy' | 'unknown format';

/** The only error of this package: bytes that give no article. Its message is one sentence that holds nothing of the input. */
export class Refusal extends Error {
  readonly reason: Reason;
  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }
}
