import { fileURLToPath } from 'node:url';
import { type Archive, open } from '@masar/archive';
import { type Oidc, serve } from '@masar/server';
import { termsIn } from '../packs.ts';
import { Refusal } from '../refusal.ts';
import { wayOut } from './fetched.ts';
import { formats } from './formats/formats.ts';

const pages = fileURLToPath(new URL('../../../web/dist/pages', import.meta.url));

/** Connections to a server at a time. An embedded archive has one. */
const most = 8;

/** Where a desk is served, as the command line says it. */
export interface Served {
  readonly port: string;
  readonly host: string;
  readonly url: string | null;
  readonly secret: string | null;
  readonly oidc: Oidc | null;
  readonly proxies: readonly string[];
  /** Hosts of one's own network that messages of alerts may go to. */
  readonly internal: readonly string[];
}

/** Serves the desk of the archive at `place` until `stopped`; `told` is given its address once it answers. */
export async function serveDesk(
  place: string,
  archive: Archive,
  how: Served & { readonly version: string; readonly stopped: AbortSignal; readonly told: (address: string) => void },
): Promise<void> {
  const port = Number(how.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal(`"${how.port}" is no port from 0 to 65535`);
  const more = await further(place);
  const outbound = wayOut(how.version, how.internal);
  try {
    const { host, url, secret, proxies, version } = how;
    const desk = await serve({
      archives: [archive, ...more],
      terms: termsIn,
      formats,
      version,
      pages,
      host,
      port,
      url,
      secret,
      proxies,
      outbound,
      ...(how.oidc === null ? {} : { oidc: how.oidc }),
    }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EADDRINUSE' ? new Refusal(`port ${port} is taken; another: masar serve --port 4791`) : error;
    });
    // Words of a search are looked up in lexicons, which take a second to build: not while somebody waits.
    for (const word of ['سلام', 'peace']) termsIn(word);
    how.told(desk.address);
    await untilAborted(how.stopped);
    await desk.close();
  } finally {
    await outbound.close();
    for (const one of more) await one.close();
  }
}

/** Further connections to a server. */
async function further(place: string): Promise<Archive[]> {
  const archives: Archive[] = [];
  if (/^postgres(ql)?:\/\//.test(place)) while (archives.length < most - 1) archives.push(await open(place));
  return archives;
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })));
