// Sets the project up and shows its main job on the bundled dossier.
import { run, setup } from './setup.mjs';

setup();
const sample = 'samples/security-guarantees';
run(process.execPath, ['apps/cli/bin/masar.js', 'dossier', sample]);
console.error(`
That was "npx masar dossier ${sample}". Go on with
  npx masar dossier ${sample} --html dossier.html    one page: tracks, accounts, positions; each line opens its words
  npx masar compare ${sample} --sides RU,US          what both say of the call, what only one says, where they differ
  npx masar read ${sample}/09-call-take1.ar.txt      one story
  npx masar add ${sample} && npx masar serve     the desk in a browser: search, read, correct
"npx masar --help" tells the rest.`);
