import type { DossierStatement, Passage, Point } from '@masar/shapes';
import type { Ui } from '../labels.ts';
import type { Loaded } from './load.ts';

/** Content of fewer characters is shown with its cue: «asked for it» tells something, «it» nothing. */
const short = 30;
/** Characters between a cue and what it governs. */
const near = 60;

/** The words that a point rests on, as they are shown: those in the language of the screen first. */
export function passagesOf(point: Point, { dossier, texts }: Loaded, ui: Ui): Passage[] {
  const ids = new Set(point.statements);
  const native = new Set(dossier.stories.filter(({ lang }) => lang === ui).map(({ id }) => id));
  const told = dossier.statements.filter((one) => ids.has(one.id));
  return [...told.filter((one) => native.has(one.story)), ...told.filter((one) => !native.has(one.story))].flatMap((one) =>
    shown(one, texts),
  );
}

function shown(one: DossierStatement, texts: ReadonlyMap<string, string>): readonly Passage[] {
  const [content] = one.content;
  const text = texts.get(one.story);
  if (content === undefined || one.content.length > 1 || content.to - content.from >= short || text === undefined) return one.content;
  const [from, to] = [Math.min(one.cue.from, content.from), Math.max(one.cue.to, content.to)];
  const gap = to - from - (one.cue.to - one.cue.from) - (content.to - content.from);
  return gap > near ? one.content : [{ story: one.story, from, to, quote: text.slice(from, to) }];
}

/** True for a point that tells little: a plain telling, of one origin, of nothing that the gazetteer knows. */
export const isPlain = (point: Point): boolean =>
  point.act === 'state' &&
  point.origins <= 1 &&
  [point.issues, point.dates, point.encounters, point.conduct, point.instruments, point.addressees].every((all) => all.length === 0);
