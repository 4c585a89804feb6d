// Writes the readings of N stories to a file, a line each: what joining takes in, made by a process of its own so that the memory of the reader is not counted.
import { closeSync, openSync, writeSync } from 'node:fs';
import { reader } from './arabic.mjs';
import { story } from './stories.mjs';

const [count, file] = [Number(process.argv[2]), process.argv[3]];
/** Days over which the stories are published: two a day, so that an archive that grows also grows longer. */
const day = (n) => new Date(Date.UTC(2015, 0, 1) + Math.floor(n / 2) * 86_400_000).toISOString().slice(0, 10);
const out = openSync(file, 'w');
for (let n = 0; n < count; n++) writeSync(out, `${JSON.stringify(reader.read({ text: story(n), published: day(n) }))}\n`);
closeSync(out);
