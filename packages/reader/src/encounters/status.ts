import type { EncounterStatus } from '@masar/shapes';
import { daysFrom, wholeDay } from './days.ts';
import type { Sighting } from './sighting.ts';
import type { View } from './view.ts';

/** Days for which something that began is taken to go on when the copy does not say that it ended. */
const goesOn = 31;

/** True for a day so long past that nothing planned can be meant. */
export const isOver = (published: string | null, start: string | null): boolean => (daysFrom(published, start) ?? 0) < -goesOn;

/** Days behind which a meeting is no news. */
export const fresh = 3;

/** True for a day that lies behind what is news. */
export const isPast = (published: string | null, start: string | null): boolean => (daysFrom(published, start) ?? 0) < -fresh;

/** What became of an encounter, as this part of the copy tells, and how sure that is. */
export function statusOf(one: Sighting, { published, heads }: Pick<View, 'published' | 'heads'>): readonly [EncounterStatus, number] {
  const { said, phase } = one;
  // "The talks have not collapsed": what was not put off or called off stands.
  const kept = one.negated && (one.governor?.status === 'cancelled' || one.governor?.status === 'postponed');
  const governor = kept ? null : one.governor;
  const days = daysFrom(published, one.start);
  if (one.rule === 'telling') return ['held', 0.9];
  if (one.supposed) return ['proposed', 0.3];
  // "Which had been announced for Tuesday, would not take place": what was planned and is not to be is called off.
  if (one.negated && governor?.status === 'held')
    return said === 'planned' || (one.start !== null && governor.form !== 'past') ? ['cancelled', 0.85] : ['denied', 0.7];
  // «لم تبدأ بعد المفاوضات»: not yet.
  if (one.negated && governor?.status === 'ongoing' && governor.form !== 'future' && heads === 'first') return ['planned', 0.7];
  // "Will not resume until September": what goes on or begins later than it was to.
  if (one.negated && governor?.status === 'ongoing' && governor.form === 'future' && one.start !== null) return ['postponed', 0.85];
  if (governor?.form === 'infinitive' && governor.status !== 'held' && governor.status !== 'ongoing' && said === 'proposed')
    return ['planned', 0.5];
  if (governor !== null && (governor.status === 'postponed' || governor.status === 'cancelled'))
    return [governor.status, governor.form === 'infinitive' ? 0.85 : 0.95];
  // "To restart stalled negotiations".
  if (said === 'postponed' && one.sought && governor?.status === 'ongoing') return ['planned', 0.7];
  if (said === 'postponed' || said === 'cancelled' || said === 'denied') return [said, 0.9];
  // «دعاه إلى حضور مفاوضات ستعقد غدا»: that it will be held is told, whoever was asked to come.
  if (said === 'proposed')
    return governor?.form === 'future' && !one.hedged && days !== null && days > 0 ? ['planned', 0.8] : ['proposed', 0.8];
  // "Agreed to continue the talks": they go on; "further talks are expected to continue" are to come.
  if (
    governor?.keeps &&
    governor.form !== 'past' &&
    // «ستواصل اتصالاتها»: a form of its own says that it is to come.
    !(heads === 'first' && governor.form === 'future') &&
    (said !== 'planned' || one.definite || one.rule === 'verb') &&
    (days === null || days <= 0)
  )
    return ['ongoing', 0.75];
  if (said === 'held' && phase === 'after' && governor === null) return ['held', 0.85];
  if ((said === 'ongoing' || said === 'held') && (governor === null || governor.form === 'infinitive')) return [said, 0.7];
  // «جولة قد تلتئم مطلع العام المقبل»: a day does not make what may be a plan.
  if (said === 'planned' && one.hedged && one.rule === 'noun' && governor?.form === 'present' && !one.definite) return ['proposed', 0.6];
  if (said === 'planned') return days !== null && days < 0 && governor?.form === 'past' ? ['held', 0.6] : ['planned', 0.85];
  if (one.hedged && governor?.form !== 'past' && !(days !== null && days < 0)) return ['proposed', 0.4];
  if (governor !== null && governor.form !== 'infinitive')
    return byTense(
      governor.status === 'ongoing' && one.kind === 'call' && governor.form === 'past' ? 'held' : governor.status,
      governor.form,
      days,
      one,
    );
  if (phase === 'after') return days !== null && days > 0 ? ['planned', 0.8] : ['held', 0.8];
  if (phase === 'before') return days !== null && days < 0 ? ['held', 0.7] : ['planned', 0.5];
  if (days !== null && days > 0) return ['planned', 0.8];
  if (days !== null && days < 0) return ['held', 0.8];
  if (governor !== null) return governor.status === 'ongoing' && !one.sought ? ['ongoing', 0.5] : ['planned', 0.5];
  // Talks and consultations that nothing dates go on; a meeting, trip, call or briefing that is spoken of was held.
  return (one.weight === 'topic' || (one.kind === 'talks' && one.sides.size > 1)) &&
    !one.many &&
    one.kind !== 'briefing' &&
    one.kind !== 'visit'
    ? ['ongoing', 0.4]
    : ['held', 0.4];
}

function byTense(
  status: EncounterStatus,
  form: 'past' | 'present' | 'future',
  days: number | null,
  { head, start, governor }: Sighting,
): readonly [EncounterStatus, number] {
  if (form === 'future') return ['planned', 0.95];
  if (days !== null && days > 0) return ['planned', 0.9];
  if (governor?.lasts && (days === null || days >= -goesOn)) return ['ongoing', 0.97];
  if (form === 'past') return status === 'ongoing' && days !== null && days < -goesOn ? ['held', 0.8] : [status, 0.95];
  // «يلتقي الوزيران اليوم», «تنطلق اليوم»: the present of a day that is not over is a plan; headlines tell so what has been.
  if (days === 0 && !head && !governor?.keeps && start?.length === wholeDay) return ['planned', 0.7];
  if (status === 'ongoing') return ['ongoing', 0.8];
  // "Are meeting this week": what is told in the present of days that are not over goes on.
  if (days === 0 && !head && start?.length !== wholeDay) return ['ongoing', 0.6];
  if (head && days === null) return ['held', 0.6];
  return days !== null && days <= 0 ? ['held', 0.7] : ['ongoing', 0.45];
}
