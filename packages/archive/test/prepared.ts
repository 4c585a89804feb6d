import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { open } from '../src/index.ts';
import { migrations } from '../src/migrate.ts';

const root = new URL('../../../', import.meta.url);
const kept = fileURLToPath(new URL('node_modules/.cache/masar/', root));

/**
 * Makes `folder` an empty embedded archive: a copy of one that was made before, by these packages and these migrations. To make one
 * takes seconds, and a run of the tests needs dozens.
 */
export async function makeArchive(folder: string): Promise<void> {
  const packages = readFileSync(new URL('package-lock.json', root), 'utf8');
  const name = createHash('sha256')
    .update(JSON.stringify([packages, migrations()]))
    .digest('hex')
    .slice(0, 16);
  const whole = join(kept, name);
  if (!existsSync(whole)) {
    mkdirSync(kept, { recursive: true });
    const made = mkdtempSync(join(kept, 'making-'));
    const archive = await open(made);
    await archive.close();
    // Two that make it together: the later one's is not needed.
    try {
      renameSync(made, whole);
    } catch {
      rmSync(made, { recursive: true, force: true });
    }
  }
  cpSync(whole, folder, { recursive: true });
}
