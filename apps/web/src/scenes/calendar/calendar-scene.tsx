import './calendar.css';
import { Link, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Asked } from '../../desk/asked.tsx';
import { EncounterLine } from '../../desk/encounter-line.tsx';
import { Listed } from '../../desk/name.tsx';
import { type Dossier, dossier, type Encounter } from '../../desk/scenes.ts';
import { byDay, spanOf, useDay } from '../../screen/days.ts';
import { useScreen, useWords } from '../../screen/screen.tsx';
import { encountersIn, monthAfter, monthToOpen, weeksOf } from './month.ts';

/** Encounters by day, a month at a time, beside the days of the Umm al-Qura calendar. */
export function CalendarScene() {
  const words = useWords();
  const { ui } = useScreen();
  return (
    <section className="calendar">
      <header className="title">
        <h1>{words('calendar')}</h1>
        <p>
          <a href={`/api/v1/calendar.ics?lang=${ui}`} className="button" download>
            {words('download')} (iCalendar)
          </a>{' '}
          <Link to="/subscriptions" className="button">
            {words('subscribeTo')}
          </Link>
        </p>
      </header>
      <Asked of={['dossier']} ask={dossier}>
        {(data) => <Month data={data} />}
      </Asked>
    </section>
  );
}

function Month({ data: { today, encounters, names } }: { readonly data: Dossier }) {
  const words = useWords();
  const day = useDay();
  const hijri = useHijri();
  const { month = monthToOpen((today ?? new Date().toISOString()).slice(0, 7), encounters) } = useSearch({ from: '/calendar' });
  const inMonth = encountersIn(month, encounters).sort((a, b) => byDay(a.start, b.start));
  return (
    <>
      <div className="tools">
        <Link to="/calendar" search={{ month: monthAfter(month, -1) }} className="button">
          {words('previous')}
        </Link>
        <Link to="/calendar" search={{ month: monthAfter(month, 1) }} className="button">
          {words('following')}
        </Link>
        <h2>
          {day(month)} <span className="dim">{hijri.months(month)}</span>
        </h2>
      </div>
      <Grid month={month} today={today} encounters={inMonth} names={names} />
      <h2>{words('agenda')}</h2>
      {inMonth.length === 0 ? <p className="hint">{words('noEncounters')}</p> : null}
      <ol className="days">
        {inMonth.map((one) => (
          <EncounterLine key={one.id} encounter={one} names={names} />
        ))}
      </ol>
    </>
  );
}

interface GridProps extends Pick<Dossier, 'today' | 'encounters' | 'names'> {
  readonly month: string;
}

function Grid({ month, today, encounters, names }: GridProps) {
  const { ui } = useScreen();
  const intl = useIntl();
  const hijri = useHijri();
  // A week begins on Saturday where most readers of Arabic live, on Monday for the others.
  const weeks = weeksOf(month, ui === 'ar' ? 6 : 1);
  const on = (date: string): readonly Encounter[] =>
    encounters.filter(({ start, end }) => start !== null && start <= date && date <= (end ?? start) && start.length === 10);
  return (
    <table className="month">
      <thead>
        <tr>
          {weeks[0]?.map((date) => (
            <th key={date} scope="col">
              {intl.formatDate(date, { weekday: 'short', timeZone: 'UTC' })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((date) => (
              <td key={date} className={`${date.startsWith(month) ? '' : 'other'} ${date === today ? 'today' : ''}`}>
                <p className="number">
                  <time dateTime={date}>{intl.formatNumber(Number(date.slice(8)))}</time> <small>{hijri.day(date)}</small>
                </p>
                {on(date).map((one) => (
                  <Entry key={one.id} encounter={one} names={names} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Entry({ encounter, names }: { readonly encounter: Encounter; readonly names: Dossier['names'] }) {
  const words = useWords();
  return (
    <Link to="/encounters/$id" params={{ id: encounter.id }} className={`entry ${encounter.status}`}>
      <span className="what">
        {words(`kind.${encounter.kind}`)} <Listed keys={encounter.sides} names={names} />{' '}
        <span className="unseen">{words(`act.${encounter.status}`)}</span>
      </span>
    </Link>
  );
}

/** Days and months of the Umm al-Qura calendar, in the words of the screen. */
function useHijri() {
  const intl = useIntl();
  const format = (date: string, options: Intl.DateTimeFormatOptions) =>
    intl.formatDate(date, { ...options, calendar: 'islamic-umalqura', timeZone: 'UTC' });
  return {
    day: (date: string) => format(date, { day: 'numeric' }),
    months: (month: string) => {
      const span = spanOf(month);
      if (span === null) return '';
      const ends = [span.from, span.to].map((time) =>
        format(new Date(time).toISOString().slice(0, 10), { month: 'long', year: 'numeric' }),
      );
      return [...new Set(ends)].join(' – ');
    },
  };
}
