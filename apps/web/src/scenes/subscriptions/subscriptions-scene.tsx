import '../../style/make.css';
import { Asked } from '../../desk/asked.tsx';
import { Refusal } from '../../desk/refusal.tsx';
import { useDeed } from '../../desk/use-deed.ts';
import { useDay } from '../../screen/days.ts';
import { Listed } from '../../screen/listed.tsx';
import { useWords } from '../../screen/screen.tsx';
import { kindWord, NewSubscription } from './new-subscription.tsx';
import { type Subscription, subscriptions } from './subscriptions.ts';

/** Addresses that calendars and feed readers open: made here, and revoked. */
export function SubscriptionsScene() {
  const words = useWords();
  return (
    <section className="subscriptions">
      <header className="title">
        <h1>{words('subscriptions')}</h1>
        <p className="dim">{words('subscriptionsHint')}</p>
      </header>
      <NewSubscription />
      <Asked of={['subscriptions']} ask={subscriptions.all}>
        {({ subscriptions: all }) => (
          <Listed all={all} none="noSubscriptions">
            {(one) => <One subscription={one} />}
          </Listed>
        )}
      </Asked>
    </section>
  );
}

function One({ subscription: { id, user, kind, name, made, used } }: { readonly subscription: Subscription }) {
  const words = useWords();
  const day = useDay();
  const revoke = useDeed(['subscriptions'], subscriptions.remove);
  return (
    <>
      <p className="head">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span className="tag">{words(kindWord(kind))}</span>
        {user === null ? null : <bdi className="dim">{user}</bdi>}
        <span className="dim">
          {words('madeOn')}: {day(made)}
        </span>
        <span className="dim">
          {words('lastUsed')}: {used === null ? words('never') : day(used)}
        </span>
        <button type="button" disabled={revoke.isPending} onClick={() => revoke.mutate(id)}>
          {words('revoke')}
        </button>
      </p>
      <Refusal of={revoke.error} />
    </>
  );
}
