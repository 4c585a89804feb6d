import './encounter.css';
import type { EncounterStatus } from '@masar/shapes';
import { Link, useParams } from '@tanstack/react-router';
import type { Names, Passage } from '../../desk/ask.ts';
import { Asked } from '../../desk/asked.tsx';
import { Status, useWhen } from '../../desk/encounter-line.tsx';
import { Actor, Listed, Name } from '../../desk/name.tsx';
import { Quote } from '../../desk/quote.tsx';
import { SaidList } from '../../desk/said-list.tsx';
import { type Encounter, type Said, sceneOf } from '../../desk/scenes.ts';
import { useDay } from '../../screen/days.ts';
import { useWords } from '../../screen/screen.tsx';
import { CorrectEncounter } from './correct-encounter.tsx';

interface Telling extends Passage {
  readonly speaker: string | null;
  readonly date: string | null;
}

interface Report {
  readonly published: string | null;
  readonly status: EncounterStatus;
  readonly start: string | null;
  readonly place: string | null;
  readonly participants: readonly string[];
  readonly tellings: readonly Telling[];
}

interface EncounterPage extends Encounter {
  readonly reports: readonly Report[];
  readonly disagreements: readonly {
    readonly field: string;
    readonly moved: boolean;
    readonly values: readonly { readonly value: string; readonly tellings: readonly Telling[] }[];
  }[];
  readonly said: readonly { readonly side: string | null; readonly statements: readonly Said[] }[];
  readonly denials: readonly Said[];
  readonly rounds: readonly Pick<Encounter, 'id' | 'kind' | 'status' | 'start'>[];
  readonly names: Names;
}

/** One encounter: who, when, where; how it was told and what became of it; on what sources disagree; what is said at it and of it. */
export function EncounterScene() {
  const { id } = useParams({ from: '/encounters/$id' });
  return (
    <Asked of={['encounter', id]} ask={(lang) => sceneOf<EncounterPage>('encounters', id, lang)}>
      {(encounter) => <Page encounter={encounter} />}
    </Asked>
  );
}

function Page({ encounter }: { readonly encounter: EncounterPage }) {
  const words = useWords();
  const when = useWhen();
  const { id, names, participants, sides, place, rounds } = encounter;
  return (
    <div className="encounter-page">
      <header className="title">
        <h1>
          {words(`kind.${encounter.kind}`)} ·{' '}
          <Listed keys={participants.length > 1 ? participants : sides} names={names} linked={participants.length > 1} />
        </h1>
        <p className="head">
          <time>{when(encounter)}</time>
          {place === null ? null : <Name of={place} names={names} />}
          <Status status={encounter.status} />
          <span className="dim">{words('origins', { count: encounter.origins })}</span>
          {encounter.tellers.length === 0 ? null : (
            <Link to="/encounters/$id/accounts" params={{ id }} className="button compare">
              {words('accounts')}
            </Link>
          )}
        </p>
      </header>
      <CorrectEncounter encounter={encounter} names={names} />
      {rounds.length === 0 ? null : (
        <nav aria-label={words('rounds')} className="round-row">
          {rounds.map((round) => (
            <Link key={round.id} to="/encounters/$id" params={{ id: round.id }} aria-current={round.id === id ? 'true' : undefined}>
              <time>{when({ ...round, end: null })}</time> <Status status={round.status} />
            </Link>
          ))}
        </nav>
      )}
      <Disagreements encounter={encounter} />
      <section>
        <h2>{words('reports')}</h2>
        <ol className="reports">
          {encounter.reports.map((report) => (
            <ReportLine key={`${report.status} ${report.tellings[0]?.story} ${report.tellings[0]?.quote}`} report={report} names={names} />
          ))}
        </ol>
      </section>
      {encounter.denials.length === 0 ? null : (
        <section>
          <h2>{words('denials')}</h2>
          <SaidList all={encounter.denials} names={names} />
        </section>
      )}
      {encounter.said.length === 0 ? null : (
        <section>
          <h2>{words('saidOfIt')}</h2>
          <div className="columns">
            {encounter.said.map(({ side, statements }) => (
              <div key={side}>
                <h3>{side === null ? words('noSide') : <Name of={side} names={names} />}</h3>
                <SaidList all={statements} names={names} />
              </div>
            ))}
          </div>
        </section>
      )}
    </div>
  );
}

function Disagreements({ encounter: { disagreements, names } }: { readonly encounter: EncounterPage }) {
  const words = useWords();
  const day = useDay();
  if (disagreements.length === 0) return null;
  const shown = (field: string, value: string) =>
    field === 'date'
      ? day(value)
      : field === 'status'
        ? words(`act.${value}`)
        : field === 'kind'
          ? words(`kind.${value}`)
          : (names[value] ?? value);
  return (
    <section className="disagree">
      <h2>{words('disagree')}</h2>
      {disagreements.map(({ field, moved, values }) => (
        <div key={field} className="pair">
          <p className="wide dim">
            {words(`field.${field}`)}
            {moved ? ` · ${words('moved')}` : ''}
          </p>
          {values.map(({ value, tellings }) => (
            <div key={value} className="card point">
              <p>
                <strong>
                  <bdi>{shown(field, value)}</bdi>
                </strong>
              </p>
              {once(tellings)
                .slice(0, 3)
                .map((telling) => (
                  <Told key={`${telling.speaker} ${telling.quote}`} telling={telling} names={names} />
                ))}
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}

function ReportLine({ report, names }: { readonly report: Report; readonly names: Names }) {
  const words = useWords();
  const day = useDay();
  return (
    <li>
      <time>{report.published === null ? words('undated') : day(report.published)}</time>
      <div>
        <p className="head">
          <Status status={report.status} />
          {report.start === null ? null : <span className="dim">{day(report.start)}</span>}
          {report.place === null ? null : (
            <span className="dim">
              <Name of={report.place} names={names} />
            </span>
          )}
        </p>
        {once(report.tellings).map((telling) => (
          <Told key={`${telling.quote} ${telling.speaker}`} telling={telling} names={names} />
        ))}
      </div>
    </li>
  );
}

function Told({ telling, names }: { readonly telling: Telling; readonly names: Names }) {
  const words = useWords();
  return (
    <div className="telling">
      <p className="dim">
        {words('told')} {telling.speaker === null ? words('copy') : <Actor id={telling.speaker} names={names} />}
      </p>
      <Quote {...telling} />
    </div>
  );
}

/** What one source tells in the same words, as copies do, stands once. */
const once = (tellings: readonly Telling[]): Telling[] => [
  ...new Map(tellings.map((telling) => [JSON.stringify([telling.speaker, telling.quote]), telling] as const)).values(),
];
