import { type Archive, type Exported, records } from '@masar/archive';
import { Refusal } from '../refusal.ts';
import { print } from '../screen.ts';
import { codebook, formats } from './formats/formats.ts';
import type { Where } from './over.ts';
import { using } from './using.ts';

/** `masar export`. */
export async function exportNow(options: Where & { readonly format: string; readonly codebook?: boolean }): Promise<void> {
  if (options.codebook) return print(codebook.map(([name, meaning]) => `${name.padEnd(10)} ${meaning}\n`).join(''));
  await using(options, (archive) => exportAll(archive, options.format));
}

async function exportAll(archive: Archive, name: string): Promise<void> {
  if (name === 'ics') {
    const { calendarText, lookNow } = await import('@masar/server');
    await lookNow(archive);
    const linkOf = ({ url, id }: Exported) => url ?? `urn:masar:${id}`;
    return print(await calendarText(archive, { language: 'ar', linkOf }));
  }
  const format = formats[name];
  if (format === undefined) throw new Refusal(`"${name}" is no format; there are ${[...Object.keys(formats), 'ics'].join(', ')}`);
  process.stdout.write(format.head);
  for await (const story of records(archive))
    if (!process.stdout.write(format.story(story))) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
