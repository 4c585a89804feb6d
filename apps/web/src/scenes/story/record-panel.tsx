import { useQuery } from '@tanstack/react-query';
import type { FormEvent, Ref } from 'react';
import type { Names } from '../../desk/ask.ts';
import { Comments } from '../../desk/comments.tsx';
import { changedOf, EncounterFields } from '../../desk/encounter-fields.tsx';
import { type Change, desk, type Placed, type Values } from '../../desk/record.ts';
import { useDay } from '../../screen/days.ts';
import { useScreen, useWords } from '../../screen/screen.tsx';
import { actKeys, statusKeys } from '../../words/words.ts';
import type { Deed } from './deeds.ts';
import { Splitter } from './splitter.tsx';

interface Props {
  readonly record: Placed;
  readonly names: Names;
  readonly form: Ref<HTMLFormElement>;
  /** Who only reads sees the values and cannot set them. */
  readonly mayWrite: boolean;
  /** The text that the record stands in. */
  readonly text: string;
  /** The record that another one is about to be merged into. */
  readonly marked: string | undefined;
  readonly isSplitting: boolean;
  readonly close: () => void;
  readonly perform: (deed: Deed) => void;
  readonly merge: () => void;
  readonly startSplit: () => void;
}

/** What the archive holds of one record: its values, which a reader can set, why it was read, and what became of it. */
export function RecordPanel(props: Props) {
  const { record, text: copy, names, form, mayWrite, marked, isSplitting, close, perform, merge, startSplit } = props;
  const words = useWords();
  const day = useDay();
  const isStatement = record.kind === 'statement';
  const name = (key: string) => names[key] ?? key;
  const met = { on: record.on, place: record.place, participants: record.addressees };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (key: string) => String(given.get(key) ?? '').trim();
    const [act, speaker, side] = [text('act'), keyOf(text('speaker'), record.speaker, names), keyOf(text('side'), record.side, names)];
    const values: Values = {
      ...(act === record.act ? {} : { act }),
      ...(!isStatement || speaker === record.speaker ? {} : { speaker }),
      ...(!isStatement || side === record.side ? {} : { side }),
      ...(isStatement ? {} : changedOf(given, met, names)),
    };
    if (Object.keys(values).length > 0) perform({ what: 'correct', values });
  };
  return (
    <section className={`panel ${record.kind}`}>
      <p className="head">
        <strong>{record.act === null ? '' : words(`act.${record.act}`)}</strong>
        {record.rejected ? <span className="flag">{words('rejected')}</span> : null}
        <button type="button" aria-label={words('close')} onClick={close}>
          ×
        </button>
      </p>
      <form ref={form} onSubmit={save}>
        <fieldset disabled={!mayWrite}>
          <label>
            <span>{words(isStatement ? 'act' : 'status')}</span>
            <select name="act" defaultValue={record.act ?? ''}>
              {(isStatement ? actKeys : statusKeys).map((key) => (
                <option key={key} value={key}>
                  {words(`act.${key}`)}
                </option>
              ))}
            </select>
          </label>
          {isStatement ? (
            <>
              <label>
                <span>{words('speaker')}</span>
                <input name="speaker" dir="auto" defaultValue={record.speaker === null ? '' : name(record.speaker)} />
              </label>
              <label>
                <span>{words('side')}</span>
                <input name="side" dir="auto" defaultValue={record.side === null ? '' : name(record.side)} />
              </label>
            </>
          ) : (
            <EncounterFields of={met} names={names} />
          )}
        </fieldset>
        {mayWrite ? (
          <p className="buttons">
            <button type="submit">{words('save')}</button>
            <Key of="a" word="accept" press={() => perform({ what: 'correct', values: { rejected: false } })} />
            <Key of="r" word="reject" press={() => perform({ what: 'correct', values: { rejected: true } })} />
            <Key of="m" word={marked === undefined || marked === record.id ? 'merge' : 'mergeHere'} press={merge} />
            <Key of="s" word="split" press={startSplit} />
            <Key of="u" word="undo" press={() => perform({ what: 'undo' })} />
          </p>
        ) : null}
      </form>
      {marked === record.id ? <p className="hint">{words('mergeNext')}</p> : null}
      {isSplitting ? <Splitter text={copy} content={record.content} split={(parts) => perform({ what: 'split', parts })} /> : null}
      <dl>
        {!isStatement || record.addressees.length === 0 ? null : (
          <>
            <dt>{words('addressees')}</dt>
            {record.addressees.map((one) => (
              <dd key={one}>
                <bdi>{name(one)}</bdi>
              </dd>
            ))}
          </>
        )}
        {record.conditions.length === 0 ? null : (
          <>
            <dt>{words('condition')}</dt>
            {record.conditions.map(({ from, to }) => (
              <dd key={from}>
                <bdi>{copy.slice(from, to)}</bdi>
              </dd>
            ))}
          </>
        )}
        {record.issues.length === 0 ? null : (
          <>
            <dt>{words('issues')}</dt>
            {record.issues.map((one) => (
              <dd key={one}>
                <bdi>{name(one)}</bdi>
              </dd>
            ))}
          </>
        )}
        {!isStatement || record.on === null ? null : (
          <>
            <dt>{words('on')}</dt>
            <dd>
              <bdi>{day(record.on)}</bdi>
            </dd>
          </>
        )}
        <dt>{words('confidence')}</dt>
        <dd>{record.confidence.toFixed(2)}</dd>
        <dt>{words('rule')}</dt>
        <dd>
          <code>{record.rule}</code>
        </dd>
      </dl>
      <History record={record} name={name} />
      <Comments record={record.id} />
    </section>
  );
}

