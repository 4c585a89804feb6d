import type { Names } from '../../desk/ask.ts';
import type { RecordPage } from '../../desk/record.ts';
import { useWords } from '../../screen/screen.tsx';
import { type FacetKey, facetKeys, type RecordsSearch } from './search.ts';

interface Props {
  readonly facets: RecordPage['facets'] | undefined;
  readonly names: Names;
  readonly search: RecordsSearch;
  readonly set: (change: Partial<Record<keyof RecordsSearch, string | boolean | undefined>>) => void;
}

const titles: Readonly<Record<FacetKey, string>> = {
  kind: 'kind',
  act: 'act',
  speaker: 'speaker',
  side: 'side',
  addressee: 'addressee',
  issue: 'issue',
  outlet: 'outlet',
};

/** What a search can be narrowed by: of each facet the values that what is found has, with how many have them. */
export function Facets({ facets, names, search, set }: Props) {
  const words = useWords();
  const named = (key: FacetKey, value: string) =>
    key === 'kind' ? words(value) : key === 'act' ? words(`act.${value}`) : (names[value] ?? value);
  return facetKeys.map((key) => {
    const chosen = search[key];
    const values = facets?.[key] ?? [];
    // What is chosen stays to be seen where nothing has it.
    const all = chosen === undefined || values.some(({ value }) => value === chosen) ? values : [{ value: chosen, count: 0 }, ...values];
    return (
      <label key={key}>
        <span>{words(titles[key])}</span>
        <select name={key} value={chosen ?? ''} onChange={({ target }) => set({ [key]: target.value || undefined })}>
          <option value="">{words('every')}</option>
          {all.map(({ value, count }) => (
            <option key={value} value={value}>
              {named(key, value)} ({count})
            </option>
          ))}
        </select>
      </label>
    );
  });
}
