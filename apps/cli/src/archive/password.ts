import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Refusal } from '../refusal.ts';

/** A password: typed twice and not shown where a person sits there, else the first line of standard input. Throws a Refusal. */
export async function askPassword(): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) {
    for await (const line of createInterface({ input: stdin })) return line;
    throw new Refusal('no password came by standard input');
  }
  const silent = new Writable({ write: (_, __, done) => done() });
  const asked = createInterface({ input: stdin, output: silent, terminal: true });
  try {
    stderr.write('Password: ');
    const first = await asked.question('');
    stderr.write('\nOnce more: ');
    const second = await asked.question('');
    stderr.write('\n');
    if (first !== second) throw new Refusal('the two are not the same');
    return first;
  } finally {
    asked.close();
  }
}
