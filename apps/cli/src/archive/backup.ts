import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { type Archive, backup, restore } from '@masar/archive';
import { Refusal } from '../refusal.ts';

/** Writes a backup to a file, compressed with gzip; the file has its name when it is whole. Number of rows. */
export async function backUp(archive: Archive, file: string): Promise<number> {
  if (existsSync(file)) throw new Refusal(`there is a file "${file}" already`);
  const part = `${file}.part`;
  const zip = createGzip();
  const out = zip.pipe(createWriteStream(part));
  const done = finished(out);
  try {
    const rows = await backup(archive, async (line) => {
      if (!zip.write(line)) await new Promise((resolve) => zip.once('drain', resolve));
    });
    zip.end();
    await done;
    renameSync(part, file);
    return rows;
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Restores a backup from a file into an empty archive. Number of rows. */
export async function restoreFrom(archive: Archive, file: string): Promise<number> {
  if (!existsSync(file)) throw new Refusal(`there is no file "${file}"`);
  try {
    return await restore(archive, linesIn(file));
  } catch (error) {
    // Of zlib; or the database's, at rows of which one does not hold what another says (SQLSTATE 22, 23, P0).
    if (!/^(?:Z_|22|23|P0)/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new Refusal(`"${file}" is no backup, or a damaged one`);
  }
}

/** The lines of a compressed file. Not by readline, which gives no error of the stream to who waits for a line. */
async function* linesIn(file: string): AsyncGenerator<string> {
  const unzipped = createGunzip().setEncoding('utf8');
  pipeline(createReadStream(file), unzipped, () => {});
  let rest = '';
  for await (const chunk of unzipped) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
