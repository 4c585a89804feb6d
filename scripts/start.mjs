// Sets the project up and opens its desk in a browser, on the bundled dossier; `--terminal` shows that dossier in the terminal.
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root, run, setup } from './setup.mjs';

const { values } = parseArgs({
  options: {
    terminal: { type: 'boolean' },
    archive: { type: 'string', default: 'sample-archive' },
    port: { type: 'string', default: '4790' },
    /** No browser is opened. */
    quiet: { type: 'boolean' },
    /** Packages are installed and code is built. */
    built: { type: 'boolean' },
  },
});
const masar = join(root, 'apps/cli/bin/masar.js');
const sample = 'samples/security-guarantees';

if (!values.built) setup();
if (values.terminal) run(process.execPath, [masar, 'dossier', sample]);
else {
  load();
  serve(await free(Number(values.port)));
}

/** Reads the sample into its archive, once: a mark in it says that all of it is there. */
function load() {
  const mark = join(resolve(root, values.archive), 'sample-is-read');
  if (existsSync(mark)) return;
  console.error('Reading the sample (once) …');
  run(process.execPath, [masar, 'add', sample, '--archive', values.archive], { stdio: ['ignore', 2, 2] });
  writeFileSync(mark, '');
}

/** This port, or where it is taken any other: 0 lets the system choose. */
function free(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });
}

/** Serves until stopped. The desk stands in a group of its own, so that it hears a signal once, from here. */
function serve(port) {
  const desk = spawn(process.execPath, [masar, 'serve', '--archive', values.archive, '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: process.platform !== 'win32',
  });
  desk.stdout.once('data', (told) => {
    const [address] = /http:\S+/.exec(String(told)) ?? [];
    console.log(`Masar is at ${address}   (Ctrl-C stops it; npm start -- --terminal shows the same in the terminal)`);
    if (!values.quiet) show(address);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => desk.kill('SIGTERM'));
  desk.on('exit', (code) => process.exit(code ?? 0));
}

/** Opens an address in the browser of this machine, where it has a screen. */
function show(address) {
  const { platform, env } = process;
  const opener =
    platform === 'darwin'
      ? ['open']
      : platform === 'win32'
        ? ['cmd', '/c', 'start', '']
        : env.DISPLAY || env.WAYLAND_DISPLAY
          ? ['xdg-open']
          : [];
  const [command, ...args] = opener;
  if (command === undefined) return;
  // Where nothing opens it, the address stands on the screen.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
