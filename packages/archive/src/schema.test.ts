import { afterAll, expect, test } from 'vitest';
import { schemaOf } from '../test/schema.ts';
import { startStore } from '../test/store.ts';
import { open } from './index.ts';

const store = await startStore();
afterAll(store.stop);

test('schema.sql is what the migrations make: npm run schema', async () => {
  const archive = await open(await store.place('schema'));
  try {
    await expect(await schemaOf(archive)).toMatchFileSnapshot('../schema.sql');
  } finally {
    await archive.close();
  }
});
