import type { FormEvent } from 'react';
import type { Names } from '../../desk/ask.ts';
import { changedOf, EncounterFields } from '../../desk/encounter-fields.tsx';
import { Refusal } from '../../desk/refusal.tsx';
import type { Encounter } from '../../desk/scenes.ts';
import { useWriter } from '../../desk/session.ts';
import { useWords } from '../../screen/screen.tsx';
import { statusKeys } from '../../words/words.ts';
import { useDeeds } from '../story/deeds.ts';

/** Says of an encounter what it should say: the word of a reader, whatever its reports tell. */
export function CorrectEncounter({ encounter, names }: { readonly encounter: Encounter; readonly names: Names }) {
  const words = useWords();
  const { who, mayWrite } = useWriter(words('unnamed'));
  const deeds = useDeeds(who, () => undefined);
  const { id, status, start, end, place, participants } = encounter;
  if (!mayWrite) return null;
  const met = { on: start === null || end === null || end === start ? start : `${start}/${end}`, place, participants };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const act = String(given.get('act'));
    const values = { ...(act === status ? {} : { act }), ...changedOf(given, met, names) };
    if (Object.keys(values).length > 0) deeds.mutate({ record: id, deed: { what: 'correct', values } });
  };
  return (
    <details className="correct">
      <summary>{words('correctEncounter')}</summary>
      <form key={JSON.stringify([status, met])} className="pair" onSubmit={save}>
        <label>
          <span>{words('status')}</span>
          <select name="act" defaultValue={status}>
            {statusKeys.map((key) => (
              <option key={key} value={key}>
                {words(`act.${key}`)}
              </option>
            ))}
          </select>
        </label>
        <EncounterFields of={met} names={names} />
        <p className="wide buttons">
          <button type="submit" disabled={deeds.isPending}>
            {words('save')}
          </button>
          <button type="button" disabled={deeds.isPending} onClick={() => deeds.mutate({ record: id, deed: { what: 'undo' } })}>
            {words('undo')}
          </button>
        </p>
      </form>
      <Refusal of={deeds.error} />
    </details>
  );
}