/** What a change did, in a word. */
const wordOf = (what: Change['what'], after: Change['after']): string => {
  if (what === 'merge') return 'merged';
  if (what === 'split') return 'splitUp';
  if (what === 'undo') return 'taken';
  return Object.keys(after).length === 0 ? 'accepted' : 'corrected';
};

/** A button that a key presses too. */
function Key({ of, word, press }: { readonly of: string; readonly word: string; readonly press: () => void }) {
  const words = useWords();
  return (
    <button type="button" onClick={press} aria-keyshortcuts={of}>
      {words(word)} <kbd>{of}</kbd>
    </button>
  );
}

/** The key that a name on the screen stands for: the one that was there, else a known one, else the name itself; null for none. */
function keyOf(shown: string, current: string | null, names: Names): string | null {
  if (shown === '') return null;
  if (current !== null && shown === (names[current] ?? current)) return current;
  return Object.keys(names).find((key) => names[key] === shown) ?? shown;
}

function History({ record, name }: { record: Placed; name: (key: string) => string }) {
  const words = useWords();
  const { ui } = useScreen();
  const { data } = useQuery({ queryKey: ['history', record.id, ui], queryFn: () => desk.history(record.id, ui) });
  const told = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return '–';
    if (typeof value === 'boolean') return value ? '✓' : '–';
    if (Array.isArray(value)) return value.map(told).join(words('between')) || '–';
    const key = String(value);
    return ([...actKeys, ...statusKeys] as readonly string[]).includes(key) ? words(`act.${key}`) : (data?.names[key] ?? name(key));
  };
  const line = ({ number, at, who, what, before, after }: Change) => (
    <li key={number}>
      <bdi>{who}</bdi> · {words(wordOf(what, after))} ·{' '}
      {Object.keys(after)
        .filter((key) => key !== 'became')
        .map((key) => (
          <span key={key}>
            {words(record.kind === 'encounter' && key === 'addressees' ? 'participants' : key)}:{' '}
            <del>
              <bdi>{told(before[key])}</bdi>
            </del>{' '}
            <bdi>{told(after[key])}</bdi>{' '}
          </span>
        ))}
      <time dateTime={at} dir="ltr">
        {at.slice(0, 16).replace('T', ' ')}
      </time>
    </li>
  );
  return (
    <details open={record.corrected.length > 0}>
      <summary>{words('history')}</summary>
      {data?.changes.length === 0 ? <p className="hint">{words('asRead')}</p> : <ol>{data?.changes.map(line)}</ol>}
    </details>
  );
}
