// Sets the project up and shows its main job on a bundled story.
import { run, setup } from './setup.mjs';

setup();
const sample = 'samples/security-guarantees.ar.txt';
run(process.execPath, ['apps/cli/bin/masar.js', 'read', sample]);
console.error(`\nThat was "npx masar read ${sample}". Try --json, or --html page.html and open it; "npx masar --help" tells the rest.`);
