// Sets the project up and runs its tests; further arguments go to vitest.
import { run, setup } from './setup.mjs';

setup();
run('npx', ['vitest', 'run', ...process.argv.slice(2)]);
