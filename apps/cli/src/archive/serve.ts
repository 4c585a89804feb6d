import { fileURLToPath } from 'node:url';
import type { Archive } from '@masar/archive';
import { serve } from '@masar/server';
import { readerFor } from '../packs.ts';
import { Refusal } from '../refusal.ts';

const pages = fileURLToPath(new URL('../../../web/dist/pages', import.meta.url));

/** Serves the desk of an archive until `stopped`; `told` is given its address once it answers. */
export async function serveDesk(
  archive: Archive,
  { port, version, stopped, told }: { port: string; version: string; stopped: AbortSignal; told: (address: string) => void },
): Promise<void> {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new Refusal(`"${port}" is no port from 0 to 65535`);
  const terms = (text: string) => readerFor('auto', text).terms(text);
  const desk = await serve({ archive, terms, version, pages, port: number }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Refusal(`port ${port} is taken; another: masar serve --port 4791`) : error;
  });
  told(desk.address);
  await new Promise<void>((resolve) => (stopped.aborted ? resolve() : stopped.addEventListener('abort', () => resolve(), { once: true })));
  await desk.close();
}
