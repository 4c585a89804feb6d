import type { MomentKind } from '@masar/shapes';
import type { FormEvent } from 'react';
import { useChoices } from '../../desk/choices.ts';
import { emptied } from '../../desk/emptied.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { ShownOnce } from '../../desk/shown-once.tsx';
import { useDeed } from '../../desk/use-deed.ts';
import { Choose } from '../../screen/choose.tsx';
import { useWords } from '../../screen/screen.tsx';
import { alerts, kinds } from './alerts.ts';

/** Says what to wait for. */
export function NewAlert() {
  const words = useWords();
  const { sides, issues } = useChoices();
  const { mutate, data, error, isPending } = useDeed(['alerts'], alerts.add);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = (key: string) => String(given.get(key) ?? '').trim();
    mutate(
      {
        name: text('name'),
        kinds: given.getAll('kinds').map(String) as MomentKind[],
        who: [...new Set([text('who'), text('and')])].filter((one) => one !== ''),
        issue: text('issue') || null,
        url: text('url') || null,
      },
      { onSuccess: emptied(form) },
    );
  };
  return (
    <details>
      <summary>{words('newAlert')}</summary>
      <form className="pair make" onSubmit={send}>
        <label className="wide">
          <span>{words('alertName')}</span>
          <input name="name" required maxLength={100} dir="auto" />
        </label>
        <fieldset className="wide">
          <legend>{words('alertKinds')}</legend>
          {kinds.map((kind) => (
            <label key={kind} className="tick">
              <input type="checkbox" name="kinds" value={kind} defaultChecked />
              <span>{words(`moment.${kind}`)}</span>
            </label>
          ))}
        </fieldset>
        <Choose title={words('alertWho')} name="who" none={words('anyone')} all={sides} />
        <Choose title={words('alertAnd')} name="and" none={words('anyone')} all={sides} />
        <Choose title={words('alertIssue')} name="issue" none={words('anyIssue')} all={issues} />
        <label>
          <span>{words('alertUrl')}</span>
          <input name="url" type="url" maxLength={1000} dir="ltr" placeholder="https://" aria-describedby="alert-url" />
          <small id="alert-url" className="dim">
            {words('alertUrlHint')}
          </small>
        </label>
        <p className="wide">
          <button type="submit" disabled={isPending}>
            {words('create')}
          </button>
        </p>
      </form>
      <Refusal of={error} />
      {data?.secret == null ? null : <ShownOnce title={words('secretOf')} value={data.secret} />}
    </details>
  );
}
