import { createHmac } from 'node:crypto';
import { answeredMessage, claimMessages, type Message } from '@masar/archive';
import type { Outbound } from '@masar/outbound';
import type { Connections } from '../connections.ts';

/** Messages that are sent at a time. */
const some = 10;

/**
 * Sends messages that are due, of one alert where it is named, each signed: `masar-signature` is the HMAC-SHA256, in hex, of the time in `masar-time`, a dot
 * and the body, by the alert's secret. Who receives it checks both, and that the time is not long ago. A message may come twice,
 * under one `masar-id`.
 */
export async function sendMessages({ lend }: Pick<Connections, 'lend'>, outbound: Outbound, alert?: string): Promise<number> {
  const messages = await lend((archive) => claimMessages(archive, some, alert));
  await Promise.all(
    messages.map(async (message) => {
      const fault = await send(outbound, message);
      await lend((archive) => answeredMessage(archive, message, fault));
    }),
  );
  return messages.length;
}

/** Sends a message that says that it is a test. Gives null where it was taken, else why not. */
export async function sendTest(
  outbound: Outbound,
  to: Pick<Message, 'name' | 'url' | 'secret'> & { readonly id: string },
): Promise<string | null> {
  const body = JSON.stringify({ alert: { id: to.id, name: to.name }, test: true, moment: null });
  return (await post(outbound, to, `${to.id}-test`, body))?.sentence ?? null;
}

/** Sends one message. Gives null where it was taken, else why not and the seconds to wait, null for never. */
function send(outbound: Outbound, { alert, name, url, secret, moment }: Message): Promise<Fault | null> {
  return post(outbound, { url, secret }, `${alert}-${moment.number}`, JSON.stringify({ alert: { id: alert, name }, moment }));
}

type Fault = NonNullable<Parameters<typeof answeredMessage>[2]>;

async function post(outbound: Outbound, { url, secret }: Pick<Message, 'url' | 'secret'>, id: string, body: string): Promise<Fault | null> {
  const time = String(Math.floor(Date.now() / 1000));
  try {
    const { status, wait } = await outbound.exchange({
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/json',
        'masar-id': id,
        'masar-time': time,
        'masar-signature': signatureOf(secret, time, body),
      },
      body,
    });
    if (status >= 200 && status < 300) return null;
    // 410: it is not to be asked again.
    return { sentence: `it answers with ${status}`, wait: status === 410 ? null : (wait ?? 0) / 1000 };
  } catch (error) {
    return { sentence: (error as Error).message, wait: 0 };
  }
}

export const signatureOf = (secret: string, time: string, body: string): string =>
  createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
