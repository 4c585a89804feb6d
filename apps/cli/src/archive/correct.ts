import { type Archive, correct, type Index, merge, split, undo } from '@masar/archive';
import { asMeant, Meant } from '@masar/server/gazetteer';
import { nameOfKey } from '@masar/world';
import { termsIn } from '../packs.ts';
import { Refusal } from '../refusal.ts';
import { print } from '../screen.ts';
import type { Where } from './over.ts';
import { using } from './using.ts';

/** What `masar correct` is told. */
export interface CorrectOptions extends Where {
  readonly speaker?: string;
  readonly side?: string;
  readonly addressee?: readonly string[];
  readonly act?: string;
  readonly issue?: readonly string[];
  readonly on?: string;
  readonly place?: string;
  readonly reject?: boolean;
  readonly merge?: string;
  readonly split?: readonly string[];
  readonly undo?: boolean;
  readonly why?: string;
  readonly who: string;
}

/** How words are looked up, for the archive, which knows no language. */
export const index: Index = { terms: termsIn, nameOf: nameOfKey };

/** `masar correct`. */
export const correctGiven = (id: string, options: CorrectOptions): Promise<void> =>
  using(options, async (archive) => print(await correctOne(archive, id, options)));

/** Does with a record what a reader says. Gives a sentence. Throws a Refusal. */
async function correctOne(archive: Archive, record: string, options: CorrectOptions): Promise<string> {
  const { who, merge: other, split: parts } = options;
  const values = valuesOf(options);
  const wanted = [options.undo, other !== undefined, parts !== undefined, Object.keys(values).length > 0].filter(Boolean).length;
  if (wanted > 1) throw new Refusal('one thing at a time: values, --merge, --split or --undo');
  const why = options.why ?? null;
  const done = await doOne();
  return `${done} Its history: masar history ${record}\n`;

  async function doOne(): Promise<string> {
    if (options.undo) {
      await undo(archive, { record, who, index });
      return `Taken back: ${record}.`;
    }
    if (other !== undefined) {
      await merge(archive, { record, other, who, why });
      return `Merged: ${other} leads to ${record} now.`;
    }
    if (parts !== undefined)
      return `Split: ${record} leads to ${(await split(archive, { record, parts, who, why, index })).join(' and ')} now.`;
    await correct(archive, { record, who, why, values: asMeant(values, new Meant(termsIn)), index });
    return `Corrected: ${record}.`;
  }
}

const valuesOf = ({ speaker, side, addressee: addressees, act, issue: issues, on, place, reject }: CorrectOptions) => ({
  ...(speaker === undefined ? {} : { speaker: orNone(speaker) }),
  ...(side === undefined ? {} : { side: orNone(side) }),
  ...(addressees === undefined ? {} : { addressees }),
  ...(act === undefined ? {} : { act }),
  ...(issues === undefined ? {} : { issues }),
  ...(on === undefined ? {} : { on: orNone(on) }),
  ...(place === undefined ? {} : { place: orNone(place) }),
  ...(reject ? { rejected: true } : {}),
});

const orNone = (value: string): string | null => (value === 'none' ? null : value);
