import { basename } from 'node:path';
import { dossierOf, type Named } from '@masar/dossier';
import type { Dossier, Reading } from '@masar/shapes';
import { sounds, world } from '@masar/world';
import { type Copy, copiesOf, filesOf } from '../input.ts';
import { Refusal } from '../refusal.ts';

/** A dossier, the texts that its passages point into, and what could not be read. */
export interface Loaded {
  readonly dossier: Dossier;
  readonly texts: ReadonlyMap<string, string>;
  readonly refused: readonly { readonly file: string; readonly why: string }[];
}

/** How the files of a dossier are read. */
export interface LoadOptions {
  readonly read: (copy: Copy, file: string) => Reading;
  /** Stories published after this EDTF day are left out. */
  readonly until: string | undefined;
  /** Actor sightings that stand alone. */
  readonly apart: readonly string[];
  readonly each?: (done: number, of: number) => void;
}

/** Reads files and folders and joins them. A story that cannot be read is told of and left out, unless none is left. */
export async function load(paths: readonly string[], options: LoadOptions): Promise<Loaded> {
  const files = paths.flatMap((path) => (path === '-' ? ['-'] : filesOf(path)));
  const texts = new Map<string, string>();
  const refused: { file: string; why: string }[] = [];
  let read = 0;
  const refuse = (error: unknown, file: string): void => {
    if (!(error instanceof Refusal)) throw error;
    refused.push({ file, why: error.message });
  };
  const opened: { readonly file: string; readonly copies: readonly Copy[] }[] = [];
  for (const file of files) opened.push({ file, copies: await copiesOf(file).catch((error) => refuse(error, file) ?? []) });
  // One reading at a time: of many stories all readings would fill the memory.
  function* readings(): Generator<Named> {
    for (const { file, copies } of opened) {
      for (const [at, copy] of copies.entries()) {
        let reading: Reading;
        try {
          reading = options.read(copy, file);
        } catch (error) {
          refuse(error, file);
          continue;
        }
        if (options.until !== undefined && (reading.story.published ?? '') > options.until) continue;
        texts.set(`r${texts.size + 1}`, reading.story.text);
        yield { name: at === 0 ? basename(file) : `${basename(file)}#${at + 1}`, reading };
      }
      options.each?.(++read, files.length);
    }
  }
  const dossier = dossierOf(readings(), { world, sounds }, { apart: options.apart });
  if (dossier.stories.length === 0) throw new Refusal(refused[0]?.why ?? 'no story is left to join');
  return { dossier, texts, refused };
}
