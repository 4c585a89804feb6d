import { fileURLToPath } from 'node:url';
import { type Archive, open } from '@masar/archive';
import { type Oidc, serve } from '@masar/server';
import { termsIn } from '../packs.ts';
import { Refusal } from '../refusal.ts';
import { print } from '../screen.ts';
import { formats } from './formats/formats.ts';
import { openOut } from './outward.ts';
import { untilStopped, version, type Where } from './over.ts';
import { using } from './using.ts';

const pages = fileURLToPath(new URL('../../../web/dist/pages', import.meta.url));

/** Connections to a server at a time. An embedded archive has one. */
const most = 8;

/** Where a desk is served, as the command line says it. */
export interface ServeOptions extends Where {
  readonly port: string;
  readonly host: string;
  readonly url?: string;
  readonly proxy?: readonly string[];
  /** Hosts of one's own network that messages of alerts may go to. */
  readonly internal?: readonly string[];
}

/** `masar serve`: until it is told to stop. */
export const serveOne = (options: ServeOptions): Promise<void> => using(options, (archive) => serveDesk(archive, options));

async function serveDesk(archive: Archive, options: ServeOptions): Promise<void> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal(`"${options.port}" is no port from 0 to 65535`);
  const stopped = untilStopped();
  const provider = oidc();
  const more = await further(options.archive);
  const outbound = openOut(options);
  try {
    const desk = await serve({
      archives: [archive, ...more],
      terms: termsIn,
      formats,
      version,
      pages,
      host: options.host,
      port,
      url: options.url ?? null,
      secret: process.env['MASAR_SECRET'] || null,
      proxies: options.proxy ?? [],
      outbound,
      ...(provider === null ? {} : { oidc: provider }),
    }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EADDRINUSE' ? new Refusal(`port ${port} is taken; another: masar serve --port 4791`) : error;
    });
    // Words of a search are looked up in lexicons, which take a second to build: not while somebody waits.
    for (const word of ['سلام', 'peace']) termsIn(word);
    print(`The desk is at ${desk.address}\n`);
    await untilAborted(stopped);
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

/** The provider of identities that the environment names, or null. Throws a Refusal where it names half of one. */
function oidc(): Oidc | null {
  const { MASAR_OIDC_ISSUER: issuer, MASAR_OIDC_CLIENT: client, MASAR_OIDC_SECRET: secret } = process.env;
  if (issuer === undefined && client === undefined) return null;
  if (!issuer || !client)
    throw new Refusal('a provider of identities is MASAR_OIDC_ISSUER and MASAR_OIDC_CLIENT, with MASAR_OIDC_SECRET where it has one');
  return { issuer, client, secret: secret ?? null };
}
