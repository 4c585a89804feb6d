// The suites of the archive, on a real PostgreSQL.
import { vi } from 'vitest';

vi.stubEnv('MASAR_TEST_STORE', 'server');
await import('./archive.test.ts');
await import('./correct.test.ts');
await import('./joint.test.ts');
await import('./revise.test.ts');
await import('./schema.test.ts');
await import('./upkeep.test.ts');
await import('./search.test.ts');
await import('./takes-and-copies.test.ts');
