import { useSession } from '../../desk/session.ts';
import { digitKinds, monthNames, themes, useScreen, useWords } from '../../screen/screen.tsx';
import { uiNames, uis } from '../../words/words.ts';
import { Password } from './password.tsx';

interface ChoiceProps<T extends string> {
  readonly title: string;
  readonly value: T;
  readonly all: readonly T[];
  readonly named: (one: T) => string;
  readonly set: (one: T) => void;
}

function Choice<T extends string>({ title, value, all, named, set }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {all.map((one) => (
        <label key={one} className="tick">
          <input type="radio" name={title} checked={one === value} onChange={() => set(one)} />
          <span>{named(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** How this reader wants the screen; nothing of it leaves the browser, but the name that stands beside corrections. */
export function SettingsScene() {
  const words = useWords();
  const screen = useScreen();
  const { data: session } = useSession();
  return (
    <section className="settings">
      <header className="title">
        <h1>{words('settings')}</h1>
        <p className="dim">{words('keptHere')}</p>
      </header>
      {session?.mode === 'users' ? null : (
        <label className="who-setting">
          <span>{words('you')}</span>
          <input value={screen.who} maxLength={100} autoComplete="name" dir="auto" onChange={({ target }) => screen.setWho(target.value)} />
          <small className="dim">{words('youHint')}</small>
        </label>
      )}
      <Choice title={words('language')} value={screen.ui} all={uis} named={(one) => uiNames[one]} set={screen.setUi} />
      <Choice title={words('theme')} value={screen.theme} all={themes} named={words} set={screen.setTheme} />
      {screen.ui === 'ar' ? (
        <>
          <Choice title={words('months')} value={screen.months} all={monthNames} named={words} set={screen.setMonths} />
          <Choice
            title={words('digits')}
            value={screen.digits}
            all={digitKinds}
            named={(one) => new Intl.NumberFormat(`ar-u-nu-${one}`).format(123)}
            set={screen.setDigits}
          />
        </>
      ) : null}
      {session?.mode === 'users' && session.name !== null ? <Password name={session.name} /> : null}
    </section>
  );
}
