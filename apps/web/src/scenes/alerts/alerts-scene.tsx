import '../../style/make.css';
import { useState } from 'react';
import { Asked } from '../../desk/asked.tsx';
import { useChoices } from '../../desk/choices.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useDeed } from '../../desk/use-deed.ts';
import { Listed } from '../../screen/listed.tsx';
import { useWords } from '../../screen/screen.tsx';
import { type Alert, alerts } from './alerts.ts';
import { Fired } from './fired.tsx';
import { NewAlert } from './new-alert.tsx';

/** What somebody waits for: made, tried, looked at and taken away here. */
export function AlertsScene() {
  const words = useWords();
  return (
    <section className="alerts">
      <header className="title">
        <h1>{words('alerts')}</h1>
        <p className="dim">{words('alertsHint')}</p>
      </header>
      <NewAlert />
      <Asked of={['alerts']} ask={alerts.all}>
        {({ alerts: all }) => (
          <Listed all={all} none="noAlerts">
            {(one) => <One alert={one} />}
          </Listed>
        )}
      </Asked>
    </section>
  );
}

function One({ alert: { id, name, kinds, who, issue, url, done, waiting, dead, fault } }: { readonly alert: Alert }) {
  const words = useWords();
  const { sides, issues } = useChoices();
  const [isOpen, setOpen] = useState(false);
  const remove = useDeed(['alerts'], alerts.remove);
  const retry = useDeed(['alerts'], alerts.retry);
  const test = useDeed(['alerts'], alerts.test);
  const called = (key: string) => [...sides, ...issues].find(({ value }) => value === key)?.name ?? key;
  const failed = remove.error ?? retry.error ?? test.error;
  return (
    <article>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p className="head dim">
        {kinds.map((kind) => (
          <span key={kind}>{words(`moment.${kind}`)}</span>
        ))}
      </p>
      <p className="head">
        {[...who, ...(issue === null ? [] : [issue])].map((key) => (
          <bdi key={key} className="tag">
            {called(key)}
          </bdi>
        ))}
        {url === null ? <span className="dim">{words('onlyHere')}</span> : <bdi dir="ltr">{url}</bdi>}
        {url === null ? null : <span className="dim">{words('sentCount', { done, waiting, dead })}</span>}
      </p>
      {fault === null ? null : <p className="fault">{fault}</p>}
      <p className="tools">
        {url === null ? null : (
          <button type="button" disabled={test.isPending} onClick={() => test.mutate(id)}>
            {words('test')}
          </button>
        )}
        {dead === 0 ? null : (
          <button type="button" onClick={() => retry.mutate(id)}>
            {words('retry')}
          </button>
        )}
        <button type="button" disabled={remove.isPending} onClick={() => remove.mutate(id)}>
          {words('remove')}
        </button>
      </p>
      <Refusal of={failed} />
      {test.data === undefined ? null : (
        <p role="status">{test.data.fault === null ? words('tested') : words('notTested', { fault: test.data.fault })}</p>
      )}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words('firedOf')}</summary>
        {isOpen ? <Fired id={id} /> : null}
      </details>
    </article>
  );
}
