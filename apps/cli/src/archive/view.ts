import type { Copy, Page, Past, Shown, ShownStory } from '@masar/archive';
import pc from 'picocolors';

/** Text of any direction, set apart from what stands beside it. */
const apart = (text: string): string => `\u2068${text.replace(/\s+/g, ' ').trim()}\u2069`;

/** A page of hits: who and what on one line, the words on the next. */
export function hitLines(page: Page, colour: boolean): string {
  const { bold, dim, cyan } = pc.createColors(colour);
  const lines = page.hits.map((hit) => {
    const who = [hit.speaker, hit.side === null ? null : `(${hit.side})`]
      .filter((part) => part !== null)
      .map((part) => apart(part as string));
    const head = [bold(hit.act ?? hit.kind), ...who].join(' ');
    const where = [hit.published, hit.outlet ?? unknown, hit.outlet === null ? hit.title : null]
      .filter((part) => part !== null)
      .map((part) => apart(part as string));
    const why = hit.foundAs.map(({ asked, name }) => dim(`  found as ${apart(name)}, which is ${apart(asked)}\n`)).join('');
    return `${cyan(hit.id)}  ${head}${where.length > 0 ? dim(`  ${where.join(' · ')}`) : ''}\n  ${apart(hit.quote)}\n${why}`;
  });
  const facets = Object.entries(page.facets).map(
    ([name, values]) => `${dim(name.padEnd(10))} ${values.map(({ value, count }) => `${apart(value)} ${count}`).join(', ')}\n`,
  );
  if (facets.length > 0) lines.push(facets.join(''));
  const total = `${page.count}${page.more ? '+' : ''} ${page.count === 1 ? 'record' : 'records'}${page.next === null ? '' : `, more with --after ${page.next}`}\n`;
  return `${lines.join('\n')}${lines.length > 0 ? '\n' : ''}${dim(total)}`;
}

/** What is shown where nothing tells who published something. */
const unknown = 'outlet not known';

/** One record: its words among their neighbours, then what is known of it. */
export function recordLines(found: Shown, colour: boolean): string {
  const { bold, dim, inverse } = pc.createColors(colour);
  const rows: (readonly [string, string | null])[] = [
    ['kind', found.kind],
    ['speaker', found.speaker],
    ['side', found.side],
    ['addressees', found.addressees.length > 0 ? found.addressees.join(', ') : null],
    ['act', found.act],
    ['manner', found.manner],
    ['on', found.on],
    ['place', found.place],
    ['condition', found.conditions.length > 0 ? found.conditions.join(' … ') : null],
    ['issues', found.issues.length > 0 ? found.issues.join(', ') : null],
    ['rejected', found.rejected ? 'by a reader: the story does not say this' : null],
    ['withdrawn', found.withdrawn ? 'the newest reading does not have it' : null],
    ['leads to', found.now.length === 1 && found.now[0] === found.id ? null : found.now.join(', ')],
    ['stands for', found.standsFor.length > 0 ? found.standsFor.join(', ') : null],
    ['corrected', found.corrected.length > 0 ? found.corrected.join(', ') : null],
    ['published', found.published],
    ['outlet', found.outlet ?? unknown],
    ['title', found.title],
    ['url', found.url],
    ['story', found.story],
    [
      'take',
      found.take === null ? null : `${found.take.number} of ${found.take.of}: ${found.take.story}, ${found.take.from}–${found.take.to}`,
    ],
    ...copyRows(found.copies, found.take?.story ?? found.story),
    ['text', found.textHash],
  ];
  const words = `${dim(`…${found.before}`)}${inverse(found.quote)}${dim(`${found.after}…`)}`;
  return [
    bold(found.id),
    '',
    `\u2068${words}\u2069`,
    '',
    ...rows.filter(([, value]) => value !== null).map(([name, value]) => `${dim(name.padEnd(10))} ${apart(value as string)}`),
    '',
  ].join('\n');
}

/** One story: where it is from, its takes, the story that it is a take of, and who carries the same text. */
export function storyLines(found: ShownStory, colour: boolean): string {
  const { bold, dim } = pc.createColors(colour);
  const rows: (readonly [string, string | null])[] = [
    ['title', found.title],
    ['published', found.published],
    ['outlet', found.outlet ?? unknown],
    ['url', found.url],
    ['revision', found.revision > 1 ? String(found.revision) : null],
    ['a take of', found.whole],
    ...found.takes.map(
      ({ id, sent, from, to }, at) => [`take ${at + 1}`, `${id}, ${from}–${to}${sent === null ? '' : `, ${sent}`}`] as const,
    ),
    ...copyRows(found.copies, found.takes[0]?.id ?? found.id),
    ['text', found.textHash],
  ];
  const lines = rows.filter(([, value]) => value !== null).map(([name, value]) => `${dim(name.padEnd(10))} ${apart(value as string)}`);
  return [bold(found.id), '', ...lines, ''].join('\n');
}

/** What a story is a copy of, and its copies: each with its outlet and why it is taken for one. */
function copyRows(copies: readonly Copy[], story: string): (readonly [string, string])[] {
  const isCopy = copies.some(({ id, why }) => id === story && why !== null);
  return copies
    .filter(({ id }) => id !== story)
    .map((copy) => {
      const why = isCopy && copy.why === null ? (copies.find(({ id }) => id === story)?.why ?? null) : copy.why;
      const told = [copy.outlet ?? copy.title, copy.published, why === null ? null : `by ${why.by}, ${Math.round(why.score * 100)} %`];
      return [copy.why === null ? 'a copy of' : 'also in', [copy.id, ...told.filter((part) => part !== null)].join(' · ')] as const;
    });
}

/** What became of a record, a change a line. */
export function historyLines(changes: readonly Past[]): string {
  if (changes.length === 0) return 'As it was read: nobody has corrected it.\n';
  return changes
    .map(({ at, who, why, ...change }) => {
      const reason = why === null ? '' : `  (${apart(why)})`;
      return `${at.slice(0, 16).replace('T', ' ')}Z  ${deeds[change.what]} by ${apart(who)}  ${whatChanged(change)}${reason}\n`;
    })
    .join('');
}

const deeds: Readonly<Record<Past['what'], string>> = { correct: 'corrected', merge: 'merged', split: 'split', undo: 'taken back' };

function whatChanged({ before, after, records: [first, ...others] }: Pick<Past, 'before' | 'after' | 'records'>): string {
  if (first !== undefined) return `${first} → ${others.join(', ')}`;
  return (Object.keys(after) as (keyof Past['after'])[]).map((name) => `${name}: ${told(before[name])} → ${told(after[name])}`).join('; ');
}

const told = (value: Past['after'][keyof Past['after']]): string =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0) ? '–' : apart(String(value));
