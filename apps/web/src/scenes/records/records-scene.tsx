import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Names } from '../../desk/ask.ts';
import { desk, type Hit } from '../../desk/record.ts';
import { useDay } from '../../screen/days.ts';
import { useScreen, useWords } from '../../screen/screen.tsx';
import { actKeys, statusKeys } from '../../words/words.ts';
import type { RecordsSearch } from './search.ts';

/** Every statement and encounter, found by words and facets; what is asked for stands in the address. */
export function RecordsScene() {
  const words = useWords();
  const { ui } = useScreen();
  const search = useSearch({ from: '/records' });
  const navigate = useNavigate({ from: '/records' });
  const set = (change: Partial<Record<keyof RecordsSearch, string | boolean | undefined>>) =>
    navigate({ search: { ...search, ...change } as RecordsSearch, replace: true });
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['records', search, ui],
    queryFn: ({ pageParam }) => desk.records({ ...search, lang: ui, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const names = Object.assign({}, ...(data?.pages ?? []).map((page) => page.names)) as Names;
  return (
    <section className="records">
      <header className="title">
        <h1>{words('records')}</h1>
      </header>
      <search>
        <form onSubmit={(event) => event.preventDefault()}>
          <label className="wide">
            <span>{words('search')}</span>
            <input
              type="search"
              value={search.q ?? ''}
              placeholder={words('searchHint')}
              dir="auto"
              onChange={({ target }) => set({ q: target.value || undefined })}
            />
          </label>
          <label>
            <span>{words('kind')}</span>
            <select value={search.kind ?? ''} onChange={({ target }) => set({ kind: target.value || undefined, act: undefined })}>
              <option value="">{words('every')}</option>
              <option value="statement">{words('statement')}</option>
              <option value="encounter">{words('encounter')}</option>
            </select>
          </label>
          <label>
            <span>{words('act')}</span>
            <select value={search.act ?? ''} onChange={({ target }) => set({ act: target.value || undefined })}>
              <option value="">{words('every')}</option>
              {[...(search.kind === 'encounter' ? [] : actKeys), ...(search.kind === 'statement' ? [] : statusKeys)].map((key) => (
                <option key={key} value={key}>
                  {words(`act.${key}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words('from')}</span>
            <input type="date" value={search.from ?? ''} onChange={({ target }) => set({ from: target.value || undefined })} />
          </label>
          <label>
            <span>{words('to')}</span>
            <input type="date" value={search.to ?? ''} onChange={({ target }) => set({ to: target.value || undefined })} />
          </label>
          <label className="tick">
            <input type="checkbox" checked={search.exact ?? false} onChange={({ target }) => set({ exact: target.checked || undefined })} />
            <span>{words('exact')}</span>
          </label>
        </form>
      </search>
      <p className="chips">
        {(['speaker', 'side'] as const).map((key) =>
          search[key] === undefined ? null : (
            <button key={key} type="button" className="chip" onClick={() => set({ [key]: undefined })}>
              {words(key)}: <bdi>{names[search[key]] ?? search[key]}</bdi> <span aria-hidden="true">×</span>
            </button>
          ),
        )}
        <output>{data === undefined ? '' : words('count', { count: data.pages[0]?.count ?? 0 })}</output>
      </p>
      {error === null ? null : <p role="alert">{error.message}</p>}
      {data?.pages[0]?.count === 0 ? <p className="hint">{words('nothing')}</p> : null}
      <ol className="hits">
        {data?.pages.flatMap((page) =>
          page.hits.map((hit) => <HitLine key={hit.id} hit={hit} names={names} narrow={(change) => set(change)} />),
        )}
      </ol>
      {hasNextPage ? (
        <button type="button" className="more" disabled={isFetching} onClick={() => fetchNextPage()}>
          {words('more')}
        </button>
      ) : null}
    </section>
  );
}

function HitLine({ hit, names, narrow }: { hit: Hit; names: Names; narrow: (change: RecordsSearch) => void }) {
  const words = useWords();
  const day = useDay();
  const { speaker, side } = hit;
  return (
    <li className={hit.kind}>
      <p className="head">
        {speaker !== null ? (
          <button type="button" className="name" onClick={() => narrow({ speaker })}>
            <bdi>{names[speaker] ?? speaker}</bdi>
          </button>
        ) : hit.kind === 'statement' ? (
          <span className="dim">{words('unnamed')}</span>
        ) : null}
        {side === null ? null : (
          <button type="button" className="side" onClick={() => narrow({ side })}>
            <bdi>{names[side] ?? side}</bdi>
          </button>
        )}
        <span className="act">{hit.act === null ? '' : words(`act.${hit.act}`)}</span>
      </p>
      <Link to="/stories/$id" params={{ id: hit.story }} search={{ record: hit.id }} className="quote" dir="auto">
        {hit.quote}
      </Link>
      <p className="dim">
        <time>{day(hit.published)}</time> {hit.outlet === null ? null : <bdi>{hit.outlet}</bdi>}
      </p>
    </li>
  );
}
