import { told } from '@masar/shapes';
import { mustBeSigned } from './deeds.ts';
import { log } from './log.ts';
import type { Archive } from './open.ts';
import { Refusal } from './refusal.ts';

/** Whose stories are, as somebody says who knows it. */
export interface OutletNamed {
  readonly stories: readonly string[];
  /** Null: not known. */
  readonly outlet: string | null;
  readonly who: string;
  /** True: only of those of which it is not known. */
  readonly onlyUnknown?: boolean;
}

/** Says of which outlet stories are; their records are found by it. Gives how many it was said of that had none or another. Throws a Refusal. */
export async function nameOutlet(archive: Archive, { stories, outlet, who, onlyUnknown = false }: OutletNamed): Promise<number> {
  mustBeSigned(who);
  const name = outlet?.trim() ?? null;
  if (name === '') throw new Refusal(told('no-outlet'));
  return archive.together(async () => {
    const found = await archive.query<{ id: string; outlet: string | null }>(
      `select id, outlet from story where id = any ($1) and outlet is distinct from $2 and (outlet is null or not $3) order by id for update`,
      [stories, name, onlyUnknown],
    );
    if (found.length === 0) return 0;
    const ids = found.map(({ id }) => id);
    await archive.query('update story set outlet = $2 where id = any ($1)', [ids, name]);
    await archive.query('update record set outlet = $2 where story_id = any ($1)', [ids, name]);
    const before = Object.fromEntries(found.map((one) => [one.id, one.outlet]));
    await log(archive, { who, what: 'outlet', detail: { before, after: name } });
    return found.length;
  });
}
