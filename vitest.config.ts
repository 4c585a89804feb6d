import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source', 'import', 'default'] },
  // Node takes these for packages of others too, and there `import` would give a CommonJS package the wrong half of another.
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
  test: {
    include: ['{packages,packs,apps}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Most of a run is waiting for commands and browsers: no core is left to itself.
    maxWorkers: '100%',
    // A limit for what hangs, not for what is slow: a command that opens the embedded database takes seconds, a test a dozen of them.
    testTimeout: 300_000,
    // Where nobody watches, a browser or a server that was late once is asked once more; the run still tells of it.
    retry: process.env['CI'] === undefined ? 0 : 1,
    hookTimeout: 300_000,
  },
});
