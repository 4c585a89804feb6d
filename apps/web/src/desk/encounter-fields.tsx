import { useRef, useState } from 'react';
import { useWords } from '../screen/screen.tsx';
import type { Names } from './ask.ts';
import type { Values } from './record.ts';

/** What a reader may say of an encounter beside its status. */
export interface OfEncounter {
  /** EDTF. */
  readonly on: string | null;
  readonly place: string | null;
  /** Who took part. */
  readonly participants: readonly string[];
}

interface Props {
  readonly of: OfEncounter;
  readonly names: Names;
}

/** The day, the place and who took part, each as a field of the form that they stand in. */
export function EncounterFields({ of: { on, place, participants }, names }: Props) {
  const words = useWords();
  return (
    <>
      <label>
        <span>{words('on')}</span>
        <input name="on" dir="ltr" defaultValue={on ?? ''} maxLength={40} placeholder="2026-01-10" aria-describedby="day-hint" />
        <small id="day-hint" className="dim">
          {words('dayHint')}
        </small>
      </label>
      <label>
        <span>{words('place')}</span>
        <input name="place" dir="auto" defaultValue={place === null ? '' : (names[place] ?? place)} maxLength={200} />
      </label>
      <Participants first={participants} names={names} />
    </>
  );
}

/** Who took part: each with a button that takes it out, and a field for one more. */
function Participants({ first, names }: { readonly first: readonly string[]; readonly names: Names }) {
  const words = useWords();
  const [all, setAll] = useState(first);
  const one = useRef<HTMLInputElement>(null);
  const name = (key: string) => names[key] ?? key;
  const add = () => {
    const given = one.current?.value.trim() ?? '';
    if (given === '' || one.current === null) return;
    setAll([...new Set([...all, given])]);
    one.current.value = '';
    one.current.focus();
  };
  return (
    <fieldset className="party">
      <legend>{words('participants')}</legend>
      <ul>
        {all.map((key) => (
          <li key={key}>
            <bdi>{name(key)}</bdi>
            <input type="hidden" name="participants" value={key} />
            <button
              type="button"
              aria-label={words('takeOut', { name: `\u2068${name(key)}\u2069` })}
              onClick={() => {
                setAll(all.filter((other) => other !== key));
                one.current?.focus();
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <span className="row">
        <input
          ref={one}
          name="participants"
          dir="auto"
          maxLength={200}
          aria-label={words('addParticipant')}
          placeholder={words('addParticipant')}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || one.current?.value.trim() === '') return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" onClick={add}>
          {words('add')}
        </button>
      </span>
    </fieldset>
  );
}

/** What of an encounter a form says otherwise than it was; a name that was typed and not added counts too. */
export function changedOf(given: FormData, before: OfEncounter, names: Names): Values {
  const text = (key: string) => String(given.get(key) ?? '').trim() || null;
  const [on, place] = [text('on'), text('place')];
  const participants = [...new Set(given.getAll('participants').map((one) => String(one).trim()))].filter((one) => one !== '');
  const shown = before.place === null ? null : (names[before.place] ?? before.place);
  return {
    ...(on === before.on ? {} : { on }),
    ...(place === shown ? {} : { place }),
    ...(participants.join('\n') === before.participants.join('\n') ? {} : { addressees: participants.map((key) => asKey(key, names)) }),
  };
}

/** A participant as a correction calls it: a gazetteer key, or the name of who has none there. */
const asKey = (id: string, names: Names): string => (/^(person|state|org|body|group|media)\/[^+]*$/.test(id) ? id : (names[id] ?? id));
