import './records.css';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Names } from '../../desk/ask.ts';
import { asQuery, desk } from '../../desk/record.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useSession } from '../../desk/session.ts';
import { useScreen, useWords } from '../../screen/screen.tsx';
import { Facets } from './facets.tsx';
import { FoundList } from './found-list.tsx';
import type { RecordsSearch } from './search.ts';

/** Every statement and encounter, found by words and facets; what is asked for stands in the address and can be taken along as a file. */
export function RecordsScene() {
  const words = useWords();
  const { ui } = useScreen();
  const search = useSearch({ from: '/records' });
  const navigate = useNavigate({ from: '/records' });
  const set = useCallback(
    (change: Partial<Record<keyof RecordsSearch, string | boolean | undefined>>) =>
      navigate({ search: (now) => ({ ...now, ...change }) as RecordsSearch, replace: true, resetScroll: false }),
    [navigate],
  );
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['records', search, ui],
    queryFn: ({ pageParam }) => desk.records({ ...search, lang: ui, after: pageParam, facets: pageParam === undefined }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const names = Object.assign({}, ...(data?.pages ?? []).map((page) => page.names)) as Names;
  const first = data?.pages[0];
  return (
    <section className="records">
      <header className="title">
        <h1>{words('records')}</h1>
      </header>
      <search>
        <form onSubmit={(event) => event.preventDefault()}>
          <SearchField q={search.q} set={set} />
          <Facets facets={first?.facets} names={names} search={search} set={set} />
          {(['from', 'to'] as const).map((key) => (
            <label key={key}>
              <span>{words(key)}</span>
              <input type="date" value={search[key] ?? ''} onChange={({ target }) => set({ [key]: target.value || undefined })} />
            </label>
          ))}
          <label className="tick">
            <input type="checkbox" checked={search.exact ?? false} onChange={({ target }) => set({ exact: target.checked || undefined })} />
            <span>{words('exact')}</span>
          </label>
        </form>
      </search>
      <div className="summary">
        <output>{first === undefined ? '' : `${words('count', { count: first.count })}${first.more ? ' +' : ''}`}</output>
        <Files search={search} />
      </div>
      <Refusal of={error} />
      {first?.count === 0 ? <p className="hint">{words('nothing')}</p> : null}
      <FoundList
        hits={data?.pages.flatMap((page) => page.hits) ?? []}
        names={names}
        more={hasNextPage && !isFetching ? fetchNextPage : undefined}
      />
    </section>
  );
}

interface FieldProps {
  readonly q: string | undefined;
  readonly set: (change: { q: string | undefined }) => void;
}

/** Words as they are typed; the address follows, and where it is changed by another way, the field. */
function SearchField({ q = '', set }: FieldProps) {
  const words = useWords();
  const [typed, setTyped] = useState(q);
  // The address follows a moment later: what it says of what was typed here is no news, and must not take letters back.
  const sent = useRef(new Set<string>());
  useEffect(() => {
    if (sent.current.has(q)) return;
    sent.current.clear();
    setTyped(q);
  }, [q]);
  return (
    <label className="wide">
      <span>{words('search')}</span>
      <input
        type="search"
        value={typed}
        placeholder={words('searchHint')}
        // A hint stands in the direction of the screen.
        {...(typed === '' ? {} : { dir: 'auto' })}
        onChange={({ target }) => {
          sent.current.add(target.value);
          setTyped(target.value);
          set({ q: target.value || undefined });
        }}
      />
    </label>
  );
}

/** What is shown, as files: for who may take records along. */
function Files({ search }: { readonly search: RecordsSearch }) {
  const words = useWords();
  const { data } = useSession();
  if (data?.role === 'reader') return null;
  const query = asQuery(search);
  return (
    <p className="files">
      {words('download')}:
      <a href={`/api/v1/found/csv?${query}`} download>
        {words('asTable')}
      </a>
      <a href={`/api/v1/found/ndjson?${query}`} download>
        {words('asLines')}
      </a>
    </p>
  );
}
