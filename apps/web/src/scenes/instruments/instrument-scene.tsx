import { useParams } from '@tanstack/react-router';
import { Asked } from '../../desk/asked.tsx';
import { Listed, Name } from '../../desk/name.tsx';
import { Quote } from '../../desk/quote.tsx';
import { SaidList } from '../../desk/said-list.tsx';
import { sceneOf } from '../../desk/scenes.ts';
import { useWords } from '../../screen/screen.tsx';
import { Facts } from './facts.tsx';
import type { InstrumentPage } from './instruments.ts';

/** One text: what each provision would oblige whom to do, where stories tell of it, and who says what of it. */
export function InstrumentScene() {
  const { id } = useParams({ from: '/instruments/$id' });
  return (
    <Asked of={['instrument', id]} ask={(lang) => sceneOf<InstrumentPage>('instruments', id, lang)}>
      {(one) => <Page instrument={one} />}
    </Asked>
  );
}

function Page({ instrument }: { readonly instrument: InstrumentPage }) {
  const words = useWords();
  const { names, provisions, said, evidence } = instrument;
  return (
    <div className="instrument">
      <header className="title">
        <h1 dir="auto">{instrument.title}</h1>
        <Facts of={instrument} names={names} />
      </header>
      <section>
        <h2>
          {words('provisions')} <span className="dim">{words('provisionCount', { count: provisions.length })}</span>
        </h2>
        {provisions.length === 0 ? <p className="hint">{words('none')}</p> : null}
        <ol className="hits provisions">
          {provisions.map((one) => (
            <li key={`${one.words.story} ${one.words.quote}`}>
              <p className="head">
                <strong>{one.obliged.length === 0 ? words('nobodyObliged') : <Listed keys={one.obliged} names={names} />}</strong>
                {one.issue === null ? null : (
                  <span className="tag">
                    <Name of={one.issue} names={names} />
                  </span>
                )}
              </p>
              <Quote {...one.words} />
            </li>
          ))}
        </ol>
      </section>
      <div className="columns">
        <section>
          <h2>{words('saidOfText')}</h2>
          {said.length === 0 ? <p className="hint">{words('none')}</p> : null}
          <SaidList all={said} names={names} />
        </section>
        <section>
          <h2>{words('passages')}</h2>
          {evidence.map((one) => (
            <Quote key={`${one.story} ${one.quote}`} {...one} />
          ))}
        </section>
      </div>
    </div>
  );
}
