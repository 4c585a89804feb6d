import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useChoices } from '../../desk/choices.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { ShownOnce } from '../../desk/shown-once.tsx';
import { useDeed } from '../../desk/use-deed.ts';
import { Choose } from '../../screen/choose.tsx';
import { useScreen, useWords } from '../../screen/screen.tsx';
import { type Kind, kinds, subscriptions } from './subscriptions.ts';

const wordOf: Readonly<Record<Kind, string>> = { calendar: 'asCalendar', atom: 'asAtom', json: 'asJson' };
export const kindWord = (kind: Kind): string => wordOf[kind];

/** Makes an address for a calendar or a feed. */
export function NewSubscription() {
  const words = useWords();
  const { ui } = useScreen();
  const { sides, issues } = useChoices();
  const [kind, setKind] = useState<Kind>('calendar');
  const { data } = useQuery({ queryKey: ['calendars', ui], queryFn: () => subscriptions.tracks(ui) });
  const tracks = (data?.tracks ?? []).map(({ id, sides: between, place }) => ({
    value: id,
    name: [...between, ...(place === null ? [] : [place])].map((key) => data?.names[key] ?? key).join(' – '),
  }));
  const made = useDeed(['subscriptions'], subscriptions.add);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const some = (...keys: string[]) =>
      Object.fromEntries(keys.map((key) => [key, String(given.get(key) ?? '').trim()]).filter(([, value]) => value !== ''));
    const name = String(given.get('name'));
    made.mutate(
      kind === 'calendar'
        ? { kind, name, calendar: { ...some('track'), lang: ui } }
        : { kind, name, records: { ...some('q', 'side', 'issue'), lang: ui } },
    );
  };
  return (
    <>
      <form className="pair make" onSubmit={send}>
        <fieldset className="wide">
          <legend>{words('newSubscription')}</legend>
          {kinds.map((one) => (
            <label key={one} className="tick">
              <input type="radio" name="kind" checked={one === kind} onChange={() => setKind(one)} />
              <span>{words(wordOf[one])}</span>
            </label>
          ))}
        </fieldset>
        {kind === 'calendar' ? (
          <Choose title={words('ofTrack')} name="track" none={words('allTracks')} all={tracks} />
        ) : (
          <>
            <label>
              <span>{words('feedWords')}</span>
              <input name="q" maxLength={400} dir="auto" />
            </label>
            <Choose title={words('side')} name="side" none={words('anyone')} all={sides} />
            <Choose title={words('issue')} name="issue" none={words('anyIssue')} all={issues} />
          </>
        )}
        <label>
          <span>{words('forWhat')}</span>
          <input name="name" required maxLength={100} dir="auto" />
        </label>
        <p className="wide">
          <button type="submit" disabled={made.isPending}>
            {words('subscribeTo')}
          </button>
        </p>
      </form>
      <Refusal of={made.error} />
      {made.data === undefined ? null : <ShownOnce title={words('addressOf')} value={made.data.url} />}
    </>
  );
}
