import type { Sentence } from '@masar/text';
import { type Copy, keyAt, markAt, sensesAt } from '../../copy.ts';
import { type Part, player } from '../../mentions/cast.ts';
import { wording } from '../../mentions/name.ts';
import type { Draft } from '../draft.ts';
import type { Scene } from '../scene.ts';
import { draftOf } from './draft.ts';

/** Statements that are the whole of a copy or of a turn: "Statement by …" in a headline, the labels of a transcript. */
export function readWhole(scene: Scene, sentences: readonly Sentence[], headline: Sentence | null): Draft[] {
  const turns = labels(scene, sentences);
  const document = headline === null ? null : (issued(scene, headline) ?? signed(scene, headline));
  return document === null ? turns : [document, ...turns];
}

/** "Statement by Press Secretary …": all that follows the headline is said by whom it names. */
function issued(scene: Scene, headline: Sentence): Draft | null {
  const { copy, cast } = scene;
  for (let at = headline.from; at < Math.min(headline.to, headline.from + 5); at++) {
    const { document, telling } = sensesAt(copy, at);
    if (document === undefined && !telling) continue;
    if (!sensesAt(copy, at + 1).agent) return null;
    const part = cast.at[at + 2];
    if (part === undefined) return null;
    const content = { from: headline.to + 1, to: copy.tokens.length };
    return content.to <= content.from
      ? null
      : draftOf(scene, {
          rule: 'document',
          cue: { from: at, to: at + 2 },
          lemma: keyAt(copy, at),
          content,
          act: 'state',
          subject: { who: part.player, part },
        });
  }
  return null;
}

/** Lines under the headline in which a statement names its kind and who signs it. */
const head = 8;

/** "Press Statement", then a line with a name and one with an office: all that follows is said by whom the line names. */
function signed(scene: Scene, headline: Sentence): Draft | null {
  const { copy, cast } = scene;
  let kind = -1;
  let lines = 0;
  for (let at = headline.to; at < copy.tokens.length && lines < head; at++) {
    if (copy.tokens[at]?.kind === 'break' || !opensLine(copy, at)) continue;
    lines++;
    const end = lineEnd(copy, at);
    const { document, telling } = sensesAt(copy, end - 1);
    if (kind === -1 && end - at < 4 && (document !== undefined || telling)) kind = at;
    const part = cast.at[at];
    if (kind === -1 || part?.player.kind !== 'person' || part.from !== at || part.to < end) continue;
    return draftOf(scene, {
      rule: 'document',
      cue: { from: kind, to: lineEnd(copy, kind) },
      lemma: keyAt(copy, kind),
      content: { from: end, to: copy.tokens.length },
      act: 'state',
      subject: { who: part.player, part },
    });
  }
  return null;
}

function lineEnd(copy: Copy, from: number): number {
  let at = from;
  while (at < copy.tokens.length && copy.tokens[at]?.kind !== 'break') at++;
  return at;
}

/** Most words of a label. */
const longest = 8;

/** "MODERATOR:", "MS. PSAKI:": what follows is said by whom the label names, up to the next label. */
function labels(scene: Scene, sentences: readonly Sentence[]): Draft[] {
  const { copy } = scene;
  const turns: Draft[] = [];
  let somebody = false;
  for (const sentence of sentences) {
    const end = opensLine(copy, sentence.from) && copy.tokens[sentence.from]?.word.capital ? labelEnd(copy, sentence.from) : -1;
    if (end === -1) continue;
    const last = turns.at(-1);
    if (last !== undefined) last.content.to = sentence.from;
    for (let at = sentence.from; at < end; at++) {
      const { title, honorific, turn } = sensesAt(copy, at);
      somebody ||= title !== undefined || honorific === true || turn === true;
    }
    const part = speakerOf(scene, sentence.from, end);
    turns.push(
      draftOf(scene, {
        rule: 'label',
        cue: { from: sentence.from, to: end + (markAt(copy, end) === ':' ? 1 : 0) },
        lemma: wording(copy, sentence.from, end),
        content: { from: end + (markAt(copy, end) === ':' ? 1 : 0), to: copy.tokens.length },
        act: 'state',
        subject: { who: part.player, part },
      }),
    );
  }
  // A line that opens with a place in capital letters is no turn: "NEW YORK: The council met".
  return turns.length > 1 || somebody ? turns : [];
}

const opensLine = (copy: Copy, at: number): boolean => at === 0 || copy.tokens[at - 1]?.kind === 'break';

/** Token behind the words of a label that begins at `from`: capital letters and a colon, or the letter of a question; or -1. */
function labelEnd(copy: Copy, from: number): number {
  const gap = (copy.tokens[from + 1]?.from ?? 0) - (copy.tokens[from]?.to ?? 0);
  if (sensesAt(copy, from).turn && gap > 1) return from + 1;
  for (let at = from; at <= from + longest; at++) {
    const token = copy.tokens[at];
    if (token === undefined) return -1;
    if (token.kind === 'mark' && token.word.key === ':') return at > from ? at : -1;
    if (token.kind === 'break') return -1;
    const raw = copy.text.slice(token.from, token.to);
    if (token.kind === 'word' && raw !== raw.toUpperCase()) return -1;
    if (token.kind === 'word' && raw === raw.toLowerCase()) return -1;
  }
  return -1;
}

function speakerOf(scene: Scene, from: number, end: number): Part {
  const { copy, cast } = scene;
  for (let at = end - 1; at >= from; at--) {
    const part = cast.at[at];
    if (part !== undefined && part.from >= from && part.to <= end && part.player.kind === 'person' && part.form === 'name') return part;
  }
  const name = wording(copy, from, end);
  const told = Array.from({ length: end - from }, (_, at) => cast.at[from + at]?.player).find((one) => one?.kind === 'unnamed');
  const who = cast.bodyOf('label', name, () => player('unnamed', name, [], { class: told?.class ?? 'source', side: told?.side ?? null }));
  return cast.enter({ from, to: end, player: who, form: 'class' });
}
