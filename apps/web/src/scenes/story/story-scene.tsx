import './story.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Asked } from '../../desk/asked.tsx';
import { desk, type Story } from '../../desk/record.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useWriter } from '../../desk/session.ts';
import { isWriting } from '../../frame/keys.tsx';
import { useDay } from '../../screen/days.ts';
import { useScreen, useWords } from '../../screen/screen.tsx';
import { Copy } from './copy.tsx';
import { type Deed, useDeeds } from './deeds.ts';
import { KeyHint } from './key-hint.tsx';
import { Outlet } from './outlet.tsx';
import { RecordPanel } from './record-panel.tsx';

/** One story as it was published, its records highlighted in place, and a panel for the one that is chosen. */
export function StoryScene() {
  const { id } = useParams({ from: '/stories/$id' });
  return (
    <Asked of={['story', id]} ask={(lang) => desk.story(id, lang)}>
      {(story) => <Reading key={id} story={story} />}
    </Asked>
  );
}

function Reading({ story }: { readonly story: Story }) {
  const words = useWords();
  const day = useDay();
  const { ui } = useScreen();
  const { who, mayWrite } = useWriter(words('unnamed'));
  const { record: chosen } = useSearch({ from: '/stories/$id' });
  const navigate = useNavigate({ from: '/stories/$id' });
  const form = useRef<HTMLFormElement>(null);
  // The record that another is said to be the same as, and whether the chosen one is about to be split.
  const [marked, setMarked] = useState<string>();
  const [isSplitting, setSplitting] = useState(false);
  const go = (next: string | undefined) =>
    navigate({ search: next === undefined ? {} : { record: next }, replace: true, resetScroll: false });
  const deeds = useDeeds(who, ({ what }, stands) => {
    if (what !== 'merge' && what !== 'split') return;
    setMarked(undefined);
    setSplitting(false);
    go(stands);
  });
  const record = story.records.find((one) => one.id === chosen);
  useResolved(chosen !== undefined && record === undefined ? chosen : undefined);
  const act = (deed: Deed) => {
    if (record !== undefined && mayWrite) deeds.mutate({ record: record.id, deed });
  };
  const choose = (next: string | undefined) => {
    deeds.reset();
    setSplitting(false);
    if (next === undefined) setMarked(undefined);
    go(next);
  };
  const merge = () => {
    if (marked === undefined || marked === chosen) setMarked(chosen);
    else if (chosen !== undefined && mayWrite) deeds.mutate({ record: marked, deed: { what: 'merge', other: chosen } });
  };

  useEffect(() => {
    if (chosen !== undefined) document.querySelector(`[data-first="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'center' });
  }, [chosen]);

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (isWriting(event)) return;
      const order = story.records.map((one) => one.id);
      const step = { j: 1, k: -1 }[event.key];
      const keys: Readonly<Record<string, () => void>> = {
        r: () => act({ what: 'correct', values: { rejected: true } }),
        a: () => act({ what: 'correct', values: { rejected: false } }),
        u: () => act({ what: 'undo' }),
        e: () => form.current?.querySelector('select')?.focus(),
        m: merge,
        s: () => setSplitting(true),
      };
      const comment = event.key === 'c' ? document.querySelector<HTMLElement>('.comments textarea') : null;
      if (step !== undefined && order.length > 0) {
        const at = chosen === undefined ? (step === 1 ? -1 : 0) : order.indexOf(chosen);
        choose(order[(at + step + order.length) % order.length]);
      } else if (event.key === 'Escape') choose(undefined);
      else if (comment !== null) comment.focus();
      else if (record !== undefined && mayWrite && keys[event.key] !== undefined) keys[event.key]?.();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });

  return (
    <div className="reading">
      <h1 className="unseen">{story.title ?? story.id}</h1>
      <article lang={story.lang} dir={story.lang === 'ar' ? 'rtl' : 'ltr'}>
        <div className="dim about">
          {/* In the screen's language, whatever the story's is. */}
          <time lang={ui} dir="auto">
            {story.published === null ? words('undated') : day(story.published)}
          </time>{' '}
          <Outlet story={story} />{' '}
          {story.url === null || !/^https?:/.test(story.url) ? null : (
            <a href={story.url} rel="noreferrer noopener" lang={ui} dir="auto">
              {words('original')}
            </a>
          )}
        </div>
        <Copy story={story} chosen={chosen} />
      </article>
      <aside aria-live="polite">
        {record === undefined ? (
          <KeyHint />
        ) : (
          <RecordPanel
            key={JSON.stringify([record.id, record.act, record.speaker, record.side, record.on, record.place, record.addressees])}
            record={record}
            text={story.text}
            names={story.names}
            form={form}
            mayWrite={mayWrite}
            marked={marked}
            isSplitting={isSplitting}
            close={() => choose(undefined)}
            perform={act}
            merge={merge}
            startSplit={() => setSplitting(true)}
          />
        )}
        <Refusal of={deeds.error} />
      </aside>
    </div>
  );
}

/** Goes to where the id of a record that was merged or split leads: an old address holds. */
function useResolved(lost: string | undefined): void {
  const navigate = useNavigate();
  const { data } = useQuery({ queryKey: ['stands', lost], queryFn: () => desk.standing(lost as string), enabled: lost !== undefined });
  useEffect(() => {
    if (data === undefined || data === null || data.id === lost) return;
    navigate({ to: '/stories/$id', params: { id: data.story }, search: { record: data.id }, replace: true });
  }, [data, lost, navigate]);
}
