import { type Outbound, openOutbound } from '@masar/outbound';
import { Refusal } from '../refusal.ts';
import { sentenceOf } from './fetched.ts';
import { complain, version } from './over.ts';

export interface Out {
  readonly internal?: readonly string[];
}

/** A way out for the commands: hosts of one's own network only where they are named. */
export const openOut = ({ internal = [] }: Out): Outbound => {
  const contact = process.env['MASAR_CONTACT'];
  return openOutbound({
    agent: `Masar/${version}${contact === undefined ? '' : ` (+${contact})`}`,
    internal,
    log: complain,
  });
};

/** Runs `task` with a way out; what cannot be fetched is one sentence. */
export async function outward(options: Out, task: (outbound: Outbound) => Promise<void>): Promise<void> {
  const outbound = openOut(options);
  try {
    await task(outbound);
  } catch (error) {
    throw new Refusal(sentenceOf(error));
  } finally {
    await outbound.close();
  }
}
