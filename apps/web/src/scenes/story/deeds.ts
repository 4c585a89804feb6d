import { useMutation, useQueryClient } from '@tanstack/react-query';
import { desk, type Values } from '../../desk/record.ts';

/** What a reader does with a record. */
export type Deed =
  | { readonly what: 'correct'; readonly values: Values }
  | { readonly what: 'undo' }
  /** `other` is the same thing, and the record stands for both. */
  | { readonly what: 'merge'; readonly other: string }
  /** The record is several: where their words stand, UTF-16 units of the text. */
  | { readonly what: 'split'; readonly parts: readonly { readonly from: number; readonly to: number }[] };

/**
 * Does deeds in somebody's name; whatever is shown of the record is asked for anew.
 * `done` is told the deed and the record that stands then: whoever works may be at something else by that time.
 */
export function useDeeds(who: string, done: (deed: Deed, record: string) => void) {
  const queries = useQueryClient();
  return useMutation({
    // One after the other: what is taken back must have been done.
    scope: { id: 'deeds' },
    mutationFn: async ({ record, deed }: { readonly record: string; readonly deed: Deed }): Promise<string> => {
      if (deed.what === 'correct') await desk.correct(record, who, deed.values);
      else if (deed.what === 'undo') await desk.undo(record, who);
      else if (deed.what === 'merge') await desk.merge(record, who, deed.other);
      else return (await desk.split(record, who, deed.parts)).parts[0] ?? record;
      return record;
    },
    onSuccess: async (record, { deed }) => {
      await queries.invalidateQueries();
      done(deed, record);
    },
  });
}
