// node desk-intake.mjs PLACE FIRST: takes in five stories a second from number FIRST on, until it is told to stop; then says how many.
import { addAll, open } from '../packages/archive/dist/index.js';
import { additionsAt } from './desk-stories.mjs';

const [place, first] = process.argv.slice(2);
const archive = await open(place);
let next = Number(first);
let stopped = false;
process.once('SIGTERM', () => {
  stopped = true;
});
while (!stopped) {
  const began = performance.now();
  await addAll(archive, additionsAt(next, 5));
  next += 5;
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, 1000 - (performance.now() - began))));
}
await archive.close();
console.log(next - Number(first));
