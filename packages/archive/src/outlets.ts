import type { Archive } from './open.ts';

/** What an outlet has given; null for stories that name none. */
export interface Outlet {
  readonly outlet: string | null;
  readonly stories: number;
  /** ISO 8601 day of its newest story. */
  readonly newest: string | null;
}

/** Outlets of the archive's stories, who gave most first. */
export async function outlets(archive: Archive): Promise<Outlet[]> {
  const rows = await archive.query<Omit<Outlet, 'stories'> & { stories: string }>(
    `select outlet, count(*) as stories, max(published)::text as newest from story where takes = '{}' group by outlet order by count(*) desc, outlet nulls last`,
  );
  return rows.map((row) => ({ ...row, stories: Number(row.stories) }));
}
