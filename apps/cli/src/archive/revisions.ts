import { revisionsOf, type StoryRevision } from '@masar/archive';
import { type Change, plainCopy, type Revision, revisionOf } from '@masar/intake';
import pc from 'picocolors';
import { Refusal } from '../refusal.ts';
import { coloured, print } from '../screen.ts';
import type { Where } from './over.ts';
import { using } from './using.ts';

export interface RevisionsOptions extends Where {
  readonly json?: boolean;
  readonly color: boolean;
}

/** `masar revisions`: what a publisher changed in an article since the archive first took it in. */
export const showRevisions = (story: string, options: RevisionsOptions): Promise<void> =>
  using(options, async (archive) => {
    const revisions = await revisionsOf(archive, story);
    if (revisions.length === 0) throw new Refusal(`the archive has no story "${story}"`);
    print(options.json ? `${JSON.stringify(steps(revisions))}\n` : lines(revisions, coloured(options.color)));
  });

interface Step {
  readonly revision: StoryRevision;
  /** What it changed in the one before; null for the first. */
  readonly changed: Revision | null;
}

const steps = (revisions: readonly StoryRevision[]): Step[] =>
  revisions.map((revision, at) => {
    const before = revisions[at - 1];
    return { revision, changed: before === undefined ? null : revisionOf(plainCopy(before.text), plainCopy(revision.text)) };
  });

function lines(revisions: readonly StoryRevision[], colour: boolean): string {
  const { bold, dim } = pc.createColors(colour);
  const blocks = steps(revisions).map(({ revision, changed }, at) => {
    const head = `${bold(`${revision.revision}`)}  ${revision.id}  ${dim(`taken in ${revision.added}`)}\n`;
    if (changed === null) return head;
    const before = revisions[at - 1]?.text ?? '';
    return `${head}${changed.changes.map((change) => changeLines(change, before, revision.text, colour)).join('')}`;
  });
  const only = revisions.length === 1 ? dim('No other revision of it was taken in.\n') : '';
  return `${blocks.join('\n')}${only}`;
}

/** A removed block behind a minus, an added one behind a plus; in a changed one the words that are not the same stand out. */
function changeLines({ before, after, words }: Change, old: string, now: string, colour: boolean): string {
  const { red, green } = pc.createColors(colour);
  const line = (sign: string, text: string, span: Change['before'], parts: readonly { readonly from: number; readonly to: number }[]) =>
    span === null ? '' : `  ${sign} \u2068${marked(text, span, parts, colour)}\u2069\n`;
  return (
    line(
      red('-'),
      old,
      before,
      words.map((pair) => pair.before),
    ) +
    line(
      green('+'),
      now,
      after,
      words.map((pair) => pair.after),
    )
  );
}

function marked(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  parts: readonly { readonly from: number; readonly to: number }[],
  colour: boolean,
): string {
  const { inverse } = pc.createColors(colour);
  let out = '';
  let at = from;
  for (const part of parts) {
    out += text.slice(at, part.from) + (part.from < part.to ? inverse(text.slice(part.from, part.to)) : '');
    at = part.to;
  }
  return out + text.slice(at, to);
}
