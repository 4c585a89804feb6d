import './actors.css';
import { Link, useParams } from '@tanstack/react-router';
import { Asked } from '../../desk/asked.tsx';
import { EncounterLine } from '../../desk/encounter-line.tsx';
import { Listed, Name } from '../../desk/name.tsx';
import { SaidList } from '../../desk/said-list.tsx';
import { sceneOf } from '../../desk/scenes.ts';
import { useWords } from '../../screen/screen.tsx';
import type { ActorPage } from './actors.ts';
import { Circle } from './circle.tsx';
import { Office } from './offices.tsx';
import { SideOfActor } from './side-of-actor.tsx';

/** One actor: its names, offices, what it said and what is said of it, and whom it met. */
export function ActorScene() {
  const { id } = useParams({ from: '/actors/$id' });
  return (
    <Asked of={['actor', id]} ask={(lang) => sceneOf<ActorPage>('actors', id, lang)}>
      {(actor) => <Page actor={actor} />}
    </Asked>
  );
}

function Page({ actor }: { readonly actor: ActorPage }) {
  const words = useWords();
  const { names, id } = actor;
  return (
    <div className="actor-page">
      <header className="title">
        <h1>
          <Name of={id} names={names} />
        </h1>
        <p className="dim">
          {words(`actorKind.${actor.kind}`)}
          {actor.side === null ? null : (
            <>
              {' · '}
              <Name of={actor.side} names={names} />
            </>
          )}
          {' · '}
          {words('statements', { count: actor.by })} · {words('meetings', { count: actor.met })} ·{' '}
          {words('storyCount', { count: actor.stories })}
        </p>
      </header>
      <SideOfActor actor={actor} />
      <div className="facts">
        <Facts actor={actor} />
        {actor.others.length === 0 ? null : (
          <section>
            <h2>{words('network')}</h2>
            <Circle actor={actor} />
          </section>
        )}
      </div>
      <div className="columns">
        <section>
          <h2>
            {words('said')}{' '}
            {actor.by === 0 ? null : (
              <Link to="/records" search={{ speaker: id }}>
                {words('allInRecord')}
              </Link>
            )}
          </h2>
          {actor.said.length === 0 ? <p className="hint">{words('none')}</p> : null}
          <SaidList all={actor.said} names={names} withIssues />
        </section>
        <section>
          <h2>
            {words('saidOf')} <span className="dim">{words('statements', { count: actor.aboutCount })}</span>
          </h2>
          {actor.about.length === 0 ? <p className="hint">{words('none')}</p> : null}
          <SaidList all={actor.about} names={names} />
        </section>
      </div>
      <section>
        <h2>{words('encounters')}</h2>
        {actor.encounters.length === 0 ? <p className="hint">{words('none')}</p> : null}
        <ol className="days">
          {actor.encounters.map((one) => (
            <EncounterLine key={one.id} encounter={one} names={names} />
          ))}
        </ol>
      </section>
    </div>
  );
}

function Facts({ actor }: { readonly actor: ActorPage }) {
  const words = useWords();
  const { names, inScripts, called, offices, members } = actor;
  return (
    <dl className="card">
      <dt>{words('names')}</dt>
      {(['ar', 'en', 'ru'] as const).map((lang) =>
        inScripts[lang] === undefined ? null : (
          <dd key={lang} lang={lang}>
            <bdi>{inScripts[lang]}</bdi>
          </dd>
        ),
      )}
      {called.length === 0 ? null : <dt>{words('calledInStories')}</dt>}
      {called.map(({ name, stories }) => (
        <dd key={name}>
          <bdi>{name}</bdi> <span className="dim">{words('storyCount', { count: stories })}</span>
        </dd>
      ))}
      {offices.length === 0 ? null : <dt>{words('offices')}</dt>}
      {offices.map((office) => (
        <dd key={`${office.title} ${office.of}`}>
          <Office {...office} names={names} />
        </dd>
      ))}
      {members.length === 0 ? null : (
        <>
          <dt>{words('madeOf')}</dt>
          <dd>
            <Listed keys={members} names={names} linked />
          </dd>
        </>
      )}
    </dl>
  );
}
