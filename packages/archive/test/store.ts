import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';
import { makeArchive } from './prepared.ts';

/** Where a suite keeps its archives: embedded, or on a server where `MASAR_TEST_STORE` says so. */
export interface Store {
  /** The place of the archive of this name. */
  readonly place: (name: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export async function startStore(): Promise<Store> {
  if (process.env['MASAR_TEST_STORE'] === 'server') {
    const server = await startPostgres({ fsync: 'off' });
    if (server === null) throw new Error('there is no PostgreSQL: npm install brings one for this platform, or apt-get install postgresql');
    const places = new Map<string, Promise<string>>();
    return {
      place: (name) => {
        const known = places.get(name) ?? server.database(name);
        places.set(name, known);
        return known;
      },
      stop: server.stop,
    };
  }
  const folder = mkdtempSync(join(tmpdir(), 'masar-test-'));
  return {
    place: async (name) => {
      const place = join(folder, name);
      if (!existsSync(place)) await makeArchive(place);
      return place;
    },
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
