import type { Names } from '../../desk/ask.ts';
import { Actor, Listed } from '../../desk/name.tsx';
import { useDay } from '../../screen/days.ts';
import { useWords } from '../../screen/screen.tsx';
import type { InstrumentPage } from './instruments.ts';

type Props = { readonly of: Pick<InstrumentPage, 'kind' | 'status' | 'date' | 'issuer' | 'parties'>; readonly names: Names };

/** What a text is: kind, state, date, whose, between whom. */
export function Facts({ of: { kind, status, date, issuer, parties }, names }: Props) {
  const words = useWords();
  const day = useDay();
  return (
    <p className="head">
      <span className="tag">{words(`instrumentKind.${kind}`)}</span>
      {status === null ? null : <span className={`status ${status.replace(' ', '-')}`}>{words(`instrumentStatus.${status}`)}</span>}
      {date === null ? null : <time>{day(date)}</time>}
      {issuer === null ? null : (
        <span>
          {words('issuer')} <Actor id={issuer} names={names} />
        </span>
      )}
      {parties.length === 0 ? null : (
        <span>
          {words('parties')}: <Listed keys={parties} names={names} linked />
        </span>
      )}
    </p>
  );
}
