import type { EncounterStatus } from '@masar/shapes';
import type { Sighting } from './sighting.ts';

/** Days for which something that began is taken to go on when the copy does not say that it ended. */
const goesOn = 31;

/** Days from `published` to `date`; negative in the past, null where either is open. */
function daysFrom(published: string | null, date: string | null): number | null {
  if (published === null || date === null) return null;
  const whole = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  if (published.startsWith(date)) return 0;
  const days = (Date.parse(whole) - Date.parse(published)) / 86_400_000;
  return Number.isNaN(days) ? null : days;
}

/** What became of an encounter, as this part of the copy tells, and how sure that is. */
export function statusOf(one: Sighting, published: string | null): readonly [EncounterStatus, number] {
  const { said, phase } = one;
  // "The talks have not collapsed": what was not put off or called off stands.
  const kept = one.negated && (one.governor?.status === 'cancelled' || one.governor?.status === 'postponed');
  const governor = kept ? null : one.governor;
  const days = daysFrom(published, one.start);
  if (one.rule === 'telling') return ['held', 0.9];
  if (one.supposed) return ['proposed', 0.3];
  if (one.negated && governor?.status === 'held') return ['denied', 0.7];
  if (governor?.form === 'infinitive' && governor.status !== 'held' && governor.status !== 'ongoing' && said === 'proposed')
    return ['planned', 0.5];
  if (governor !== null && (governor.status === 'postponed' || governor.status === 'cancelled'))
    return [governor.status, governor.form === 'infinitive' ? 0.85 : 0.95];
  if (said === 'postponed' || said === 'cancelled' || said === 'denied') return [said, 0.9];
  if (said === 'proposed') return ['proposed', 0.8];
  if ((said === 'ongoing' || said === 'held') && (governor === null || governor.form === 'infinitive')) return [said, 0.7];
  if (said === 'planned') return days !== null && days < 0 && governor?.form === 'past' ? ['held', 0.6] : ['planned', 0.85];
  if (one.hedged && governor?.form !== 'past' && !(days !== null && days < 0)) return ['proposed', 0.4];
  if (governor !== null && governor.form !== 'infinitive')
    return byTense(
      governor.status === 'ongoing' && one.kind === 'call' && governor.form === 'past' ? 'held' : governor.status,
      governor.form,
      days,
    );
  if (phase === 'after') return days !== null && days > 0 ? ['planned', 0.8] : ['held', 0.8];
  if (phase === 'before') return days !== null && days < 0 ? ['held', 0.7] : ['planned', 0.5];
  if (days !== null && days > 0) return ['planned', 0.8];
  if (days !== null && days < 0) return ['held', 0.8];
  if (governor !== null) return governor.status === 'ongoing' ? ['ongoing', 0.5] : ['planned', 0.5];
  return ['held', 0.4];
}

function byTense(status: EncounterStatus, form: 'past' | 'present' | 'future', days: number | null): readonly [EncounterStatus, number] {
  if (form === 'future') return ['planned', 0.95];
  if (days !== null && days > 0) return ['planned', 0.9];
  if (form === 'past') return status === 'ongoing' && days !== null && days < -goesOn ? ['held', 0.8] : [status, 0.95];
  if (status === 'ongoing') return ['ongoing', 0.8];
  return days !== null && days <= 0 ? ['held', 0.7] : ['ongoing', 0.45];
}
